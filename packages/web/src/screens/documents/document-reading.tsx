import { type AccountEntry, type AccountPart, nameHiddenCharacters } from '@akkoord/render/view';
import type { Reading } from '../../desk/jobs.ts';
import { useAnswer, useApp, useWork } from '../../frame/app.ts';
import { JobProgress } from '../../frame/job-progress.tsx';
import { linkTo } from '../../frame/screens.ts';
import { inspectWords } from '../../words/inspect-words.ts';
import { readingWords } from '../../words/reading-words.ts';
import type { WorkDocument } from '../../work/documents.ts';
import { textQuestion } from '../questions.ts';
import { SaveForCorrection } from './save-for-correction.tsx';
import { ShownText } from './shown-text.tsx';

/** How a document was read, as far as it is. */
export function DocumentReading({ document }: { document: WorkDocument }) {
  const app = useApp();
  const { sector } = useWork().project.documents;
  const question = textQuestion(app, 'read', { document, sector });
  const state = useAnswer(question);
  if (!state) return null;
  if (state.kind === 'done') return <Account document={document} reading={state.answer} />;
  const again = () => app.book.again(question.kind, question.key, question.make);
  return <JobProgress state={state} name={readingWords.busy} again={again} />;
}

/** What a person should look at comes first. */
const order: readonly AccountPart['id'][] = [
  'doubts',
  'loss',
  'repairs',
  'numbers',
  'furniture',
  'remarks',
];

function Account({ document, reading }: { document: WorkDocument; reading: Reading }) {
  const { title, account, notices } = reading;
  const parts = order.flatMap((id) => account.parts.filter((part) => part.id === id));
  const name = nameHiddenCharacters(document.name);
  return (
    <div className="reading">
      <p className="reading-title">{title ?? readingWords.untitled}</p>
      {account.clauses === 0 ? (
        <p className="warning">{readingWords.none}</p>
      ) : (
        <p className="found">
          {account.summary} {readingWords.question}
        </p>
      )}
      {notices.map((notice) => (
        <p key={notice} className="warning">
          {notice}
        </p>
      ))}
      {parts
        .filter(({ entries }) => entries.length > 0)
        .map((part) => (
          <Part key={part.id} part={part} name={name} />
        ))}
      <p>
        {document.isChecked && <span className="said">✓ {inspectWords.checked} </span>}
        <a className="button" href={linkTo('reading', document.id)}>
          {inspectWords.check}
          <span className="vh">: {name}</span>
        </a>
      </p>
      <SaveForCorrection document={document} />
      <ShownText document={document} />
    </div>
  );
}

function Part({ part, name }: { part: AccountPart; name: string }) {
  const { id, title, entries } = part;
  return (
    <details className={`part ${id}`}>
      <summary>
        {title} ({entries.length})
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse scrolls it with the keyboard */}
      <section className="entries" tabIndex={0} aria-label={readingWords.entries(title, name)}>
        <ul>
          {entries.map((entry, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: entries have no name of their own and never move
            <Entry key={index} entry={entry} />
          ))}
        </ul>
      </section>
    </details>
  );
}

function Entry({ entry: { place, actual, expected, reason } }: { entry: AccountEntry }) {
  return (
    <li>
      {place && <span className="place">{place} </span>}
      {actual !== null && <q>{actual}</q>}
      {actual !== null && expected !== null && ' → '}
      {expected !== null && <q className="fresh">{expected}</q>}
      <span className="reason">{reason}</span>
    </li>
  );
}
