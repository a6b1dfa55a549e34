import type { DiffPart } from '@akkoord/clause';
import { words } from '@akkoord/text';
import { diffArrays } from 'diff';

/** A stretch that both sides share, or that one side has in place of the other's. */
interface Run {
  equal: string;
  deleted: string;
  inserted: string;
}

/**
 * Compare two texts word by word.
 *
 * Nothing is folded: a change of case or of one mark is shown. White space between two replaced words
 * is taken into the replacement, so that a reader sees phrases and not crumbs.
 *
 * @returns Parts in order; a delete stands before its insert. Equals and deletes joined give `before`,
 *   equals and inserts `after`.
 */
export function diffWords(before: string, after: string): DiffPart[] {
  if (before === after) return before ? [{ op: 'equal', text: before }] : [];
  const runs: Run[] = [];
  const parts = diffArrays(
    words(before).map((word) => word.text),
    words(after).map((word) => word.text),
  );
  for (const part of parts) {
    const text = part.value.join('');
    const last = runs.at(-1);
    if (!part.added && !part.removed) runs.push({ equal: text, deleted: '', inserted: '' });
    else if (last && !last.equal) {
      last.deleted += part.removed ? text : '';
      last.inserted += part.added ? text : '';
    } else if (part.removed) runs.push({ equal: '', deleted: text, inserted: '' });
    else runs.push({ equal: '', deleted: '', inserted: text });
  }
  return bridged(runs).flatMap(toParts);
}

/** Turn parts around: what was deleted is inserted. */
export function reverseDiff(parts: readonly DiffPart[]): DiffPart[] {
  const runs: Run[] = [];
  for (const { op, text } of parts) {
    const last = runs.at(-1);
    if (op === 'insert' && last?.deleted) last.inserted = text;
    else {
      runs.push({
        equal: op === 'equal' ? text : '',
        deleted: op === 'delete' ? text : '',
        inserted: op === 'insert' ? text : '',
      });
    }
  }
  return runs.flatMap((run) => toParts({ ...run, deleted: run.inserted, inserted: run.deleted }));
}

function bridged(runs: readonly Run[]): Run[] {
  const result: Run[] = [];
  runs.forEach((run, i) => {
    const [last, gap] = [result.at(-2), result.at(-1)];
    const replaces = (other: Run | undefined) => other?.deleted && other.inserted;
    if (i > 1 && last && gap && replaces(run) && replaces(last) && /^\s+$/.test(gap.equal)) {
      result.pop();
      last.deleted += gap.equal + run.deleted;
      last.inserted += gap.equal + run.inserted;
    } else result.push({ ...run });
  });
  return result;
}

function toParts({ equal, deleted, inserted }: Run): DiffPart[] {
  return [
    ...(equal ? [{ op: 'equal', text: equal } as const] : []),
    ...(deleted ? [{ op: 'delete', text: deleted } as const] : []),
    ...(inserted ? [{ op: 'insert', text: inserted } as const] : []),
  ];
}
