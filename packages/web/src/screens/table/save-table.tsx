import { outputFormats } from '@akkoord/render/formats';
import { useState } from 'react';
import type { ChangeRow } from '../../desk/change-rows.ts';
import type { RowNotes, SavedFormat } from '../../desk/jobs.ts';
import { useApp, useWork } from '../../frame/app.ts';
import { askNow } from '../../frame/ask-now.ts';
import { FileButton } from '../../frame/file-button.tsx';
import { decidedText, decisionWords } from '../../words/decision-words.ts';
import { formatWords, tableWords } from '../../words/table-words.ts';
import type { ChangeState } from '../../work/deciding.ts';
import { type ComparedPair, savingQuestion } from '../questions.ts';

const formats = Object.keys(formatWords) as SavedFormat[];

/** Where the table and the decisions are saved, and those of others are added. */
export function SaveTable({
  pair,
  rows,
  states,
}: {
  pair: ComparedPair;
  rows: readonly ChangeRow[];
  states: ReadonlyMap<string, ChangeState>;
}) {
  const app = useApp();
  const { ledger } = useWork().project.decisions;
  const [saving, setSaving] = useState<SavedFormat | null>(null);
  const save = async (format: SavedFormat) => {
    if (saving) return;
    const name = tableWords.fileName(format);
    setSaving(format);
    app.told.set(tableWords.saving(name));
    const notes = notesOf(rows, states);
    const content = await askNow(app, savingQuestion(app, { pair, format, notes }));
    setSaving(null);
    if (content === null) return;
    const { mediaType } = outputFormats[format === 'tracked' ? 'docx' : format];
    app.handOver(name, content, mediaType);
    app.told.set(tableWords.saved(name));
  };
  const saveDecisions = async () => {
    const { writeDecisionsFile } = await import('../../work/decisions-file.ts');
    const name = decisionWords.fileName;
    app.handOver(name, writeDecisionsFile(ledger), 'application/json');
    app.told.set(tableWords.saved(name));
  };
  return (
    <div className="saving">
      <fieldset className="tools">
        <legend>{tableWords.save}</legend>
        {formats.map((format) => (
          <button
            key={format}
            type="button"
            className="button"
            aria-disabled={saving !== null}
            onClick={() => save(format)}
          >
            {formatWords[format]}
          </button>
        ))}
        <button type="button" className="button" onClick={() => print()}>
          {tableWords.print}
        </button>
      </fieldset>
      <details className="part tools-more">
        <summary>{decisionWords.file}</summary>
        <p>{decisionWords.fileAbout}</p>
        <p className="buttons">
          {ledger.length > 0 && (
            <button type="button" className="button" onClick={saveDecisions}>
              {decisionWords.saveFile}
            </button>
          )}
          <FileButton>{decisionWords.addFile}</FileButton>
        </p>
      </details>
    </div>
  );
}

/** Say beside each row what was decided on it. */
function notesOf(rows: readonly ChangeRow[], states: ReadonlyMap<string, ChangeState>): RowNotes {
  const notes: Record<number, string> = {};
  for (const { key, number } of rows) {
    const state = states.get(key);
    if (number === null || !state || state.kind === 'open') continue;
    const decisions = state.kind === 'decided' ? [state.decision] : state.decisions;
    notes[number] = decisions.map(decidedText).join(' ');
  }
  return notes;
}
