import { parentPort, workerData } from 'node:worker_threads';
import { readDocument } from '../read-document.ts';
import { DocumentError } from '../refusal.ts';
import type { Answer, Task } from './task.ts';

const { kind, bytes, options } = workerData as Task;

try {
  answer({ read: await readDocument(kind, bytes, options) });
} catch (error) {
  if (!(error instanceof DocumentError)) throw error;
  answer({ refused: error.says });
}

function answer(given: Answer): void {
  parentPort?.postMessage(given);
}
