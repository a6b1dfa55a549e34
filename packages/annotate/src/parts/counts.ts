import type { Taxonomy } from '@akkoord/taxonomy';
import {
  type FoundNumber,
  findNumbers,
  latin,
  monthNumber,
  phraseWords,
  type Token,
} from '@akkoord/text';
import { signsOf } from './signs.ts';

/** A number, and whether it surely says how many or how much. */
export interface ReadNumber extends FoundNumber {
  readonly counts: boolean;
}

/** Lists the numbers in a text. */
export type CountReader = (text: string, tokens: readonly Token[]) => ReadNumber[];

type Words = ReadonlySet<string>;

/** A text with the places of its numbers. */
interface Numbered {
  tokens: readonly Token[];
  places: ReadonlySet<number>;
  joints: Words;
}

/** What measures without a noun: `5 %`. */
const sign = /^\s?[%€°]C?/;

const lettersFirst = latin(/^\p{L}{2}/u);

/**
 * Make a reader of numbers that count.
 *
 * A number counts before a noun or a unit, and behind words such as *ten minste*. One that says which one it is
 * (`lid 2`, `groep 8`, `L 281`, `95/46/EG`, a label, a house number, a day of a month) does not. What is not surely a
 * count is none: a reason that calls a label a number is not true.
 */
export function countReader(taxonomy: Taxonomy): CountReader {
  const { references, wording } = taxonomy;
  const [numbered, alone, joints, functionWords, pronouns] = [
    [...references.places.flat(), ...references.numbered, ...references.gazettes],
    references.numberedAlone,
    references.joints,
    wording.functionWords,
    taxonomy.functionWords.pronouns,
  ].map((words) => new Set(words.flatMap(phraseWords))) as unknown as readonly [
    Words,
    Words,
    Words,
    Words,
    Words,
  ];
  const isThing = (token: Token | undefined) =>
    token !== undefined &&
    token.mark === '' &&
    !token.capital &&
    lettersFirst.test(token.text) &&
    !functionWords.has(token.folded) &&
    monthNumber(token.folded) === 0;
  /** `3 leerlingen`, `3 eigen kamers`. */
  const isBeforeThing = (tokens: readonly Token[], at: number) =>
    isThing(tokens[at + 1]) ||
    (tokens[at + 1]?.mark === '' &&
      pronouns.has(tokens[at + 1]?.folded ?? '') &&
      isThing(tokens[at + 2]));

  return (text, tokens) => {
    const numbers = [
      ...findNumbers(tokens).filter(({ kind }) => kind === 'count'),
      ...times(tokens),
    ];
    if (numbers.length === 0) return [];
    const limited = new Set(signsOf(tokens, 'counted', taxonomy).map(({ to }) => to));
    const read = { tokens, places: new Set(numbers.map(({ from }) => from)), joints };
    const counts = (at: number): boolean => {
      const token = tokens[at] as Token;
      if (isJoined(text, token) || isLabel(text, token) || isPlace(tokens, at)) return false;
      if (isOfMembers(read, at)) return false;
      const heads = headsOf(read, at);
      if (heads.some((word) => numbered.has(word))) return false;
      if (
        limited.has(at) ||
        timesWord.test(token.text) ||
        isBeforeThing(tokens, at) ||
        sign.test(text.slice(token.end))
      ) {
        return true;
      }
      if (heads.some((word) => alone.has(word))) return false;
      if (isPart(tokens, at, references.partOf)) return true;
      const next = nextOfRun(read, at);
      return next !== null && counts(next);
    };
    return numbers.map((number) => ({ ...number, counts: counts(number.from) }));
  };
}

/** `2x`. */
const timesWord = /^(\d{1,3})[x×]$/i;

function times(tokens: readonly Token[]): FoundNumber[] {
  return tokens.flatMap(({ text }, from): FoundNumber[] => {
    const value = timesWord.exec(text)?.[1];
    return value ? [{ value: Number(value), kind: 'count', from, to: from + 1 }] : [];
  });
}

const joinedBefore = latin(/[/.:§'’\p{L}\p{N}]$|\p{N},$/u);

const hyphenBefore = latin(/\p{L}[-–]$/u);

const joinedBehind = latin(/^[/°º]|^[.:,]\p{N}|^[-–]\p{L}|^\s?[a-z]?\)/u);

/** Say whether a number is a part of something longer: `95/46/EG`, `8.1`, `2°`, `A4`. */
function isJoined(text: string, { start, end }: Token): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  const behind = text.slice(end, end + 2);
  return joinedBefore.test(before) || hyphenBefore.test(before) || joinedBehind.test(behind);
}

/** Say whether a number opens its line or a sentence as a label: `2. De school`, `2) De school`. */
function isLabel(text: string, { start, end }: Token): boolean {
  const before = text.slice(Math.max(0, start - 4), start);
  return (
    /(?:^|\n|[.;:!?]\s+)[\s([]*$/.test(before) && /^\s?[.)\]:°º]/.test(text.slice(end, end + 2))
  );
}

/** `6711 AB` and `Dorpsstraat 12`; `L 281`. */
function isPlace(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at] as Token, tokens[at + 1]];
  if (!/^\d/.test(token.text)) return false;
  const code = token.text.length === 4 && next?.mark === '' && /^[A-Z]{2}$/.test(next.text);
  const name = before !== undefined && token.mark === '' && before.capital && at > 1;
  return code || (name && !/[.!?:;]/.test(before.mark));
}

const labelShape = latin(/^(?:\p{L}|\d+\p{L}{0,2}|\d[\d.:]*\p{L}?)$/u);

/** List the words before a run of numbers and letters: `artikelen` before `18, 21 en 24`, `onder` before `a en 2`. */
function headsOf({ tokens, places, joints }: Numbered, at: number): string[] {
  const heads: string[] = [];
  for (let i = at - 1; i >= 0; i--) {
    const { folded, text } = tokens[i] as Token;
    // What is counted itself is no head: `12 groepen en 300 leerlingen`.
    if (!places.has(i - 1) || joints.has(folded)) heads.push(folded);
    const goesOn = places.has(i) || joints.has(folded) || labelShape.test(text);
    if (!goesOn || /[!?;]/.test((tokens[i + 1] as Token).mark)) break;
  }
  return heads;
}

const digitsAndLetter = latin(/^\d+\p{L}$/u);

/** `leden 1a tot en met vijf en zeven`: a run that begins with a label of digits and a letter behind a word for a place. */
function isOfMembers({ tokens, joints, places }: Numbered, at: number): boolean {
  for (let i = at - 1; i > 0; i--) {
    const { folded, text } = tokens[i] as Token;
    if (digitsAndLetter.test(text) && /\p{L}/u.test(tokens[i - 1]?.text ?? '')) return true;
    if (!places.has(i) && !joints.has(folded)) return false;
  }
  return false;
}

/** `twee van de vijf`. */
function isPart(tokens: readonly Token[], at: number, partOf: string): boolean {
  const [token, of] = [tokens[at] as Token, tokens[at + 1]];
  return !/^\d/.test(token.text) && of?.folded === partOf && of.mark === '';
}

/** Give the number with which a run goes on: `2 of 3`, `2-3`, `2 tot en met 4`. */
function nextOfRun({ tokens, places, joints }: Numbered, at: number): number | null {
  for (let i = at + 1; i < Math.min(tokens.length, at + 5); i++) {
    const { folded, mark } = tokens[i] as Token;
    if (!/^[-–/,]?$/.test(mark)) return null;
    if (places.has(i)) return i;
    if (!joints.has(folded)) return null;
  }
  return null;
}
