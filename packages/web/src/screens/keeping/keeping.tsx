import { useState } from 'react';
import { useApp, useWork } from '../../frame/app.ts';
import { FileButton } from '../../frame/file-button.tsx';
import { saveWork } from '../../frame/save-work.ts';
import { Title } from '../../frame/title.tsx';
import { keepingText } from '../../words/keeping-text.ts';
import { keepingWords } from '../../words/keeping-words.ts';
import { privacyWords } from '../../words/privacy-words.ts';
import { screenWords } from '../../words/screen-words.ts';

/** Where work is saved, opened and wiped, and what is said of privacy. */
export function KeepingScreen() {
  const app = useApp();
  const { keeping } = useWork();
  return (
    <>
      <Title>{screenWords.keeping.title}</Title>
      <p className="lead">{keepingWords.lead}</p>
      <h2>{keepingWords.state}</h2>
      <p>{keepingText(keeping)}</p>
      <h2>{keepingWords.saveTitle}</h2>
      <p>{keepingWords.saveAbout}</p>
      <p>
        <button type="button" className="button primary" onClick={() => saveWork(app)}>
          {keepingWords.save}
        </button>
      </p>
      <h2>{keepingWords.openTitle}</h2>
      <p>{keepingWords.openAbout}</p>
      <p>
        <FileButton>{keepingWords.open}</FileButton>
      </p>
      <h2>{keepingWords.wipeTitle}</h2>
      <p>{keepingWords.wipeAbout}</p>
      <Wipe />
      <h2>{privacyWords.title}</h2>
      <ul className="points">
        {privacyWords.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </>
  );
}

/** One button wipes all, after one question. */
function Wipe() {
  const { workspace, book, told } = useApp();
  const [isAsking, setAsking] = useState(false);
  const wipe = async () => {
    book.wipe();
    await workspace.wipe();
    setAsking(false);
    const isGone = workspace.cell.get().keeping.kind === 'nothing';
    told.set(isGone ? keepingWords.wiped : keepingWords.refused);
  };
  if (!isAsking) {
    return (
      <p>
        <button type="button" className="button danger" onClick={() => setAsking(true)}>
          {keepingWords.wipe}
        </button>
      </p>
    );
  }
  return (
    <div role="alert" className="warning">
      <p>{keepingWords.wipeSure}</p>
      <p className="buttons">
        {/* biome-ignore lint/a11y/noAutofocus: the button that was pressed is gone, and the focus goes to its question */}
        <button type="button" className="button danger" autoFocus onClick={wipe}>
          {keepingWords.wipeYes}
        </button>
        <button type="button" className="button" onClick={() => setAsking(false)}>
          {keepingWords.cancel}
        </button>
      </p>
    </div>
  );
}
