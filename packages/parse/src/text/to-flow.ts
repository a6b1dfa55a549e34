import type { Furniture, Mark, ReadingMessage } from '@akkoord/clause';
import type { ReadingWords } from '@akkoord/taxonomy';
import { append } from '../append.ts';
import type { FlowBlock, FlowItem, FlowList, FlowNode } from '../flow.ts';
import { tellNumber } from './account.ts';
import { type Block, isTable } from './blocks.ts';
import type { NoteLines } from './footnotes.ts';
import type { FurnitureReason } from './furniture.ts';
import type { HeadingBlock } from './heading-depths.ts';
import { type Edit, toLeaves } from './leaves.ts';
import type { Line, Range } from './lines.ts';
import { type Nested, nest } from './nesting.ts';
import { type Entry, hasStrandedNumbers, numberEntries } from './numbers.ts';
import type { Places } from './places.ts';
import { stretchOf } from './reading-order.ts';

/** What the flow is made with. `messages` grows while it is made. */
export interface FlowContext {
  readonly places: Places;
  readonly words: ReadingWords;
  readonly edits: readonly Edit[];
  readonly messages: ReadingMessage[];
}

/** Turn headings and the numbered, nested entries between them into a flow. */
export function toFlow(
  blocks: readonly Block[],
  headings: ReadonlyMap<Block, HeadingBlock>,
  context: FlowContext,
): FlowNode[] {
  const damaged = hasStrandedNumbers(blocks);
  const flow: FlowNode[] = [];
  let section: Block[] = [];
  const close = () => {
    if (section.length > 0) append(flow, sectionFlow(section, damaged, context));
    section = [];
  };
  for (const block of blocks) {
    const heading = headings.get(block);
    if (heading) {
      close();
      flow.push(toHeading(heading, context));
    } else section.push(block);
  }
  close();
  return flow;
}

function sectionFlow(blocks: readonly Block[], damaged: boolean, context: FlowContext): FlowNode[] {
  const further = furtherParagraphs(blocks);
  const { entries, strays } = numberEntries(
    blocks.filter((block) => !further.has(block)),
    damaged,
    context.words,
  );
  const entryOf = new Map(entries.flatMap((entry) => entry.blocks.map((own) => [own, entry])));
  for (const [block, owner] of further) entryOf.get(owner)?.blocks.push(block);
  for (const entry of entries) {
    const message = tellNumber(entry, context.places);
    if (message) context.messages.push(message);
  }
  const flow: FlowNode[] = [];
  // What a lead-in holds is its own; an item behind it begins another list.
  let list: FlowList | null = null;
  for (const nested of nest(entries)) {
    if (nested.entry.label === null) {
      list = null;
      append(flow, toProse(nested, context));
      continue;
    }
    const item = toItem(nested, context);
    if (list) list.children.push(item);
    else {
      list = toList([item]);
      flow.push(list);
    }
  }
  append(
    flow,
    strays.map((line) => toFurniture(line, 'stray-number', context.places)),
  );
  return flow;
}

/** The paragraphs that a format puts under an item, with the block of that item. */
function furtherParagraphs(blocks: readonly Block[]): Map<Block, Block> {
  const further = new Map<Block, Block>();
  let open: Block[] = [];
  for (const block of blocks) {
    const level = block.label?.level;
    const given = block.lines[0]?.given;
    if (level !== undefined) open = [...open.slice(0, level), block];
    else if (block.label || given?.kind !== 'paragraph' || given.level === undefined) open = [];
    else {
      const owner = open[given.level] ?? open.at(-1);
      if (owner) further.set(block, owner);
    }
  }
  return further;
}

function toProse(nested: Nested, context: FlowContext): FlowNode[] {
  const paragraphs = nested.entry.blocks.map((block) => toParagraph(block, context));
  return [...paragraphs, ...toLists(nested.children, context)];
}

function toLists(children: readonly Nested[], context: FlowContext): FlowList[] {
  return children.length === 0 ? [] : [toList(children.map((child) => toItem(child, context)))];
}

function toList(items: FlowItem[]): FlowList {
  const position = items[0]?.position;
  return { type: 'list', ...(position ? { position } : {}), children: items };
}

function toItem({ entry, children }: Nested, context: FlowContext): FlowItem {
  const bullet = entry.label?.style === 'bullet';
  const marks: Mark[] =
    entry.labelAt && entry.labelAt.end > entry.labelAt.start
      ? [context.places.mark(bullet ? 'bullet' : 'num', entry.labelAt)]
      : [];
  return {
    type: 'listItem',
    position: rangeOf(entry, context.places),
    data: {
      num: entry.num,
      form: bullet ? 'bullet' : 'item',
      marks,
      ...(entry.recovered ? { numRecovered: true } : {}),
    },
    children: contentOf(entry, children, context),
  };
}

/** The paragraphs of an item and the lists in it, in the order in which they stand. */
function contentOf(
  { blocks }: Entry,
  children: readonly Nested[],
  context: FlowContext,
): FlowItem['children'] {
  const content: FlowItem['children'] = [];
  const left = [...children];
  for (const block of blocks) {
    const start = block.lines[0]?.start ?? 0;
    const before = left.findIndex(({ entry: { labelAt } }) => !labelAt || labelAt.start > start);
    const passed = left.splice(0, before < 0 ? left.length : before);
    append(content, toLists(passed, context));
    content.push(toParagraph(block, context));
  }
  append(content, toLists(left, context));
  return content;
}

function toParagraph(block: Block, context: FlowContext): FlowBlock {
  if (isTable(block)) return toTable(block, context);
  const { children, marks } = toLeaves(
    rangesOf(block),
    context.edits,
    context.places,
    context.words,
  );
  const position = context.places.position(stretchOf(block.lines));
  const all = [...borderOf(block, context.places), ...marks];
  return { type: 'paragraph', position, data: { marks: all }, children } as FlowBlock;
}

/** The border of a cell between a label and its text. */
function borderOf({ label, lines }: Block, places: Places): Mark[] {
  const start = (lines[0] as Line).start;
  const gap = label && { start: start + label.width, end: start + label.length };
  const sign = gap && places.source.slice(gap.start, gap.end);
  if (!gap || !sign?.trim()) return [];
  const from = gap.start + sign.length - sign.trimStart().length;
  return [places.mark('syntax', { start: from, end: from + sign.trim().length })];
}

/** The rows of a block of cells; the first is the head. */
function toTable(block: Block, context: FlowContext): FlowBlock {
  const marks: Mark[] = [];
  const rows = block.lines.map(({ cells = [], start, end }) => ({
    type: 'tableRow' as const,
    position: context.places.position({ start, end }),
    children: cells.map((cell) => {
      const leaves = toLeaves([cell], context.edits, context.places, context.words);
      append(marks, leaves.marks);
      const position = context.places.position(cell);
      return { type: 'tableCell' as const, position, children: leaves.children };
    }),
  }));
  const position = context.places.position(stretchOf(block.lines));
  return { type: 'table', position, data: { marks }, children: rows } as FlowBlock;
}

function toHeading({ block, depth }: HeadingBlock, context: FlowContext): FlowNode {
  const { places } = context;
  const marks: Mark[] = [];
  const first = block.lines[0] as Line;
  if (block.label)
    marks.push(places.mark('num', { start: first.start, end: first.start + block.label.width }));
  for (const range of rangesOf(block)) {
    if (range.start < range.end) marks.push(places.mark('heading', range));
  }
  append(marks, borderOf(block, places));
  return {
    type: 'heading',
    depth: depth as 1,
    position: places.position(stretchOf(block.lines)),
    data: {
      label: block.label?.word,
      num: block.label?.num ?? null,
      heading: textIn(rangesOf(block), context).replace(/(?<!\.)[:.]$/u, ''),
      marks,
    },
    children: [],
  };
}

/** Give the repaired text of stretches of the source, without references and syntax. */
export function textIn(ranges: readonly Range[], { edits, places, words }: FlowContext): string {
  const { children } = toLeaves(ranges, edits, places, words);
  return children
    .map((child) => ('value' in child ? child.value : ''))
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Turn a footnote into its definition. */
export function toFootnote(note: NoteLines, context: FlowContext): FlowNode {
  const { places } = context;
  const first = note.lines[0] as Line;
  const ranges = note.lines.map((line, i) =>
    i === 0 ? { start: line.start + note.length, end: line.end } : line,
  );
  const { children, marks } = toLeaves(ranges, context.edits, places, context.words);
  const position = places.position(stretchOf(note.lines));
  const marker = places.mark('num', { start: first.start, end: first.start + note.marker.length });
  return {
    type: 'footnoteDefinition',
    identifier: note.label,
    label: note.label,
    position,
    data: { marks: [marker, ...marks] },
    children: [{ type: 'paragraph', position, children }],
  };
}

/** Keep a line that is no part of the protocol. */
export function toFurniture(
  line: Range,
  reason: FurnitureReason | 'stray-number' | 'logo',
  places: Places,
): Furniture {
  const value = places.source.slice(line.start, line.end);
  return { type: 'furniture', value, reason, position: places.position(line) };
}

/** Put furniture and footnotes behind the flow node in which they begin. */
export function mergeFlow(
  flow: readonly FlowNode[],
  extra: readonly FlowNode[],
  rank: (offset: number) => number,
): FlowNode[] {
  const start = (node: FlowNode) => rank(node.position?.start.offset ?? 0);
  return [...flow, ...extra].sort((a, b) => start(a) - start(b));
}

function rangesOf(block: Block): Range[] {
  return block.lines.map((line, i) =>
    i === 0 && block.label ? { start: line.start + block.label.length, end: line.end } : line,
  );
}

function rangeOf({ labelAt, blocks }: Entry, places: Places) {
  const lines = blocks.flatMap((block) => block.lines);
  const { start, end } = stretchOf(lines.length > 0 ? lines : labelAt ? [labelAt] : []);
  if (!labelAt) return places.position({ start, end });
  return places.position({
    start: Math.min(start, labelAt.start),
    end: Math.max(end, labelAt.end),
  });
}
