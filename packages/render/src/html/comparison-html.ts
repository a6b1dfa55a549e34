import type { Comparison } from '@akkoord/clause';
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { RowKind } from '../view/row-kind.ts';
import { wideSide } from '../view/row-shape.ts';
import { linesOf } from '../view/runs.ts';
import {
  rowHeadings,
  rowLabels,
  rowRemarks,
  type Table,
  type TableRow,
  type TableSide,
  toTable,
} from '../view/table.ts';
import { columnLegend, type TableColumn } from '../view/table-columns.ts';
import type { TableGroup } from '../view/table-groups.ts';
import type { TableCount, WitnessHead } from '../view/table-head.ts';
import type { TableOptions } from '../view/table-options.ts';
import { pageWords } from '../words/page-words.ts';
import { kindSymbols, kindWords, phrases } from '../words/phrases.ts';
import { subjectWords } from '../words/subject-words.ts';
import { tableWords } from '../words/table-words.ts';
import { badge } from './badge-html.ts';
import { builtToHast } from './built-html.ts';
import { foldedToHast } from './folded-html.ts';
import { htmlPage } from './html-page.ts';
import { runToHast } from './runs-html.ts';
import { comparisonStyle, pageStyle } from './style.ts';
import { summaryToHast } from './summary-html.ts';

const kinds = Object.keys(kindWords) as RowKind[];

/**
 * Write a comparison as a whole HTML page: a was-wordt table that filters by kind without a script,
 * reads well on paper, on a telephone and with a screen reader.
 */
export function comparisonToHtml(comparison: Comparison, options: TableOptions = {}): string {
  const table = toTable(comparison, options);
  const filter = kinds
    .map(
      (kind) =>
        `body:has(#toon-${kind}:not(:checked)) :is(.changes tr,.folded li).${kind}:not(:target){display:none}`,
    )
    .join('');
  return htmlPage({
    title: table.head.title,
    style: `${pageStyle}${comparisonStyle}${filter}`,
    children: [
      ...headOf(table),
      ...(table.rows.length > 0
        ? [filterOf(table.rows), ...(table.groups.some(hasRows) ? [tableOf(table)] : [])]
        : [h('p', phrases.noneShown)]),
      ...foldedToHast(table.folded),
      ...uncoveredHast(table.uncovered),
    ],
  });
}

function hasRows({ rows }: TableGroup): boolean {
  return rows.length > 0;
}

/** Say at the end of a page what was not compared. */
export function uncoveredHast(uncovered: readonly string[]): ElementContent[] {
  if (uncovered.length === 0) return [];
  return [
    h('h2', phrases.uncovered),
    h(
      'ul',
      uncovered.map((text) => h('li', text)),
    ),
  ];
}

function headOf({ head, summary, columns }: Table): ElementContent[] {
  return [
    h('h1', head.title),
    ...(summary ? summaryToHast(summary) : []),
    h('div.witnesses', [witness(head.before), witness(head.after)]),
    ...(head.requests.length > 0 ? [h('h2', phrases.requests)] : []),
    ...head.requests.map((request) => h('p.request', request)),
    h('h2', phrases.summary),
    ...(head.total ? [h('p', head.total)] : []),
    h('ul.counts', head.counts.map(countBadge)),
    ...(head.overlap ? [h('p', head.overlap)] : []),
    h('p', head.complete),
    ...(head.rights ? [h('p', head.rights)] : []),
    h('p.soft', head.legend),
    h('p.soft', columnLegend(columns)),
  ];
}

function witness({ role, title, facts, reading }: WitnessHead): ElementContent {
  return h('section.witness', [
    h('h2', [h('span.role', role), title]),
    h(
      'dl',
      facts.flatMap(({ label, value }) => [h('dt', label), h('dd', value)]),
    ),
    h('p.soft', reading),
  ]);
}

function countBadge({ kind, symbol, text }: TableCount): ElementContent {
  return h('li', [badge(kind, symbol, text)]);
}

function filterOf(rows: readonly TableRow[]): ElementContent {
  const present = kinds.filter((kind) => rows.some((row) => row.kind === kind));
  return h('div', [
    h('fieldset.filter', [
      h('legend', pageWords.show),
      ...present.map((kind) =>
        h('label', [
          h('input', { type: 'checkbox', id: `toon-${kind}`, checked: true, autoComplete: 'off' }),
          `${kindSymbols[kind]} ${kindWords[kind]} (${rows.filter((row) => row.kind === kind).length})`,
        ]),
      ),
    ]),
    h('p.filtered', pageWords.filtered),
  ]);
}

function tableOf({ head, columns, groups }: Table): ElementContent {
  const rows = groups.flatMap((group) => group.rows);
  const stops = rows.filter(({ kind }) => kind !== 'same' && kind !== 'arranged');
  return h('table.changes', { role: 'table', className: [`columns-${columns.length}`] }, [
    h('caption.vh', head.tableTitle),
    h('thead', { role: 'rowgroup' }, [
      h(
        'tr',
        { role: 'row' },
        columns.map(({ key, title }) =>
          h('th', { scope: 'col', role: 'columnheader', className: [`c-${key}`] }, title),
        ),
      ),
    ]),
    ...groups.map((group) =>
      h('tbody', { role: 'rowgroup' }, [
        ...(group.title === null ? [] : [groupRow(group.title, columns.length)]),
        ...group.rows.map((row) => tableRow(row, columns, stops)),
      ]),
    ),
  ]);
}

function groupRow(title: string, width: number): ElementContent {
  const cell = { scope: 'rowgroup', role: 'rowheader', colSpan: width } as const;
  return h('tr.group', { role: 'row' }, [h('th', cell, title)]);
}

function tableRow(
  row: TableRow,
  columns: readonly TableColumn[],
  stops: readonly TableRow[],
): ElementContent {
  const wide = wideSide(row);
  const shown = columns.filter(({ key }) => !isSide(key) || wide === null || key === wide);
  return h('tr', { role: 'row', id: `regel-${row.number}`, className: [row.kind] }, [
    ...shown.map(({ key, title }) => {
      if (key === 'place') {
        return h('th', { scope: 'row', role: 'rowheader' }, [...nameOf(row), ...steps(row, stops)]);
      }
      const label = wide === key && row.before && row.after ? bothTitles(columns) : title;
      const span = wide === key ? { colSpan: 2 } : {};
      return h(
        'td',
        { role: 'cell', 'data-label': label, className: [key], ...span },
        cellOf(row, key),
      );
    }),
  ]);
}

function isSide(key: TableColumn['key']): key is 'before' | 'after' {
  return key === 'before' || key === 'after';
}

function bothTitles(columns: readonly TableColumn[]): string {
  const [before = '', after = ''] = columns
    .filter(({ key }) => key === 'before' || key === 'after')
    .map(({ title }) => title);
  return `${before} en ${after.toLowerCase()}`;
}

function cellOf(row: TableRow, key: Exclude<TableColumn['key'], 'place'>): ElementContent[] {
  switch (key) {
    case 'before':
    case 'after': {
      const side = row[key];
      if (!side) return [];
      const whole = row.whole?.[key];
      return [
        ...textOf(row, side),
        ...(whole ? [onDemand(tableWords.whole, textOf(row, whole))] : []),
      ];
    }
    case 'remarks':
      return [
        ...rowRemarks(row).map((remark) => h('p', remark)),
        ...linksOf(row),
        ...(row.verdict ? [onDemand(phrases.onDemand, [h('p', row.verdict)])] : []),
      ];
    case 'council':
      return [];
  }
}

/** Links to the rows on the same subject that the remarks name. */
function linksOf({ links }: TableRow): ElementContent[] {
  if (links.length === 0) return [];
  const shown = links.flatMap(({ label, number }, index) => [
    index === 0 ? ' ' : ', ',
    h('a', { href: `#regel-${number}` }, label),
  ]);
  return [h('p', [`${subjectWords.links}:`, ...shown])];
}

function onDemand(title: string, content: ElementContent[]): ElementContent {
  return h('details', [h('summary', title), ...content]);
}

/** Links to the changed rows before and after a changed row. */
function steps(row: TableRow, stops: readonly TableRow[]): ElementContent[] {
  const at = stops.indexOf(row);
  if (at < 0) return [];
  const link = (to: TableRow | undefined, sign: string, word: string) =>
    to
      ? [
          h('a', { href: `#regel-${to.number}` }, [
            h('span', { ariaHidden: 'true' }, `${sign} `),
            word,
            h('span.vh', pageWords.change([to.word, ...rowLabels(to)].join(' '))),
          ]),
        ]
      : [];
  const links = [
    ...link(stops[at - 1], '↑', pageWords.previous),
    ...link(stops[at + 1], '↓', pageWords.next),
  ];
  return links.length > 0 ? [h('span.steps', links)] : [];
}

function nameOf(row: TableRow): ElementContent[] {
  const { kind, symbol, word, badges } = row;
  const labels = rowLabels(row);
  const headings = rowHeadings(row);
  return [
    h('span.row', tableWords.row(row.number)),
    badge(kind, symbol, word),
    ...(labels.length > 0 ? [h('span.number', fromTo(labels))] : []),
    ...(headings.length > 0 ? [h('span.heading', fromTo(headings))] : []),
    ...(badges.length > 0
      ? [
          h(
            'span.badges',
            badges.map((one) => badge(one.kind, one.symbol, one.text)),
          ),
        ]
      : []),
  ];
}

function fromTo([from = '', to]: readonly string[]): Array<ElementContent | string> {
  if (to === undefined) return [from];
  return [from, h('span', { ariaHidden: 'true' }, ' → '), h('span.vh', pageWords.becomes), to];
}

function textOf({ style }: TableRow, { runs, blocks }: TableSide): ElementContent[] {
  const lines = blocks
    ? builtToHast(blocks)
    : linesOf(runs).map((line) => h('p.text', line.map(runToHast)));
  if (style !== 'block') return lines;
  return [h('div.block', { className: [runs[0]?.op === 'delete' ? 'old' : 'fresh'] }, lines)];
}
