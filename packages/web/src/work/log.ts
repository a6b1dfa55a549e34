import type { Act, Entry } from './acts/entry.ts';

/** What a log comes to: what holds, and what was undone and can be done again. */
export interface History {
  /** Acts that hold, in the order in which they were done; those of one line together. */
  done: ReadonlyArray<readonly Act[]>;
  /** What can be done again; the last one comes first. */
  undone: ReadonlyArray<readonly Act[]>;
}

/**
 * Work out what a log comes to.
 *
 * Undoing has no end but the beginning, and redoing none but the last act; what is done after an undoing lets go of what
 * was undone, which stays in the log.
 */
export function historyOf(log: readonly Entry[]): History {
  const done: Array<readonly Act[]> = [];
  let undone: Array<readonly Act[]> = [];
  for (const entry of log) {
    if (entry.kind === 'do') {
      done.push(entry.acts);
      undone = [];
      continue;
    }
    const [from, to] = entry.kind === 'undo' ? [done, undone] : [undone, done];
    const moved = from.pop();
    if (moved) to.push(moved);
  }
  return { done, undone };
}
