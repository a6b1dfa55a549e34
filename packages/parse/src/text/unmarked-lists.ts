import { type Block, isTable } from './blocks.ts';
import type { Label } from './labels.ts';

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

function itemsAfter(blocks: readonly Block[], lead: number): Block[] {
  const run: Block[] = [];
  for (const block of blocks.slice(lead + 1)) {
    if (block.label || isTable(block) || block.text.endsWith(':') || block.text.length > 300) break;
    const before = run.at(-1);
    if (before && !goesWith(before, block)) break;
    run.push(block);
    if (/[.!]$/u.test(block.text) && before && /[;,]$/u.test(before.text)) break;
  }
  return run.length >= 2 && run.every((block, k) => isItem(block, k, run)) ? run : [];
}

/** An item ends as the others do, or begins in lower case. */
function isItem(block: Block, k: number, run: readonly Block[]): boolean {
  if (/^\p{Ll}/u.test(block.text)) return true;
  const last = k === run.length - 1;
  const closed = run.slice(0, -1).every(({ text }) => /[;,]$/u.test(text));
  const close = run.slice(1).every(({ lines }) => lines[0]?.blanks === 0);
  const bare = run.every(({ text }) => !/[.!?]$/u.test(text) && text.length < 90);
  return (closed && (last || /[;,]$/u.test(block.text))) || (close && bare);
}

function goesWith(before: Block, block: Block): boolean {
  const gap = (block.lines[0]?.blanks ?? 0) > 0;
  if (gap) return /[;,]$/u.test(before.text) || /^\p{Ll}/u.test(block.text);
  return !/[.!?]$/u.test(before.text);
}
