import { nameHiddenCharacters } from '@akkoord/render/view';
import { useApp, useWork } from '../../frame/app.ts';
import { documentWords } from '../../words/document-words.ts';
import type { WorkDocument } from '../../work/documents.ts';
import { type ChosenSides, type Side, sides } from '../../work/sides.ts';
import { DocumentReading } from './document-reading.tsx';

/** One document: its place in the table, and how it was read. */
export function DocumentCard({ document }: { document: WorkDocument }) {
  const { workspace, told } = useApp();
  const { project } = useWork();
  const name = nameHiddenCharacters(document.name);
  const heading = `document-${document.id}`;
  const side = sides.find((one) => project.sides[one] === document.id) ?? null;
  const remove = () => {
    workspace.do([{ kind: 'document-removed', document: document.id }]);
    told.set(documentWords.removed);
  };
  return (
    <section className="card" aria-labelledby={heading}>
      <h2 id={heading} className="file-name">
        <bdi>{name}</bdi>
      </h2>
      <label className="field">
        {documentWords.place}
        <select
          value={side ?? ''}
          onChange={({ currentTarget: { value } }) => {
            const to = sides.find((one) => one === value) ?? null;
            workspace.do([{ kind: 'sides-chosen', ...movedTo(project.sides, document.id, to) }]);
          }}
        >
          <option value="before">{documentWords.before}</option>
          <option value="after">{documentWords.after}</option>
          <option value="">{documentWords.nowhere}</option>
        </select>
      </label>
      <DocumentReading document={document} />
      <p>
        <button type="button" className="button" onClick={remove}>
          {documentWords.remove}
          <span className="vh">: {name}</span>
        </button>
      </p>
    </section>
  );
}

/** Put a document on a side; what stood there takes the place that it had. */
function movedTo(chosen: ChosenSides, id: string, to: Side | null): ChosenSides {
  const had = sides.find((side) => chosen[side] === id);
  const next: Record<Side, string | null> = { ...chosen };
  if (had) next[had] = to ? chosen[to] : null;
  if (to) next[to] = id;
  return next;
}
