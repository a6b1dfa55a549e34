import type { Reader } from '@akkoord/clause';
import { useEffect, useState } from 'react';
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
  const [reader, setReader] = useState<Reader | null>(null);
  const chosen = pairOf(project);
  const pair = chosen && { ...chosen, sector: project.documents.sector, reader };
  const question = pair && tableQuestion(app, pair);
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
  if (state?.kind === 'done')
    return <Report result={state.answer} pair={pair} choosing={{ reader, setReader }} />;
  const again = () => app.book.again(question.kind, question.key, question.make);
  return (
    <>
      <Title>{screenWords.table.title}</Title>
      {state && <JobProgress state={state} name={tableWords.making} again={again} />}
    </>
  );
}
