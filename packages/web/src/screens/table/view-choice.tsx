import { type Reader, readers } from '@akkoord/clause';
import { choosingWords, type View, viewWords } from '../../words/view-words.ts';

/** For whom the comparison is summed up, and how that is chosen. */
export interface Choosing {
  /** `null`: for everyone. */
  reader: Reader | null;
  setReader: (reader: Reader | null) => void;
}

const views = Object.keys(viewWords) as View[];

/** How the comparison is seen, and for whom it is summed up. */
export function ViewChoice({
  view,
  setView,
  choosing: { reader, setReader },
}: {
  view: View;
  setView: (view: View) => void;
  choosing: Choosing;
}) {
  return (
    <div className="views">
      <fieldset className="tools">
        <legend>{choosingWords.view}</legend>
        {views.map((one) => (
          <label key={one} className="check">
            <input type="radio" name="view" checked={view === one} onChange={() => setView(one)} />
            {viewWords[one]}
          </label>
        ))}
      </fieldset>
      <label className="field">
        {choosingWords.reader}
        <select
          value={reader ?? ''}
          onChange={({ currentTarget: { value } }) =>
            setReader(readers.find((one) => one === value) ?? null)
          }
        >
          <option value="">{choosingWords.everyone}</option>
          {readers.map((one) => (
            <option key={one} value={one}>
              {choosingWords.readers[one]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
