import { assertNever } from '@akkoord/clause';
import type { AccountEntry, AccountPart } from '@akkoord/render/view';
import type { Reading } from '../desk/jobs.ts';
import { sideWords } from '../words/file-words.ts';
import { pageWords } from '../words/page-words.ts';
import { failureWords, readingWords } from '../words/reading-words.ts';
import type { Side, SideState } from '../work/state.ts';
import type { Desktop } from '../work/work.ts';
import { ShownText } from './shown-text.tsx';

interface SideProps {
  side: Side;
  state: SideState;
  desktop: Desktop;
}

/** How the text of a side was read, as far as it is. */
export function SideReading({ side, state, desktop }: SideProps) {
  const again = (word: string) => (
    <button type="button" className="button" onClick={() => desktop.readAgain(side)}>
      {word}
    </button>
  );
  switch (state.kind) {
    case 'empty':
      return null;
    case 'reading':
      return (
        <div className="reading">
          <label>
            {readingWords.busy}
            <progress />
          </label>
          <button type="button" className="button" onClick={desktop.stop}>
            {pageWords.stop}
          </button>
        </div>
      );
    case 'stopped':
      return (
        <div className="reading">
          <p>{readingWords.stopped}</p>
          {again(readingWords.again)}
        </div>
      );
    case 'refused':
      return (
        <p role="alert" className="warning">
          {state.reason}
        </p>
      );
    case 'failed':
      return (
        <div role="alert" className="warning">
          <p>
            {failureWords.fault} <code>{state.detail}</code>
          </p>
          {again(failureWords.again)}
        </div>
      );
    case 'read':
      return <Account side={side} reading={state.reading} desktop={desktop} />;
    default:
      return assertNever(state);
  }
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

function Account({ side, reading, desktop }: { side: Side; reading: Reading; desktop: Desktop }) {
  const { title, account, notices } = reading;
  const parts = order.flatMap((id) => account.parts.filter((part) => part.id === id));
  const name = sideWords[side].title;
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
      <details className="part">
        <summary>
          {readingWords.wrong}
          <span className="vh"> {name}</span>
        </summary>
        <p>{readingWords.correctAbout}</p>
        <button type="button" className="button" onClick={() => desktop.saveForCorrection(side)}>
          {readingWords.correct}
          <span className="vh">: {name}</span>
        </button>
      </details>
      <ShownText side={side} desktop={desktop} />
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
