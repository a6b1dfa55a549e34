import { dutch } from '@akkoord/taxonomy/dutch';

/** A place in a text that its author still has to fill in. */
export interface FoundGap {
  /** With its brackets: `[nog in te vullen]`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const gap = new RegExp(
  String.raw`\[\s{0,3}(?:${dutch.gaps.map((one) => one.replaceAll(' ', String.raw`\s+`)).join('|')})(?!\p{L})[^[\]]{0,120}\]`,
  'giu',
);

/**
 * Find the gaps that an author left in a text and marked between square brackets: `[nog te bespreken met de MR]`,
 * `[nog in te vullen]`. Other brackets are no gaps, nor are dots and lines.
 */
export function findGaps(text: string): FoundGap[] {
  return [...text.matchAll(gap)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}
