import type { Furniture, Mark, Meta, Protocol, ReadingMessage } from '@akkoord/clause';
import type { ReadingWords, Taxonomy } from '@akkoord/taxonomy';
import type { FlowBlock, FlowItem, FlowList, FlowNode } from '../flow.ts';
import { toProtocol } from '../to-protocol.ts';
import { type Block, toBlocks } from './blocks.ts';
import { findFootnotes, type NoteLines } from './footnotes.ts';
import { type FurnitureReason, findFurniture } from './furniture.ts';
import { findHeadings, type HeadingBlock } from './headings.ts';
import { type Edit, toLeaves } from './leaves.ts';
import { type Line, type Range, toLines } from './lines.ts';
import { type Nested, nest } from './nesting.ts';
import { type Entry, hasStrandedNumbers, numberEntries } from './numbers.ts';
import { type Places, toPlaces } from './places.ts';
import { countTitleBlocks } from './title.ts';
import { measureWrapping } from './wraps.ts';

export interface TextOptions {
  /** What Akkoord knows of its field. */
  taxonomy: Taxonomy;
  /** Repair damaged words; default `true`. Structure is always read. */
  repair?: boolean;
}

/**
 * Read plain text, as it comes out of a PDF or a scanner, into a clause tree.
 *
 * @param source The text; `\n`, `\r\n`, `\r` end lines, a form feed pages.
 * @param options Taxonomy, and whether damaged words are repaired.
 * @returns The tree; `data.messages` is the account of the reading. Leaves and marks cover every non-space character of the source once.
 */
export function parseText(source: string, options: TextOptions): Protocol {
  const words = options.taxonomy.reading;
  const places = toPlaces(source);
  const lines = toLines(source);
  const furniture = findFurniture(lines, words);
  const text = lines.filter((line) => !furniture.has(line));
  const notes = findFootnotes(text, words);
  const noteLines = new Set(notes.flatMap((note) => note.lines));
  const body = text.filter((line) => !noteLines.has(line));
  const blocks = toBlocks(body, measureWrapping(body), words);
  const titleBlocks = blocks.slice(0, countTitleBlocks(blocks, words));
  const rest = blocks.slice(titleBlocks.length);
  const context: Context = { places, words, edits: [], messages: [] };
  const marks = titleBlocks.flatMap((block) =>
    block.lines.map((line) => places.mark('title', line)),
  );
  const flow = toFlow(rest, findHeadings(rest, measureWrapping(body), words), context);
  const set = [...furniture].map(([line, reason]) => toFurniture(line, reason, places));
  const tree = toProtocol(
    merge(flow, [...set, ...notes.map((note) => toFootnote(note, context))]),
    {
      meta: toMeta(titleBlocks),
      marks,
      position: places.position({ start: 0, end: source.length }),
    },
  );
  return { ...tree, data: { ...tree.data, messages: context.messages } };
}

interface Context {
  places: Places;
  words: ReadingWords;
  edits: readonly Edit[];
  messages: ReadingMessage[];
}

function toMeta(title: readonly Block[]): Meta {
  return { title: title.map(({ text }) => text).join(' ') || null, language: 'nl' };
}

function toFlow(
  blocks: readonly Block[],
  headings: ReadonlyMap<Block, HeadingBlock>,
  context: Context,
): FlowNode[] {
  const damaged = hasStrandedNumbers(blocks);
  const flow: FlowNode[] = [];
  let section: Block[] = [];
  const close = () => {
    if (section.length > 0) flow.push(...sectionFlow(section, damaged, context));
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

function sectionFlow(blocks: readonly Block[], damaged: boolean, context: Context): FlowNode[] {
  const { entries, strays } = numberEntries(blocks, damaged, context.words);
  const flow: FlowNode[] = [];
  for (const nested of nest(entries)) {
    if (nested.entry.label === null) {
      flow.push(...toProse(nested, context));
      continue;
    }
    const last = flow.at(-1);
    const item = toItem(nested, context);
    if (last?.type === 'list') last.children.push(item);
    else flow.push(toList([item]));
  }
  flow.push(...strays.map((line) => toFurniture(line, 'stray-number', context.places)));
  return flow;
}

function toProse(nested: Nested, context: Context): FlowNode[] {
  const paragraphs = nested.entry.blocks.map((block) => toParagraph(block, context));
  return [...paragraphs, ...toLists(nested.children, context)];
}

function toLists(children: readonly Nested[], context: Context): FlowList[] {
  return children.length === 0 ? [] : [toList(children.map((child) => toItem(child, context)))];
}

function toList(items: FlowItem[]): FlowList {
  const position = items[0]?.position;
  return { type: 'list', ...(position ? { position } : {}), children: items };
}

function toItem({ entry, children }: Nested, context: Context): FlowItem {
  const bullet = entry.label?.style === 'bullet';
  const marks: Mark[] = entry.labelAt
    ? [context.places.mark(bullet ? 'bullet' : 'num', entry.labelAt)]
    : [];
  const paragraphs = entry.blocks.map((block) => toParagraph(block, context));
  return {
    type: 'listItem',
    position: rangeOf(entry, context.places),
    data: {
      num: entry.num,
      form: bullet ? 'bullet' : 'item',
      marks,
      ...(entry.recovered ? { numRecovered: true } : {}),
    },
    children: [...paragraphs, ...toLists(children, context)],
  };
}

function toParagraph(block: Block, context: Context): FlowBlock {
  const { children, marks } = toLeaves(
    rangesOf(block),
    context.edits,
    context.places,
    context.words,
  );
  const first = block.lines[0] as Line;
  const position = context.places.position({
    start: first.start,
    end: (block.lines.at(-1) as Line).end,
  });
  return { type: 'paragraph', position, data: { marks }, children } as FlowBlock;
}

function toHeading({ block, depth }: HeadingBlock, context: Context): FlowNode {
  const { places } = context;
  const marks: Mark[] = [];
  const first = block.lines[0] as Line;
  if (block.label)
    marks.push(places.mark('num', { start: first.start, end: first.start + block.label.width }));
  for (const range of rangesOf(block)) {
    if (range.start < range.end) marks.push(places.mark('heading', range));
  }
  return {
    type: 'heading',
    depth: depth as 1,
    position: places.position({ start: first.start, end: (block.lines.at(-1) as Line).end }),
    data: {
      num: block.label?.num ?? null,
      heading: block.text
        .replace(/\*\*/g, '')
        .replace(/(?<!\.)[:.]$/u, '')
        .replace(/\s+/g, ' ')
        .trim(),
      marks,
    },
    children: [],
  };
}

function toFootnote(note: NoteLines, context: Context): FlowNode {
  const { places } = context;
  const first = note.lines[0] as Line;
  const ranges = note.lines.map((line, i) =>
    i === 0 ? { start: line.start + note.length, end: line.end } : line,
  );
  const { children, marks } = toLeaves(ranges, context.edits, places, context.words);
  const position = places.position({ start: first.start, end: (note.lines.at(-1) as Line).end });
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

function toFurniture(
  line: Line,
  reason: FurnitureReason | 'stray-number',
  places: Places,
): Furniture {
  return { type: 'furniture', value: line.text, reason, position: places.position(line) };
}

/** Put furniture and footnotes behind the flow node before which they begin. */
function merge(flow: readonly FlowNode[], extra: readonly FlowNode[]): FlowNode[] {
  const start = (node: FlowNode) => node.position?.start.offset ?? 0;
  return [...flow, ...extra].sort((a, b) => start(a) - start(b));
}

function rangesOf(block: Block): Range[] {
  return block.lines.map((line, i) =>
    i === 0 && block.label ? { start: line.start + block.label.length, end: line.end } : line,
  );
}

function rangeOf(entry: Entry, places: Places) {
  const starts = [
    entry.labelAt?.start ?? Number.POSITIVE_INFINITY,
    entry.blocks[0]?.lines[0]?.start ?? 0,
  ];
  const end = entry.blocks.at(-1)?.lines.at(-1)?.end ?? 0;
  return places.position({
    start: Math.min(...starts),
    end: Math.max(end, entry.labelAt?.end ?? 0),
  });
}
