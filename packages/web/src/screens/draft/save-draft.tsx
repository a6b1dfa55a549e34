import { outputFormats } from '@akkoord/render/formats';
import { useState } from 'react';
import type { DraftForm, DraftFormat, Drafting } from '../../desk/drafting/jobs.ts';
import { useApp } from '../../frame/app.ts';
import { askNow } from '../../frame/ask-now.ts';
import { linkTo } from '../../frame/screens.ts';
import { addDocuments } from '../../frame/take-files.ts';
import { textPath } from '../../words/draft-paths.ts';
import { draftFormats, draftForms, draftWords } from '../../words/draft-words.ts';
import { tableWords } from '../../words/table-words.ts';
import { draftQuestion } from './draft-questions.ts';

const formats = Object.keys(draftFormats) as DraftFormat[];

/** Where the text is chosen, looked at, saved and taken along to be compared. */
export function SaveDraft({
  drafting,
  forms,
}: {
  drafting: Drafting;
  forms: readonly DraftForm[];
}) {
  const app = useApp();
  const [form, setForm] = useState<DraftForm>('full');
  const [saving, setSaving] = useState(false);
  const { template } = drafting;
  const made = async (format: DraftFormat) => {
    if (saving) return null;
    const name = draftWords.fileName(template, form, format);
    setSaving(true);
    app.told.set(tableWords.saving(name));
    const content = await askNow(app, draftQuestion(drafting, { form, format }));
    setSaving(false);
    return content === null ? null : { name, content };
  };
  const save = async (format: DraftFormat) => {
    const file = await made(format);
    if (!file) return;
    app.handOver(file.name, file.content, outputFormats[format].mediaType);
    app.told.set(tableWords.saved(file.name));
  };
  const toWork = async () => {
    const file = await made('md');
    if (!file) return;
    const bytes = new TextEncoder().encode(String(file.content));
    addDocuments(app, [{ name: file.name, bytes }]);
  };
  return (
    <section aria-labelledby="save-draft">
      <h2 id="save-draft">{draftWords.make}</h2>
      <fieldset className="question">
        <legend>{draftWords.which}</legend>
        <div className="choices">
          {forms.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="form"
                checked={form === one}
                onChange={() => setForm(one)}
              />
              {draftForms[one]}
            </label>
          ))}
        </div>
        {(form === 'pupils' || form === 'parents') && <p className="soft">{draftWords.version}</p>}
      </fieldset>
      <fieldset className="tools">
        <legend>{draftWords.save}</legend>
        {formats.map((format) => (
          <button
            key={format}
            type="button"
            className="button"
            aria-disabled={saving}
            onClick={() => save(format)}
          >
            {draftFormats[format]}
          </button>
        ))}
      </fieldset>
      <p>
        <a className="button" href={linkTo('draft', template, textPath, form)}>
          {draftWords.show}
        </a>{' '}
        <span className="soft">{draftWords.print}</span>
      </p>
      <p>
        <button type="button" className="button" aria-disabled={saving} onClick={toWork}>
          {draftWords.toWork}
        </button>{' '}
        <span className="soft">{draftWords.toWorkAbout}</span>
      </p>
    </section>
  );
}
