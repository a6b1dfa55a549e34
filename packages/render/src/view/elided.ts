import type { ContentBlock, ContentRun, DiffPart } from '@akkoord/clause';
import { sentences } from '@akkoord/text';
import { gapSign } from '../words/fold-words.ts';

/** So many characters of words that both texts have may be left out, no fewer. */
const leastGap = 80;

/** A line of words, and whether a change stands before and after it. */
interface Edges {
  before: boolean;
  after: boolean;
}

/**
 * Leave whole sentences out that both texts have, where a change stands in other sentences: `[…]` stands for them.
 *
 * A sentence with a change in it stays whole, and so does all of a text in which nothing changed.
 */
export function elided(diff: readonly DiffPart[]): DiffPart[] {
  const changed = diff.map(({ op, text }) => op !== 'equal' && text.trim() !== '');
  if (!changed.includes(true)) return [...diff];
  const [first, last] = [changed.indexOf(true), changed.lastIndexOf(true)];
  return diff.map((part, index) =>
    part.op === 'equal'
      ? { ...part, text: withGap(part.text, { before: index > first, after: index < last }) }
      : part,
  );
}

/** Keep the sentence that runs on from a change, and the one that leads to a change. */
function withGap(text: string, { before, after }: Edges): string {
  const found = sentences(text);
  const from = before ? (found[0]?.end ?? 0) : 0;
  const last = found.at(-1);
  const to = after ? (last?.start ?? text.length) : text.length;
  if (to - from < leastGap) return text;
  const [head, tail] = [text.slice(0, from), text.slice(to)];
  return `${head}${head ? ' ' : ''}${gapSign}${tail ? ' ' : ''}${tail}`;
}

/** Leave items of lists and rows of tables out in which nothing changed, and sentences from the others. */
export function elidedBlocks(blocks: readonly ContentBlock[]): ContentBlock[] {
  if (!blocks.some(isChanged)) return [...blocks];
  const kept: ContentBlock[] = [];
  for (const [index, block] of blocks.entries()) {
    // The first block leads to the others, and has the number of the clause.
    if (index === 0 || isChanged(block)) kept.push(shortened(block));
    else if (!isGap(kept.at(-1))) kept.push(gap(block));
  }
  return kept;
}

function isChanged(block: ContentBlock): boolean {
  if (block.op !== 'equal') return true;
  if (block.type === 'table') return block.rows.some(isRowChanged);
  return block.was !== undefined || hasMarks(block.runs);
}

function isRowChanged({ op, cells }: { op: DiffPart['op']; cells: ContentRun[][] }): boolean {
  return op !== 'equal' || cells.some(hasMarks);
}

function hasMarks(runs: readonly ContentRun[]): boolean {
  return runs.some(({ op, text }) => op !== 'equal' && text.trim() !== '');
}

function shortened(block: ContentBlock): ContentBlock {
  if (block.type === 'paragraph')
    return block.op === 'equal' ? { ...block, runs: words(block.runs) } : block;
  if (block.op !== 'equal' || !block.rows.some(isRowChanged)) return block;
  const rows: typeof block.rows = [];
  let skipped = false;
  for (const [index, row] of block.rows.entries()) {
    const kept = index === 0 || isRowChanged(row);
    if (kept) rows.push(row);
    else if (!skipped) rows.push({ op: 'equal', cells: [[{ op: 'equal', text: gapSign }]] });
    skipped = !kept;
  }
  return { ...block, rows };
}

/** Marks of footnotes, links and pictures keep their places: only words are left out. */
function words(runs: readonly ContentRun[]): ContentRun[] {
  return runs.some(({ note, target }) => note !== undefined || target) ? [...runs] : elided(runs);
}

function gap({ type, ...block }: ContentBlock): ContentBlock {
  const level = 'level' in block ? block.level : 0;
  const runs: ContentRun[] = [{ op: 'equal', text: gapSign }];
  return { type: 'paragraph', op: 'equal', mark: null, level, runs };
}

function isGap(block: ContentBlock | undefined): boolean {
  return block?.type === 'paragraph' && block.runs.length === 1 && block.runs[0]?.text === gapSign;
}
