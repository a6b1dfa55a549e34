import type { Mention } from '@akkoord/clause';
import { latin, ordinalOf } from '@akkoord/text';

/** So many characters are between two labels of one enumeration at the most. */
const apart = 12;

/** Say whether a mention names an article, member or section, of this text or a law. */
export function isPlace({ kind, value }: Mention): boolean {
  return kind === 'clause' || (kind === 'law' && /\sart\.\s/.test(value));
}

/** How a place is called by itself: its own words, or its value where those are a label of an enumeration (`en 3`). */
export function placeWords(
  mention: Mention,
  neighbours: readonly (Mention | undefined)[],
  text: string,
): string {
  const { value, span } = mention;
  const words = text.slice(span.start, span.end);
  const isRank = value.startsWith('lid') && /\p{L}\s\p{L}+$/u.test(words);
  const isWhole = isRank || hasNoun(mention, text);
  const isCut = !isWhole || neighbours.some((other) => goesOn(mention, other, text));
  return isCut ? value : words;
}

/** Say whether a label without a noun stands right behind a place, so that both are one enumeration. */
function goesOn({ kind, span }: Mention, next: Mention | undefined, text: string): boolean {
  const between = next?.kind === kind ? text.slice(span.end, next.span.start) : '.';
  return (
    next !== undefined &&
    next.span.start >= span.end &&
    between.length <= apart &&
    !/[.;:]/.test(between) &&
    !hasNoun(next, text)
  );
}

const articleAndNoun = latin(/^(?:(?:de|het)\s)?(\p{L}{2,})/iu);

/** Say whether the words of a place open with a noun: `artikel 3`, and not `3`, `IV` or `tweede lid` in an enumeration. */
function hasNoun({ span }: Mention, text: string): boolean {
  const words = text.slice(span.start, span.end);
  const first = articleAndNoun.exec(words)?.[1];
  return first !== undefined && !/^[IVX]+$/.test(first) && ordinalOf(first.toLowerCase()) === null;
}
