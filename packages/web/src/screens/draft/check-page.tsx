import type { Answered, Drafting } from '../../desk/drafting/jobs.ts';
import { useAnswer, useApp } from '../../frame/app.ts';
import { JobProgress } from '../../frame/job-progress.tsx';
import { linkTo } from '../../frame/screens.ts';
import { Title } from '../../frame/title.tsx';
import { draftWords } from '../../words/draft-words.ts';
import { answeredQuestion } from './draft-questions.ts';
import { SaveDraft } from './save-draft.tsx';

/** All answers, each with a way to change it, and what is made of them. */
export function CheckPage({ drafting }: { drafting: Drafting }) {
  const { book } = useApp();
  const question = answeredQuestion(drafting);
  const state = useAnswer(question);
  if (!state) return null;
  if (state.kind !== 'done') {
    const again = () => book.again(question.kind, question.key, question.make);
    return <JobProgress state={state} name={draftWords.busy} again={again} />;
  }
  return <AllAnswers drafting={drafting} answered={state.answer} />;
}

function AllAnswers({ drafting, answered }: { drafting: Drafting; answered: Answered }) {
  const { template } = drafting;
  const { title, lines, next } = answered;
  const given = lines.filter(({ answer }) => answer !== null).length;
  const open = lines.filter(({ isOpen }) => isOpen).length;
  return (
    <>
      <p className="way-back">
        <a href={linkTo('draft')}>{draftWords.toModels}</a>
      </p>
      <Title>{given > 0 ? draftWords.checkOf(title) : title}</Title>
      {next !== null && (
        <div className="making">
          <p>{given > 0 ? draftWords.unansweredLead : draftWords.beginLead(lines.length)}</p>
          <a className="button primary" href={linkTo('draft', template, next)}>
            {given > 0 ? draftWords.goOn : draftWords.begin}
          </a>
        </div>
      )}
      {open > 0 && <p className="lead">{draftWords.openLead(open)}</p>}
      {given > 0 && (
        <dl className="answers">
          {lines.map(({ id, question, answer, isOpen }) => (
            <div key={id} className={answer === null || isOpen ? 'open' : undefined}>
              <dt>{question}</dt>
              <dd>
                {answer ?? draftWords.unanswered}{' '}
                <a href={linkTo('draft', template, id)}>
                  {draftWords.change}
                  <span className="vh">: {question}</span>
                </a>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {next === null && <SaveDraft drafting={drafting} forms={answered.forms} />}
    </>
  );
}
