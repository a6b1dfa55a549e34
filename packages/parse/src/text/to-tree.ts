import type { Meta, Position, Protocol, ReadingMessage } from '@akkoord/clause';
import type { Taxonomy } from '@akkoord/taxonomy';
import type { FlowNode } from '../flow.ts';
import { saying } from '../messages.ts';
import { tellOutside } from '../outside.ts';
import { toProtocol } from '../to-protocol.ts';
import { tellDoubt, tellNote, tellReference, tellRepair } from './account.ts';
import type { BlockState } from './block-steps.ts';
import type { Block } from './blocks.ts';
import { tellDecisions } from './decisions.ts';
import type { Footnotes } from './footnotes.ts';
import { doubtedRepairs } from './governance/doubted-repairs.ts';
import type { Governance } from './governance/governance.ts';
import type { Edit } from './leaves.ts';
import type { Line, Range } from './lines.ts';
import { tellLongClauses } from './long-clauses.ts';
import type { StepContext } from './pipeline.ts';
import type { Places } from './places.ts';

import { rankIn, stretchOf } from './reading-order.ts';
import type { Reference } from './references.ts';

import { findSchool } from './school.ts';
import { type FlowContext, mergeFlow, textIn, toFlow, toFootnote, toFurniture } from './to-flow.ts';
import type { Repair } from './words/repair.ts';

/**
 * Build the clause tree from what the steps found: numbers and nesting in each section, leaves with their
 * repairs and references, and what was set aside in the place where it stood.
 */
export function toTree(state: BlockState, { options, places }: StepContext): Protocol {
  const { read, title, junk, approval, headings } = state;
  const { source } = places;
  const { reading } = options.taxonomy;
  const titleLines = places.raw(title.flatMap((block) => block.lines));
  const repairs = doubtedRepairs([...read.repairs, ...state.hyphens], approval.blocks);
  const context = {
    places,
    words: reading,
    edits: toEdits(repairs, read.footnotes.references, read, places),
    messages: accountOf(repairs, read.footnotes, places),
  };
  const tail = tailOf(state.blocks, approval, headings);
  const body = state.blocks.filter((block) => !tail.includes(block));
  const flow = [
    ...toFlow(body, headings, context),
    ...(tail.length > 0 ? [closeBefore(tail, places), ...toFlow(tail, new Map(), context)] : []),
  ];
  const aside = [
    ...[...read.furniture].map(([line, reason]) => toFurniture(line, reason, places)),
    ...junk.map((range) => toFurniture(range, 'logo', places)),
    ...read.footnotes.notes.map((note) => toFootnote(note, context)),
  ];
  const meta = toMeta(
    titleOf(titleLines, junk, context),
    [...title, ...state.blocks],
    approval,
    options.taxonomy,
  );
  const marks = [
    ...read.syntax.map((range) => places.mark('syntax', range)),
    ...titleLines.flatMap((line) => around(line, junk).map((part) => places.mark('title', part))),
  ];
  const tree = toProtocol(mergeFlow(flow, aside, rankIn(read.order)), {
    meta,
    marks,
    position: places.position({ start: 0, end: source.length }),
  });
  const messages = [
    ...read.messages,
    ...context.messages,
    ...doubtsOf(approval, meta, places),
    ...tellDecisions(state, places),
    ...tellOutside(tree, source),
    ...tellLongClauses(tree, source),
  ].sort(byPlace);
  return { ...tree, data: { ...tree.data, messages } };
}

/** Repairs, references and bold marks as edits in reading order; the first of two that overlap stays. */
function toEdits(
  repairs: readonly Repair[],
  references: readonly Reference[],
  { lines }: BlockState['read'],
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
  { references, notes, doubts }: Footnotes,
  places: Places,
): ReadingMessage[] {
  return [
    ...repairs.map((repair) => tellRepair(repair, places)),
    ...references.map((reference) => tellReference(reference, places)),
    ...notes.map((note) => tellNote(note, places)),
    ...doubts.map((doubt) => tellDoubt(doubt, places)),
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
    ...placeOf(block, actual, places),
    confidence: 0.5,
  }));
  if (meta.title !== null) return doubts;
  return [{ ...saying({ code: 'no-title', data: {} }), confidence: 0.5 }, ...doubts];
}

/** Where a block says something: its lines, up to where they go on in another column. */
function placeOf({ lines }: Block, actual: string, places: Places): Partial<ReadingMessage> {
  const stretch = stretchOf(lines);
  const fold = (text: string) => text.replace(/\s+/gu, ' ');
  const stands = fold(places.source.slice(stretch.start, stretch.end)).includes(fold(actual));
  return { place: places.position(stretch), ...(stands ? { actual } : {}) };
}

function byPlace(a: { place?: Position | undefined }, b: { place?: Position | undefined }): number {
  return (a.place?.start.offset ?? 0) - (b.place?.start.offset ?? 0);
}
