import { useAnswer, useApp } from '../../frame/app.ts';
import { JobProgress } from '../../frame/job-progress.tsx';
import { choosingWords } from '../../words/view-words.ts';
import { type ComparedPair, runningQuestion } from '../questions.ts';
import { ReportBody } from './report-body.tsx';

const none = [] as const;
const noStates = new Map();

/** The whole new text with its changes in it. */
export function RunningText({ pair }: { pair: ComparedPair }) {
  const app = useApp();
  const question = runningQuestion(app, pair);
  const state = useAnswer(question);
  if (!state) return null;
  if (state.kind === 'done')
    return <ReportBody page={state.answer} rows={none} states={noStates} />;
  const again = () => app.book.again(question.kind, question.key, question.make);
  return <JobProgress state={state} name={choosingWords.runningBusy} again={again} />;
}
