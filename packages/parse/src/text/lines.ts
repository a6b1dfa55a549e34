import type { GivenLine } from './given.ts';

/** A half-open stretch of the source, UTF-16 units from 0. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** One line of the source without the white space around it. */
export interface Line extends Range {
  readonly text: string;
  /** Columns of white space before the text; a tab counts for four. */
  readonly indent: number;
  /** Number of empty lines before it. */
  readonly blanks: number;
  /** Page from 0. */
  readonly page: number;
  readonly startsPage: boolean;
  /** True for the second and later parts of a line that was cut at inline labels. */
  readonly cut?: boolean;
  /** True where it was cut before a sentence, since the text lost its paragraphs. */
  readonly parted?: boolean;
  /** True where it goes on with a sentence that the end of a page broke. */
  readonly broken?: boolean;
  /** True where it is a whole page. */
  readonly sheet?: boolean;
  /** True for a row of a table of which the first cell counts: a border stands behind its label. */
  readonly counted?: boolean;
  /** The cells of a row of a table. */
  readonly cells?: readonly Range[];
  /** True where the layout shows that it is a heading. */
  readonly head?: boolean;
  /** What the layout shows of how it stands to the line before. */
  readonly follows?: 'goes-on' | 'begins';
  /** What a format says surely of it. */
  readonly given?: GivenLine;
}

const pageCharacter = '\f';

/**
 * Cut a source into its non-empty lines, and count pages.
 *
 * A form feed starts a page. So does a line that begins with one single space, as pdf-to-text tools
 * leave it, unless such lines are common in the text (then it is an indent).
 *
 * ```markdown
 *   | als fatsoensnormen worden overschreden.
 * > |  3. Wie twijfelt, vraagt het na.
 *     ^
 * ```
 *
 * @param source Any text; `\n`, `\r\n` and `\r` end a line.
 */
export function toLines(source: string): Line[] {
  const raw = rawLines(source);
  const single = raw.filter((line) => line.lead === ' ').length;
  const spaceIsPage = single <= Math.max(2, raw.length * 0.06);
  const lines: Line[] = [];
  let page = 0;
  let blanks = 0;
  let feeds = 0;
  for (const line of raw) {
    feeds += line.feeds;
    if (line.text === '') {
      blanks += 1;
      continue;
    }
    const first = lines.length === 0;
    const startsPage = !first && (feeds > 0 || (spaceIsPage && line.lead === ' '));
    if (startsPage) page += 1;
    const { text, start, end, indent } = line;
    lines.push({ text, start, end, indent: startsPage ? 0 : indent, blanks, page, startsPage });
    blanks = 0;
    feeds = 0;
  }
  return lines;
}

interface RawLine extends Range {
  text: string;
  lead: string;
  indent: number;
  feeds: number;
}

function rawLines(source: string): RawLine[] {
  const lines: RawLine[] = [];
  let at = 0;
  for (const whole of source.split(/\r\n?|\n/)) {
    const feeds = whole.includes(pageCharacter) ? whole.split(pageCharacter).length - 1 : 0;
    const text = whole.trim();
    const gap = whole.length - whole.trimStart().length;
    const lead = gap === 0 ? '' : whole.slice(0, gap).replaceAll(pageCharacter, '');
    const start = at + gap;
    const indent = lead.replaceAll('\t', '    ').length;
    lines.push({ text, start, end: start + text.length, lead, indent, feeds });
    at += whole.length;
    at += source.startsWith('\r\n', at) ? 2 : 1;
  }
  return lines;
}
