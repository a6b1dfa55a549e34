import type { Comparison } from '@akkoord/clause';
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { htmlPage } from './html-page.ts';
import { linesOf, type Run } from './runs.ts';
import { comparisonStyle, pageStyle } from './style.ts';
import {
  type RowKind,
  rowHeadings,
  rowLabels,
  rowRemarks,
  type TableRow,
  type TableSide,
  toTable,
} from './table.ts';
import type { TableCount, TableHead, WitnessHead } from './table-head.ts';
import { kindSymbols, kindWords, phrases } from './words.ts';

const kinds = Object.keys(kindWords) as RowKind[];

/**
 * Write a comparison as a whole HTML page: a was-wordt table that filters by kind without a script,
 * reads well on paper, on a telephone and with a screen reader.
 */
export function comparisonToHtml(comparison: Comparison): string {
  const { head, rows } = toTable(comparison);
  const filter = kinds
    .map((kind) => `body:has(#toon-${kind}:not(:checked)) tr.${kind}{display:none}`)
    .join('');
  return htmlPage({
    title: head.title,
    style: `${pageStyle}${comparisonStyle}${filter}`,
    children: [...headOf(head), filterOf(rows), tableOf(rows)],
  });
}

function headOf(head: TableHead): ElementContent[] {
  return [
    h('h1', head.title),
    h('div.witnesses', [witness('Was', head.before), witness('Wordt', head.after)]),
    h('h2', phrases.summary),
    h('ul.counts', head.counts.map(countBadge)),
    ...(head.overlap ? [h('p', head.overlap)] : []),
    h('p', head.complete),
    h('p.soft', phrases.legendWords),
  ];
}

function witness(role: string, { title, facts, reading }: WitnessHead): ElementContent {
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

function badge(kind: string, symbol: string, text: string): ElementContent {
  return h('span.badge', { className: [kind] }, [
    h('span.sign', { ariaHidden: 'true' }, symbol),
    text,
  ]);
}

function filterOf(rows: readonly TableRow[]): ElementContent {
  const present = kinds.filter((kind) => rows.some((row) => row.kind === kind));
  return h('div', [
    h('fieldset.filter', [
      h('legend', 'Toon'),
      ...present.map((kind) =>
        h('label', [
          h('input', { type: 'checkbox', id: `toon-${kind}`, checked: true, autoComplete: 'off' }),
          `${kindSymbols[kind]} ${kindWords[kind]} (${rows.filter((row) => row.kind === kind).length})`,
        ]),
      ),
    ]),
    h('p.filtered', 'Een deel van de tabel is verborgen. Zet alle vinkjes aan om alles te zien.'),
  ]);
}

function tableOf(rows: readonly TableRow[]): ElementContent {
  const head = (name: string, className: string) =>
    h('th', { scope: 'col', role: 'columnheader', className: [className] }, name);
  return h('table.changes', { role: 'table' }, [
    h('caption.vh', phrases.tableTitle),
    h('thead', { role: 'rowgroup' }, [
      h('tr', { role: 'row' }, [
        head('Bepaling', 'c1'),
        head('Was', 'c2'),
        head('Wordt', 'c3'),
        head('Toelichting', 'c4'),
      ]),
    ]),
    h('tbody', { role: 'rowgroup' }, rows.map(tableRow)),
  ]);
}

function tableRow(row: TableRow): ElementContent {
  const cell = (label: string, children: ElementContent[], colSpan?: number) =>
    h('td', { role: 'cell', 'data-label': label, ...(colSpan ? { colSpan } : {}) }, children);
  const texts =
    row.style === 'plain' && row.after
      ? [cell('Was en wordt', textOf(row, row.after), 2)]
      : [
          cell('Was', row.before ? textOf(row, row.before) : [h('p.none', phrases.noBefore)]),
          cell('Wordt', row.after ? textOf(row, row.after) : [h('p.none', phrases.noAfter)]),
        ];
  return h('tr', { role: 'row', id: `regel-${row.number}`, className: [row.kind] }, [
    h('th', { scope: 'row', role: 'rowheader' }, nameOf(row)),
    ...texts,
    h(
      'td.remarks',
      { role: 'cell', 'data-label': 'Toelichting' },
      rowRemarks(row).map((remark) => h('p', remark)),
    ),
  ]);
}

function nameOf(row: TableRow): ElementContent[] {
  const { kind, symbol, word, badges } = row;
  const labels = rowLabels(row);
  const headings = rowHeadings(row);
  return [
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
  return [from, h('span', { ariaHidden: 'true' }, ' → '), h('span.vh', ' wordt '), to];
}

function textOf({ style }: TableRow, { runs }: TableSide): ElementContent[] {
  const lines = linesOf(runs).map((line) => h('p.text', line.map(runOf)));
  if (style !== 'block') return lines;
  return [h('div.block', { className: [runs[0]?.op === 'delete' ? 'old' : 'fresh'] }, lines)];
}

function runOf({ op, text }: Run): ElementContent {
  if (op === 'equal') return { type: 'text', value: text };
  const [name, word] =
    op === 'delete' ? (['del', phrases.deleted] as const) : (['ins', phrases.inserted] as const);
  return h(name, [h('span.vh', `[${word}: `), text, h('span.vh', ']')]);
}
