import type { ReadingWords } from '@akkoord/taxonomy';
import { isTitleLike } from '../heading-titles.ts';
import { endsSentence } from '../wraps.ts';

/** What is known of a whole text of which lines hold many paragraphs. */
export interface RunOnText {
  readonly words: ReadingWords;
  /** Tells how often two words stand beside each other in the text: twice is a name. */
  readonly count: (pair: string) => number;
}

const longestTitle = 10;

/**
 * Find the headings that lost their line within a stretch of sentences.
 *
 * Behind the end of a sentence stands a title, and behind it, without a full stop, a sentence: one that
 * begins with a word that has no capital within a sentence, or behind a heading that most protocols have or
 * that names a group.
 *
 * ```markdown
 * > | … is geregeld. Ouders De mentoren bespreken dit met de ouders. …
 *                    ^^^^^^
 * ```
 *
 * @param text A stretch without labels.
 * @param around What is known of the whole text.
 * @returns Where lines begin: at a heading and behind it.
 */
export function headingCuts(text: string, around: RunOnText): number[] {
  const cuts: number[] = [];
  for (const start of sentenceStarts(text, around.words)) {
    let from = start;
    for (
      let end = headingEnd(text, from, around);
      end !== null;
      end = headingEnd(text, from, around)
    ) {
      cuts.push(from, end);
      from = end;
    }
  }
  return cuts;
}

/** Where sentences begin in a stretch, its start too. */
export function sentenceStarts(text: string, words: ReadingWords): number[] {
  const starts = [text.length - text.trimStart().length];
  for (const match of text.matchAll(/[.!?…]["'”’)]?\s+(?=["'‘“„(]?\p{Lu})/gu)) {
    const before = text.slice(
      Math.max(0, match.index - 40),
      match.index + match[0].trimEnd().length,
    );
    if (endsSentence(before, words)) starts.push(match.index + match[0].length);
  }
  return starts;
}

/** Where the heading ends that begins here; null where none does. */
function headingEnd(text: string, from: number, { words, count }: RunOnText): number | null {
  const stretch = text.slice(from, from + 160);
  const tokens = [...stretch.matchAll(/\S+/gu)].slice(0, longestTitle + 1);
  let known: number | null = null;
  for (const [i, token] of tokens.entries()) {
    const before = tokens[i - 1]?.[0];
    if (!before) continue;
    if (/[.!?;,]$/u.test(before)) break;
    if (!/^\p{Lu}/u.test(token[0])) continue;
    const title = stretch.slice(0, token.index).trim();
    const rest = text.slice(from + token.index);
    if (!isSentence(rest) || count(`${before} ${token[0]}`) > 1) continue;
    const word = token[0].toLowerCase().replace(/[^\p{L}]+$/u, '');
    if (isKnown(title, words)) known = token.index;
    else if (words.functionWords.includes(word) && isHeading(title, words))
      return from + token.index;
  }
  return known === null ? null : from + known;
}

function isKnown(title: string, { headings, groups }: ReadingWords): boolean {
  const folded = title.toLowerCase().replace(/[^\p{L}]+$/u, '');
  return headings.includes(folded) || groups.includes(folded);
}

function isHeading(title: string, words: ReadingWords): boolean {
  const last = /(\p{L}+)[^\p{L}]*$/u.exec(title)?.[1]?.toLowerCase() ?? '';
  return isTitleLike(title, words) && !words.functionWords.includes(last) && !/[,;]$/u.test(title);
}

/** Four words and more, with one in small letters. */
function isSentence(text: string): boolean {
  const list = text.slice(0, 200).trim().split(/\s+/u, 5);
  return list.length >= 4 && list.slice(1).some((word) => /^\p{Ll}/u.test(word));
}

/**
 * Find the titles that stand at the end of a stretch, before a label: from the last sentence on.
 *
 * @param text The stretch up to the label.
 * @param around What is known of the whole text.
 * @returns Where they begin; none where a sentence or a long text stands there.
 */
export function titleCuts(text: string, { words }: RunOnText): number[] {
  const start = sentenceStarts(text, words).at(-1) ?? 0;
  const title = text.slice(start).trim();
  if (title === '' || title.length > 110 || !/^["'‘“]?\p{Lu}/u.test(title)) return [];
  if (/[.;]$/u.test(title) && !/\.{3}$/u.test(title)) return [];
  const inner = [...title.matchAll(/(?<=[\p{L})]\s)\p{Lu}\p{L}*/gu)].filter(
    (match) =>
      words.functionWords.includes(match[0].toLowerCase()) &&
      isHeading(title.slice(0, match.index).trim(), words),
  );
  return [start, ...inner.slice(-1).map((match) => start + match.index)];
}
