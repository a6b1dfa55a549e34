import type { DiffPart } from '@akkoord/clause';
import { codePointName } from './hidden-characters.ts';

/** A character that a reader cannot tell from another, or cannot see. */
export interface LookAlike {
  /** Its name: `U+0435`. */
  name: string;
  /** What it looks like; `null` where nothing is seen. */
  like: string | null;
}

/**
 * Letters of Cyrillic and Greek that look like a Latin letter.
 *
 * Source: Unicode Technical Standard 39, confusables.txt: the single letters of these two scripts.
 */
const latin: ReadonlyMap<string, string> = new Map(
  Object.entries({
    a: 'аα',
    c: 'сϲ',
    d: 'ԁ',
    e: 'е',
    h: 'һ',
    i: 'іι',
    j: 'јϳ',
    k: 'кκ',
    l: 'ӏ',
    n: 'п',
    o: 'оοσ',
    p: 'рρ',
    q: 'ԛ',
    s: 'ѕ',
    u: 'υ',
    v: 'ѵν',
    w: 'ԝѡω',
    x: 'хχ',
    y: 'уγ',
    A: 'АΑ',
    B: 'ВΒ',
    C: 'СϹ',
    E: 'ЕΕ',
    H: 'НΗ',
    I: 'ІΙӀ',
    J: 'ЈͿ',
    K: 'КΚ',
    M: 'МΜ',
    N: 'Ν',
    O: 'ОΟ',
    P: 'РΡ',
    Q: 'Ԛ',
    S: 'Ѕ',
    T: 'ТΤ',
    V: 'Ѵ',
    W: 'Ԝ',
    X: 'ХΧ',
    Y: 'ҮΥ',
    Z: 'Ζ',
  }).flatMap(([letter, others]) => [...others].map((other) => [other, letter] as const)),
);

const invisible = /^\p{Default_Ignorable_Code_Point}$/u;

/**
 * Name the characters that make two texts differ while a reader sees them as equal: letters of another script,
 * invisible signs, wide digits.
 *
 * @param diff A difference, word by word.
 * @returns The same difference with names such as `[U+0435]` in the place of those characters, and what they look
 *   like. Words of which a reader sees that they differ stay as they are.
 */
export function nameLookAlikes(diff: readonly DiffPart[]): {
  diff: DiffPart[];
  found: LookAlike[];
} {
  const found = new Map<string, LookAlike>();
  const all = looksSame(diff);
  const shown = stretchesOf(diff).flatMap((stretch) =>
    stretch[0]?.op !== 'equal' && (all || looksSame(stretch))
      ? stretch.map((part) => (part.op === 'equal' ? part : named(part, found)))
      : stretch,
  );
  return { diff: shown, found: [...found.values()] };
}

/** Split a difference into runs that are equal and runs that are not. */
function stretchesOf(diff: readonly DiffPart[]): DiffPart[][] {
  const stretches: DiffPart[][] = [];
  for (const part of diff) {
    const last = stretches.at(-1);
    if (last && (last[0]?.op === 'equal') === (part.op === 'equal')) last.push(part);
    else stretches.push([part]);
  }
  return stretches;
}

function looksSame(diff: readonly DiffPart[]): boolean {
  const side = (other: DiffPart['op']) =>
    diff
      .filter(({ op }) => op !== other)
      .map(({ text }) => text)
      .join('');
  const [before, after] = [side('insert'), side('delete')];
  return before !== after && seenAs(before) === seenAs(after);
}

function seenAs(text: string): string {
  return [...text].map(seenCharacter).join('').replace(/\s+/g, ' ').trim();
}

function seenCharacter(character: string): string {
  if (invisible.test(character)) return '';
  return latin.get(character) ?? character.normalize('NFKC');
}

function named({ op, text }: DiffPart, found: Map<string, LookAlike>): DiffPart {
  const shown = [...text].map((character) => {
    const seen = seenCharacter(character);
    if (seen === character || /\s/.test(character)) return character;
    const name = codePointName(character);
    found.set(name, { name, like: seen || null });
    return `[${name}]`;
  });
  return { op, text: shown.join('') };
}
