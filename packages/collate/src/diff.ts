import type { DiffPart } from '@akkoord/clause';
import { words } from '@akkoord/text';
import { diffArrays } from 'diff/lib/diff/array.js';

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
  return joined(bridged(runs).flatMap(toParts));
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

/** Take white space between two changes into one, where that makes a replacement of both. */
function bridged(runs: readonly Run[]): Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const [last, gap] = [result.at(-2), result.at(-1)];
    const isGap = gap !== undefined && /^\s+$/.test(gap.equal);
    if (last && isGap && (replaces(last) || replaces(run)) && !last.equal && !run.equal) {
      const deleted = last.deleted + gap.equal + run.deleted;
      const inserted = last.inserted + gap.equal + run.inserted;
      if (deleted.trim() && inserted.trim()) {
        result.splice(-2, 2, { equal: '', deleted, inserted });
        continue;
      }
    }
    result.push({ ...run });
  }
  return result.flatMap(withoutSharedEnd);
}

function replaces(run: Run): boolean {
  return run.deleted !== '' && run.inserted !== '';
}

/** Give back the white space that both halves of a replacement end in. */
function withoutSharedEnd(run: Run): Run[] {
  const space = /\s+$/.exec(run.deleted)?.[0];
  if (!space || !run.inserted.endsWith(space)) return [run];
  const cut = (text: string) => text.slice(0, -space.length);
  return [
    { equal: '', deleted: cut(run.deleted), inserted: cut(run.inserted) },
    { equal: space, deleted: '', inserted: '' },
  ];
}

/** Join equal parts that came to stand side by side. */
function joined(parts: readonly DiffPart[]): DiffPart[] {
  const result: DiffPart[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (last?.op === 'equal' && part.op === 'equal') last.text += part.text;
    else result.push({ ...part });
  }
  return result;
}

function toParts({ equal, deleted, inserted }: Run): DiffPart[] {
  return [
    ...(equal ? [{ op: 'equal', text: equal } as const] : []),
    ...(deleted ? [{ op: 'delete', text: deleted } as const] : []),
    ...(inserted ? [{ op: 'insert', text: inserted } as const] : []),
  ];
}
