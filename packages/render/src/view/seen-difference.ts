import type { SeenText } from '@akkoord/clause';
import type { ExpectedText } from './seen-text.ts';

/** The first place at which a file shows other words than it should: the sentence there, on both sides. */
export interface SeenDifference {
  in: 'text' | 'notes' | 'contents' | 'around';
  /** What should stand there; empty where the file has more. */
  expected: string;
  /** What the file shows; empty where it ends before. */
  shown: string;
}

/**
 * Find the first word that a file shows and should not, or should and does not.
 *
 * Spaces are folded, letters brought to one form of Unicode (NFC), bullets and signs without width left out. A line break
 * may stand where a space stands or within a word that was too long for its line; a space where none belongs differs.
 *
 * @param expected What `seenText` gives.
 * @param shown What was read from the file.
 * @returns `null` where the file shows these words.
 */
export function seenDifference(expected: ExpectedText, shown: SeenText): SeenDifference | null {
  const text = normalised(shown.text);
  const inText = difference(normalised(expected.text), text);
  if (inText) return { in: 'text', ...(inRules(normalised(expected.rules), text) ?? inText) };
  const inNotes = difference(normalised(expected.notes), normalised(shown.notes));
  if (inNotes) return { in: 'notes', ...inNotes };
  const titles = new Set(linesOf(expected.contents).map(bare));
  const entry = linesOf(shown.contents).find((line) => !isEntry(bare(line), titles));
  if (entry !== undefined) return { in: 'contents', expected: '', shown: entry };
  const strange = strangeAround(linesOf(expected.around), normalised(shown.around));
  return strange === '' ? null : { in: 'around', expected: '', shown: strange };
}

/** Characters without width that a document may add or leave out. */
const widthless = /\u00AD|[\u200B-\u200D]|\u2060|[\uFE00-\uFE0F]/gu;

function normalised(text: string): string {
  return text
    .replace(/\[U\+([0-9A-F]{4,6})\]/g, (name, hex: string) => character(name, hex))
    .replace(widthless, '')
    .normalize('NFC')
    .replace(/(^|\s)[•|](?=\s|$)|(^|\n)\s*–(?=\s)/gu, '$1$2')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim();
}

/** A document names characters that it cannot show. */
function character(name: string, hex: string): string {
  const code = Number.parseInt(hex, 16);
  return code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : name;
}

/** So many letters of the rules tell where they begin. */
const beginning = 12;

/**
 * Find a difference in the rules themselves: that says more than what follows from it over them, such as that a decision
 * was on another text.
 */
function inRules(rules: string, shown: string): Omit<SeenDifference, 'in'> | null {
  const letters = [...rules.replace(/\s+/gu, '')].slice(0, beginning);
  const start = letters.map((letter) => letter.replace(/[^\p{L}\p{N}]/u, '\\$&')).join('\\s*');
  const at = start && [...shown.matchAll(new RegExp(start, 'g'))].at(-1)?.index;
  if (typeof at !== 'number') return null;
  const found = difference(rules, shown.slice(at));
  return found && found.expected !== '' ? found : null;
}

/** Walk both texts, letter by letter. */
function difference(expected: string, shown: string): Omit<SeenDifference, 'in'> | null {
  let at = 0;
  let seen = 0;
  for (;;) {
    const [wanted, found] = [spaceAt(expected, at), spaceAt(shown, seen)];
    at += wanted.length;
    seen += found.length;
    const ends = at >= expected.length || seen >= shown.length;
    if (ends && at >= expected.length && seen >= shown.length) return null;
    const spaced =
      (wanted === ' ' && found === '') || (found === ' ' && wanted === '') ? true : ends;
    if (spaced || expected[at] !== shown[seen]) {
      return { expected: sentenceAt(expected, at), shown: sentenceAt(shown, seen) };
    }
    at += 1;
    seen += 1;
  }
}

function spaceAt(text: string, at: number): string {
  return text[at] === ' ' || text[at] === '\n' ? (text[at] as string) : '';
}

/** How much of a sentence is shown. */
const longest = 240;

/** The sentence of which the place is part; empty at the end of the text. */
function sentenceAt(text: string, at: number): string {
  if (at >= text.length) return '';
  const before = text.slice(0, at);
  const start = Math.max(
    0,
    ...[...before.matchAll(/[.!?;:](?=\s)|\n(?=[\p{Lu}\d•–])/gu)].map(({ index }) => index + 1),
  );
  const rest = text.slice(at);
  const end = at + (/[.!?;:](?=\s|$)|\n(?=[\p{Lu}\d•–])/u.exec(rest)?.index ?? rest.length) + 1;
  return cut(text.slice(start, end).replace(/\s+/g, ' ').trim());
}

function cut(sentence: string): string {
  return sentence.length > longest ? `${sentence.slice(0, longest)}…` : sentence;
}

function linesOf(text: string): string[] {
  return normalised(text).split('\n').filter(Boolean);
}

/** An entry without its dots, numbers of pages and spaces. */
function bare(line: string): string {
  return line.replace(/[\s.…\d]+/gu, '');
}

/** An entry may be cut over lines; its number may be left out. */
function isEntry(entry: string, titles: ReadonlySet<string>): boolean {
  return entry === '' || [...titles].some((title) => title.includes(entry));
}

/** Take out what may stand above and below pages; what is left has no place there. */
function strangeAround(allowed: readonly string[], shown: string): string {
  const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
  const longestFirst = [...new Set(allowed.map(flat))].sort((a, b) => b.length - a.length);
  const rest = longestFirst.reduce((text, phrase) => text.replaceAll(phrase, ' '), flat(shown));
  // Dots that lead to the number of a page stand outside the text of a PDF.
  const strange = flat(rest.replace(/Pagina(?: \d+)? van(?: \d+)?|(?:\. ?){3,}/g, ' '));
  return cut(strange);
}
