import { useEffect, useRef, useState } from 'react';
import { sideWords } from '../words/file-words.ts';
import { pageWords } from '../words/page-words.ts';
import { readingWords } from '../words/reading-words.ts';
import type { Side } from '../work/state.ts';
import type { Desktop } from '../work/work.ts';

/** A button that shows the whole text as it was read. */
export function ShownText({ side, desktop }: { side: Side; desktop: Desktop }) {
  const [page, setPage] = useState<string | null>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const name = sideWords[side].title;
  useEffect(() => {
    if (page !== null) dialog.current?.showModal();
  }, [page]);
  return (
    <>
      <button
        type="button"
        className="button"
        onClick={async () => setPage(await desktop.show(side))}
      >
        {readingWords.show}
        <span className="vh">: {name}</span>
      </button>
      {page !== null && (
        <dialog ref={dialog} aria-label={readingWords.shown(name)} onClose={() => setPage(null)}>
          <div className="dialog-head">
            <strong>{readingWords.shown(name)}</strong>
            <button type="button" className="button" onClick={() => dialog.current?.close()}>
              {pageWords.close}
            </button>
          </div>
          <iframe sandbox="" srcDoc={page} title={readingWords.shown(name)} />
        </dialog>
      )}
    </>
  );
}
