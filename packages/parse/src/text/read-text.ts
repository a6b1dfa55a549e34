import type { Meta, Position, Protocol, ReadingMessage } from '@akkoord/clause';
import type { Dictionary, Taxonomy } from '@akkoord/taxonomy';
import { append } from '../append.ts';
import type { FlowNode } from '../flow.ts';
import { saying } from '../messages.ts';
import { toProtocol } from '../to-protocol.ts';
import { tellNote, tellReference, tellRepair } from './account.ts';
import { type Block, toBlocks } from './blocks.ts';
import { findContents } from './contents.ts';
import { closeDoubleSpacing } from './double-spacing.ts';
import { findFootnotes, type NoteLines } from './footnotes.ts';
import { findFurniture } from './furniture.ts';
import { cutGluedHeadings } from './glued-headings.ts';
import { doubtedRepairs } from './governance/doubted-repairs.ts';
import { findGovernance, type Governance } from './governance/governance.ts';
import { findHeadings, joinArticleTitles } from './headings.ts';
import { readLabel } from './labels.ts';
import type { Edit } from './leaves.ts';
import type { Line, Range } from './lines.ts';
import { type Places, toPlaces } from './places.ts';
import { findReferences, type Reference } from './references.ts';
import { toItemLines } from './run-on-lines.ts';
import { findSchool } from './school.ts';
import { titleBlocks } from './title.ts';
import { findTitleJunk } from './title-junk.ts';
import { type FlowContext, mergeFlow, textIn, toFlow, toFootnote, toFurniture } from './to-flow.ts';
import { markUnmarkedLists } from './unmarked-lists.ts';
import { repairHyphens } from './words/hyphenation.ts';
import { type Repair, toTokens } from './words/repair.ts';
import { repairedText, repairLine } from './words/repair-line.ts';
import { measureWrapping } from './wraps.ts';

export interface TextOptions {
  /** What Akkoord knows of its field. */
  taxonomy: Taxonomy;
  /** The words of the language; without it only signs and hyphens are repaired. */
  dictionary?: Dictionary;
  /** Repair damaged words; default `true`. Structure is always read. */
  repair?: boolean;
}

/**
 * Read plain text, as it comes out of a PDF or a scanner, into a clause tree.
 *
 * Never throws on text.
 *
 * @param source The text; `\n`, `\r\n`, `\r` end lines, a form feed pages.
 * @param options Taxonomy, dictionary, and whether damaged words are repaired.
 * @returns The tree; `data.messages` is the account of the reading. Leaves and marks cover every non-space character of the source once.
 */
export function parseText(source: string, options: TextOptions): Protocol {
  const { reading, governance } = options.taxonomy;
  const places = toPlaces(source);
  const read = readLines(source, options);
  const wrapping = measureWrapping(read.body);
  const blocks = joinArticleTitles(
    markUnmarkedLists(toBlocks(read.body, wrapping, reading)),
    reading,
  );
  const title = titleBlocks(blocks, reading, governance);
  const rest = blocks.filter((block) => !title.includes(block));
  const titleLines = rawLines(
    title.flatMap((block) => block.lines),
    places,
  );
  const junk = findTitleJunk(titleLines, read.body.slice(titleLines.length), reading);
  const hyphens =
    options.repair === false ? [] : hyphenRepairs(blocks, read.notes, options, places);
  const references = findReferences(rawLines(read.body, places), read.notes);
  const approval = findGovernance(rest, governance);
  const repairs = doubtedRepairs([...read.repairs, ...hyphens], approval.blocks);
  const context = {
    places,
    words: reading,
    edits: toEdits(repairs, references, read.body, places),
    messages: accountOf(repairs, references, read.notes, places),
  };
  const headings = findHeadings(rest, {
    wrapping,
    words: reading,
    known: read.known,
    never: approval.blocks,
  });
  const tail = tailOf(rest, approval, headings);
  const flow = [
    ...toFlow(
      rest.filter((block) => !tail.includes(block)),
      headings,
      context,
    ),
    ...(tail.length > 0 ? [closeBefore(tail, places), ...toFlow(tail, new Map(), context)] : []),
  ];
  const aside = [
    ...[...read.furniture].map(([line, reason]) => toFurniture(line, reason, places)),
    ...junk.map((range) =>
      toFurniture({ ...range, text: source.slice(range.start, range.end) }, 'logo', places),
    ),
    ...read.notes.map((note) => toFootnote(note, context)),
  ];
  const meta = toMeta(
    titleOf(titleLines, junk, context),
    [...title, ...rest],
    approval,
    options.taxonomy,
  );
  const tree = toProtocol(mergeFlow(flow, aside), {
    meta,
    marks: titleLines.flatMap((line) =>
      around(line, junk).map((part) => places.mark('title', part)),
    ),
    position: places.position({ start: 0, end: source.length }),
  });
  const messages = [...context.messages, ...doubtsOf(approval, meta, places)].sort(byPlace);
  return { ...tree, data: { ...tree.data, messages } };
}

interface ReadLines {
  body: Line[];
  notes: NoteLines[];
  furniture: ReturnType<typeof findFurniture>;
  repairs: Repair[];
  /** The headings that the table of contents names, as keys. */
  known: ReadonlySet<string>;
}

/** Cut into lines, set furniture and footnotes aside, and repair the words of the rest. */
function readLines(source: string, options: TextOptions): ReadLines {
  const { reading } = options.taxonomy;
  const lines = closeDoubleSpacing(toItemLines(source));
  const contents = findContents(lines, reading);
  const furniture = findFurniture(lines, contents, reading);
  const text = lines.filter((line) => !furniture.has(line));
  const repairs: Repair[] = [];
  const vocabulary = new Set(
    text.flatMap((line) => toTokens(line.text, 0).map((token) => token.text.toLowerCase())),
  );
  const repaired = text.map((line) => {
    const found =
      options.repair === false
        ? []
        : behindLabel(line, repairLine(line, reading, options.dictionary, vocabulary));
    append(repairs, found);
    return found.length > 0 ? { ...line, text: repairedText(line, found) } : line;
  });
  const notes = findFootnotes(repaired, reading);
  const noteLines = new Set(notes.flatMap((note) => note.lines));
  const body = cutGluedHeadings(
    repaired.filter((line) => !noteLines.has(line)),
    contents.keys,
    reading,
  );
  return { body, notes, furniture, repairs, known: contents.keys };
}

/** Repairs that do not move what stands behind the label of a line or the marker of a footnote. */
function behindLabel(line: Line, repairs: readonly Repair[]): readonly Repair[] {
  const text = repairedText(line, repairs);
  const label = readLabel(text)?.length ?? 0;
  const marker = /^[^\p{L}\s]\S{0,3}\s{0,4}/u.exec(text)?.[0].length ?? 0;
  const from = line.start + Math.max(label, marker);
  const shape = (part: string) => part.replace(/\S/gu, 'x');
  return repairs.filter(({ start, end, value }) => {
    const stood = line.text.slice(start - line.start, end - line.start);
    return start >= from || shape(value) === shape(stood);
  });
}

function rawLines(lines: readonly Line[], { source }: Places): Line[] {
  return lines.map((line) => ({ ...line, text: source.slice(line.start, line.end) }));
}

function hyphenRepairs(
  blocks: readonly Block[],
  notes: readonly NoteLines[],
  { taxonomy, dictionary }: TextOptions,
  places: Places,
): Repair[] {
  return [...blocks, ...notes].flatMap(({ lines }) =>
    repairHyphens(rawLines(lines, places), taxonomy.reading, dictionary),
  );
}

/** Repairs, references and bold marks as edits in reading order; the first of two that overlap stays. */
function toEdits(
  repairs: readonly Repair[],
  references: readonly Reference[],
  lines: readonly Line[],
  { source }: Places,
): Edit[] {
  const bold = lines.flatMap((line) =>
    [...source.slice(line.start, line.end).matchAll(/\*\*(?=\S)|(?<=\S)\*\*/gu)].map((match) => ({
      kind: 'syntax' as const,
      start: line.start + match.index,
      end: line.start + match.index + 2,
    })),
  );
  const all: Edit[] = [
    ...references.map((reference) => ({ kind: 'reference' as const, ...reference })),
    ...repairs.map((repair) => ({ kind: 'replace' as const, ...repair })),
    ...bold,
  ];
  const kept: Edit[] = [];
  for (const edit of all.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if ((kept.at(-1)?.end ?? -1) <= edit.start) kept.push(edit);
  }
  return kept;
}

function accountOf(
  repairs: readonly Repair[],
  references: readonly Reference[],
  notes: readonly NoteLines[],
  places: Places,
): ReadingMessage[] {
  return [
    ...repairs.map((repair) => tellRepair(repair, places)),
    ...references.map((reference) => tellReference(reference, places)),
    ...notes.map((note) => tellNote(note, places)),
  ].filter((message) => message !== null);
}

function toMeta(
  title: string,
  blocks: readonly Block[],
  approval: Governance,
  { governance, reading }: Taxonomy,
): Meta {
  const text = blocks.map((block) => block.text).join('\n');
  const school = findSchool(text, title, governance, reading.documentNouns);
  return { title: title || null, language: 'nl', ...(school ? { school } : {}), ...approval.meta };
}

function titleOf(lines: readonly Line[], junk: readonly Range[], context: FlowContext): string {
  return textIn(
    lines.flatMap((line) => around(line, junk)),
    context,
  ).replace(/^#{1,6}\s/u, '');
}

/** The parts of a stretch outside others. */
function around(range: Range, holes: readonly Range[]): Range[] {
  const parts: Range[] = [];
  let at = range.start;
  for (const hole of holes) {
    if (hole.start < at || hole.end > range.end) continue;
    if (hole.start > at) parts.push({ start: at, end: hole.start });
    at = hole.end;
  }
  return at < range.end ? [...parts, { start: at, end: range.end }] : parts;
}

/** The blocks about adoption and audience that end the text: they stand in no section. */
function tailOf(
  blocks: readonly Block[],
  approval: Governance,
  headings: ReadonlyMap<Block, unknown>,
): Block[] {
  const last = blocks.findLastIndex((block) => !approval.blocks.has(block));
  if (headings.has(blocks[last] as Block)) return [];
  return last + 1 > 0 && last + 1 < blocks.length ? blocks.slice(last + 1) : [];
}

function closeBefore(tail: readonly Block[], places: Places): FlowNode {
  const start = tail[0]?.lines[0]?.start ?? 0;
  return { type: 'thematicBreak', position: places.position({ start, end: start }) };
}

function doubtsOf(approval: Governance, meta: Meta, places: Places): ReadingMessage[] {
  const doubts = approval.doubts.map(({ block, says, actual }) => ({
    ...saying(says),
    place: places.position({
      start: block.lines[0]?.start ?? 0,
      end: block.lines.at(-1)?.end ?? 0,
    }),
    actual,
    confidence: 0.5,
  }));
  if (meta.title !== null) return doubts;
  return [{ ...saying({ code: 'no-title', data: {} }), confidence: 0.5 }, ...doubts];
}

function byPlace(a: { place?: Position | undefined }, b: { place?: Position | undefined }): number {
  return (a.place?.start.offset ?? 0) - (b.place?.start.offset ?? 0);
}
