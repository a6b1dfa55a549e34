import { nameHiddenCharacters } from '@akkoord/render/view';
import { useRef, useState } from 'react';
import type { InspectedRow } from '../../desk/inspection.ts';
import type { Reading } from '../../desk/jobs.ts';
import { useAnswer, useApp, useWork } from '../../frame/app.ts';
import { JobProgress } from '../../frame/job-progress.tsx';
import { linkTo, type ScreenProps } from '../../frame/screens.ts';
import { Title } from '../../frame/title.tsx';
import { documentWords } from '../../words/document-words.ts';
import { inspectWords } from '../../words/inspect-words.ts';
import { screenWords } from '../../words/screen-words.ts';
import type { WorkDocument } from '../../work/documents.ts';
import { SectorQuestion } from '../documents/sector-question.tsx';
import { textQuestion } from '../questions.ts';
import { CheckedRows } from './checked-rows.tsx';
import { StatusQuestion } from './status-question.tsx';

/** How one document was read, beside what stands in its file, for a person to correct before going on. */
export function ReadingScreen({ rest: [id] }: ScreenProps) {
  const { list } = useWork().project.documents;
  const document = list.find((one) => one.id === id) ?? list[0];
  return (
    <>
      <Title>{screenWords.reading.title}</Title>
      {document ? (
        <>
          {list.length > 1 && (
            <nav aria-label={inspectWords.other}>
              <ul className="choices plain">
                {list.map((one) => (
                  <li key={one.id}>
                    <a
                      href={linkTo('reading', one.id)}
                      aria-current={one === document ? 'page' : undefined}
                    >
                      {nameHiddenCharacters(one.name)}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          )}
          <Inspected key={document.id} document={document} />
        </>
      ) : (
        <p className="lead">
          {inspectWords.none} <a href={linkTo('start')}>{screenWords.start.short}</a>
        </p>
      )}
    </>
  );
}

function Inspected({ document }: { document: WorkDocument }) {
  const app = useApp();
  const { sector } = useWork().project.documents;
  const [onlyNoted, setOnlyNoted] = useState(false);
  const reading = textQuestion(app, 'read', { document, sector });
  const rows = textQuestion(app, 'inspect', { document, sector });
  const account = useAnswer(reading);
  const state = useAnswer(rows);
  // While a correction is worked out, what was read stays where the reader is.
  const last = useRef<{ reading: Reading; rows: readonly InspectedRow[] } | null>(null);
  if (state?.kind === 'done' && account?.kind === 'done') {
    last.current = { reading: account.answer, rows: state.answer };
  }
  const again = () => {
    void app.book.again(reading.kind, reading.key, reading.make);
    void app.book.again(rows.kind, rows.key, rows.make);
  };
  const waiting = [state, account].find((one) => one && one.kind !== 'done');
  const progress = waiting && waiting.kind !== 'done' && (
    <JobProgress state={waiting} name={inspectWords.busy} again={again} />
  );
  if (!last.current || waiting?.kind === 'refused') return progress || null;
  const shown = last.current.rows;
  const clauses = shown.filter(({ kind }) => kind === 'clause').length;
  const aside = shown.filter(({ kind }) => kind === 'aside').length;
  const doubtful = shown.filter(({ notes }) => notes.some(({ isDoubt }) => isDoubt)).length;
  const { missed, isFaithful, asksSector, asksStatus, notices } = last.current.reading;
  const saidStatus = document.corrections.some(({ kind }) => kind === 'status');
  return (
    <>
      <p className="file-name">
        <bdi>{nameHiddenCharacters(document.name)}</bdi>
      </p>
      <p className="found">{clauses === 1 ? inspectWords.one : inspectWords.count(clauses)}</p>
      <p>
        {inspectWords.doubts(doubtful)} {inspectWords.aside(aside)}
      </p>
      {notices.map((notice) => (
        <p key={notice} className="warning">
          {notice}
        </p>
      ))}
      {document.corrections.length > 0 && <p>{inspectWords.done(document.corrections.length)}</p>}
      {missed > 0 && <p className="warning">{inspectWords.missed(missed)}</p>}
      {!isFaithful && <p className="warning">{inspectWords.unfaithful}</p>}
      {progress}
      <Verdict document={document} />
      {(asksSector || sector !== null) && <SectorQuestion />}
      {(asksStatus || saidStatus) && <StatusQuestion document={document} />}
      <p className="lead">{inspectWords.lead}</p>
      <p>
        <label className="check">
          <input
            type="checkbox"
            checked={onlyNoted}
            onChange={({ currentTarget }) => setOnlyNoted(currentTarget.checked)}
          />
          {inspectWords.onlyDoubts}
        </label>
      </p>
      <CheckedRows document={document} rows={shown} onlyNoted={onlyNoted} />
      <Verdict document={document} />
    </>
  );
}

/** Where a person says that it is right, and goes on. */
function Verdict({ document }: { document: WorkDocument }) {
  const { workspace } = useApp();
  return (
    <p className="buttons">
      {document.isChecked ? (
        <span className="said">✓ {inspectWords.checked}</span>
      ) : (
        <button
          type="button"
          className="button primary"
          onClick={() => workspace.do([{ kind: 'document-checked', document: document.id }])}
        >
          {inspectWords.yes}
        </button>
      )}
      <a className="button" href={linkTo('documents')}>
        {inspectWords.next}
        <span className="vh">: {documentWords.toAll}</span>
      </a>
    </p>
  );
}
