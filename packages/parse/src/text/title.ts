import type { ReadingWords } from '@akkoord/taxonomy';
import type { Block } from './blocks.ts';
import { isTitleLike } from './headings.ts';

/**
 * Find the blocks that are the title of the text.
 *
 * The title-like blocks before the first sentence are the title, but for the last of them where it heads
 * what follows. A single one is the title only where it names the document ('protocol', 'reglement').
 *
 * @param blocks The blocks from the start of the text.
 * @param words The reader's words.
 * @returns How many blocks from the start belong to the title.
 */
export function countTitleBlocks(blocks: readonly Block[], words: ReadingWords): number {
  let count = 0;
  while (count < 5) {
    const block = blocks[count];
    if (!block || block.label || block.text.endsWith(':') || !isTitle(block, words)) break;
    count += 1;
  }
  const named = blocks.slice(0, count).findLastIndex((block) => namesDocument(block.text, words));
  if (named < 0) return 0;
  if (count === blocks.length) return count;
  const next = blocks[count] as Block;
  const apart = (next.lines[0]?.blanks ?? 0) > 0;
  const headed = count > 1 && named < count - 1;
  if (headed) return count - 1;
  return count > 1 && !apart && next.label ? Math.max(named + 1, count - 1) : count;
}

function isTitle(block: Block, words: ReadingWords): boolean {
  const text = block.text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  return isTitleLike(text, words) && !/[^.]\.$/u.test(text);
}

/** Tell whether a text holds a word for a document, alone or as the end of a compound. */
export function namesDocument(text: string, words: ReadingWords): boolean {
  const list = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return list.some((word) =>
    words.documentNouns.some((noun) => word === noun || (noun.length > 5 && word.endsWith(noun))),
  );
}
