import { parentPort, workerData } from 'node:worker_threads';
import { DocumentError } from '@akkoord/read';
import { readPages } from './read-pages.ts';
import type { ScanAnswer, ScanTask } from './scan-task.ts';

const { kind, bytes } = workerData as ScanTask;

try {
  answer({ read: await readPages(kind, bytes, (progress) => answer({ progress })) });
} catch (error) {
  if (!(error instanceof DocumentError)) throw error;
  answer({ refused: error.says });
}

function answer(given: ScanAnswer): void {
  parentPort?.postMessage(given);
}
