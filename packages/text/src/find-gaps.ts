import { dutch } from '@akkoord/taxonomy/dutch';

/** A place in a text that its author still has to fill in. */
export interface FoundGap {
  /** With its brackets: `[nog in te vullen]`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const anyOf = (phrases: readonly string[]) =>
  phrases.map((one) => one.replaceAll(' ', String.raw`\s+`)).join('|');

const gap = new RegExp(
  String.raw`\[\s{0,3}(?:(?:${anyOf(dutch.gaps)})(?!\p{L})[^[\]]{0,400}|(?:${anyOf(dutch.blanks)})(?:\s+[\p{L}'’ -]{0,60})?)\]`,
  'giu',
);

/**
 * Find the gaps that an author left in a text and marked between square brackets: `[nog te kiezen]`, `[aantal]`,
 * `[naam van de app]`. Other brackets are no gaps, nor are dots and lines.
 */
export function findGaps(text: string): FoundGap[] {
  return [...text.matchAll(gap)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}
