import type { Change, ClauseName, Comparison, ComparisonWitness } from '@akkoord/clause';
import { phrases } from '../words/phrases.ts';
import { printedLabel, printedNum } from './document.ts';
import { alignItems, type Item } from './redline-order.ts';
import { exactRuns, isRewritten, type Run } from './runs.ts';

/** One paragraph of a redline. */
export interface RedlineBlock {
  kind: 'title' | 'heading' | 'clause';
  /** Depth of a heading, from 1; of a clause, from 0. */
  level: number;
  /** The number, and the tab after it, as runs. */
  label: Run[];
  runs: Run[];
  /** Which text the end of this paragraph belongs to: where only one has it, the other reads on. */
  end: Run['op'];
  /** Where the clause went or came from, where it moved. */
  note: string | null;
}

/** The whole of two texts in one: old paragraphs, new ones, and those that both have. */
export interface Redline {
  title: string;
  /** What was laid over what, for the head of every page. */
  subtitle: string;
  blocks: RedlineBlock[];
}

/**
 * Lay the whole new text over the old one.
 *
 * Without its insertions a redline is exactly the old text, without its deletions exactly the new one, in
 * their own orders: title, headings, numbers and own texts of clauses. What moved goes out at the one place
 * and comes in at the other; what was rewritten is replaced as a whole.
 */
export function toRedline(comparison: Comparison): Redline {
  const { before, after } = comparison;
  const title = after.title ?? before.title ?? phrases.untitled;
  return {
    title: `${phrases.redline}: ${title}`,
    subtitle: `${nameOf(before)} → ${nameOf(after)}`,
    blocks: [titleBlock(before.title, after.title), ...blocksOf(comparison)],
  };
}

function nameOf({ title, meta }: ComparisonWitness): string {
  return [title ?? phrases.untitled, meta.version && `versie ${meta.version}`]
    .filter(Boolean)
    .join(', ');
}

function titleBlock(before: string | null, after: string | null): RedlineBlock {
  const runs = replaced(before ?? phrases.untitled, after ?? phrases.untitled);
  return { kind: 'title', level: 0, label: [], runs, end: 'equal', note: null };
}

function blocksOf(comparison: Comparison): RedlineBlock[] {
  return alignItems(comparison, isKept).flatMap((step): RedlineBlock[] => {
    if (step.type === 'change') return changeBlocks(step.change, comparison);
    if (step.type === 'heading') return [headingBlock(step.before, step.after)];
    const { item, op } = step;
    if (item.type === 'heading') {
      return [op === 'delete' ? headingBlock(item, null) : headingBlock(null, item)];
    }
    return wholeBlocks(item, op, comparison);
  });
}

/** Whether the words of a change are marked in place; what was rewritten is replaced as a whole. */
function isKept(change: Change): boolean {
  const lines = (op: Run['op'], side: readonly string[]) =>
    side.length === 1 || textOf(change, op).split('\n').length === side.length;
  return (
    !isRewritten(change.diff) && lines('insert', change.before) && lines('delete', change.after)
  );
}

function headingBlock(
  before: (Item & { type: 'heading' }) | null,
  after: (Item & { type: 'heading' }) | null,
): RedlineBlock {
  const op = before && after ? 'equal' : before ? 'delete' : 'insert';
  const { heading, level } = (after ?? before) as Item & { type: 'heading' };
  const label = labelRuns(before && printedNum(before.num), after && printedNum(after.num), ' ');
  return { kind: 'heading', level, label, runs: [{ op, text: heading }], end: op, note: null };
}

/** The paragraphs of a change that stands in its place, its words marked. */
function changeBlocks(change: Change, { before, after }: Comparison): RedlineBlock[] {
  const old = change.before.map((eId) => before.clauses[eId] as ClauseName);
  const fresh = change.after.map((eId) => after.clauses[eId] as ClauseName);
  const single = old.length === 1 && fresh.length === 1;
  const blocks: RedlineBlock[] = [];
  const next = { old: 0, fresh: 0 };
  const open = (starts: Run['op']): RedlineBlock => {
    const one = starts === 'insert' ? null : (old[next.old++] ?? null);
    const other = starts === 'delete' ? null : (fresh[next.fresh++] ?? null);
    const label = labelRuns(one && labelOf(one), other && labelOf(other), '\t');
    const level = (other ?? one)?.depth ?? 0;
    return { kind: 'clause', level, label, runs: [], end: 'equal', note: null };
  };
  let block = open('equal');
  for (const { op, text } of exactRuns(change.diff)) {
    (single ? [text.replace(/\s*\n\s*/g, ' ')] : text.split('\n')).forEach((piece, index) => {
      if (index > 0) {
        block.end = op;
        blocks.push(block);
        block = open(op);
      }
      if (piece) block.runs.push({ op, text: piece });
    });
  }
  return [...blocks, block];
}

/** The paragraph of a clause that only one text has in this place. */
function wholeBlocks(
  item: Item & { type: 'clause' },
  op: 'delete' | 'insert',
  { before, after }: Comparison,
): RedlineBlock[] {
  const [witness, other] = op === 'delete' ? [before, after] : [after, before];
  const name = witness.clauses[item.eId] as ClauseName;
  const { change } = item;
  const [own, others] =
    op === 'delete' ? [change.before, change.after] : [change.after, change.before];
  const texts = textOf(change, op === 'delete' ? 'insert' : 'delete').split('\n');
  const at = own.indexOf(item.eId);
  const text = (at === own.length - 1 ? texts.slice(at) : texts.slice(at, at + 1)).join(' ');
  const label = labelOf(name);
  const places = others.map((eId) => other.clauses[eId]?.label).filter((place) => place != null);
  const way = op === 'delete' ? 'naar' : 'van';
  return [
    {
      kind: 'clause',
      level: name.depth ?? 0,
      label: label ? [{ op, text: `${label}\t` }] : [],
      runs: [{ op, text }],
      end: op,
      note: change.moved
        ? `Verplaatst${places.length > 0 ? ` ${way} ${places.join(' en ')}` : ''}.`
        : null,
    },
  ];
}

/** Give the text of one side of a change. */
function textOf({ diff }: Change, without: Run['op']): string {
  return diff
    .filter(({ op }) => op !== without)
    .map(({ text }) => text)
    .join('');
}

/** The label that a clause has in its own text; its name with sections where the number is not known. */
function labelOf({ num, form, label }: ClauseName): string {
  if (form === 'bullet' && num == null) return '•';
  if (form === undefined) return label ?? '';
  return printedLabel({ num: num ?? null, form });
}

/** Labels with the space after them; it goes where the label goes. */
function labelRuns(before: string | null, after: string | null, space: string): Run[] {
  if (before === after) return before ? [{ op: 'equal', text: before + space }] : [];
  if (before && after) return [...replaced(before, after), { op: 'equal', text: space }];
  return [
    ...(before ? [{ op: 'delete' as const, text: before + space }] : []),
    ...(after ? [{ op: 'insert' as const, text: after + space }] : []),
  ];
}

function replaced(before: string, after: string): Run[] {
  if (before === after) return [{ op: 'equal', text: before }];
  return [
    { op: 'delete', text: before },
    { op: 'insert', text: after },
  ];
}
