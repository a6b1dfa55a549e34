import { keepingWords } from '../words/keeping-words.ts';
import type { App } from './app.ts';

/** Hand all work to the reader as one file. */
export async function saveWork({ workspace, handOver, told, now }: App): Promise<void> {
  const { writeProjectFile } = await import('../work/project-file.ts');
  const name = keepingWords.fileName(now().slice(0, 10));
  handOver(name, writeProjectFile(await workspace.whole()), 'application/json');
  told.set(keepingWords.saved(name));
}
