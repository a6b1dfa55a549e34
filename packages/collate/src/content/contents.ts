import { type ContentBlock, contentOf, type NoteDiff } from '@akkoord/clause';
import { diffWords } from '../diff.ts';
import type { NotePairs } from '../others/notes.ts';
import type { Outline, OutlinedNote } from '../others/outline.ts';
import { blocksOf } from './blocks.ts';

/** What is built of more than words: clauses by index before and after, and the footnotes of both texts. */
export interface Contents {
  before: ReadonlyMap<number, ContentBlock[]>;
  after: ReadonlyMap<number, ContentBlock[]>;
  notes: NoteDiff[];
}

/** Gather what clauses are built of, where their words do not say all, and the footnotes that they refer to. */
export function contentsOf(
  [before, after]: readonly [Outline, Outline],
  pairs: NotePairs,
): Contents {
  const gone = before.notes.flatMap((_, row) => (pairs.has(row) ? [] : [row]));
  const placeOf = (row: number) => pairs.get(row) ?? after.notes.length + gone.indexOf(row);
  return {
    before: builtOf(before, placeOf),
    after: builtOf(after, (column) => column),
    notes: noteList([before, after], pairs, gone),
  };
}

/** Give the blocks of the clauses that have more than words; a footnote is its place in the list of both texts. */
function builtOf(
  { clauses, notes }: Outline,
  placeOf: (index: number) => number,
): ReadonlyMap<number, ContentBlock[]> {
  const places = new Map(notes.map(({ part }, index) => [part.number, placeOf(index)]));
  return new Map(
    clauses.flatMap((part, index) => {
      if (!part.content) return [];
      const marks = (part.notes ?? []).flatMap(({ number }) => places.get(number) ?? []);
      return [[index, blocksOf(contentOf(part), marks)] as const];
    }),
  );
}

/** Put the footnotes of both texts into one list: in the order of the new one, those of the old one only at the end. */
function noteList(
  [before, after]: readonly [Outline, Outline],
  pairs: NotePairs,
  gone: readonly number[],
): NoteDiff[] {
  const answers = new Map([...pairs].map(([row, column]) => [column, row]));
  const kept = after.notes.map((to, column) =>
    noteDiff(before.notes[answers.get(column) ?? -1], to),
  );
  return [...kept, ...gone.map((row) => noteDiff(before.notes[row], undefined))];
}

function noteDiff(from: OutlinedNote | undefined, to: OutlinedNote | undefined): NoteDiff {
  return {
    before: from?.part.number ?? null,
    after: to?.part.number ?? null,
    op: from && to ? 'equal' : from ? 'delete' : 'insert',
    diff: diffWords(from?.part.footnote ?? '', to?.part.footnote ?? ''),
  };
}

/** Give the blocks of a clause; of one of which words say all, its one paragraph. */
export function blocksOrWords(
  blocks: readonly ContentBlock[] | undefined,
  text: string,
): readonly ContentBlock[] {
  if (blocks) return blocks;
  return [{ type: 'paragraph', op: 'equal', mark: null, level: 0, runs: [{ op: 'equal', text }] }];
}
