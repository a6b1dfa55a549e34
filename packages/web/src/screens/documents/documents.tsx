import { useApp, useWork } from '../../frame/app.ts';
import { FileButton } from '../../frame/file-button.tsx';
import { linkTo } from '../../frame/screens.ts';
import { Title } from '../../frame/title.tsx';
import { documentWords } from '../../words/document-words.ts';
import { fileWords } from '../../words/file-words.ts';
import { screenWords } from '../../words/screen-words.ts';
import { pairOf, textQuestion } from '../questions.ts';
import { DocumentCard } from './document-card.tsx';
import { SectorQuestion } from './sector-question.tsx';

/** The documents of the work: how each was read, and which two are laid side by side. */
export function Documents() {
  const app = useApp();
  const { project } = useWork();
  const { list, sector } = project.documents;
  const { before, after } = project.sides;
  const pair = pairOf(project);
  const asksSector =
    sector !== null ||
    list.some((document) => {
      const { kind, key } = textQuestion(app, 'read', { document, sector });
      const found = app.book.find(kind, key);
      return found?.kind === 'done' && found.answer.asksSector;
    });
  const swap = () => {
    app.workspace.do([{ kind: 'sides-chosen', before: after, after: before }]);
    app.told.set(documentWords.swapped);
  };
  return (
    <>
      <Title>{screenWords.documents.title}</Title>
      <p className="lead">{list.length > 0 ? documentWords.lead : documentWords.none}</p>
      <p className="drop-zone">
        <FileButton look={list.length > 0 ? '' : 'primary'}>
          {list.length > 0 ? fileWords.add : fileWords.choose}
        </FileButton>{' '}
        <span className="soft drop-hint">{fileWords.drop}</span>
      </p>
      <div className="cards">
        {list.map((document) => (
          <DocumentCard key={document.id} document={document} />
        ))}
      </div>
      {asksSector && <SectorQuestion />}
      {list.length > 0 && (
        <div className="making">
          {pair ? (
            <a className="button primary" href={linkTo('table')}>
              {documentWords.toTable}
            </a>
          ) : (
            <p className="soft">{documentWords.needsTwo}</p>
          )}
          {(before || after) && (
            <button type="button" className="button" onClick={swap}>
              {documentWords.swap}
            </button>
          )}
        </div>
      )}
    </>
  );
}
