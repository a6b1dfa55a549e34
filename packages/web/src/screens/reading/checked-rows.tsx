import { nameHiddenCharacters } from '@akkoord/render/view';
import { useEffect, useRef } from 'react';
import type { InspectedNote, InspectedRow } from '../../desk/inspection.ts';
import { inspectWords } from '../../words/inspect-words.ts';
import type { WorkDocument } from '../../work/documents.ts';
import { CorrectRow } from './correct-row.tsx';

/** What was read, row by row beside what stands in the file. */
export function CheckedRows({
  document,
  rows,
  onlyNoted,
}: {
  document: WorkDocument;
  rows: readonly InspectedRow[];
  onlyNoted: boolean;
}) {
  const list = useRef<HTMLOListElement>(null);
  const corrected = useRef<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other rows are what it waits for
  useEffect(() => {
    // The button that was pressed is gone: the focus goes to the row that took the place of its own.
    if (
      corrected.current === null ||
      globalThis.document.activeElement !== globalThis.document.body
    )
      return;
    const row = list.current?.children[corrected.current] ?? list.current?.lastElementChild;
    row?.querySelector('summary')?.focus({ preventScroll: true });
    corrected.current = null;
  }, [rows]);
  const shown = onlyNoted ? rows.filter(({ notes }) => notes.length > 0) : rows;
  return (
    <ol className="checked" ref={list}>
      {shown.map((row, index) => (
        // A row that was corrected is another row: what was typed in it goes.
        // biome-ignore lint/suspicious/noArrayIndexKey: two rows may read the same
        <li key={`${index} ${row.at} ${row.num} ${row.text}`} className={`row ${row.kind}`}>
          <SourceLines row={row} />
          <div className={`as-read depth-${Math.min(row.depth, 3)}`}>
            <p className="soft kind">
              {inspectWords.kinds[row.kind]}
              {row.kind === 'clause' && ` ${row.label ?? row.num ?? inspectWords.noNumber}`}
            </p>
            <p className="words">
              {row.num !== null && <strong>{row.num} </strong>}
              {nameHiddenCharacters(row.text)}
            </p>
            {row.notes.map((note, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: notes have no name of their own and never move
              <Note key={at} note={note} />
            ))}
            {row.kind !== 'aside' && (
              <CorrectRow
                document={document}
                row={row}
                onCorrect={() => {
                  corrected.current = index;
                }}
              />
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}

function SourceLines({ row: { source, line, page } }: { row: InspectedRow }) {
  const places = [
    ...(page === null ? [] : [inspectWords.page(page)]),
    ...(line === null ? [] : [inspectWords.line(line)]),
  ];
  return (
    <div className="source">
      <p className="soft kind">
        {inspectWords.source}
        {places.length > 0 && `: ${places.join(', ')}`}
      </p>
      {source.length > 0 ? (
        <p className="lines">{nameHiddenCharacters(source.join('\n')).trimEnd()}</p>
      ) : (
        <p className="soft">{inspectWords.unknownSource}</p>
      )}
    </div>
  );
}

function Note({ note: { isDoubt, actual, expected, reason } }: { note: InspectedNote }) {
  return (
    <p className={isDoubt ? 'note doubt' : 'note'}>
      <strong>{isDoubt ? inspectWords.doubt : inspectWords.repaired}: </strong>
      {actual !== null && <q>{nameHiddenCharacters(actual)}</q>}
      {actual !== null && expected !== null && ' → '}
      {expected !== null && <q>{nameHiddenCharacters(expected)}</q>} {reason}
    </p>
  );
}
