import { closeSync, openSync, rmSync } from 'node:fs';
import { Failure, toFileFailure } from '../failure.ts';
import { fileWords } from '../words/file-words.ts';

/** How often a lock that another holds is tried, and how long between, in milliseconds: two seconds in all. */
const attempts = 80;
const pause = 25;

/**
 * Do something to a file while no other Akkoord writes it: beside it stands an empty file on `.lock`.
 *
 * Nothing in it waits for a person or a promise, so that Ctrl-C comes before or after it, never between.
 *
 * @param file The path as the user gave it, and where it leads.
 * @throws Failure where another keeps the lock, with what to do about one that was left behind.
 */
export function withLock<T>({ path, full }: { path: string; full: string }, run: () => T): T {
  const lock = `${full}.lock`;
  for (let attempt = 1; !taken(lock, path); attempt++) {
    if (attempt === attempts) throw new Failure(fileWords.locked(path));
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
  }
  try {
    return run();
  } finally {
    rmSync(lock, { force: true });
  }
}

function taken(lock: string, path: string): boolean {
  try {
    closeSync(openSync(lock, 'wx'));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw toFileFailure(path, error);
  }
}
