import type { ReadingWords } from '@akkoord/taxonomy';
import { startsSmall } from '@akkoord/text';
import { type Block, isTable } from './blocks.ts';
import { isTold } from './given.ts';
import { type Label, readLabel } from './labels.ts';
import type { Line } from './lines.ts';

const noMark: Label = { style: 'bullet', num: null, value: 0, length: 0, width: 0 };

/**
 * Find the items of lists whose bullets were lost: the run of short lines under a lead-in that ends in a
 * colon, in lower case, or closed by semicolons, or close together.
 *
 * ```markdown
 *   | Onder misbruik verstaan wij:
 * > | pesten en uitsluiten;
 *     ^
 *   | dreigen.
 * ```
 *
 * @param blocks The blocks of the text.
 * @returns The same blocks; items have a bullet of no width.
 */
export function markUnmarkedLists(blocks: readonly Block[]): Block[] {
  const result: Block[] = [...blocks];
  for (let i = 0; i < blocks.length; i++) {
    const lead = blocks[i] as Block;
    if (!lead.text.endsWith(':')) continue;
    const run = itemsAfter(blocks, i);
    run.forEach((block, k) => {
      result[i + 1 + k] = { ...block, label: noMark };
    });
    i += run.length;
  }
  return result;
}

/** An item of a list of single lines is no longer. */
const longestItem = 60;

/**
 * Find the lines that are items of a list without bullets: under a lead-in, all short, none with a stop or a word that
 * asks for more at its end, and at least one on which the next word would have fitted.
 *
 * ```markdown
 *   | De leraar neemt mee:
 * > | zaklamp
 *     ^^^^^^^
 *   | lijst met namen
 * ```
 *
 * @param lines The lines of the text.
 * @param words The reader's words.
 */
export function findBareItems(lines: readonly Line[], words: ReadingWords): ReadonlySet<Line> {
  const found = new Set<Line>();
  let longest = 0;
  for (const { indent, text } of lines) longest = Math.max(longest, indent + text.length);
  for (const [i, lead] of lines.entries()) {
    if (!lead.text.endsWith(':') || lead.cells) continue;
    let end = i + 1;
    while (end < lines.length && isBareItem(lines[end] as Line, words)) end += 1;
    const run = lines.slice(i + 1, end);
    const [next] = lines.slice(end);
    const closed = !next || next.blanks > 0 || next.startsPage || next.text.endsWith(':');
    const room = run.slice(1).some((line, k) => {
      const { indent, text } = run[k] as Line;
      return indent + text.length + 1 + (/^\S+/u.exec(line.text)?.[0].length ?? 0) <= longest;
    });
    if (run.length >= 2 && closed && room) for (const line of run) found.add(line);
  }
  return found;
}

function isBareItem(line: Line, words: ReadingWords): boolean {
  const { text, blanks, startsPage, cells } = line;
  if (isTold(line) || blanks > 0 || startsPage || cells || text.length > longestItem) return false;
  if (/[.;:?!,-]$/u.test(text) || readLabel(text)) return false;
  const last = /\p{L}+$/u.exec(text)?.[0].toLowerCase() ?? '';
  return !words.functionWords.includes(last) && !words.hanging.includes(last);
}

function itemsAfter(blocks: readonly Block[], lead: number): Block[] {
  const run: Block[] = [];
  for (const block of blocks.slice(lead + 1)) {
    if (
      block.label ||
      isTable(block) ||
      isTold(block.lines[0] as Line) ||
      block.text.endsWith(':') ||
      block.text.length > 300
    )
      break;
    const before = run.at(-1);
    if (before && !goesWith(before, block)) break;
    run.push(block);
    if (/[.!]$/u.test(block.text) && before && /[;,]$/u.test(before.text)) break;
  }
  return run.length >= 2 && run.every((block, k) => isItem(block, k, run)) ? run : [];
}

/** An item ends as the others do, or begins in lower case. */
function isItem(block: Block, k: number, run: readonly Block[]): boolean {
  if (startsSmall(block.text)) return true;
  const last = k === run.length - 1;
  const closed = run.slice(0, -1).every(({ text }) => /[;,]$/u.test(text));
  const close = run.slice(1).every(({ lines }) => lines[0]?.blanks === 0);
  const bare = run.every(({ text }) => !/[.!?]$/u.test(text) && text.length < 90);
  return (closed && (last || /[;,]$/u.test(block.text))) || (close && bare);
}

function goesWith(before: Block, block: Block): boolean {
  const gap = (block.lines[0]?.blanks ?? 0) > 0;
  if (gap) return /[;,]$/u.test(before.text) || startsSmall(block.text);
  return !/[.!?]$/u.test(before.text);
}
