import { asRoman, type Label, readLabel } from './labels.ts';
import type { Line } from './lines.ts';

/**
 * Find the lines that begin with the first letter of a name and not with a label: a capital with a full stop that no
 * other in the text counts on to or from.
 *
 * ```markdown
 *   | Vragen over verzuim gaan naar een van deze mensen.
 * > | M. Aydin gaat over ziekte.
 *     ^^
 * ```
 *
 * @param lines The lines of the text.
 */
export function findInitials(lines: readonly Line[]): ReadonlySet<Line> {
  const letters = lines.flatMap((line) => {
    const label = readLabel(line.text);
    return label && isLetter(label) ? [{ line, label }] : [];
  });
  const values = new Set(
    letters.flatMap(({ label }) => (label.style === 'roman-upper' ? [] : [label.value])),
  );
  const romans = new Set(
    letters.map(({ label }) => asRoman(label)).flatMap((label) => romanValue(label)),
  );
  const counts = ({ value }: Label) =>
    values.has(value - 1) || values.has(value + 1) || (values.has(1) && values.has(value - 2));
  return new Set(
    letters
      .filter(({ line, label }) => {
        if (!/^[B-Z]\.\s+\p{Lu}\p{Ll}|^[B-Z]\.\s+\p{Ll}/u.test(line.text)) return false;
        const roman = asRoman(label);
        return !(label.style === 'upper' && counts(label)) && !romanCounts(roman, romans);
      })
      .map(({ line }) => line),
  );
}

function isLetter({ style }: Label): boolean {
  return style === 'upper' || style === 'upper-bare' || style === 'roman-upper';
}

function romanValue({ style, value }: Label): number[] {
  return style === 'roman-upper' ? [value] : [];
}

function romanCounts(label: Label, romans: ReadonlySet<number>): boolean {
  if (label.style !== 'roman-upper') return false;
  return romans.has(label.value - 1) || romans.has(label.value + 1);
}
