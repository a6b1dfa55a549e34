import type { Text } from 'mdast';
import { type Page, placeOf, type Range } from './page.ts';

/**
 * Cut the value of a node that may hold several lines (code, HTML) into leaves, one a line.
 *
 * The prefixes of quotes and lists are no part of the value, so each line is looked up in the source
 * from where the line before it ended. A line that cannot be found (it held a NUL or an escaped bar)
 * takes the whole stretch with it where that is one line, and else has no position.
 *
 * @param value The value, lines joined by a line ending.
 * @param range The stretch of the source in which it stands.
 * @param page The source.
 * @returns The leaves that hold a character; each but the last ends in one space.
 */
export function lineLeaves(value: string, range: Range, page: Page): Text[] {
  const lines = value
    .split(/\r\n|\n|\r/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  let from = range.start;
  return lines.map((line, index) => {
    const leaf: Text = { type: 'text', value: index < lines.length - 1 ? `${line} ` : line };
    const start = page.source.indexOf(line, from);
    if (start >= 0 && start + line.length <= range.end) {
      from = start + line.length;
      return { ...leaf, position: placeOf(page, { start, end: from }) };
    }
    const isLine = !/[\r\n]/.test(page.source.slice(range.start, range.end));
    return isLine ? { ...leaf, position: placeOf(page, range) } : leaf;
  });
}
