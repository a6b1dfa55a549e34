import type { ReadingWords } from '@akkoord/taxonomy';
import { latin, startsSmall } from '@akkoord/text';
import { isTold } from './given.ts';
import { asRoman, type Label, readLabel } from './labels.ts';
import type { Line } from './lines.ts';

/**
 * Find the lines that only seem to begin with a label: with the first letter of a name, a capital with a full stop
 * that no other in the text counts on to or from, with a broken number before a small letter that no other goes with,
 * names under each other, or the article of a law to which a line such as `Zie ook:` sends its reader.
 *
 * ```markdown
 *   | Vragen over verzuim gaan naar een van deze mensen.
 * > | M. Aydin gaat over ziekte.
 *     ^^
 * ```
 *
 * @param lines The lines of the text.
 * @param words The reader's words.
 */
export function findLoneLabels(lines: readonly Line[], words: ReadingWords): ReadonlySet<Line> {
  return new Set([
    ...initials(lines),
    ...brokenNumbers(lines),
    ...names(lines, words),
    ...cited(lines, words),
  ]);
}

/** `A. de Vries` over `B. Jansen`: lines that are nothing but a name, of which one shows it by a particle. */
function names(lines: readonly Line[], words: ReadingWords): Line[] {
  const runs: Line[][] = [];
  lines.forEach((line, i) => {
    if (!isName(line, words)) return;
    const goesOn = isName(lines[i - 1], words) && line.blanks <= 1;
    if (goesOn) runs.at(-1)?.push(line);
    else runs.push([line]);
  });
  const shows = ({ text }: Line) => /^[A-Z]\.\s+\p{Ll}/u.test(text);
  return runs.filter((run) => run.length >= 2 && run.some(shows)).flat();
}

const person = latin(
  /^[A-Z]\.\s+((?:\p{Ll}{1,5}\s){0,3})\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?(?:,\s[^\p{Lu}][^.;:]{1,60}|\s\([^)]{1,60}\))?$/u,
);

function isName(line: Line | undefined, { functionWords }: ReadingWords): boolean {
  const particles = line && person.exec(line.text)?.[1];
  if (particles === undefined) return false;
  return particles.split(/\s/u).every((word) => word === '' || functionWords.includes(word));
}

/** `Art. 11 Lpw` under `Zie ook:`. */
function cited(lines: readonly Line[], { noteOpeners }: ReadingWords): Line[] {
  const found: Line[] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (!before || readLabel(line.text)?.style !== 'article') return;
    const sends = /^(.{2,30}):$/u.exec(before.text)?.[1]?.toLowerCase();
    const opens = sends !== undefined && noteOpeners.includes(sends);
    if (opens || (found.at(-1) === before && line.blanks <= 1)) found.push(line);
  });
  return found;
}

/** `38.5 graden`: no label `38`, and no other of that stem. */
function brokenNumbers(lines: readonly Line[]): Line[] {
  const numbered = lines.flatMap((line) => {
    const label = isTold(line) ? null : readLabel(line.text);
    return label?.num && /^\d/u.test(label.num) ? [{ line, label, num: label.num }] : [];
  });
  const stems = new Map<string, number>();
  for (const { num } of numbered) {
    const stem = num.slice(0, Math.max(0, num.lastIndexOf('.')));
    stems.set(stem, (stems.get(stem) ?? 0) + 1);
  }
  const nums = new Set(numbered.map(({ num }) => num));
  return numbered.flatMap(({ line, label, num }) => {
    const stem = num.slice(0, Math.max(0, num.lastIndexOf('.')));
    const small = startsSmall(line.text.slice(label.length));
    const lone = label.style === 'decimal' && stems.get(stem) === 1 && !nums.has(stem);
    return lone && small ? [line] : [];
  });
}

const laterLetter = latin(/^[B-Z]\.\s+\p{Lu}\p{Ll}|^[B-Z]\.\s+\p{Ll}/u);

function initials(lines: readonly Line[]): Line[] {
  const letters = lines.flatMap((line) => {
    const label = isTold(line) ? null : readLabel(line.text);
    return label && isLetter(label) ? [{ line, label }] : [];
  });
  const values = new Set(
    letters.flatMap(({ label }) => (label.style === 'roman-upper' ? [] : [label.value])),
  );
  const romans = new Set(
    letters.map(({ label }) => asRoman(label)).flatMap((label) => romanValue(label)),
  );
  // The first letters of a list may be lost, not all but the last two.
  const begins = [1, 2, 3].some((value) => values.has(value));
  const counts = ({ value }: Label) =>
    begins &&
    (values.has(value - 1) || values.has(value + 1) || (values.has(1) && values.has(value - 2)));
  return letters
    .filter(({ line, label }) => {
      if (!laterLetter.test(line.text)) return false;
      const roman = asRoman(label);
      return !(label.style === 'upper' && counts(label)) && !romanCounts(roman, romans);
    })
    .map(({ line }) => line);
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
