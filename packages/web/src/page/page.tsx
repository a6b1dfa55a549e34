import { useEffect, useSyncExternalStore } from 'react';
import { pageWords } from '../words/page-words.ts';
import { privacyWords } from '../words/privacy-words.ts';
import { asksSector } from '../work/state.ts';
import type { Desktop } from '../work/work.ts';
import { Files } from './files.tsx';
import { Making } from './making.tsx';
import { Privacy } from './privacy.tsx';
import { Report } from './report.tsx';
import { SectorQuestion } from './sector-question.tsx';

/** The whole page. */
export function Page({ desktop }: { desktop: Desktop }) {
  const work = useSyncExternalStore(desktop.subscribe, desktop.get);
  const { table } = work;
  const title = table.kind === 'ready' ? table.result.title : pageWords.title;
  useEffect(() => {
    document.title = `${title} – ${pageWords.name}`;
  }, [title]);
  return (
    <>
      <a className="skip" href="#inhoud">
        {pageWords.skip}
      </a>
      <header className="masthead">
        <strong>{pageWords.name}</strong>
        <span>{privacyWords.short}</span>
      </header>
      <main id="inhoud" tabIndex={-1}>
        <div className="desk">
          <h1>{pageWords.title}</h1>
          <p className="lead">{pageWords.lead}</p>
          <Files work={work} desktop={desktop} />
          {asksSector(work) && <SectorQuestion work={work} desktop={desktop} />}
          <Making work={work} desktop={desktop} />
          <p role="status" className="notice">
            {work.notice}
          </p>
        </div>
        {table.kind === 'ready' && (
          <Report result={table.result} saving={work.saving} desktop={desktop} />
        )}
      </main>
      <Privacy work={work} desktop={desktop} />
    </>
  );
}
