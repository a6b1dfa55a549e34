import type { ContentRun, DiffPart } from '@akkoord/clause';
import { diffWords, reverseDiff } from '../diff.ts';
import { isMark, pushRun } from './blocks.ts';

/** What stands between the words: the mark of a footnote, a link, a picture. */
type Mark = Pick<ContentRun, 'note' | 'target'>;

/** Marks on one side that are still to come, by how many characters stand before each. */
interface Marks {
  passed: number;
  left: Array<{ at: number; mark: Mark }>;
}

/** Lay the words of two paragraphs or cells over each other, with the marks of footnotes, links and pictures. */
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
  for (const run of runs) {
    const { op: _, text, ...mark } = run;
    if (isMark(run)) left.push({ at, mark });
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
  const take = (side: Marks, op: ContentRun['op']) => {
    const taken = side.left.shift();
    if (taken) runs.push({ op, text: '', ...taken.mark });
  };
  for (;;) {
    const [old, fresh] = [due(before), due(after)];
    if (old && fresh && isSame(old.mark, fresh.mark)) {
      before.left.shift();
      take(after, 'equal');
    } else if (old && fresh && comesToo(old.mark, after)) {
      take(after, 'insert');
    } else if (old && (fresh || following.includes(before))) {
      take(before, 'delete');
    } else if (fresh && following.includes(after)) {
      take(after, 'insert');
    } else return;
  }
}

/** Whether a mark of the old text is one of those that are due in the new one. */
function comesToo(mark: Mark, { left, passed }: Marks): boolean {
  return left.some((other) => other.at <= passed && isSame(mark, other.mark));
}

/** The words of a link may change under the same address: those are told as words. */
function isSame(one: Mark, other: Mark): boolean {
  if (one.note !== other.note || one.target?.of !== other.target?.of) return false;
  if (one.target?.address !== other.target?.address) return false;
  return one.target?.of !== 'image' || one.target.text === other.target?.text;
}
