import type { ReadingWords } from '@akkoord/taxonomy';
import { latin } from '@akkoord/text';

const contact = /https?:|www\.|@|\d{6,}|\d{2,4}[\s-]\d{5,}|\d{4}\s?[A-Z]{2}\b|^postbus\b/iu;
const blank = /_{3,}|\.{6,}|\t|\s{4,}/u;
const stopped = latin(/(?<![\p{L}.])(\p{L}[\p{L}.]{0,20})\./gu);
const word = latin(/\p{L}+/gu);

/** Tell whether a text reads as a title and not as a sentence. */
export function isTitleLike(text: string, words: ReadingWords): boolean {
  const bare = bareTitle(text);
  const list = wordsOfTitle(bare, words);
  if (!list) return false;
  if (/\?$/u.test(bare)) return list.length <= 14;
  if (opensAsSentence(list, words)) return false;
  if (list.length === 1) return true;
  if (opensAsQuestion(list, words)) return true;
  return !list.some((word, i) => isVerb(word, i, list, words));
}

/**
 * Tell whether a text that stands apart from what follows can be a title although it holds a verb: short,
 * and without the full stop of a sentence.
 */
export function isBareTitle(text: string, words: ReadingWords): boolean {
  const list = wordsOfTitle(bareTitle(text), words);
  return list !== null && list.length <= 9 && !opensAsSentence(list, words);
}

function bareTitle(text: string): string {
  return text.replace(/\*\*/g, '').replace(/(?:\.{3}|…|[:.])$/u, '');
}

const titleOpening = latin(/^[\p{Lu}\p{N}‘'"“(]/u);

/** The words of what has the shape of a title, in lower case; null where it has not. */
function wordsOfTitle(bare: string, words: ReadingWords): string[] | null {
  if (bare.length > 130 || !titleOpening.test(bare)) return null;
  if (/[.;,!:]/u.test(bare.slice(-1)) || contact.test(bare) || blank.test(bare)) return null;
  // Without an abbreviation there is no stop that was not there before.
  if (stopWithin.test(bare) && stopWithin.test(withoutAbbreviations(bare, words))) return null;
  const list = bare.toLowerCase().match(word) ?? [];
  return list.length > 0 && list.length <= 16 ? list : null;
}

const stopWithin = /[.;!?]\s/u;

function withoutAbbreviations(text: string, { abbreviations }: ReadingWords): string {
  return text.replace(stopped, (found, word: string) =>
    abbreviations.includes(word.toLowerCase()) ? '' : found,
  );
}

/** 'Ik doe mee', 'Wij helpen elkaar': a sentence, with or without its full stop. */
function opensAsSentence(list: readonly string[], words: ReadingWords): boolean {
  return words.subjects.includes(list[0] as string) && list.length > 1 && list[1] !== 'en';
}

/** 'Hoe wij met elkaar omgaan' */
function opensAsQuestion(list: readonly string[], words: ReadingWords): boolean {
  return words.questionOpeners.includes(list[0] as string) && list.length <= 9;
}

/** A verb form that is no noun, infinitive or adverb behind *te*: not 'Delen van foto's', 'Te laat komen', 'Veelgestelde vragen'. */
function isVerb(word: string, i: number, list: readonly string[], words: ReadingWords): boolean {
  if (!words.finiteVerbs.includes(word) || list[i - 1] === 'te') return false;
  if (!word.endsWith('en')) return true;
  const before = list[i - 1];
  if (before === undefined) return false;
  if (list[0] === 'te' && i === list.length - 1) return false;
  return !(before.length >= 4 && before.endsWith('e'));
}

/** Tell whether a text reads as a title to its end: no sentence, no word behind which more must come. */
export function isTitle(title: string, words: ReadingWords): boolean {
  if (!isTitleLike(title, words)) return false;
  const last = title.match(word)?.at(-1)?.toLowerCase() ?? '';
  return !words.functionWords.includes(last) && !/[,;]$/u.test(title);
}
