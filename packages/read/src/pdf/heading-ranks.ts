import type { PdfLine } from './lines.ts';

/** Letters of a heading are so many times as large as those of most lines. */
const larger = 1.12;
/** Share of the letters that headings take at most. */
const share = 0.2;
const longest = 200;

const chapterOrArticle = /^\p{Lu}\p{Ll}{3,12}\.? (?:\d|[IVX]+(?:\s|$))/u;

/**
 * Tell how high a heading stands by the size of its letters: the largest are the highest.
 *
 * Headings of one size stand beside each other, unless they are labelled with words: an article lies in its chapter in
 * letters of any size.
 *
 * @param lines The lines of the text.
 * @returns The height of a line by its letters, from 1; null where it is no heading, or where sizes tell nothing.
 */
export function headingRanks(lines: readonly PdfLine[]): (line: PdfLine) => number | null {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) letters.set(size, (letters.get(size) ?? 0) + text.length);
  const all = [...letters.values()].reduce((sum, count) => sum + count, 0);
  const body = [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
  const sizes = [...letters.keys()].filter((size) => size >= body * larger).sort((a, b) => b - a);
  const heads = sizes.reduce((sum, size) => sum + (letters.get(size) ?? 0), 0);
  const title = titleSize(lines, sizes);
  const ranks = sizes.filter((size) => size !== title);
  const worded = lines.some(
    ({ size, text }) => ranks.includes(size) && chapterOrArticle.test(text),
  );
  const least = worded ? 2 : 1;
  if (ranks.length < least || heads > all * share) return () => null;
  return ({ size, text }) => {
    const at = ranks.indexOf(size);
    return at < 0 || text.length > longest ? null : at + 1;
  };
}

/** The size that only the first lines have. */
function titleSize(lines: readonly PdfLine[], [largest]: readonly number[]): number | null {
  if (largest === undefined) return null;
  const first = lines.findIndex(({ size }) => size === largest);
  const last = lines.findLastIndex(({ size }) => size === largest);
  return first >= 0 && last < 6 && last - first < 4 ? largest : null;
}
