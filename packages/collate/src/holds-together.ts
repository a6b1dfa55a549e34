import { negationsOf, opensPart } from '@akkoord/annotate/parts';
import type { Taxonomy } from '@akkoord/taxonomy';
import { phraseWords, stem } from '@akkoord/text';
import { groupBy } from './group-by.ts';
import type { Lexicon } from './lexicon.ts';
import type { Entry } from './side.ts';
import { isForm } from './wording.ts';

/** What must stand as often on both sides; `telling`: small words that say something by themselves. */
type Compared = 'connective' | 'limit' | 'telling';

/** A word of a side that has a part in how its rules are put together. */
type Piece =
  | { kind: 'term'; value: string; adverbial: boolean; joins: number }
  | { kind: 'denial'; quantified: boolean }
  | { kind: Compared; value: string };

/**
 * Say whether two sides with the same content words put them together in the same way, so that only the wording can
 * differ: the words in one order, the same *of* and *noch*, the same limits (*tot*, *tot en met*, *ten minste*), and
 * denials about the same. An adverbial phrase (*in de les*) may stand elsewhere in its sentence.
 *
 * A guard: it can refuse that a clause is called reworded, and asserts nothing. What it cannot read, it refuses.
 *
 * `Medewerkers vragen toestemming aan ouders.` does not hold with `Ouders vragen toestemming aan medewerkers.`
 */
export function holdsTogether(
  before: readonly Entry[],
  after: readonly Entry[],
  lexicon: Lexicon,
): boolean {
  const [one, other] = [piecesOf(before, lexicon), piecesOf(after, lexicon)];
  return (
    sameValues(one, other, 'connective') &&
    sameValues(one, other, 'limit') &&
    sameValues(one, other, 'telling') &&
    sameOrder(one, other) &&
    sameDenials(one, other)
  );
}

function sameValues(one: readonly Piece[], other: readonly Piece[], kind: Compared): boolean {
  const values = (pieces: readonly Piece[]) =>
    pieces.flatMap((piece) => (piece.kind === kind ? [piece.value] : [])).sort();
  return values(one).join() === values(other).join();
}

/** The words that are no adverbial stand in one order; adverbials do among themselves, and none passes a connective. */
function sameOrder(one: readonly Piece[], other: readonly Piece[]): boolean {
  const [a, b] = [termsOf(one), termsOf(other)];
  const known = new Set(a.map(({ value }) => value));
  const lost = a
    .map(({ value }) => value)
    .filter((value) => !b.some((term) => term.value === value));
  const named = b.map((term) =>
    known.has(term.value)
      ? term
      : { ...term, value: lost.find((value) => isForm(value, term.value)) ?? term.value },
  );
  const free = (value: string) =>
    [a, named].every((side) => side.some((term) => term.value === value && term.adverbial));
  const values = (side: readonly Term[], isFree: boolean) => [
    ...new Set(side.filter(({ value }) => free(value) === isFree).map(({ value }) => value)),
  ];
  const joins = (side: readonly Term[]) =>
    side.filter(({ value }) => free(value)).map((term) => term.joins);
  return (
    sameUpToInversion([a, named], [values(a, false), values(named, false)]) &&
    values(a, true).join() === values(named, true).join() &&
    joins(a).join() === joins(named).join()
  );
}

/** Words of a subject that may stand before its verb. */
const longestSubject = 3;

/** Where an adverbial opens a sentence, its verb stands before the subject: `In de pauze belt een leerling.` */
function sameUpToInversion(
  sides: readonly [readonly Term[], readonly Term[]],
  [one, other]: readonly [readonly string[], readonly string[]],
): boolean {
  if (one.join() === other.join()) return true;
  const opened = sides.map(([first]) => first?.adverbial === true);
  if (opened[0] === opened[1]) return false;
  const [turned, plain] = opened[0] ? [one, other] : [other, one];
  const [verb = '', ...rest] = turned;
  for (let length = 1; length <= longestSubject; length++) {
    const straight = [...rest.slice(0, length), verb, ...rest.slice(length)];
    if (straight.join() === plain.join()) return true;
  }
  return false;
}

/** As many denials on both sides stand at the same place between the words; where one is gone, findings tell. */
function sameDenials(one: readonly Piece[], other: readonly Piece[]): boolean {
  const [a, b] = [denialsOf(one), denialsOf(other)];
  return a.length !== b.length || a.join() === b.join();
}

function denialsOf(pieces: readonly Piece[]): string[] {
  let terms = 0;
  return pieces.flatMap((piece) => {
    if (piece.kind === 'term' && !piece.adverbial) terms += 1;
    return piece.kind === 'denial' ? [`${terms}${piece.quantified ? 'q' : ''}`] : [];
  });
}

type Term = Extract<Piece, { kind: 'term' }>;

function termsOf(pieces: readonly Piece[]): Term[] {
  return pieces.filter((piece) => piece.kind === 'term');
}

function piecesOf(side: readonly Entry[], lexicon: Lexicon): Piece[] {
  const { denials, quantifiers, openers, telling, phrases } = structureOf(lexicon.taxonomy);
  const pieces: Piece[] = [];
  let joins = 0;
  for (const words of sentencesOf(side, lexicon)) {
    let adverbial = false;
    for (let at = 0; at < words.length; at++) {
      const word = words[at] as string;
      const held = phraseAt(words, at, phrases);
      if (held) {
        pieces.push({ kind: held.kind, value: held.value });
        if (held.kind === 'connective') joins += 1;
        at += held.words.length - 1;
        adverbial = false;
        continue;
      }
      if (denials.has(word)) {
        pieces.push({ kind: 'denial', quantified: quantifiers.has(words[at + 1] ?? '') });
        adverbial = false;
        continue;
      }
      if (telling.has(word)) pieces.push({ kind: 'telling', value: word });
      if (openers.has(word)) adverbial = true;
      else if (!lexicon.isFunctionWord(word)) {
        pieces.push({ kind: 'term', value: stem(word), adverbial, joins });
        // Behind an adjective the noun still belongs to the phrase: `in de grote pauze`.
        adverbial = adverbial && /e$/.test(word) && !lexicon.isFunctionWord(words[at + 1] ?? 'de');
      } else if (word === 'en') joins += 1;
    }
  }
  return pieces;
}

function sentencesOf(side: readonly Entry[], lexicon: Lexicon): string[][] {
  return side.flatMap(({ tokens }) => {
    const sentences: string[][] = [];
    for (const token of tokens) {
      if (opensPart(token) || sentences.length === 0) sentences.push([]);
      sentences.at(-1)?.push(token.folded);
    }
    return sentences.map((words) => lexicon.foldSynonyms(lexicon.foldVariants(words)));
  });
}

/** A connective or limit, word by word. */
interface Phrase {
  readonly kind: 'connective' | 'limit';
  /** The first of the phrases that count as this one. */
  readonly value: string;
  readonly words: readonly string[];
  /** True where it is one only before a number: `tot 3`. */
  readonly beforeNumber: boolean;
}

/** The words that hold a sentence together, made ready. */
interface Structure {
  readonly denials: ReadonlySet<string>;
  readonly quantifiers: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  readonly telling: ReadonlySet<string>;
  /** By their first word; the longest first. */
  readonly phrases: ReadonlyMap<string | undefined, readonly Phrase[]>;
}

/** A memo and no state: one taxonomy always gives the same words. */
const structures = new WeakMap<Taxonomy, Structure>();

function structureOf(taxonomy: Taxonomy): Structure {
  const known = structures.get(taxonomy) ?? makeStructure(taxonomy);
  structures.set(taxonomy, known);
  return known;
}

function makeStructure({ modality, structure }: Taxonomy): Structure {
  const set = (list: readonly string[]) => new Set(list.flatMap(phraseWords));
  const phrases = [
    ...phrasesOf(structure.connectives, 'connective'),
    ...phrasesOf(structure.limits, 'limit'),
    ...phrasesOf(structure.beforeNumber, 'limit', true),
  ].sort((a, b) => b.words.length - a.words.length);
  return {
    denials: set(negationsOf(modality)),
    quantifiers: set(structure.quantifiers),
    openers: set(structure.adverbial),
    telling: set(structure.telling),
    phrases: groupBy(phrases, ({ words }) => words[0]),
  };
}

function phrasesOf(
  groups: readonly (readonly string[])[],
  kind: Phrase['kind'],
  beforeNumber = false,
): Phrase[] {
  return groups
    .flatMap(([first = '', ...others]) =>
      [first, ...others].map((phrase) => ({ value: first, words: phraseWords(phrase) })),
    )
    .filter(({ words }) => words.length > 0)
    .map(({ value, words }) => ({ kind, value, words, beforeNumber }));
}

/** Find the longest connective or limit that begins here. */
function phraseAt(
  words: readonly string[],
  at: number,
  phrases: Structure['phrases'],
): Phrase | undefined {
  return phrases
    .get(words[at])
    ?.find(
      (phrase) =>
        phrase.words.every((word, k) => words[at + k] === word) &&
        (!phrase.beforeNumber || /^\d/.test(words[at + phrase.words.length] ?? '')),
    );
}
