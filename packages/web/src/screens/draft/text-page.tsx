import type { DraftForm, Drafting } from '../../desk/drafting/jobs.ts';
import { useAnswer, useApp } from '../../frame/app.ts';
import { JobProgress } from '../../frame/job-progress.tsx';
import { linkTo } from '../../frame/screens.ts';
import { Title } from '../../frame/title.tsx';
import { answersPath } from '../../words/draft-paths.ts';
import { draftForms, draftWords } from '../../words/draft-words.ts';
import { ReportBody } from '../table/report-body.tsx';
import { pageQuestion } from './draft-questions.ts';

const none = [] as const;
const noStates = new Map();

/** The text that follows from the answers, to be read and printed. */
export function TextPage({ drafting, form }: { drafting: Drafting; form: DraftForm }) {
  const { book } = useApp();
  const question = pageQuestion(drafting, form);
  const state = useAnswer(question);
  const toAnswers = (
    <p className="way-back">
      <a href={linkTo('draft', drafting.template, answersPath)}>{draftWords.allAnswers}</a>
    </p>
  );
  if (!state) return null;
  if (state.kind !== 'done') {
    const again = () => book.again(question.kind, question.key, question.make);
    return (
      <>
        {toAnswers}
        <JobProgress state={state} name={draftWords.textBusy} again={again} />
      </>
    );
  }
  if (!state.answer) {
    return (
      <>
        <Title>{draftWords.text}</Title>
        <p>{draftWords.textWaits}</p>
        {toAnswers}
      </>
    );
  }
  return (
    <>
      {toAnswers}
      <Title>{state.answer.title}</Title>
      <p className="soft">{draftForms[form]}</p>
      <p className="tools">
        <button type="button" className="button" onClick={() => print()}>
          {draftWords.printNow}
        </button>
      </p>
      <article className="report" aria-label={draftWords.text}>
        <ReportBody page={state.answer} rows={none} states={noStates} />
      </article>
    </>
  );
}
