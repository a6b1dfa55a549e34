import { readLabel } from './labels.ts';
import type { Line, Range } from './lines.ts';
import { thresholds } from './thresholds.ts';

const numbered = /^(\d{1,3})\s+(?=\S)/u;

/**
 * Take off the page numbers that stand before the first word of each page, where a page is one line.
 *
 * They count up from line to line to the end of the text, and some line shows that they are no items: it is
 * longer than a paragraph, or behind the number stands a label.
 *
 * ```markdown
 * > | 2 3. Wie leent, brengt op tijd terug.
 *     ^
 * ```
 *
 * @param lines The lines of the text.
 * @param framed True where the frame of a viewer shows that what follows is read page by page.
 * @returns The lines without the numbers, as pages, and the numbers; the same lines where there are none.
 */
export function takePageNumbers(
  lines: readonly Line[],
  framed: boolean,
): { lines: readonly Line[]; numbers: Line[] } {
  const from = lines.findIndex(({ text }) => numbered.test(text));
  const pages = from < 0 ? [] : lines.slice(from);
  const values = pages.map(({ text }) => Number(numbered.exec(text)?.[1]));
  const count = values.every((value, i) => i === 0 || value === (values[i - 1] as number) + 1);
  const shown = pages.some(({ text }) => {
    const rest = text.replace(numbered, '');
    return (
      text.length > thresholds.runOn.line ||
      (readLabel(rest)?.style === 'digit' && /^\d+\./u.test(rest))
    );
  });
  const enough = framed ? pages.length > 0 : pages.length > 1 && from <= 2 && shown;
  if (!count || !enough || pages.some(({ cells }) => cells)) return { lines, numbers: [] };
  const numbers = pages.map((line) => {
    const sign = (numbered.exec(line.text) as RegExpExecArray)[1] as string;
    return { ...line, text: sign, end: line.start + sign.length };
  });
  const rest = pages.map((line, i) => behind(line, i));
  return { lines: [...lines.slice(0, from), ...rest], numbers };
}

function behind(line: Line, i: number): Line {
  const skip = (numbered.exec(line.text) as RegExpExecArray)[0].length;
  return {
    ...line,
    text: line.text.slice(skip),
    start: line.start + skip,
    page: line.page + i,
    sheet: true,
  };
}

/** Where the title stands again at the beginning of the first page. */
export function titleAgain(title: Line | undefined, page: Line | undefined): Range | null {
  if (!title || !page || title === page) return null;
  const again = page.text.toLowerCase().startsWith(`${title.text.toLowerCase()} `);
  return again ? { start: page.start, end: page.start + title.text.length } : null;
}
