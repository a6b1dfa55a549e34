import type { GovernanceWords, ReadingWords, Taxonomy } from '@akkoord/taxonomy';
import { hasAny } from '../governance/named.ts';
import { sentenceStarts } from './inline-headings.ts';

/** The words that tell where a rule begins in a text that lost its paragraphs. */
export interface RuleWords {
  readonly words: ReadingWords;
  /** Words by which a sentence allows, forbids or obliges. */
  readonly norms: readonly string[];
  /** What a school calls the text itself. */
  readonly documents: GovernanceWords['documents'];
}

/** The entries of the words for norms that need no more to make a rule. */
const plainNorms = ['may', 'permitted', 'prohibitions', 'must', 'bound'];

/** A word that points back stands among so many first words: `Alle gesprekken over dit onderwerp …`. */
const firstWords = 5;

/** Take the words from the taxonomy. */
export function ruleWordsOf({
  reading,
  governance,
  modality,
}: Pick<Taxonomy, 'reading' | 'governance' | 'modality'>): RuleWords {
  const norms = modality.filter(({ id }) => plainNorms.includes(id));
  return {
    words: reading,
    norms: norms.flatMap(({ phrases }) => phrases.filter((phrase) => !phrase.includes('*'))),
    documents: governance.documents,
  };
}

/**
 * Find where sentences begin that do not go on with the one before them.
 *
 * ```markdown
 * > | Ouders halen hun kind op. Ze wachten op het plein. Wie later komt, belt de school.
 *                                                        ^
 * ```
 *
 * @param text A stretch without labels.
 * @param rules The words.
 * @returns Where they begin; the start of the stretch is none.
 */
export function ownStarts(text: string, rules: RuleWords): number[] {
  return sentenceStarts(text, rules.words)
    .slice(1)
    .filter((start) => !pointsBack(text.slice(start, start + 120), rules));
}

/**
 * Find where the rules of a stretch begin that is nothing but rules: most sentences that do not go on with another
 * allow, forbid or oblige, and at least two do.
 *
 * Evidence: of the templates, of which each rule is a paragraph, .80 of the places found are right; other prose of
 * 600 sections of guides and protocols has four that pass for it. Paragraphs of prose were tried too, by length and by
 * the words that sentences share: half of the places found were wrong.
 *
 * @param text A stretch without labels.
 * @param rules The words.
 */
export function ruleStarts(text: string, rules: RuleWords): number[] {
  const starts = ownStarts(text, rules);
  const sentences = [0, ...starts].map((start, i) => text.slice(start, starts[i]).toLowerCase());
  const bound = sentences.filter((sentence) => hasAny(sentence, rules.norms)).length;
  return bound >= 2 && bound * 2 >= sentences.length ? starts : [];
}

/**
 * Find where the items of a list begin of which numbers were lost: it has more sentences than numbers, and a sentence
 * that does not go on with another is an item. A list of which just the first number is left had at least three.
 *
 * ```markdown
 * > | 1. 2. Wij fietsen niet op het plein. Wij voetballen op het veld. Ook de bal blijft daar. Het hek is dicht.
 *                                          ^                                                   ^
 * ```
 *
 * @param text The stretch behind the numbers.
 * @param waiting How many numbers stand before the one that stands before it.
 * @param rules The words.
 */
export function itemStarts(text: string, waiting: number, rules: RuleWords): number[] {
  const own = ownStarts(text, rules);
  return own.length >= Math.max(2, waiting) ? own : [];
}

/** Find where an item begins behind a semicolon: with a word that has no capital within a sentence. */
export function stopStarts(text: string, { functionWords, groups }: ReadingWords): number[] {
  return [...text.matchAll(/;\s+(?=(\p{Lu}\p{Ll}*)\s)/gu)].flatMap((match) => {
    const word = (match[1] as string).toLowerCase();
    const begins = functionWords.includes(word) || groups.includes(word);
    return begins ? [match.index + match[0].length] : [];
  });
}

/** `Dit …`, `Ook …`, `Van dat gesprek …`, `Alle gesprekken over dit onderwerp …`, but not `Wie zich niet aan dit protocol houdt …`. */
function pointsBack(sentence: string, { words, documents }: RuleWords): boolean {
  const list = sentence.toLowerCase().match(/\p{L}+/gu) ?? [];
  const itself = (i: number) => documents.includes(list[i + 1] ?? '');
  const [first = '', second = ''] = list;
  if (words.back.opens.includes(first)) return true;
  if (words.functionWords.includes(first) && words.back.opens.includes(second)) return true;
  return list
    .slice(0, firstWords)
    .some((word, i) => words.back.within.includes(word) && !itself(i));
}
