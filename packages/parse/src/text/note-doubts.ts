import type { Line } from './lines.ts';
import type { MarkedLines } from './note-groups.ts';
import { type Marker, pointsElsewhere } from './note-markers.ts';
import type { NoteSign } from './note-signs.ts';

/** A line that looks like a footnote and stays a clause. */
export interface NoteDoubt {
  readonly line: Line;
  readonly marker: string;
  /**
   * `no-reference`: no sign in the text above refers to it; `not-certain`: there is such a sign, and the line
   * stands in the middle of a page, or others of its run have none.
   */
  readonly why: 'no-reference' | 'not-certain';
}

/**
 * Find the lines that look like footnotes, and have no place or no certain reference as one: they stay
 * clauses, so that no rule leaves the text.
 *
 * @param signs The signs in the text that may refer to a note.
 * @param notes The lines that are footnotes.
 */
export function findDoubts(
  { lines, markers, words }: MarkedLines,
  signs: readonly NoteSign[],
  notes: ReadonlySet<Line>,
): NoteDoubt[] {
  const seen = firstSigns(signs);
  const marked = markers.filter((marker) => marker !== null);
  let at = -1;
  return lines.flatMap((line, i): NoteDoubt[] => {
    const marker = markers[i];
    if (!marker) return [];
    at += 1;
    if (notes.has(line)) return [];
    const referred = (seen.get(keyOf(marker)) ?? Number.POSITIVE_INFINITY) < i;
    const points = pointsElsewhere(line.text.slice(marker.length), words);
    const listed = isListed(marker, [marked[at - 1], marked[at + 1]]);
    if (!looksLikeNote(marker, { referred, points, listed })) return [];
    return [{ line, marker: marker.text, why: referred ? 'not-certain' : 'no-reference' }];
  });
}

interface Looks {
  readonly referred: boolean;
  readonly points: boolean;
  /** The line stands in a list: another one counts on to it or from it, or has the same bullet. */
  readonly listed: boolean;
}

function isListed(marker: Marker, around: ReadonlyArray<Marker | undefined>): boolean {
  return around.some((other) => {
    if (other?.style !== marker.style) return false;
    if (marker.number === null || other.number === null) return other.text === marker.text;
    return Math.abs(marker.number - other.number) === 1;
  });
}

function looksLikeNote({ style }: Marker, { referred, points, listed }: Looks): boolean {
  switch (style) {
    case 'small':
    case 'bracket':
      return true;
    case 'symbol':
      return referred && !listed;
    case 'digit':
      return referred || (points && !listed);
    case 'damaged':
      return points;
  }
}

/** On which line the first sign stands that shows a number or star and is no digit of its word. */
function firstSigns(signs: readonly NoteSign[]): Map<string, number> {
  const first = new Map<string, number>();
  for (const { strength, number, sign, at } of signs) {
    const key = number === null ? sign : String(number);
    if (strength !== 'weak' && !first.has(key)) first.set(key, at);
  }
  return first;
}

function keyOf({ number, text }: Marker): string {
  return number === null ? text : String(number);
}
