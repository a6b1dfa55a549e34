import type { ReadingWords } from '@akkoord/taxonomy';
import type { Line } from './lines.ts';

/** A table of contents: its lines, and the headings that it names. */
export interface Contents {
  readonly lines: readonly Line[];
  /** Keys (`contentsKey`) of the entries. */
  readonly keys: ReadonlySet<string>;
  /** The line above them that only says that this is the table of contents. */
  readonly heading: Line | undefined;
}

const pageNumber = /\s{0,20}\d{1,3}$/u;
const leaders = /(?:(?:\.\s?){4}|…|_{4})$/u;
const longestEntry = 12;

/**
 * Find the table of contents: its heading, and the lines under it that come back later, alone or before
 * the text that was glued to them, or that end in a page number.
 *
 * ```markdown
 *   | Inhoud
 * > | Inleiding ......... 3
 *     ^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * @param lines All lines of the text.
 * @param words The reader's words.
 * @param given The entries that a format marks as such, which are no longer among the lines.
 */
export function findContents(
  lines: readonly Line[],
  words: ReadingWords,
  given: readonly Line[] = [],
): Contents {
  const found = new Set<Line>();
  const keys = new Set<string>();
  const namesContents = (line: Line) => words.contents.includes(line.text.toLowerCase());
  const at = lines.findIndex(namesContents);
  const entries = at < 0 ? [] : entriesUnder(lines, at);
  for (const entry of entries) keys.add(contentsKey(entry.text));
  const above = lines.findLast(({ start }) => start < (given[0]?.start ?? 0));
  const heading =
    entries.length > 0 ? lines[at] : above && namesContents(above) ? above : undefined;
  for (const line of heading ? [heading, ...entries] : entries) found.add(line);
  for (const line of lines) {
    if (!isContentsLine(line.text)) continue;
    found.add(line);
    keys.add(contentsKey(line.text));
  }
  keys.delete('');
  return { lines: [...found], keys, heading };
}

/** Fold a heading or an entry, so that both are equal: without page number, dots and case. */
export function contentsKey(text: string): string {
  return text
    .toLowerCase()
    .slice(0, 200)
    .replace(/\d{1,3}$/u, '')
    .replace(/[\s.:_…*]+/gu, ' ')
    .trim();
}

/** `1. Inleiding ......... 3` */
function isContentsLine(text: string): boolean {
  const tail = text.slice(-60);
  return pageNumber.test(tail) && leaders.test(tail.replace(pageNumber, ''));
}

/** The list ends with the first line that repeats one of its own entries, or that does not come back. */
function entriesUnder(lines: readonly Line[], heading: number): Line[] {
  const last = lastPlaces(lines, heading);
  const entries: Line[] = [];
  const keys = new Set<string>();
  for (let i = heading + 1; i < lines.length; i++) {
    const line = lines[i] as Line;
    const key = contentsKey(line.text);
    if (
      keys.has(key) ||
      [...keys].some((other) => key.startsWith(`${other} `) && line.text.length > 60)
    )
      break;
    const returns = (last.get(key) ?? i) > i;
    if (!returns && !/\s\d{1,3}$/.test(line.text)) break;
    entries.push(line);
    keys.add(key);
    if (entries.length > 200) break;
  }
  return entries.length >= 2 ? entries : [];
}

/** Where each line, and what a line begins with, stands for the last time. */
function lastPlaces(lines: readonly Line[], from: number): Map<string, number> {
  const last = new Map<string, number>();
  for (let i = from + 1; i < lines.length; i++) {
    const text = (lines[i] as Line).text;
    last.set(contentsKey(text), i);
    let count = 0;
    for (const match of text.slice(0, 200).matchAll(/\s+(?=\p{Lu})/gu)) {
      last.set(contentsKey(text.slice(0, match.index)), i);
      count += 1;
      if (count === longestEntry) break;
    }
  }
  return last;
}
