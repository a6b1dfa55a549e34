import { foldWord, latin } from '@akkoord/text';
import type { Lexicon } from './lexicon.ts';
import type { Found } from './mentions.ts';

/** So much of a text can be the name of a law before its year. */
const longest = 120;

const yearBehindName = latin(/(?<=\p{L}\s)(?:1[89]|20)\d{2}(?![\p{N}/]|[-–]\p{N})/gu);

const wordBefore = latin(/(\p{L}+)\s$/u);

/**
 * List the laws whose name ends in a year: `Politiewet 1993`, `Wet maatschappelijke ondersteuning 2015`.
 *
 * The year is a part of the name and no date; one behind a preposition is a date (`de wet van 2015`).
 */
export function datedLaws(text: string, lexicon: Lexicon): Found[] {
  return [...text.matchAll(yearBehindName)].flatMap((year) => {
    const end = year.index + 4;
    const before = text.slice(Math.max(0, year.index - longest), year.index);
    const name = lexicon.lawName.exec(before);
    const last = wordBefore.exec(before)?.[1] ?? '';
    if (!name || lexicon.isPreposition(foldWord(last)) || lexicon.isFinite(foldWord(last)))
      return [];
    const start = year.index - name[0].length;
    return [{ kind: 'law' as const, value: text.slice(start, end), start, end }];
  });
}

/** Make the pattern of the name of a law up to the end of a text: `Politiewet `, `Wet op de jeugdzorg `. */
export function lawNamePattern(statutes: readonly string[]): RegExp {
  const capital = capitalised(statutes);
  return latin(
    String.raw`(?<!\p{L})(?:\p{Lu}\p{Ll}+(?:${statutes.join('|')})|(?:${capital.join('|')})(?:\s\p{Ll}{2,}){1,8})\s$`,
    'u',
  );
}

/** Say whether a word is a part of the name of a law that opens right before it: `Wet op de jeugdzorg`. */
export function isInLawName(text: string, start: number, lexicon: Lexicon): boolean {
  const before = text.slice(Math.max(0, start - longest), start);
  const [, preposition] = lexicon.lawOpening.exec(before) ?? [];
  return preposition !== undefined && lexicon.isPreposition(foldWord(preposition));
}

/** Make the pattern of the name of a law that is not over: `Wet op de `, `Besluit inzake `. */
export function lawOpeningPattern(statutes: readonly string[]): RegExp {
  return latin(
    String.raw`(?<!\p{L})(?:${capitalised(statutes).join('|')})\s(\p{Ll}{2,})\s(?:(?:de|het)\s)?$`,
    'u',
  );
}

function capitalised(words: readonly string[]): string[] {
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1));
}

/** Say whether a bare year is a part of what an official text is called by: `Richtlijn 2016/679`, `Stb. 2012, 79`. */
export function isNumberOfText(text: string, start: number, { isGazette }: Lexicon): boolean {
  if (/^\/\d{1,3}(?!\d)/.test(text.slice(start + 4, start + 9))) return true;
  const last = /(\p{L}+)\.?\s$/u.exec(text.slice(Math.max(0, start - 20), start))?.[1];
  return last !== undefined && isGazette(foldWord(last));
}
