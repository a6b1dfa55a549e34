import type { FurnitureReason } from './furniture.ts';
import { type Label, type LabelStyle, readLabel } from './labels.ts';
import type { Line, Range } from './lines.ts';

/**
 * What a format says surely of a line, where plain text only shows it. A label is what a reader sees before the
 * text, such as a number that Word counts itself; it stands at the beginning of the line's text.
 */
export type GivenLine =
  | { readonly kind: 'title' }
  /** `depth` from 1. */
  | { readonly kind: 'heading'; readonly depth: number; readonly label?: string | undefined }
  /** An item of a list. `level` from 0; absent where the format does not tell under which item it stands. */
  | { readonly kind: 'item'; readonly label: string; readonly level?: number | undefined }
  /** The first line of a paragraph; with `level` a further paragraph of the item at that level. */
  | { readonly kind: 'paragraph'; readonly level?: number | undefined }
  /** A row of a table: its cells, as ranges in the text, from left to right; an empty one has no width. */
  | { readonly kind: 'row'; readonly cells: readonly Range[] }
  /** A line of a note. The first with its label begins with `marker`, the others go on. */
  | { readonly kind: 'note'; readonly label: string; readonly marker: string }
  | { readonly kind: 'furniture'; readonly reason: FurnitureReason };

/** A sign in a line that refers to a note: a range in its text, and the label of the note. */
export interface GivenReference extends Range {
  readonly label: string;
}

/** Tell whether the format says what a line is, so that no rule for plain text is asked. */
export function isTold({ given }: Line): boolean {
  return given !== undefined && given.kind !== 'paragraph';
}

/** How the numbers of headings are written that people type themselves. */
const typed: ReadonlySet<LabelStyle> = new Set([
  'article',
  'chapter',
  'decimal',
  'digit',
  'digit-bare',
  'upper',
  'roman-upper',
]);

/**
 * Give the label that a format puts before a line, or that a heading begins with where it puts none there.
 *
 * @param line A heading or an item, with its label in its text.
 */
export function givenLabel({ given, text }: Line): Label | null {
  if (given?.kind !== 'item' && given?.kind !== 'heading') return null;
  const written = given.label;
  if (written === undefined || written === '') {
    const label = given.kind === 'heading' ? readLabel(text) : null;
    return label && typed.has(label.style) ? label : null;
  }
  const rest = text.slice(written.length);
  const length = written.length + rest.length - rest.trimStart().length;
  const place = { width: written.length, length };
  const level = given.kind === 'item' ? given.level : undefined;
  return { ...styleOf(written), ...place, given: true, ...(level === undefined ? {} : { level }) };
}

function styleOf(written: string): Label {
  const read = readLabel(`${written} X`);
  if (read && read.width >= written.length && read.style !== 'hash') return read;
  const found = /^(.*?)((?:\p{L}|\d+)(?:\.(?:\p{L}|\d+))*)[^\p{L}\d]*$/u.exec(written);
  if (!found) return { style: 'bullet', num: null, value: 0, length: 0, width: 0 };
  const [, before = '', num = ''] = found;
  const last = /\d+$/.exec(num)?.[0];
  const value = last ? Number(last) : (num.toLowerCase().codePointAt(0) as number) - 96;
  const word = before.replace(/[^\p{L}]+$/u, '');
  return { style: 'digit', num, value, length: 0, width: 0, ...(word ? { word } : {}) };
}
