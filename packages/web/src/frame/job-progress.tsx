import type { Progress } from '../desk/jobs.ts';
import { failureWords } from '../words/failure-words.ts';
import { pageWords } from '../words/page-words.ts';
import { stepText } from '../words/step-words.ts';
import type { JobState } from '../work/answers.ts';
import { useApp } from './app.ts';

/** What is shown of a job that has no answer yet, or gets none. */
export function JobProgress({
  state,
  name,
  again,
}: {
  state: Exclude<JobState<never>, { kind: 'done' }>;
  /** What is being done: `De tekst wordt gelezen…`. */
  name: string;
  /** Has it done anew. */
  again: () => void;
}) {
  const retry = (
    <p>
      <button type="button" className="button" onClick={again}>
        {failureWords.again}
      </button>
    </p>
  );
  switch (state.kind) {
    case 'busy':
      return <Busy name={name} progress={state.progress} />;
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
          {retry}
        </div>
      );
    case 'stopped':
      return (
        <div className="stopped">
          <p>{failureWords.stopped}</p>
          {retry}
        </div>
      );
  }
}

function Busy({ name, progress }: { name: string; progress: Progress | null }) {
  const { book } = useApp();
  const isCounted = progress !== null && progress.of > 1;
  return (
    <div className="busy">
      <label>
        {isCounted ? stepText(progress) : name}
        <progress
          max={isCounted ? progress.of : undefined}
          value={isCounted ? progress.at - 1 : undefined}
        />
      </label>
      <button type="button" className="button" onClick={book.stop}>
        {pageWords.stop}
      </button>
    </div>
  );
}
