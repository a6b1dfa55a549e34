import { Worker } from 'node:worker_threads';
import { DocumentError, type ReadDocument } from '@akkoord/read';
import type { ScanKind, ScanProgress } from './read-pages.ts';
import type { ScanAnswer, ScanTask } from './scan-task.ts';

/** How a scan is read. */
export interface ScanOptions {
  /** Called when a page is begun. */
  readonly onPage?: ((progress: ScanProgress) => void) | undefined;
  /** Ends the reading; nothing of it stays. */
  readonly signal?: AbortSignal | undefined;
  /** Seconds that a page may take. Default 120. */
  readonly seconds?: number | undefined;
}

/**
 * Recognise the Dutch text of a scan: offline, page by page, in a thread of its own.
 *
 * The text is as good as the picture. Words of which tesseract is not sure are `doubts` of their lines, and the tree that
 * `readLines` makes of them has a message for each.
 *
 * @param kind What `documentKind` tells: a PDF of pictures, or a picture of one page.
 * @param bytes The whole file.
 * @throws DocumentError where it is damaged, too large or takes too long; the reason of `signal` where that ends it.
 */
export async function readScan(
  kind: ScanKind,
  bytes: Uint8Array,
  { onPage, signal, seconds = 120 }: ScanOptions = {},
): Promise<ReadDocument> {
  signal?.throwIfAborted();
  const task: ScanTask = { kind, bytes };
  const worker = new Worker(new URL(workerFile(), import.meta.url), {
    workerData: task,
    // Tesseract says what it estimates.
    stdout: true,
    stderr: true,
  });
  const watch = watched(seconds, signal);
  try {
    return await Promise.race([answerOf(worker, onPage, watch.begin), watch.ended]);
  } finally {
    watch.stop();
    await worker.terminate();
  }
}

function workerFile(): string {
  return import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js';
}

function answerOf(
  worker: Worker,
  onPage: ScanOptions['onPage'],
  begin: () => void,
): Promise<ReadDocument> {
  return new Promise((resolve, reject) => {
    worker.on('message', (answer: ScanAnswer) => {
      if ('read' in answer) return resolve(answer.read);
      if ('refused' in answer) return reject(new DocumentError(answer.refused));
      begin();
      onPage?.(answer.progress);
    });
    worker.once('error', reject);
  });
}

/** A promise that fails when a page takes too long, or when it is asked for. */
function watched(most: number, signal: AbortSignal | undefined) {
  let timer: NodeJS.Timeout | undefined;
  let fail: (reason: unknown) => void = () => undefined;
  const ended = new Promise<never>((_, reject) => {
    fail = reject;
  });
  const abort = () => fail(signal?.reason);
  const stop = () => {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  };
  const begin = () => {
    clearTimeout(timer);
    const refusal = new DocumentError({ code: 'reading-too-long', data: { most } });
    timer = setTimeout(() => fail(refusal), most * 1000);
  };
  signal?.addEventListener('abort', abort, { once: true });
  begin();
  return { ended, begin, stop };
}
