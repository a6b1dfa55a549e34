import { useEffect } from 'react';
import { useAnswer, useApp, useWork } from '../../frame/app.ts';
import { JobProgress } from '../../frame/job-progress.tsx';
import { linkTo } from '../../frame/screens.ts';
import { Title } from '../../frame/title.tsx';
import { screenWords } from '../../words/screen-words.ts';
import { tableWords } from '../../words/table-words.ts';
import { pairOf, tableQuestion } from '../questions.ts';
import { Report } from './report.tsx';

/** The was-wordt table of the two documents that were chosen. */
export function TableScreen() {
  const app = useApp();
  const { project } = useWork();
  const pair = pairOf(project);
  const question = pair && tableQuestion(app, pair, project.documents.sector);
  const state = useAnswer(question);
  const isReady = state?.kind === 'done';
  useEffect(() => {
    if (isReady) app.told.set(tableWords.ready);
  }, [app, isReady]);
  if (!pair || !question) {
    return (
      <>
        <Title>{screenWords.table.title}</Title>
        <p className="lead">{tableWords.needsTwo}</p>
        <p>
          <a className="button primary" href={linkTo('documents')}>
            {tableWords.toDocuments}
          </a>
        </p>
      </>
    );
  }
  if (state?.kind === 'done') return <Report result={state.answer} pair={pair} />;
  const again = () => app.book.again(question.kind, question.key, question.make);
  return (
    <>
      <Title>{screenWords.table.title}</Title>
      {state && <JobProgress state={state} name={tableWords.making} again={again} />}
    </>
  );
}
