import { useRef, useState } from 'react';
import type { InspectedRow } from '../../desk/inspection.ts';
import { useApp } from '../../frame/app.ts';
import { inspectWords } from '../../words/inspect-words.ts';
import type { Correction } from '../../work/acts/correction.ts';
import type { WorkDocument } from '../../work/documents.ts';

/** What is corrected, and in what. */
interface CorrectRowProps {
  document: WorkDocument;
  row: InspectedRow;
  /** Told as a correction is made: the row becomes another. */
  onCorrect: () => void;
}

/** Where a clause, heading or footnote is corrected: its fields stand there when they are asked for. */
export function CorrectRow(props: CorrectRowProps) {
  const { row } = props;
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="part" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {inspectWords.edit}
        <span className="vh">
          : {inspectWords.kinds[row.kind]} {row.label ?? row.text.slice(0, 40)}
        </span>
      </summary>
      {isOpen && <Fields {...props} />}
    </details>
  );
}

function Fields({ document, row, onCorrect }: CorrectRowProps) {
  const { workspace, told } = useApp();
  const [num, setNum] = useState(row.num ?? '');
  const [text, setText] = useState(row.text);
  const area = useRef<HTMLTextAreaElement>(null);
  const on = { at: row.at, was: row.text };
  const correct = (corrections: readonly Correction[]) => {
    if (corrections.length === 0) return;
    workspace.do(
      corrections.map((correction) => ({
        kind: 'document-corrected',
        document: document.id,
        correction,
      })),
    );
    onCorrect();
    told.set(inspectWords.corrected);
  };
  const button = (word: string, make: () => Correction) => (
    <button type="button" className="button" onClick={() => correct([make()])}>
      {word}
    </button>
  );
  const split = () => {
    const offset = area.current?.selectionStart ?? 0;
    if (text !== row.text || offset === 0 || offset >= text.length) {
      told.set(inspectWords.splitHow);
      area.current?.focus();
      return;
    }
    correct([{ kind: 'split', ...on, offset }]);
  };
  return (
    <div className="fields">
      {row.kind === 'clause' && (
        <label className="field">
          {inspectWords.number}
          <input value={num} maxLength={40} onChange={(event) => setNum(event.target.value)} />
        </label>
      )}
      <label className="field">
        {inspectWords.words}
        <textarea
          ref={area}
          value={text}
          rows={Math.min(12, 2 + Math.ceil(text.length / 60))}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <p className="buttons">
        <button
          type="button"
          className="button primary"
          onClick={() => correct(typed(row, { num, text }))}
        >
          {inspectWords.save}
        </button>
        {row.kind === 'clause' && (
          <>
            {row.joins && button(inspectWords.join, () => ({ kind: 'join', ...on }))}
            <button type="button" className="button" onClick={split}>
              {inspectWords.split}
            </button>
            {button(inspectWords.toHeading, () => ({ kind: 'to-heading', ...on }))}
          </>
        )}
        {row.kind === 'heading' &&
          button(inspectWords.toClause, () => ({ kind: 'to-clause', ...on }))}
      </p>
    </div>
  );
}

/** What was typed, as corrections; none where nothing is another. The words go first: their place follows from the number. */
function typed(row: InspectedRow, given: { num: string; text: string }): Correction[] {
  const { at, text: was, kind } = row;
  const text = given.text.trim();
  const num = given.num.trim() || null;
  const corrections: Correction[] = [];
  if (text !== was && text !== '') {
    const words = kind === 'heading' || kind === 'footnote' ? kind : 'words';
    corrections.push({ kind: words, at, was, text });
  }
  if (kind === 'clause' && num !== row.num) {
    corrections.push({ kind: 'number', at, was: text || was, num });
  }
  return corrections;
}
