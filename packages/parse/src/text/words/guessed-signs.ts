import type { Dictionary } from '@akkoord/taxonomy';
import { latin, startsSmall } from '@akkoord/text';
import type { SignDamage } from '../../messages.ts';
import type { Range } from '../lines.ts';
import type { Guess } from './repair.ts';

const wordBefore = latin(/(?<![\p{L}\p{N}.@/-])\p{L}{2,30}$/u);
const wordBehind = latin(/^\p{L}{2,30}(?![\p{L}\p{N}@/])/u);

interface Pattern {
  readonly find: RegExp;
  readonly replace: (match: RegExpMatchArray) => { from: number; to: number; value: string } | null;
  readonly confidence: number;
  readonly damage: SignDamage;
  /** Only a machine writes so; otherwise a person in a hurry may. */
  readonly sure: boolean;
}

const patterns: readonly Pattern[] = [
  {
    find: latin(/(?<=\p{L})\( (?=\p{L})/gu),
    replace: () => ({ from: 0, to: 2, value: ' (' }),
    confidence: 0.9,
    damage: 'bracket-before-space',
    sure: false,
  },
  {
    find: /‘[^‘’”"\n]{1,40}”/gu,
    replace: ([found]) => ({
      from: (found as string).length - 1,
      to: (found as string).length,
      value: '’',
    }),
    confidence: 0.9,
    damage: 'quote-misread',
    sure: true,
  },
  {
    find: latin(/(?<=^|[\s(]),(?=\p{L}[^,”"\n]{1,60}”)/gu),
    replace: ({ input = '', index = 0 }) =>
      isOpen(input.slice(Math.max(0, index - 200), index)) ? null : { from: 0, to: 1, value: '„' },
    confidence: 0.85,
    damage: 'low-quote-misread',
    sure: true,
  },
  {
    find: latin(/\( (?=\p{L})/gu),
    replace: () => ({ from: 0, to: 2, value: '(' }),
    confidence: 0.95,
    damage: 'space-in-bracket',
    sure: false,
  },
  {
    find: /\b(0\d{2,3})(\s{0,2}[—–]\s{0,2}|\s{1,2}-\s{0,2}|-\s{1,2})(\d{6,7})\b/gu,
    replace: (match) => {
      const from = (match[1] as string).length;
      return { from, to: from + (match[2] as string).length, value: '-' };
    },
    confidence: 0.9,
    damage: 'phone-dash',
    sure: false,
  },
  {
    find: latin(/(?<=\p{Ll}{3})-(?:en|of)(?=\s\p{Ll}|$)/gu),
    replace: () => ({ from: 0, to: 1, value: '- ' }),
    confidence: 0.9,
    damage: 'hanging-hyphen',
    sure: true,
  },
  {
    find: latin(/(?<=\p{Ll}{2})(?:[,;:](?=\p{L}{3})|\.(?=\p{Lu}\p{Ll}))(?!\p{L}{0,20}[.@/])/gu),
    replace: ([found]) => ({ from: 0, to: 1, value: `${found} ` }),
    confidence: 0.85,
    damage: 'lost-space',
    sure: false,
  },
];

/** What each of the patterns needs; most lines have none of it. */
const suspect = /[(”]|0\d|-(?:en|of)|[,;:.]\S/;

/**
 * Guess at signs: quotes that do not pair, a space behind a bracket, a lost space behind a comma.
 *
 * A lost space behind a full stop is no guess where words of the language stand on both sides of it.
 *
 * ```markdown
 * > | waarin ‘hij” staat
 *               ^
 * ```
 *
 * @param text The text of one line.
 * @param dictionary The words that are known.
 * @returns Guesses with their places in the line.
 */
export function guessSigns(text: string, dictionary: Dictionary | undefined): Guess[] {
  if (!suspect.test(text)) return [];
  return patterns.flatMap(({ find, replace, confidence, damage, sure }) =>
    [...text.matchAll(find)].flatMap((match) => {
      const part = replace(match);
      if (!part) return [];
      const start = match.index + part.from;
      const end = match.index + part.to;
      const says = { code: 'damaged-signs', data: { damage } } as const;
      const between =
        /^[.,]$/u.test(text.slice(start, end)) && isBetweenWords(text, { start, end }, dictionary);
      const supposes = between && text[start] === '.' ? null : 'signs';
      return [{ start, end, value: part.value, says, confidence, supposes, sure: sure || between }];
    }),
  );
}

/** Whether a quotation is open at the end of a text: then a comma is a comma, as in `“rood ,groen”`. */
function isOpen(text: string): boolean {
  return text.lastIndexOf('“') > text.lastIndexOf('”');
}

/** Whether known words stand on both sides of a stretch, before a full stop a small one: `uur.Bij`, not `Bol.Com`. */
function isBetweenWords(text: string, { start, end }: Range, dictionary?: Dictionary): boolean {
  const before = wordBefore.exec(text.slice(Math.max(0, start - 32), start));
  const after = wordBehind.exec(text.slice(end, end + 32));
  if (!dictionary || !before || !after) return false;
  if (text[start] === '.' && !startsSmall(before[0])) return false;
  return dictionary.has(before[0]) && dictionary.has(after[0].toLowerCase());
}
