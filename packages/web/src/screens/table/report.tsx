import { useMemo, useState } from 'react';
import type { TableResult } from '../../desk/jobs.ts';
import { useWork } from '../../frame/app.ts';
import { Title } from '../../frame/title.tsx';
import { decisionWords } from '../../words/decision-words.ts';
import { tableWords } from '../../words/table-words.ts';
import type { View } from '../../words/view-words.ts';
import { statesOf } from '../../work/deciding.ts';
import type { ComparedPair } from '../questions.ts';
import { DecisionBar } from './decision-bar.tsx';
import { DecisionBox } from './decision-box.tsx';
import { ReportBody } from './report-body.tsx';
import { RunningText } from './running-text.tsx';
import { SaveTable } from './save-table.tsx';
import { type Choosing, ViewChoice } from './view-choice.tsx';

/** A comparison of two texts: the table, with decisions, and the other ways to see it. */
export function Report({
  result,
  pair,
  choosing,
}: {
  result: TableResult;
  pair: ComparedPair;
  choosing: Choosing;
}) {
  const { ledger } = useWork().project.decisions;
  const [view, setView] = useState<View>('table');
  const states = useMemo(() => statesOf(result.rows, ledger), [result.rows, ledger]);
  const inTable = useMemo(() => result.rows.filter(({ number }) => number !== null), [result.rows]);
  const others = result.rows.filter(({ number }) => number === null);
  return (
    <article aria-label={tableWords.table} className={`report ${view}`}>
      <Title>{result.title}</Title>
      <ViewChoice view={view} setView={setView} choosing={choosing} />
      <SaveTable pair={pair} rows={result.rows} states={states} />
      {view === 'running' ? (
        <RunningText pair={pair} />
      ) : (
        <>
          <DecisionBar rows={result.rows} states={states} />
          <ReportBody page={result} rows={inTable} states={states} />
          {others.length > 0 && (
            <section className="headings">
              <h2>{decisionWords.headings}</h2>
              {others.map((row) => (
                <div key={row.key} className="heading-change" data-change={row.key}>
                  <p>
                    {decisionWords.was}: <q>{row.was || decisionWords.fresh}</q>{' '}
                    {decisionWords.becomes}: <q>{row.becomes || decisionWords.gone}</q>
                  </p>
                  <DecisionBox row={row} state={states.get(row.key) ?? { kind: 'open' }} />
                </div>
              ))}
            </section>
          )}
        </>
      )}
    </article>
  );
}
