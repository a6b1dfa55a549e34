import { useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { ChangeRow } from '../../desk/change-rows.ts';
import type { ReportPage } from '../../desk/report-page.ts';
import { adoptReportStyle } from '../../frame/style.ts';
import type { ChangeState } from '../../work/deciding.ts';
import { DecisionBox } from './decision-box.tsx';
import { stayOnScreen } from './stay-on-screen.ts';

/** A report as it is saved; beside each change of a table, where a person decides on it. */
export function ReportBody({
  page,
  rows,
  states,
}: {
  page: ReportPage;
  /** Changes that have a row in the report. */
  rows: readonly ChangeRow[];
  states: ReadonlyMap<string, ChangeState>;
}) {
  const body = useRef<HTMLDivElement>(null);
  const [places, setPlaces] = useState<ReadonlyMap<string, Element>>(new Map());

  useLayoutEffect(() => {
    const report = new DOMParser().parseFromString(page.html, 'text/html');
    const main = report.querySelector('main');
    // The title stands over the screen.
    main?.querySelector('h1')?.remove();
    body.current?.replaceChildren(...(main?.childNodes ?? []));
    if (body.current) withoutCouncil(body.current);
    setPlaces(new Map(rows.flatMap((row) => placeOf(row))));
    return adoptReportStyle(page.style);
  }, [page, rows]);

  useLayoutEffect(() => (body.current ? stayOnScreen(body.current) : undefined), []);

  return (
    <>
      <div ref={body} />
      {rows.map((row) => {
        const place = places.get(row.key);
        const state = states.get(row.key) ?? { kind: 'open' };
        const box = <DecisionBox key={row.key} row={row} state={state} />;
        if (place) return createPortal(box, place, row.key);
        // A report without that row: it is decided on all the same.
        return (
          <div key={row.key} data-change={row.key}>
            <p>{row.label}</p>
            {box}
          </div>
        );
      })}
    </>
  );
}

/** Make room for a decision at the head of a row, or in its item of a list. */
function placeOf(row: ChangeRow): Array<[string, Element]> {
  const found = document.getElementById(`regel-${row.number}`);
  if (!found) return [];
  const place = document.createElement('div');
  place.dataset.change = row.key;
  // What changes no rule stands in a list behind the table.
  (found.querySelector(':scope > th') ?? found).append(place);
  return [[row.key, place]];
}

/** On a screen there is no column to write in by hand (`page.css`): headings over rows do not reach over it. */
function withoutCouncil(body: HTMLElement): void {
  if (!body.querySelector('th.c-council')) return;
  for (const heading of body.querySelectorAll<HTMLTableCellElement>('.changes .group th')) {
    heading.colSpan -= 1;
  }
}
