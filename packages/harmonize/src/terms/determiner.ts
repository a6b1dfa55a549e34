import type { Taxonomy } from '@akkoord/taxonomy';
import { isCapitalised, upperFirst } from '@akkoord/text';
import { opensSentence } from './casing.ts';

/** A noun with the words that go with it, as they will be written: half-open, UTF-16 units. */
export interface NounPhrase {
  start: number;
  end: number;
  text: string;
}

type Article = 'de' | 'het';

interface Change {
  from: Article;
  to: Article;
  taxonomy: Taxonomy;
}

/** List the words that can stand before a noun and go with its article. */
export function determinersOf({ terminology: { determiners } }: Taxonomy): string[] {
  const { definite, indefinite, open } = determiners;
  return [...[...definite, ...indefinite].flatMap(({ de, het }) => [de, het]), ...open];
}

/**
 * Give a noun the words before it that its new article asks for.
 *
 * @returns The phrase from its article on; `null` where an adjective would have to change too.
 */
export function fitDeterminer(
  text: string,
  phrase: NounPhrase,
  { from, to, taxonomy }: Change,
): NounPhrase | null {
  const { definite, indefinite, open } = taxonomy.terminology.determiners;
  const before = wordBefore(text, phrase.start);
  if (!before) return phrase;
  const fitting = (word: string) =>
    [...definite, ...indefinite].find((pair) => pair[from] === word.toLowerCase())?.[to];
  const direct = fitting(before.word);
  if (direct) return withWord(text, phrase, before, direct);
  const isOpen = (word: string) => open.includes(word.toLowerCase());
  if (isOpen(before.word) || !isAdjective(before.word, taxonomy)) return phrase;
  const further = wordBefore(text, before.start);
  if (!further) return phrase;
  const hasEnding = definite.some((pair) => pair[from] === further.word.toLowerCase());
  const other = fitting(further.word);
  if (!other && !isOpen(further.word)) return phrase;
  if (!hasEnding && !before.word.endsWith('en')) return null;
  return other ? withWord(text, phrase, further, other) : phrase;
}

/**
 * Let the word that takes up a noun follow its article: `de medewerker die`, `het personeelslid dat`.
 *
 * Only where that word can be nothing else: behind a noun that opens the sentence or follows a preposition.
 */
export function fitRelative(
  text: string,
  phrase: NounPhrase,
  { from, to, taxonomy }: Change,
): NounPhrase {
  const { terminology, functionWords } = taxonomy;
  const after = new RegExp(`^\\s+${terminology.relative[from]}(?=\\s)`, 'u').exec(
    text.slice(phrase.end),
  );
  if (!after) return phrase;
  const start = phraseStart(text, phrase.start, taxonomy);
  const before = wordBefore(text, start);
  const clear = opensSentence(text, start)
    ? start < phrase.start || phrase.text.includes(' ')
    : before !== null && functionWords.prepositions.includes(before.word.toLowerCase());
  if (!clear) return phrase;
  const end = phrase.end + after[0].length;
  const space = after[0].slice(0, after[0].length - terminology.relative[from].length);
  return { start: phrase.start, end, text: `${phrase.text}${space}${terminology.relative[to]}` };
}

/** Find where a noun phrase begins whose article may lie before what was changed (`een`). */
function phraseStart(text: string, start: number, taxonomy: Taxonomy): number {
  const before = wordBefore(text, start);
  if (!before) return start;
  const isDeterminer = (word: string) => determinersOf(taxonomy).includes(word.toLowerCase());
  if (isDeterminer(before.word)) return before.start;
  const further = isAdjective(before.word, taxonomy) ? wordBefore(text, before.start) : null;
  return further && isDeterminer(further.word) ? further.start : start;
}

interface Place {
  word: string;
  start: number;
}

/** Give the word before a place, with nothing but white space between. */
function wordBefore(text: string, at: number): Place | null {
  const found = /(?<![\p{L}\p{M}\p{N}\-‐‑/])([\p{L}\p{M}'’]+)\s+$/u.exec(text.slice(0, at));
  return found ? { word: (found[1] as string).replace('’', "'"), start: found.index } : null;
}

function withWord(text: string, phrase: NounPhrase, { word, start }: Place, other: string) {
  const written = isCapitalised(word) ? upperFirst(other) : other;
  const rest = text.slice(start + word.length, phrase.start);
  return { start, end: phrase.end, text: `${written}${rest}${phrase.text}` };
}

/** Whether a word before a noun can be an adjective: no function word, in lower case. */
function isAdjective(word: string, { functionWords }: Taxonomy): boolean {
  const { articles, prepositions, conjunctions, pronouns, adverbs, verbs } = functionWords;
  if (isCapitalised(word)) return false;
  return ![articles, prepositions, conjunctions, pronouns, adverbs, verbs].some((list) =>
    list.includes(word),
  );
}
