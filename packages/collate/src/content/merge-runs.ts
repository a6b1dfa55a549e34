import type { ContentRun, DiffPart } from '@akkoord/clause';
import { diffWords, reverseDiff } from '../diff.ts';
import { pushRun } from './blocks.ts';

/** Marks of footnotes on one side that are still to come, by how many characters stand before each. */
interface Marks {
  passed: number;
  left: Array<{ at: number; note: number }>;
}

/** Lay the words and marks of footnotes of two paragraphs or cells over each other. */
export function mergeRuns(
  before: readonly ContentRun[],
  after: readonly ContentRun[],
  turned: boolean,
): ContentRun[] {
  const [from, to] = [before, after].map((runs) => runs.map(({ text }) => text).join(''));
  const diff = turned
    ? reverseDiff(diffWords(to as string, from as string))
    : diffWords(from as string, to as string);
  return withMarks(diff, marksOf(before), marksOf(after));
}

function marksOf(runs: readonly ContentRun[]): Marks {
  let at = 0;
  const left: Marks['left'] = [];
  for (const { text, note } of runs) {
    if (note !== undefined) left.push({ at, note });
    at += text.length;
  }
  return { passed: 0, left };
}

/** Put marks between the words; a mark waits for the one of the other side as long as its own text can. */
function withMarks(diff: readonly DiffPart[], before: Marks, after: Marks): ContentRun[] {
  const runs: ContentRun[] = [];
  for (const { op, text } of diff) {
    const sides = [...(op === 'insert' ? [] : [before]), ...(op === 'delete' ? [] : [after])];
    let rest = text;
    while (rest) {
      pushDue(runs, before, after, sides);
      const ahead = sides.flatMap(({ left, passed }) => (left[0] ? [left[0].at - passed] : []));
      const length = Math.min(rest.length, ...ahead);
      pushRun(runs, { op, text: rest.slice(0, length) });
      for (const side of sides) side.passed += length;
      rest = rest.slice(length);
    }
  }
  pushDue(runs, before, after, [before, after]);
  return runs;
}

/** Place the marks that are due on both sides, and of the sides of which text follows. */
function pushDue(
  runs: ContentRun[],
  before: Marks,
  after: Marks,
  following: readonly Marks[],
): void {
  const due = (side: Marks) => {
    const [next] = side.left;
    return next && next.at <= side.passed ? next : undefined;
  };
  for (;;) {
    const [old, fresh] = [due(before), due(after)];
    if (old && fresh && old.note === fresh.note) {
      runs.push({ op: 'equal', text: '', note: old.note });
      before.left.shift();
      after.left.shift();
    } else if (old && (fresh || following.includes(before))) {
      runs.push({ op: 'delete', text: '', note: old.note });
      before.left.shift();
    } else if (fresh && following.includes(after)) {
      runs.push({ op: 'insert', text: '', note: fresh.note });
      after.left.shift();
    } else return;
  }
}
