import { latin, ordinalOf } from '@akkoord/text';
import type { Lexicon } from '../lexicon.ts';
import type { Found } from '../mentions.ts';
import type { ReadText } from '../text.ts';
import { articles } from './articles.ts';
import { runFrom } from './run.ts';

const letterBehind = String.raw`(?:,?\s(?:onder|onderdeel|sub)\s([a-tv-z])(?![\p{L}\p{N}]))?`;
const label = latin(
  String.raw`(?<![\p{L}\p{N}.])((?:[A-Z]|[IVX]{2,6})\.\d{1,3}(?:\.\d{1,3}){0,4}(?:\.[a-z])?)(?![\p{L}\p{N}])${letterBehind}`,
  'gu',
);
const labelOfNoun = String.raw`(?:[A-Z]\.?)?\d{1,3}(?:\.\d{1,3}){0,4}(?:\.?[a-z])?|[A-Z]|[IVX]{2,6}|[a-tv-z]`;
const named = latin(
  String.raw`(?<![\p{L}\p{N}])(\p{L}{3,})\s(${labelOfNoun})(?![\p{L}\p{N}/]|[-'’.]\p{L})(?:,?\s(?:lid)\s(\d{1,2})(?!\d))?${letterBehind}`,
  'gu',
);
const pointer = latin(
  /(?<!\p{L})(?:[Zz]ie(?:\sook)?(?:\s(onder|bij|in))?|([Oo]nder))\s([A-WYZ]|\d{1,2}(?:\.\d{1,3}){0,4}(?:\.?[a-z])?|[a-tv-z])(?![\p{L}\p{N}/]|[-'’.]\p{L}|\.\d)/gu,
);
/** What follows on a bare number or letter that is a label. */
const labelEnd =
  /^(?:\s?[,;:)]|\.?$|\.\s|\s(?:hier|boven|en\s|of\s|t\/m|tot\s|genoem|bepaal|gestel|vermeld|bedoel|beschr|opgenomen))/;
const neighbour = latin(
  /(?<!\p{L})(?:(?:het|de)\s)?(vorige?|voorgaande?|voorafgaande?|bovenstaande?|volgende?)\s(punt|lid|artikel|onderdeel|hoofdstuk|paragraaf|bepaling|regel|afspraak|stap)(?!\p{L}|\s?:)/giu,
);
/** `het eerste lid`, `het eerste en tweede lid`, `het eerste tot en met het derde lid`. */
const nthParagraph = latin(
  /(?<!\p{L})het\s\p{L}{5,7}(?:(?:,\s|\s(?:en|of|tot en met|t\/m)\s)(?:het\s)?\p{L}{5,7}){0,5}\slid(?!\p{L}|\svan\s(?!dit|artikel))/giu,
);
const nth = latin(/(?:het\s)?(?<!\p{L})(\p{L}{5,7})(?!\p{L})(?:\slid$)?/giu);

const anyReference =
  /\d|\b(?:zie|onder|sub|bijlage|onderde(?:el|len)|hoofdstuk|deel|punt|lid|kop|kopje|rubriek|sectie|paragraaf)\b|(?:vor|voorga|voorafga|bovensta|volg)(?:ig|and|end)/i;

/** Say whether a text can have a reference at all, so that most texts are searched once. */
export function mayRefer(text: string): boolean {
  return anyReference.test(text);
}

/**
 * List references to articles and clauses: `artikel 10 lid 1 onder e van de WMS` is a law, `artikel 3` and
 * `zie B.2` are clauses of the document itself.
 *
 * Each label of an enumeration is one of its own: `regel 4 en 5` gives `regel 4` and, for `5`, `regel 5`.
 *
 * @returns Laws as `WMS art. 10 lid 1, onder e`; clauses as `art. 3 lid 2`, `B.2`, `punt 4`, `punt 6, onder a`,
 *   `onderdeel B` for `zie onder B`, `vorige punt`.
 */
export function references(read: ReadText, lexicon: Lexicon): Found[] {
  const { text } = read;
  if (!mayRefer(text)) return [];
  return [
    ...articles(read, lexicon),
    ...[...text.matchAll(label)].flatMap((match) => labels(match, read)),
    ...[...text.matchAll(named)].flatMap((match) => nounLabels(match, read, lexicon.placeNouns)),
    ...[...text.matchAll(pointer)].flatMap((match) => pointed(match, read)),
    ...[...text.matchAll(neighbour)].flatMap(neighbours),
    ...[...text.matchAll(nthParagraph)].flatMap(paragraphs),
  ];
}

function labels(match: RegExpExecArray, read: ReadText): Found[] {
  const [whole, found, letter] = match as unknown as [string, string, string | undefined];
  const end = match.index + whole.length;
  const above = found.replace(/\.[^.]+$/, '');
  return [
    clause(`${found}${letter ? `, onder ${letter}` : ''}`, match.index, end),
    ...runFrom(read, end, { style: 'number' }).map((part) =>
      clause(`${above}.${part.label}`, part.start, part.end),
    ),
  ];
}

function nounLabels(match: RegExpExecArray, read: ReadText, nouns: Lexicon['placeNouns']): Found[] {
  const [whole, word, found, lid, letter] = match as unknown as string[];
  const noun = nouns.get((word as string).toLowerCase());
  if (!noun || !found) return [];
  const end = match.index + (whole as string).length;
  const value = `${noun} ${found}${lid ? ` lid ${lid}` : ''}${letter ? `, onder ${letter}` : ''}`;
  const above = /^([A-Z]\.?)\d/.exec(found)?.[1] ?? '';
  const run = runFrom(read, end, { style: styleOf(letter ?? found) });
  return [
    clause(value, match.index, end),
    ...run.map((part) => clause(`${noun} ${above}${part.label}`, part.start, part.end)),
  ];
}

/** `zie onder B`, `zie 2.1`, `het onder 3 bepaalde`: a label without a noun, where the words around it say so. */
function pointed(match: RegExpExecArray, read: ReadText): Found[] {
  const [whole, preposition, under, found] = match as unknown as string[];
  const end = match.index + (whole as string).length;
  const behind = read.text.slice(end, end + 14);
  const style = styleOf(found as string);
  const declared = /^\s(?:genoem|bepaal|gestel|vermeld|bedoel|beschr|opgenomen)/;
  if (style !== 'capital' && !(under ? declared : labelEnd).test(behind)) return [];
  if (style === 'letter' && !under && preposition !== 'onder') return [];
  const noun = { capital: 'onderdeel', number: 'punt', letter: 'onder' }[style];
  const words = preposition ?? under;
  const start = words
    ? match.index + (whole as string).indexOf(words)
    : end - (found as string).length;
  return [
    clause(`${noun} ${found}`, start, end),
    ...runFrom(read, end, { style }).map((part) =>
      clause(`${noun} ${part.label}`, part.start, part.end),
    ),
  ];
}

/** `het vorige punt`. What comes next is a place only where it cannot be what the sentence itself tells. */
function neighbours(match: RegExpExecArray): Found[] {
  const [whole, which, noun] = match as unknown as [string, string, string];
  const next = which.toLowerCase().startsWith('volg');
  if (next && /^(?:regel|afspraak|stap)$/i.test(noun)) return [];
  const value = `${next ? 'volgende' : 'vorige'} ${noun.toLowerCase()}`;
  return [clause(value, match.index, match.index + whole.length)];
}

/** Each of the paragraphs that are named by rank; none where one of them is no rank. */
function paragraphs(match: RegExpExecArray): Found[] {
  const found = [...match[0].matchAll(nth)].map((one) => ({
    rank: ordinalOf((one[1] as string).toLowerCase()) ?? 0,
    start: match.index + one.index,
    end: match.index + one.index + one[0].length,
  }));
  if (found.some(({ rank }) => rank === 0)) return [];
  return found.map(({ rank, start, end }) => clause(`lid ${rank}`, start, end));
}

function styleOf(found: string): 'number' | 'capital' | 'letter' {
  if (/\d/.test(found)) return 'number';
  return /^[A-Z]/.test(found) ? 'capital' : 'letter';
}

function clause(value: string, start: number, end: number): Found {
  return { kind: 'clause', value, start, end };
}
