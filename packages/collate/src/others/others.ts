import { contentOf, type Other, type Shape } from '@akkoord/clause';
import { type HeadingPairs, headingRows, type IndexPairs, pairHeadings } from './headings.ts';
import { type NotePairs, noteRows } from './notes.ts';
import { isSame, other, wordsWeigh } from './other.ts';
import type { ClausePart, Outline } from './outline.ts';
import { layoutOf, shapeRows } from './shapes.ts';

/** The alignment, as far as it is needed here. */
export interface OthersOptions {
  /** Clauses that answer each other, by index before and after; of a split or join the leading pair. */
  pairs: IndexPairs;
  /** Footnotes that answer each other. */
  notes: NotePairs;
  /** Those of them of which it is told how they stand: one to one, and surely the same clause. */
  sure: IndexPairs;
  /** Whether the clauses of an index pair are the same to the letter on both sides. */
  unchanged: (row: number) => boolean;
}

/**
 * Compare all that stands in no clause's words: title, school, headings, footnotes, cells, links, pictures, and
 * how the text is built. The two sides have different digests; where nothing else says why, a row says that
 * something of the layout does.
 */
export function othersOf(sides: readonly [Outline, Outline], options: OthersOptions): Other[] {
  const headings = pairHeadings(...sides, options.pairs);
  return [
    ...headRows(...sides),
    ...headingRows(...sides, headings),
    ...options.sure.flatMap(([row, column]) => clauseRows(sides, [row, column], headings, options)),
    ...noteRows(...sides, options),
  ];
}

function headRows({ head: before }: Outline, { head: after }: Outline): Other[] {
  const place = { before: [], after: [] };
  return (['title', 'school'] as const).flatMap((of): Other[] => {
    const words: [string, string] = [before[of] ?? '', after[of] ?? ''];
    if (isSame(...words)) return [];
    return [other(of, { ...place, words }, of === 'school' ? 'none' : wordsWeigh(...words))];
  });
}

/** Compare how one clause stands on both sides: where, in which form, with which blocks and marks of notes. */
function clauseRows(
  [before, after]: readonly [Outline, Outline],
  [row, column]: readonly [number, number],
  headings: HeadingPairs,
  { pairs, unchanged }: OthersOptions,
): Other[] {
  const [from, to] = [before.clauses[row] as ClausePart, after.clauses[column] as ClausePart];
  const place = {
    before: [before.entries[row]?.eId ?? ''],
    after: [after.entries[column]?.eId ?? ''],
  };
  const rows: Other[] = [];
  const answer = new Map(pairs);
  const parent = before.entries[row]?.parent ?? null;
  const expected = parent === null ? null : (answer.get(parent) ?? -1);
  const stands = after.entries[column]?.parent ?? null;
  if (from.depth !== to.depth || (expected !== -1 && expected !== stands)) {
    rows.push(other('clause-depth', place));
  }
  if (from.form !== to.form) rows.push(other('clause-form', place, 'none'));
  if (isElsewhere([homeOf(before, row), homeOf(after, column)], headings)) {
    rows.push(
      other('clause-heading', { ...place, words: wordsOfHomes([before, after], [row, column]) }),
    );
  }
  const content = [contentOf(from), contentOf(to)] as const;
  rows.push(...shapeRows(content, place));
  if (notesMoved(from, to, unchanged(row))) rows.push(other('note-place', place));
  if (layoutOf(content[0]) !== layoutOf(content[1])) {
    rows.push(other('clause-layout', place, isSplitOnly(content) ? 'none' : 'substantive'));
  } else if (unchanged(row) && rows.length === 0 && !isSame(...content)) {
    rows.push(other('clause-layout', place));
  }
  return rows;
}

/** The index of the nearest heading over a clause; `null` for none. */
function homeOf({ sections }: Outline, clause: number): number | null {
  return sections.find(({ own }) => own.includes(clause))?.index ?? null;
}

/** A clause stands elsewhere where its heading is there on the other side, and it does not stand under that. */
function isElsewhere(
  [from, to]: readonly [number | null, number | null],
  headings: HeadingPairs,
): boolean {
  if (from === null) return to !== null && [...headings.values()].includes(to);
  const expected = headings.get(from);
  return expected !== undefined && expected !== to;
}

function wordsOfHomes(
  sides: readonly [Outline, Outline],
  clauses: readonly [number, number],
): [string, string] {
  return sides.map((side, index) => {
    const home = homeOf(side, clauses[index] as number);
    return home === null ? '' : (side.sections[home]?.part.section ?? '');
  }) as [string, string];
}

/** The mark of a footnote stands elsewhere in the same words. */
function notesMoved(from: ClausePart, to: ClausePart, same: boolean): boolean {
  if (!same || from.notes?.length !== to.notes?.length || !from.notes) return false;
  const marks = [from, to].map((part) => JSON.stringify(marksOf(contentOf(part))));
  return marks[0] !== marks[1];
}

/** Give where the marks of notes stand: how many characters of text are before each. */
function marksOf(content: readonly Shape[]): number[] {
  const found: number[] = [];
  let length = 0;
  const visit = (shape: Shape) => {
    if (typeof shape === 'string') length += shape.replace(/\s/g, '').length;
    else if (shape[0] === 'note') found.push(length);
    else for (const child of shape.slice(2)) visit(child as Shape);
  };
  for (const shape of content) visit(shape);
  return found;
}

/** Only a paragraph more or less: the same words in other blocks. */
function isSplitOnly(content: readonly [readonly Shape[], readonly Shape[]]): boolean {
  return content.every((shapes) => shapes.every((shape) => shape[0] === 'paragraph'));
}
