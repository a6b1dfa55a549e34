import { keepingWords } from '../words/keeping-words.ts';
import { refusalText } from '../words/refusal-words.ts';
import { useApp, useCell, useWork } from './app.ts';
import { saveWork } from './save-work.ts';
import { openWork } from './take-files.ts';

/** What a person must know of the keeping of the work, on whatever screen; nothing where all is well. */
export function KeepingWarning() {
  const app = useApp();
  const { keeping } = useWork();
  const offered = useCell(app.offered);
  const save = (word: string) => (
    <button type="button" className="button" onClick={() => saveWork(app)}>
      {word}
    </button>
  );
  if (offered) {
    return (
      <div role="alert" className="warning">
        <p>{keepingWords.offered}</p>
        <p className="buttons">
          <button type="button" className="button primary" onClick={() => openWork(app, offered)}>
            {keepingWords.replace}
          </button>
          {save(keepingWords.saveFirst)}
          <button type="button" className="button" onClick={() => app.offered.set(null)}>
            {keepingWords.cancel}
          </button>
        </p>
      </div>
    );
  }
  switch (keeping.kind) {
    case 'full':
    case 'refused':
      return (
        <div role="alert" className="warning">
          <p>{keepingWords[keeping.kind]}</p>
          <p className="buttons">
            {save(keepingWords.save)}
            <button type="button" className="button" onClick={() => app.workspace.keepAgain()}>
              {keepingWords.again}
            </button>
          </p>
        </div>
      );
    case 'elsewhere':
      return (
        <div role="alert" className="warning">
          <p>{keepingWords.elsewhere}</p>
          <p className="buttons">
            {save(keepingWords.save)}
            <button type="button" className="button" onClick={() => app.workspace.takeKept()}>
              {keepingWords.takeKept}
            </button>
          </p>
        </div>
      );
    case 'unknown':
      return (
        <div role="alert" className="warning">
          <p>
            {keepingWords.unknown} {refusalText(keeping.refusal)}
          </p>
        </div>
      );
    default:
      return null;
  }
}
