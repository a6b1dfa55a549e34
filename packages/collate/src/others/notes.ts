import { contentOf, type Other } from '@akkoord/clause';
import { similarity } from '@akkoord/text';
import type { IndexPairs } from './headings.ts';
import { isSame, other, wordsWeigh } from './other.ts';
import type { Outline, OutlinedNote } from './outline.ts';

/** From this likeness on, two footnotes are one that was rewritten. */
const sameNote = 0.5;

/** Footnotes that answer each other, by index before and after. */
export type NotePairs = ReadonlyMap<number, number>;

/** Say which footnote answers which: by their words and by what refers to them. */
export function pairNotes(before: Outline, after: Outline, pairs: IndexPairs): NotePairs {
  const answers = new Map(pairs.map(([row, column]) => [row, column]));
  const scored = before.notes.flatMap((from, row) =>
    after.notes.flatMap((to, column) => {
      const score = likeness(from, to, answers);
      return score >= sameNote ? [{ row, column, score }] : [];
    }),
  );
  scored.sort((a, b) => b.score - a.score || a.row + a.column - b.row - b.column);
  const found = new Map<number, number>();
  const taken = new Set<number>();
  for (const { row, column } of scored) {
    if (found.has(row) || taken.has(column)) continue;
    found.set(row, column);
    taken.add(column);
  }
  return found;
}

/** Compare footnotes: their words and what refers to them; and those on one side only. */
export function noteRows(
  before: Outline,
  after: Outline,
  { pairs, notes: found }: { pairs: IndexPairs; notes: NotePairs },
): Other[] {
  const answers = new Map(pairs.map(([row, column]) => [row, column]));
  const taken = new Map([...found].map(([row, column]) => [column, row]));
  const rows = after.notes.flatMap((to, column): Other[] => {
    const row = taken.get(column);
    const place = { before: [], after: eIds(after, to) };
    if (row === undefined)
      return [other('note-added', { ...place, words: ['', to.part.footnote] })];
    const from = before.notes[row] as OutlinedNote;
    return pairRows(from, to, { before: eIds(before, from), after: place.after, answers });
  });
  const removed = before.notes.flatMap((from, row) =>
    found.has(row)
      ? []
      : [
          other('note-removed', {
            before: eIds(before, from),
            after: [],
            words: [from.part.footnote, ''],
          }),
        ],
  );
  return [...rows, ...removed];
}

function likeness(
  from: OutlinedNote,
  to: OutlinedNote,
  answers: ReadonlyMap<number, number>,
): number {
  const alike = similarity(from.part.footnote, to.part.footnote);
  const near = sharesPlace(from, to, answers) ? sameNote : 0;
  return alike + near + (from.part.number === to.part.number ? 0.01 : 0);
}

function sharesPlace(
  from: OutlinedNote,
  to: OutlinedNote,
  answers: ReadonlyMap<number, number>,
): boolean {
  return from.clauses.some((clause) => to.clauses.includes(answers.get(clause) ?? -1));
}

interface NoteContext {
  before: string[];
  after: string[];
  answers: ReadonlyMap<number, number>;
}

function pairRows(
  from: OutlinedNote,
  to: OutlinedNote,
  { answers, ...place }: NoteContext,
): Other[] {
  const words: [string, string] = [from.part.footnote, to.part.footnote];
  const rows: Other[] = [];
  const [one, another] = [from, to].map(({ part: { footnote, content } }) =>
    contentOf({ text: footnote, content }),
  );
  if (!isSame(one, another)) {
    const same = isSame(...words);
    rows.push(other('note-text', { ...place, words }, same ? 'substantive' : wordsWeigh(...words)));
  }
  const moved =
    from.clauses.map((clause) => answers.get(clause) ?? -1).join() !== to.clauses.join();
  if (moved) rows.push(other('note-place', { ...place, words }));
  return rows;
}

function eIds({ entries }: Outline, { clauses }: OutlinedNote): string[] {
  return clauses.map((index) => entries[index]?.eId ?? '').filter(Boolean);
}
