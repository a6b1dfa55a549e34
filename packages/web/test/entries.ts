import type { Act, Entry } from '../src/work/acts/entry.ts';

/** When everything in a test is done. */
export const at = '2026-01-02T03:04:05.678Z';

/** Make a line of a log that says what kind of school it is, which is told apart by its id. */
export function doing(
  id: string,
  acts: Act[] = [{ kind: 'document-removed', document: id }],
): Entry {
  return { kind: 'do', id, at, acts };
}
