import type { Coded } from '@akkoord/clause';
import type { OverLimitMessages } from '@akkoord/render/words/reading';
import type { SourceFormat } from './format.ts';

/**
 * How much of what costs time a source may hold. No protocol comes near: one of a hundred pages has some 1,500 clauses, and
 * a whole document that was pasted as one line 300,000 characters.
 */
export const readingLimits = {
  /** Characters in a line. */
  line: 400_000,
  /** Signs of lists and quotes at the beginning of a line of Markdown. */
  markers: 100,
  /** References to footnotes, in a whole text. */
  references: 5000,
  /** Signs in a paragraph of Markdown that may begin something: emphasis, links, HTML, code. */
  signs: 4000,
  /** Clauses in a whole text. */
  clauses: 10_000,
} as const;

/** What is more than may be, and where. */
export type OverLimit = Coded<OverLimitMessages>;

const reference = /\[\^[^\s[\]]{1,60}\]/gu;
const sign = /[*_]+|`+|[[<]/g;
const marker = /[ \t]{0,8}(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y;

/**
 * Find the first limit that a text is over.
 *
 * @param content The text.
 * @param format How it will be read: some things cost time only in Markdown.
 * @returns Null where it can be read.
 */
export function overLimit(content: string, format: SourceFormat): OverLimit | null {
  const found = content.match(reference)?.length ?? 0;
  if (found > readingLimits.references) {
    return { code: 'too-many-references', data: { found, most: readingLimits.references } };
  }
  const lines = content.split(/\r\n?|\n/);
  let signs = 0;
  let begin = 0;
  for (const [index, line] of lines.entries()) {
    if (line.length > readingLimits.line) {
      return { code: 'line-too-long', data: { line: index + 1, most: readingLimits.line } };
    }
    if (format !== 'markdown') continue;
    if (markersOf(line) > readingLimits.markers) {
      return { code: 'too-many-markers', data: { line: index + 1, most: readingLimits.markers } };
    }
    if (line.trim() === '') [signs, begin] = [0, index + 1];
    signs += line.match(sign)?.length ?? 0;
    if (signs > readingLimits.signs) {
      return { code: 'too-many-signs', data: { line: begin + 1, most: readingLimits.signs } };
    }
  }
  return null;
}

/** Count the signs of lists and quotes at the beginning of a line, as far as the limit. */
function markersOf(line: string): number {
  marker.lastIndex = 0;
  let count = 0;
  while (count <= readingLimits.markers && marker.test(line)) count += 1;
  return count;
}
