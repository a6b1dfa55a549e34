import { type ContentBlock, type ContentRun, contentOf, type NoteDiff } from '@akkoord/clause';
import { diffWords } from '../diff.ts';
import type { NotePairs } from '../others/notes.ts';
import type { Outline, OutlinedNote } from '../others/outline.ts';
import { blocksOf, isMark } from './blocks.ts';
import { mergeRuns } from './merge-runs.ts';

/** What is built of more than words: clauses by index before and after, and the footnotes of both texts. */
export interface Contents {
  before: ReadonlyMap<number, ContentBlock[]>;
  after: ReadonlyMap<number, ContentBlock[]>;
  notes: NoteDiff[];
}

/**
 * Gather what clauses are built of, where their words do not say all, and the footnotes that they refer to.
 *
 * @param turned Whether the work is done with the sides swapped, so that both directions give one result.
 */
export function contentsOf(
  [before, after]: readonly [Outline, Outline],
  pairs: NotePairs,
  turned: boolean,
): Contents {
  const gone = before.notes.flatMap((_, row) => (pairs.has(row) ? [] : [row]));
  const placeOf = (row: number) => pairs.get(row) ?? after.notes.length + gone.indexOf(row);
  return {
    before: builtOf(before, placeOf),
    after: builtOf(after, (column) => column),
    notes: noteList([before, after], { pairs, gone, turned }),
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
  { pairs, gone, turned }: { pairs: NotePairs; gone: readonly number[]; turned: boolean },
): NoteDiff[] {
  const answers = new Map([...pairs].map(([row, column]) => [column, row]));
  const kept = after.notes.map((to, column) =>
    noteDiff(before.notes[answers.get(column) ?? -1], to, turned),
  );
  return [...kept, ...gone.map((row) => noteDiff(before.notes[row], undefined, turned))];
}

function noteDiff(
  from: OutlinedNote | undefined,
  to: OutlinedNote | undefined,
  turned: boolean,
): NoteDiff {
  const [old, fresh] = [runsOfNote(from), runsOfNote(to)];
  const marked = [...old, ...fresh].some(isMark);
  return {
    before: from?.part.number ?? null,
    after: to?.part.number ?? null,
    op: from && to ? 'equal' : from ? 'delete' : 'insert',
    diff: diffWords(from?.part.footnote ?? '', to?.part.footnote ?? ''),
    ...(marked ? { runs: mergeRuns(old, fresh, turned) } : {}),
  };
}

/** The words of a footnote with its links and pictures, its blocks behind each other. */
function runsOfNote(note: OutlinedNote | undefined): ContentRun[] {
  if (!note) return [];
  const { footnote, content } = note.part;
  return blocksOf(contentOf({ text: footnote, content }), []).flatMap((block, index) => {
    const runs = block.type === 'paragraph' ? block.runs : block.rows.flatMap(cellsOf);
    return index === 0 ? runs : [space, ...runs];
  });
}

const space: ContentRun = { op: 'equal', text: ' ' };

function cellsOf({ cells }: { cells: ContentRun[][] }): ContentRun[] {
  return cells.flatMap((cell, index) => (index === 0 ? cell : [space, ...cell]));
}

/** Give the blocks of a clause; of one of which words say all, its one paragraph. */
export function blocksOrWords(
  blocks: readonly ContentBlock[] | undefined,
  text: string,
): readonly ContentBlock[] {
  if (blocks) return blocks;
  return [{ type: 'paragraph', op: 'equal', mark: null, level: 0, runs: [{ op: 'equal', text }] }];
}
