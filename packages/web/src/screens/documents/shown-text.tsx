import { nameHiddenCharacters } from '@akkoord/render/view';
import { useEffect, useRef, useState } from 'react';
import { useApp, useWork } from '../../frame/app.ts';
import { askNow } from '../../frame/ask-now.ts';
import { pageWords } from '../../words/page-words.ts';
import { readingWords } from '../../words/reading-words.ts';
import type { WorkDocument } from '../../work/documents.ts';
import { textQuestion } from '../questions.ts';

/** A button that shows the whole text as it was read. */
export function ShownText({ document }: { document: WorkDocument }) {
  const app = useApp();
  const { sector } = useWork().project.documents;
  const [page, setPage] = useState<string | null>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const name = nameHiddenCharacters(document.name);
  useEffect(() => {
    if (page !== null) dialog.current?.showModal();
  }, [page]);
  const show = async () => {
    setPage(await askNow(app, textQuestion(app, 'show', { document, sector })));
  };
  return (
    <>
      <button type="button" className="button" onClick={show}>
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
