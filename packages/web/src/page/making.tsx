import { useEffect, useRef } from 'react';
import { fileWords } from '../words/file-words.ts';
import { pageWords } from '../words/page-words.ts';
import { failureWords, stepText } from '../words/reading-words.ts';
import { readSides, type Work } from '../work/state.ts';
import type { Desktop } from '../work/work.ts';
import { reportId } from './report.tsx';

/** The button that makes the table; while it is made, how far it is, and a button that breaks it off. */
export function Making({ work, desktop }: { work: Work; desktop: Desktop }) {
  const make = useRef<HTMLButtonElement>(null);
  const stop = useRef<HTMLButtonElement>(null);
  const before = useRef(work.table.kind);
  const { kind } = work.table;
  useEffect(() => {
    // What had the focus is gone: it goes to what took its place.
    if (kind === 'busy' && document.activeElement === document.body) stop.current?.focus();
    if (before.current === 'busy' && kind !== 'ready') make.current?.focus();
    before.current = kind;
  }, [kind]);

  if (work.table.kind === 'busy') {
    const { progress } = work.table;
    return (
      <div className="making">
        <label>
          {progress ? stepText(progress) : fileWords.compare}
          <progress max={progress?.of ?? 1} value={progress ? progress.at - 1 : 0} />
        </label>
        <button type="button" className="button" ref={stop} onClick={desktop.stop}>
          {pageWords.stop}
        </button>
      </div>
    );
  }
  if (kind === 'ready') {
    return (
      <p className="making">
        <a className="button primary" href={`#${reportId}`}>
          {pageWords.toTable}
        </a>
      </p>
    );
  }
  const isReady = readSides(work) !== null;
  const isEmpty = work.before.kind === 'empty' || work.after.kind === 'empty';
  return (
    <div className="making">
      {work.table.kind === 'failed' && (
        <p role="alert" className="warning">
          {failureWords.fault} <code>{work.table.detail}</code>
        </p>
      )}
      {isReady ? (
        <button
          type="button"
          className="button primary"
          ref={make}
          onClick={() => desktop.compare()}
        >
          {fileWords.compare}
        </button>
      ) : (
        <p className="soft">{isEmpty ? fileWords.compareNeeds : fileWords.compareWaits}</p>
      )}
    </div>
  );
}
