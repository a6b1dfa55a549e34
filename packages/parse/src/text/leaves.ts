import type { Mark, Phrasing, Position } from '@akkoord/clause';
import type { ReadingWords } from '@akkoord/taxonomy';
import { latin } from '@akkoord/text';
import { append } from '../append.ts';
import type { Range } from './lines.ts';
import type { Places } from './places.ts';

const letterAndHyphen = latin(/\p{L}[-\u00ad¬]$/u);
const firstWord = latin(/^[\p{L}/]+/u);

/** What the reader makes of a stretch of the source that is not plain text. */
export type Edit = Range &
  (
    | { readonly kind: 'replace'; readonly value: string }
    | { readonly kind: 'reference'; readonly label: string }
    | { readonly kind: 'syntax' }
  );

/** Phrasing content with the marks that belong beside it. */
export interface Leaves {
  readonly children: Phrasing[];
  readonly marks: Mark[];
}

/**
 * Make the leaves of a block: one for each stretch of a line between repairs and gaps, joined by spaces
 * where the source has a line break.
 *
 * @param lines The stretches of text of the block, a line each, labels left out.
 * @param edits Repairs, references and syntax, sorted, without overlap; those outside the lines are ignored.
 * @param places The source and its points.
 * @param words The reader's words.
 */
export function toLeaves(
  lines: readonly Range[],
  edits: readonly Edit[],
  places: Places,
  words: ReadingWords,
): Leaves {
  const children: Phrasing[] = [];
  const marks: Mark[] = [];
  let space = '';
  const text = (value: string, range: Range, source?: string) => {
    const position = places.position(range);
    children.push({
      type: 'text',
      value: space + value,
      position,
      ...(source === undefined ? {} : { data: { source } }),
    } as Phrasing);
    space = '';
  };
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    for (const piece of cut(line, edits, places.source)) {
      if (!('kind' in piece)) {
        const value = places.source.slice(piece.start, piece.end);
        const leading = children.length > 0 && /^\s/u.test(value);
        if (leading && !value.trim()) space ||= ' ';
        else if (value.trim())
          text((leading && !space ? ' ' : '') + value.trimStart(), trimStart(piece, value));
      } else if (piece.kind === 'replace') {
        text(piece.value, piece, places.source.slice(piece.start, piece.end));
      } else if (piece.kind === 'reference') {
        children.push({
          type: 'footnoteReference',
          identifier: piece.label,
          label: piece.label,
          position: places.position(piece),
        });
        marks.push(places.mark('syntax', piece));
      } else marks.push(places.mark('syntax', piece));
    }
    if (next && joinsWithSpace(line, next, edits, places.source, words)) {
      if (!endWithSpace(children)) space = ' ';
    }
  });
  return { children, marks };
}

/** Put the space of a line break behind the last leaf, so that the next begins with its own text. */
function endWithSpace(children: Phrasing[]): boolean {
  const last = children.at(-1);
  if (last?.type !== 'text') return false;
  if (!/\s$/u.test(last.value)) last.value += ' ';
  return true;
}

function trimStart(range: Range, value: string): Range {
  return { start: range.start + value.length - value.trimStart().length, end: range.end };
}

function cut(line: Range, edits: readonly Edit[], source: string): Array<Range | Edit> {
  const pieces: Array<Range | Edit> = [];
  let at = line.start;
  for (const edit of within(line, edits)) {
    append(pieces, gaps({ start: at, end: edit.start }, source));
    pieces.push(edit);
    at = edit.end;
  }
  append(pieces, gaps({ start: at, end: line.end }, source));
  return pieces;
}

function within(line: Range, edits: readonly Edit[]): Edit[] {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edits[middle] as Edit).start < line.start) low = middle + 1;
    else high = middle;
  }
  const found: Edit[] = [];
  for (let i = low; i < edits.length && (edits[i] as Edit).start < line.end; i++)
    found.push(edits[i] as Edit);
  return found;
}

/** Cut before white space that is not one plain space: the leaf behind it folds it to one. */
function gaps(range: Range, source: string): Range[] {
  const text = source.slice(range.start, range.end);
  if (text === '') return [];
  const pieces: Range[] = [];
  let at = 0;
  for (const match of text.matchAll(/\s{2,}|[^\S ]/gu)) {
    if (match.index > at) pieces.push({ start: range.start + at, end: range.start + match.index });
    at = match.index;
  }
  if (at < text.length) pieces.push({ start: range.start + at, end: range.end });
  return pieces;
}

/** A word that goes on after its hyphen has no space; a hyphen that hangs before 'of' and 'en' has. */
function joinsWithSpace(
  line: Range,
  next: Range,
  edits: readonly Edit[],
  source: string,
  words: ReadingWords,
): boolean {
  const last = within({ start: line.end - 1, end: line.end }, edits)[0];
  if (last?.kind === 'syntax') return false;
  const hyphen = letterAndHyphen.test(source.slice(Math.max(line.start, line.end - 2), line.end));
  if (hyphen && !isHanging(source.slice(next.start, next.end), words)) return false;
  return !/[(/]$/u.test(source.slice(line.start, line.end));
}

/** Tell whether a hyphen before this text hangs: 'telefoon- of whatsappgroep'. */
export function isHanging(next: string, words: ReadingWords): boolean {
  const word = firstWord.exec(next)?.[0].toLowerCase() ?? '';
  return words.hanging.includes(word) || /^[,(]/u.test(next);
}

export type { Position };
