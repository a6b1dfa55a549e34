import { outputFormats } from '@akkoord/render/formats';
import { useLayoutEffect, useRef, useState } from 'react';
import type { TableFormat, TableResult } from '../../desk/jobs.ts';
import { useApp, useWork } from '../../frame/app.ts';
import { askNow } from '../../frame/ask-now.ts';
import { adoptReportStyle } from '../../frame/style.ts';
import { Title } from '../../frame/title.tsx';
import { formatWords, tableWords } from '../../words/table-words.ts';
import { type ChosenPair, savingQuestion } from '../questions.ts';
import { stayOnScreen } from './stay-on-screen.ts';

const formats = Object.keys(formatWords) as TableFormat[];

/** The table as the report writes it, with what can be done with it. */
export function Report({ result, pair }: { result: TableResult; pair: ChosenPair }) {
  const body = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const report = new DOMParser().parseFromString(result.html, 'text/html');
    const main = report.querySelector('main');
    // The title stands over the screen.
    main?.querySelector('h1')?.remove();
    body.current?.replaceChildren(...(main?.childNodes ?? []));
    return adoptReportStyle(result.style);
  }, [result]);

  useLayoutEffect(() => (body.current ? stayOnScreen(body.current) : undefined), []);

  return (
    <article aria-label={tableWords.table} className="report">
      <Title>{result.title}</Title>
      <SaveTable pair={pair} />
      <div ref={body} />
    </article>
  );
}

function SaveTable({ pair }: { pair: ChosenPair }) {
  const app = useApp();
  const { sector } = useWork().project.documents;
  const [saving, setSaving] = useState<TableFormat | null>(null);
  const save = async (format: TableFormat) => {
    if (saving) return;
    const name = tableWords.fileName(format);
    setSaving(format);
    app.told.set(tableWords.saving(name));
    const content = await askNow(app, savingQuestion(app, { pair, sector, format }));
    setSaving(null);
    if (content === null) return;
    app.handOver(name, content, outputFormats[format].mediaType);
    app.told.set(tableWords.saved(name));
  };
  return (
    <fieldset className="tools">
      <legend>{tableWords.save}</legend>
      {formats.map((format) => (
        <button
          key={format}
          type="button"
          className="button"
          aria-disabled={saving !== null}
          onClick={() => save(format)}
        >
          {formatWords[format]}
        </button>
      ))}
      <button type="button" className="button" onClick={() => print()}>
        {tableWords.print}
      </button>
    </fieldset>
  );
}
