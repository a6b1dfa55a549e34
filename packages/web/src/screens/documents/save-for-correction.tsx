import { outputFormats } from '@akkoord/render/formats';
import { nameHiddenCharacters } from '@akkoord/render/view';
import { useApp, useWork } from '../../frame/app.ts';
import { askNow } from '../../frame/ask-now.ts';
import { keepingWords } from '../../words/keeping-words.ts';
import { readingWords } from '../../words/reading-words.ts';
import type { WorkDocument } from '../../work/documents.ts';
import { textQuestion } from '../questions.ts';

/** Where a text is handed over as it was read, for a person to correct. */
export function SaveForCorrection({ document }: { document: WorkDocument }) {
  const app = useApp();
  const { sector } = useWork().project.documents;
  const name = nameHiddenCharacters(document.name);
  const save = async () => {
    const question = textQuestion(app, 'correct', { document, sector });
    const text = await askNow(app, question);
    if (text === null) return;
    const to = readingWords.correctName(name);
    app.handOver(to, text, outputFormats.md.mediaType);
    app.told.set(keepingWords.saved(to));
  };
  return (
    <details className="part">
      <summary>
        {readingWords.wrong}
        <span className="vh"> {name}</span>
      </summary>
      <p>{readingWords.correctAbout}</p>
      <button type="button" className="button" onClick={save}>
        {readingWords.correct}
        <span className="vh">: {name}</span>
      </button>
    </details>
  );
}
