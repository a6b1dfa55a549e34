import type { GovernanceWords, ReadingWords } from '@akkoord/taxonomy';
import type { Block } from './blocks.ts';
import { isMetaLine } from './governance.ts';
import { isTitleLike } from './headings.ts';

/**
 * Find the blocks that are the title of the text.
 *
 * The title-like blocks before the first sentence are the title, but for the last of them where it heads
 * what follows. A single one is the title only where it names the document ('protocol', 'reglement').
 *
 * @param blocks The blocks from the start of the text.
 * @param words The reader's words.
 * @param governance The words of version lines and of school names.
 * @returns How many blocks from the start belong to the title.
 */
export function countTitleBlocks(
  blocks: readonly Block[],
  words: ReadingWords,
  governance: GovernanceWords,
): number {
  let count = 0;
  while (count < 5) {
    const block = blocks[count];
    if (!block || block.label || block.text.endsWith(':') || !isTitle(block, words)) break;
    if (isMetaLine(block.text, governance)) break;
    count += 1;
  }
  const named = blocks.slice(0, count).findIndex((block) => namesDocument(block.text, words));
  if (named < 0) return 0;
  if (count === 1 || count === blocks.length) return count;
  const next = blocks[count] as Block;
  if (isMetaLine(next.text, governance)) return count;
  const last = blocks[count - 1] as Block;
  const apart = (last.lines[0]?.blanks ?? 0) > 0;
  const own = isSchoolName(last.text, governance) || (!apart && next.label === null);
  return own ? count : Math.max(named + 1, count - 1);
}

/** A line that is the name of a school. */
function isSchoolName(text: string, words: GovernanceWords): boolean {
  const list = text.toLowerCase().split(/\s+/u);
  const cues = [...words.schoolBefore, ...words.schoolAfter.map((cue) => cue.toLowerCase())];
  return list.some((word) => cues.includes(word)) && !/^(?:de|het|in|voor)\s\p{Ll}/u.test(text);
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
