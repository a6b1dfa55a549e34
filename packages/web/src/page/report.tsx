import { useEffect, useLayoutEffect, useRef } from 'react';
import type { TableFormat, TableResult } from '../desk/jobs.ts';
import { pageWords } from '../words/page-words.ts';
import { formatWords, tableWords } from '../words/table-words.ts';
import type { Desktop } from '../work/work.ts';
import { adoptReportStyle } from './style.ts';

const formats = Object.keys(formatWords) as TableFormat[];

/** Where links on the page find the table. */
export const reportId = 'tabel';

/** The table as the report writes it, with what can be done with it. */
export function Report({
  result,
  saving,
  desktop,
}: {
  result: TableResult;
  saving: TableFormat | null;
  desktop: Desktop;
}) {
  const article = useRef<HTMLElement>(null);
  const body = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const report = new DOMParser().parseFromString(result.html, 'text/html');
    body.current?.replaceChildren(...(report.querySelector('main')?.childNodes ?? []));
    return adoptReportStyle(result.style);
  }, [result]);

  useEffect(() => {
    // Only who asked for the table is brought to it, not who was reading on or came back to it.
    if (document.activeElement?.closest('.making') || document.activeElement === document.body) {
      article.current?.focus();
    }
  }, []);

  return (
    <article
      id={reportId}
      aria-label={pageWords.table}
      className="report"
      tabIndex={-1}
      ref={article}
    >
      <fieldset className="tools">
        <legend>{tableWords.save}</legend>
        {formats.map((format) => (
          <button
            key={format}
            type="button"
            className="button"
            aria-disabled={saving !== null}
            onClick={() => saving === null && desktop.save(format)}
          >
            {formatWords[format]}
          </button>
        ))}
        <button type="button" className="button" onClick={() => print()}>
          {tableWords.print}
        </button>
      </fieldset>
      <div ref={body} />
    </article>
  );
}
