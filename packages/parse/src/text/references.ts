import { type NoteLines, referenceSign } from './footnotes.ts';
import type { Line, Range } from './lines.ts';

/** A sign in the text that refers to a footnote. */
export interface Reference extends Range {
  readonly label: string;
  /** What was read where the number belongs. */
  readonly sign: string;
  readonly confidence: number;
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** Above this many pairs of sign and note, only true numbers are matched, in linear time. */
const mostCells = 1_000_000;

/**
 * Match the signs in the text to the footnotes, in order.
 *
 * A footnote's reference is read as `!`, `?`, `*`, `®` or a digit; which signs are references follows from
 * the footnotes: as many as possible are matched, in order, true numbers before misread ones.
 *
 * ```markdown
 * > | mits het geen persoonsgegevens! betreft
 *                                   ^
 * ```
 *
 * @param lines The lines of the text as they stand in the source, footnotes left out.
 * @param notes The footnotes in order.
 */
export function findReferences(lines: readonly Line[], notes: readonly NoteLines[]): Reference[] {
  if (notes.length === 0) return [];
  const candidates = lines.flatMap((line) =>
    [...line.text.matchAll(referenceSign)].map((match) => ({
      start: line.start + match.index,
      end: line.start + match.index + match[0].length,
      sign: match[0],
    })),
  );
  const chosen =
    candidates.length * notes.length > mostCells
      ? matchEqual(candidates, notes)
      : matchInOrder(candidates, notes);
  return chosen.map(({ candidate, note }) => ({
    ...candidate,
    label: note.label,
    confidence: confidences[weightOf(candidate.sign, note)] ?? 0.6,
  }));
}

const confidences: Record<number, number> = { 5: 0.97, 3: 0.85, 2: 0.85, 1: 0.6 };

type Candidate = Range & { sign: string };

/** The matching in order with the greatest weight, by dynamic programming over signs and notes. */
function matchInOrder(
  candidates: readonly Candidate[],
  notes: readonly NoteLines[],
): Array<{ candidate: Candidate; note: NoteLines }> {
  const best: number[][] = Array.from({ length: candidates.length + 1 }, () =>
    new Array<number>(notes.length + 1).fill(0),
  );
  const at = (i: number, j: number) => best[i]?.[j] ?? 0;
  const gain = (i: number, j: number) =>
    weightOf((candidates[i] as Candidate).sign, notes[j] as NoteLines);
  for (let i = candidates.length - 1; i >= 0; i--) {
    for (let j = notes.length - 1; j >= 0; j--) {
      const row = best[i] as number[];
      row[j] = Math.max(at(i + 1, j), at(i, j + 1), at(i + 1, j + 1) + gain(i, j));
    }
  }
  const chosen: Array<{ candidate: Candidate; note: NoteLines }> = [];
  let i = 0;
  let j = 0;
  while (i < candidates.length && j < notes.length) {
    if (at(i, j) === at(i + 1, j + 1) + gain(i, j) && gain(i, j) > 0) {
      chosen.push({ candidate: candidates[i] as Candidate, note: notes[j] as NoteLines });
      i += 1;
      j += 1;
    } else if (at(i, j) === at(i + 1, j)) i += 1;
    else j += 1;
  }
  return chosen;
}

function matchEqual(
  candidates: readonly Candidate[],
  notes: readonly NoteLines[],
): Array<{ candidate: Candidate; note: NoteLines }> {
  const byLabel = new Map(notes.map((note) => [note.label, note]));
  return candidates.flatMap((candidate) => {
    const note = byLabel.get(candidate.sign);
    if (note) byLabel.delete(candidate.sign);
    return note ? [{ candidate, note }] : [];
  });
}

/** How much a sign looks like the number of a note: 0 where it is another number. */
function weightOf(sign: string, note: NoteLines): number {
  const digits = [...sign]
    .map((part) => (superscripts.includes(part) ? String(superscripts.indexOf(part)) : part))
    .join('')
    .replace(/^\[(\d+)\]$/u, '$1');
  if (digits === note.label || sign === note.marker) return 5;
  if (/^\d+$/.test(digits)) return 1;
  return /[*†‡®°]/u.test(sign) ? 3 : 2;
}
