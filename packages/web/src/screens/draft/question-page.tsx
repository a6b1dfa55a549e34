import { useState } from 'react';
import type { AskedQuestion, Drafting, Reply } from '../../desk/drafting/jobs.ts';
import { type App, useAnswer, useApp } from '../../frame/app.ts';
import { askNow } from '../../frame/ask-now.ts';
import { JobProgress } from '../../frame/job-progress.tsx';
import { linkTo } from '../../frame/screens.ts';
import { Title } from '../../frame/title.tsx';
import { answersPath } from '../../words/draft-paths.ts';
import { draftWords } from '../../words/draft-words.ts';
import { AnswerField } from './answer-field.tsx';
import { answerQuestion, askedQuestion } from './draft-questions.ts';
import { LiveTexts } from './live-texts.tsx';

/** One question, with why it is asked and the text that follows from the answer. */
export function QuestionPage({ drafting, id }: { drafting: Drafting; id: string }) {
  const { book } = useApp();
  const question = askedQuestion(drafting, id);
  const state = useAnswer(question);
  if (!state) return null;
  if (state.kind !== 'done') {
    const again = () => book.again(question.kind, question.key, question.make);
    return <JobProgress state={state} name={draftWords.busy} again={again} />;
  }
  if (state.answer) return <OneQuestion drafting={drafting} asked={state.answer} />;
  return (
    <>
      <Title>{draftWords.notAsked}</Title>
      <p>
        <a className="button" href={linkTo('draft', drafting.template, answersPath)}>
          {draftWords.allAnswers}
        </a>
      </p>
    </>
  );
}

function OneQuestion({ drafting, asked }: { drafting: Drafting; asked: AskedQuestion }) {
  const { question, previous, answer } = asked;
  const { template } = drafting;
  return (
    <>
      <p className="way-back">
        {previous ? (
          <a href={linkTo('draft', template, previous)}>{draftWords.back}</a>
        ) : (
          <a href={linkTo('draft')}>{draftWords.toModels}</a>
        )}{' '}
        <a href={linkTo('draft', template, answersPath)}>{draftWords.allAnswers}</a>
      </p>
      <p className="soft">{draftWords.title(asked)}</p>
      <Title>{question.question}</Title>
      {/* An answer that is undone leaves the field as well. */}
      <Answering key={JSON.stringify(answer)} drafting={drafting} asked={asked} />
    </>
  );
}

function Answering({ drafting, asked }: { drafting: Drafting; asked: AskedQuestion }) {
  const app = useApp();
  const { question, answer } = asked;
  const [reply, setReply] = useState<Reply | null>(replyOf(asked));
  const [problem, setProblem] = useState<string | null>(null);
  const give = async (given: Reply | null) => {
    const told =
      given === null
        ? draftWords.chooseFirst
        : await giveAnswer(app, drafting, { question: question.id, reply: given });
    setProblem(told);
  };
  return (
    <div className="asking">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void give(reply);
        }}
      >
        <p id="question-why" className="lead">
          {draftWords.why(question.why)}
        </p>
        {answer?.kind === 'open' && <p className="soft">{draftWords.laterNow}</p>}
        <AnswerField asked={asked} reply={reply} onChange={setReply} isWrong={problem !== null} />
        {problem !== null && (
          <p id="question-problem" role="alert" className="warning">
            {problem}
          </p>
        )}
        <p className="buttons">
          <button type="submit" className="button primary">
            {draftWords.next}
          </button>
          {!question.known && (
            <button type="button" className="button" onClick={() => give({ kind: 'open' })}>
              {draftWords.later}
            </button>
          )}
        </p>
      </form>
      <LiveTexts drafting={drafting} question={question} reply={reply} />
    </div>
  );
}

/** Give an answer, and go on; gives why it is none, in Dutch, or `null`. */
async function giveAnswer(
  app: App,
  drafting: Drafting,
  given: { question: string; reply: Reply },
): Promise<string | null> {
  const { template } = drafting;
  const { question, reply } = given;
  const result = await askNow(app, answerQuestion(drafting, question, reply));
  if (result === null) return null;
  if (result.kind === 'refused') return result.problem;
  const { answer, dropped, next } = result;
  const what = { template, question, answer, dropped: [...dropped] };
  app.workspace.do([{ kind: 'question-answered', ...what }]);
  app.told.set(dropped.length > 0 ? draftWords.dropped(dropped.length) : '');
  location.hash = linkTo('draft', template, next ?? answersPath);
  return null;
}

/** What stands in the field at first: what was answered, and else nothing. */
function replyOf({ question, answer, typed }: AskedQuestion): Reply | null {
  if (answer?.kind === 'value') {
    const isChosen = ['choice', 'boolean', 'multiple'].includes(question.type);
    return isChosen ? answer : { kind: 'typed', text: typed };
  }
  if (answer?.kind === 'none') return answer;
  return null;
}
