import type { GovernanceWords, ReadingWords } from '@akkoord/taxonomy';
import { isCapitalised, startsSmall } from '@akkoord/text';
import { isTitle } from '../heading-titles.ts';
import { endsSentence } from '../wraps.ts';

/** What is known of a whole text of which lines hold many paragraphs. */
export interface RunOnText {
  readonly words: ReadingWords;
  readonly governance: GovernanceWords;
  /** What leads in a list of groups or places: bestemd voor. */
  readonly leads: readonly string[];
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
    let ends = headingEnds(text, from, around);
    while (ends.length > 0) {
      cuts.push(from, ...ends);
      from = ends.at(-1) as number;
      ends = headingEnds(text, from, around);
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
    const start = match.index + match[0].length;
    // Behind a letter or a number with its stop no sentence begins: a name does, or the text of an item.
    const [label] = /(?<=^|\s)(?:\p{Lu}|\d{1,2})\.$/u.exec(before) ?? [];
    const from = label ? before.slice(0, -label.length).trimEnd() : before;
    if (label && /^\d/u.test(label) && from !== '' && endsSentence(from, words))
      starts.push(start - match[0].length - label.length + 1);
    else if (!label && endsSentence(before, words)) starts.push(start);
  }
  return starts;
}

/** Where the heading ends that begins here, and where a second one right behind it; none where none begins. */
function headingEnds(text: string, from: number, { words, count }: RunOnText): number[] {
  const stretch = text.slice(from, from + 160);
  const tokens = [...stretch.matchAll(/\S+/gu)].slice(0, longestTitle + 1);
  let known: number[] = [];
  for (const [i, token] of tokens.entries()) {
    const before = tokens[i - 1];
    if (!before) continue;
    if (/[.!?;,]$/u.test(before[0])) break;
    if (!/^["'‘“]?\p{Lu}/u.test(token[0])) continue;
    const title = stretch.slice(0, token.index).trim();
    const rest = text.slice(from + token.index);
    if (!isSentence(rest) || count(`${before[0]} ${token[0]}`) > 1) continue;
    const word = token[0].toLowerCase().replace(/[^\p{L}]+$/u, '');
    const over = named(stretch.slice(0, before.index).trim(), from, words);
    if (isKnown(title, words)) known = [from + token.index];
    else if (isCapitalised(before[0]) && isKnown(before[0], words) && isTitle(over, words))
      return [from + before.index, from + token.index];
    else if (opensSentence(word, tokens[i + 1]?.[0], words) && isTitle(title, words))
      return [from + token.index];
  }
  return known;
}

/** `protocol fietsen`: the title at the start of a text may begin with a small letter. */
function named(title: string, from: number, { documentNouns }: ReadingWords): string {
  const [first = ''] = title.split(' ', 1);
  return from === 0 && documentNouns.includes(first)
    ? title.replace(/^./u, (letter) => letter.toUpperCase())
    : title;
}

/** A word that has no capital within a sentence, or a group with what it does: `Leerlingen mogen …`. */
function opensSentence(word: string, next: string | undefined, words: ReadingWords): boolean {
  if (words.functionWords.includes(word)) return true;
  return words.groups.includes(word) && next !== undefined && words.finiteVerbs.includes(next);
}

function isKnown(title: string, { headings, groups }: ReadingWords): boolean {
  const folded = title.toLowerCase().replace(/[^\p{L}]+$/u, '');
  return headings.includes(folded) || groups.includes(folded);
}

/** Four words and more, with one in small letters. */
function isSentence(text: string): boolean {
  const list = text.slice(0, 200).trim().split(/\s+/u, 5);
  return list.length >= 4 && list.slice(1).some((word) => startsSmall(word));
}

/**
 * Find the titles that stand at the end of a stretch, before a label: from the last sentence on.
 *
 * @param text The stretch up to the label.
 * @param around What is known of the whole text.
 * @returns Where they begin; none where a sentence or a long text stands there.
 */
export function titleCuts(text: string, around: RunOnText): number[] {
  const { words, leads } = around;
  const lead = leadCut(text, leads);
  if (lead !== null) return [...titleCuts(text.slice(0, lead), around), lead];
  const starts = sentenceStarts(text, words);
  const stop = [...text.matchAll(/;\s+(?=\p{Lu})/gu)].at(-1);
  const start = Math.max(starts.at(-1) ?? 0, stop ? stop.index + stop[0].length : 0);
  const title = text.slice(start).trim();
  const led = /^(\p{Lu}[\p{L} ]{2,40}:\s+)\p{Lu}[^.!?]{8,200}[;:]$/u.exec(title)?.[1];
  if (led) return [start, start + led.length];
  if (title === '' || title.length > 110 || !/^["'‘“]?\p{Lu}/u.test(title)) return [];
  if (/[.;]$/u.test(title) && !/\.{3}$/u.test(title)) return [];
  const inner = [...title.matchAll(/(?<=[\p{L})]\s)\p{Lu}\p{L}*/gu)].filter(
    (match) =>
      (match[0].length === 1 || /\p{Ll}/u.test(match[0])) &&
      (words.functionWords.includes(match[0].toLowerCase()) ||
        isSecond(title, match.index, words)) &&
      isTitle(title.slice(0, match.index).trim(), words),
  );
  return [start, ...inner.slice(-1).map((match) => start + match.index)];
}

/** Words of a title behind which another may stand. */
const longTitle = 3;

/** `Schema bij het protocol pauzes Afspraken voor leerlingen`: a heading that most protocols have, behind another title. */
function isSecond(title: string, at: number, words: ReadingWords): boolean {
  const [head, tail] = [title.slice(0, at).trim(), title.slice(at)];
  const [first = '', next = ''] = tail.split(/\s+/u, 2);
  const known =
    isKnown(tail, words) || (isKnown(first, words) && words.prepositions.includes(next));
  return known && head.split(/\s+/u).length >= longTitle;
}

/** Where the words begin that lead in a list of groups or places; null where none end the stretch. */
export function leadCut(text: string, leads: readonly string[]): number | null {
  const from = Math.max(0, text.length - 60);
  const lead = /(?<=[\p{L}\d)]\s{1,4})(\p{Lu}\p{L}+(?:\s\p{L}+){0,3})\s?:\s*$/u.exec(
    text.slice(from),
  );
  return lead && leads.includes((lead[1] as string).toLowerCase()) ? from + lead.index : null;
}
