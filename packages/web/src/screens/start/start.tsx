import { useApp, useWork } from '../../frame/app.ts';
import { FileButton } from '../../frame/file-button.tsx';
import { linkTo, tasks } from '../../frame/screens.ts';
import { addDocuments } from '../../frame/take-files.ts';
import { Title } from '../../frame/title.tsx';
import { fileWords } from '../../words/file-words.ts';
import { screenWords, taskWords } from '../../words/screen-words.ts';
import { startWords } from '../../words/start-words.ts';

/** The first screen: files, an example, and the tasks. */
export function Start() {
  const app = useApp();
  const { project } = useWork();
  const count = project.documents.list.length;
  const example = async () => {
    const { exampleFiles } = await import('../../example.ts');
    addDocuments(app, [exampleFiles.before, exampleFiles.after]);
  };
  return (
    <>
      <Title>{screenWords.start.title}</Title>
      <p className="lead">{startWords.lead}</p>
      <section className="drop-zone" aria-label={startWords.files}>
        <p>
          <FileButton look="primary">{count > 0 ? fileWords.add : fileWords.choose}</FileButton>{' '}
          <span className="soft drop-hint">{fileWords.drop}</span>
        </p>
        <p className="soft">{fileWords.forms}</p>
        {count > 0 ? (
          <p>
            <a className="button" href={linkTo('documents')}>
              {startWords.goOn(count)}
            </a>
          </p>
        ) : (
          <p>
            <button type="button" className="button" onClick={example}>
              {fileWords.example}
            </button>{' '}
            <span className="soft">{fileWords.exampleAbout}</span>
          </p>
        )}
      </section>
      <h2>{startWords.tasks}</h2>
      <ul className="tasks">
        {tasks.map((task) => (
          <li key={task}>
            <a href={linkTo(task)}>{taskWords[task].title}</a>
            <p>{taskWords[task].about}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
