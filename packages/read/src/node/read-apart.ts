import { Worker } from 'node:worker_threads';
import type { DocumentOptions, ReadDocument } from '../document.ts';
import type { ReadableKind } from '../kind/kinds.ts';
import { DocumentError } from '../refusal.ts';
import type { Answer, Task } from './task.ts';

/** How much the reading of one document may take. */
export interface ReadingBounds {
  /** Seconds. Default 20. */
  readonly seconds?: number;
  /** Bytes that the process may grow by. Default 1 GB. */
  readonly memory?: number;
}

const interval = 100;

/**
 * Read a document as `readDocument` does, in a thread of its own that is ended when it takes too long or too much
 * memory: a small file can be made to unpack into gigabytes, and nothing within a thread can stop that.
 *
 * @param bytes The whole file.
 * @throws DocumentError where it cannot be read, or where reading was broken off.
 */
export async function readDocumentApart(
  kind: ReadableKind,
  bytes: Uint8Array,
  { seconds = 20, memory = 1_000_000_000, ...options }: ReadingBounds & DocumentOptions = {},
): Promise<ReadDocument> {
  const task: Task = { kind, bytes, options };
  const worker = new Worker(new URL(workerFile(), import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: 1024 },
    // What a library writes about a damaged file is nothing for whoever reads it.
    stdout: true,
    stderr: true,
  });
  const stop = new AbortController();
  try {
    return await Promise.race([
      answerOf(worker),
      overTime(seconds, stop.signal),
      overMemory(memory, stop.signal),
    ]);
  } finally {
    stop.abort();
    await worker.terminate();
  }
}

function workerFile(): string {
  return import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js';
}

function answerOf(worker: Worker): Promise<ReadDocument> {
  return new Promise((resolve, reject) => {
    worker.once('message', (answer: Answer) => {
      if ('read' in answer) resolve(answer.read);
      else reject(new DocumentError(answer.refused));
    });
    worker.once('error', (error: Error & { code?: string }) => {
      const heavy = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      const most = 1024 ** 3;
      reject(heavy ? new DocumentError({ code: 'reading-too-heavy', data: { most } }) : error);
    });
  });
}

function overTime(most: number, signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const timer = setTimeout(
      () => reject(new DocumentError({ code: 'reading-too-long', data: { most } })),
      most * 1000,
    );
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  });
}

/** Buffers are no part of what `resourceLimits` bounds, so the process is looked at from outside the thread. */
function overMemory(most: number, signal: AbortSignal): Promise<never> {
  const begin = process.memoryUsage.rss();
  return new Promise((_, reject) => {
    const timer = setInterval(() => {
      if (process.memoryUsage.rss() - begin <= most) return;
      reject(new DocumentError({ code: 'reading-too-heavy', data: { most } }));
    }, interval);
    signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  });
}
