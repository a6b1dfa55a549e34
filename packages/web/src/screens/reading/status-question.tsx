import { useApp } from '../../frame/app.ts';
import { inspectWords } from '../../words/inspect-words.ts';
import type { WorkDocument } from '../../work/documents.ts';

/** Ask whether a text was adopted, where it does not say. Not to know is an answer, and the first one. */
export function StatusQuestion({ document }: { document: WorkDocument }) {
  const { workspace } = useApp();
  const last = document.corrections.findLast(({ kind }) => kind === 'status');
  const said = last?.kind === 'status' ? last.status : 'unknown';
  return (
    <fieldset className="question" aria-describedby="status-why">
      <legend>{inspectWords.status}</legend>
      <p id="status-why" className="soft">
        {inspectWords.statusWhy}
      </p>
      <div className="choices">
        {(['unknown', 'draft', 'adopted'] as const).map((status) => (
          <label key={status}>
            <input
              type="radio"
              name="status"
              checked={said === status}
              onChange={() =>
                workspace.do([
                  {
                    kind: 'document-corrected',
                    document: document.id,
                    correction: { kind: 'status', status: status === 'unknown' ? null : status },
                  },
                ])
              }
            />
            {inspectWords.statuses[status]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
