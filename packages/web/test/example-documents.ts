import { protocolToDocx } from '@akkoord/render/docx';
import { readProtocol } from '@akkoord/workflow/reading';
import { documentToPdf } from '../../pdf/src/index.ts';
import type { KeptFile } from '../src/work/kept.ts';
import { exampleFiles } from './example-files.ts';

const treeOf = ({ name, bytes }: KeptFile) =>
  readProtocol({ path: name, content: new TextDecoder().decode(bytes) });

/** The two protocols of the example as documents: the old one as Word, the new one as PDF. */
export function exampleDocuments(): Promise<Record<'before' | 'after', KeptFile>> {
  return documentsOf(exampleFiles);
}

/** Make documents of two texts: the old one as Word, the new one as PDF. */
export async function documentsOf(
  files: Record<'before' | 'after', KeptFile>,
): Promise<Record<'before' | 'after', KeptFile>> {
  const [before, after] = await Promise.all([treeOf(files.before), treeOf(files.after)]);
  const { pdf } = await documentToPdf({ kind: 'protocol', content: { tree: after } });
  return {
    before: { name: 'oud.docx', bytes: await protocolToDocx(before) },
    after: { name: 'nieuw.pdf', bytes: pdf },
  };
}
