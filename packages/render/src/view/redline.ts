import type {
  Change,
  ClauseName,
  Comparison,
  ComparisonWitness,
  ContentBlock,
  ContentRun,
} from '@akkoord/clause';
import { phrases } from '../words/phrases.ts';
import { movedText } from '../words/table-words.ts';
import { hasTable, onlyIn } from './built.ts';
import { printedLabel, printedNum } from './document.ts';
import { alignItems, type Item } from './redline-order.ts';
import { exactRuns, isRewritten, type Run } from './runs.ts';

/** One paragraph or table of a redline. */
export type RedlineBlock = RedlineParagraph | RedlineTable;

/** A table, of which rows can come in or go out, and words in its cells. */
export interface RedlineTable {
  kind: 'table';
  /** Depth of the clause that it stands in, from 0. */
  level: number;
  rows: Extract<ContentBlock, { type: 'table' }>['rows'];
  /** Which text has it. */
  end: Run['op'];
}

/** A paragraph; a run with a `note` is the mark of a footnote, by its place in `notes`; one with a `target` a link or picture. */
export interface RedlineParagraph {
  kind: 'title' | 'heading' | 'clause';
  /** Depth of a heading, from 1; of a clause, from 0. */
  level: number;
  /** The number, and the tab after it, as runs. */
  label: Run[];
  runs: ContentRun[];
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
  /** The footnotes of both texts; those without a mark stand among the blocks, at the end. */
  notes: RedlineNote[];
}

/** A footnote of a redline. */
export interface RedlineNote {
  /** Its number, in the new text where that has it; `null` where nothing refers to it. */
  number: number | null;
  /** Which text has it. */
  op: Run['op'];
  runs: ContentRun[];
}

/**
 * Lay the whole new text over the old one.
 *
 * Without its insertions a redline is exactly the old text, without its deletions exactly the new one, in
 * their own orders: title, headings, numbers and own texts of clauses, tables, footnotes, addresses and pictures. What moved goes out at the one place
 * and comes in at the other; what was rewritten is replaced as a whole.
 */
export function toRedline(comparison: Comparison): Redline {
  const { before, after } = comparison;
  const title = after.title ?? before.title ?? phrases.untitled;
  const blocks = [titleBlock(before.title, after.title), ...blocksOf(comparison)];
  const notes = (comparison.notes ?? []).map(
    (note): RedlineNote => ({
      number: note.after ?? note.before,
      op: note.op,
      runs: note.runs ?? exactRuns(note.diff),
    }),
  );
  return {
    title: `${phrases.redline}: ${title}`,
    subtitle: `${nameOf(before)} → ${nameOf(after)}`,
    blocks: [...blocks, ...looseNotes(notes, blocks)],
    notes,
  };
}

/** Footnotes that no word refers to stand under a heading at the end, so that none is lost. */
function looseNotes(
  notes: readonly RedlineNote[],
  blocks: readonly RedlineBlock[],
): RedlineBlock[] {
  const runs = blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells.flat()) : block.runs,
  );
  const marked = new Set(runs.map(({ note }) => note));
  const loose = notes.filter((_, index) => !marked.has(index));
  if (loose.length === 0) return [];
  const [only] = new Set(loose.map(({ op }) => op));
  const op = loose.every((note) => note.op === only) ? (only ?? 'equal') : 'equal';
  return [
    {
      kind: 'heading',
      level: 1,
      label: [],
      runs: [{ op, text: phrases.looseNotes }],
      end: op,
      note: null,
    },
    ...loose.map(
      (note): RedlineBlock => ({
        kind: 'clause',
        level: 0,
        label: note.number === null ? [] : [{ op: note.op, text: `${note.number}\t` }],
        runs: note.runs,
        end: note.op,
        note: null,
      }),
    ),
  ];
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
  if (change.blocks) return isBuiltInPlace(change);
  return (
    !isRewritten(change.diff) && lines('insert', change.before) && lines('delete', change.after)
  );
}

/** The number of a clause stands before its first block: where only one text has that, the whole is replaced. */
function isBuiltInPlace(change: Change): boolean {
  const [first] = change.blocks ?? [];
  return first?.op === 'equal' && (hasTable(change) || !isRewritten(change.diff));
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
  const [one, other] = [old[0], fresh[0]];
  if (change.blocks && one && other) {
    const label = labelRuns(labelOf(one), labelOf(other), '\t');
    return builtBlocks(change.blocks, { label, level: other.depth ?? 0, note: null });
  }
  const single = old.length === 1 && fresh.length === 1;
  const blocks: RedlineParagraph[] = [];
  const next = { old: 0, fresh: 0 };
  const open = (starts: Run['op']): RedlineParagraph => {
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

/** The blocks of a clause that has more than words; its label stands before the first. */
function builtBlocks(
  blocks: readonly ContentBlock[],
  { label, level, note }: Pick<RedlineParagraph, 'label' | 'level' | 'note'>,
): RedlineBlock[] {
  const [first] = blocks;
  const op = first?.op ?? label[0]?.op ?? 'equal';
  const opened: RedlineParagraph = { kind: 'clause', level, label, runs: [], end: op, note };
  const lone = first?.type !== 'paragraph' && (label.length > 0 || note !== null);
  const written = blocks.map((block, index): RedlineBlock => {
    if (block.type === 'table') return { kind: 'table', level, rows: block.rows, end: block.op };
    const { op: end, mark, was, runs } = block;
    if (index === 0 && mark === null) return { ...opened, runs, end };
    const marks = labelRuns(was ?? mark, mark, '\t').map((run) =>
      end === 'equal' ? run : { ...run, op: end },
    );
    const own = {
      label: index === 0 ? [...label, ...marks] : marks,
      note: index === 0 ? note : null,
    };
    return { kind: 'clause', level: level + block.level, runs, end, ...own };
  });
  return lone || blocks.length === 0 ? [opened, ...written] : written;
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
  const start = {
    level: name.depth ?? 0,
    label: label ? [{ op, text: `${label}\t` }] : [],
    note: change.moved ? movedText(op, places) : null,
  };
  if (name.content) return builtBlocks(onlyIn(name.content, op), start);
  return [{ kind: 'clause', runs: [{ op, text }], end: op, ...start }];
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
