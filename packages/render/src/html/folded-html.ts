import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { FoldedGroup, FoldedRow } from '../view/folded.ts';
import { linesOf } from '../view/runs.ts';
import { foldWords } from '../words/fold-words.ts';
import { tableWords } from '../words/table-words.ts';
import { badge } from './badge-html.ts';
import { runToHast } from './runs-html.ts';

/**
 * List the rows in which no rule changes, behind the table. The lists are open, so that they are printed too; a reader
 * can close them.
 */
export function foldedToHast(folded: readonly FoldedGroup[]): ElementContent[] {
  if (folded.length === 0) return [];
  return [
    h('section.folded', [
      h('h2', foldWords.title),
      h('p', foldWords.intro),
      ...folded.map(({ title, layout, rows }) =>
        h('details', { open: true }, [
          h('summary', h('h3', title)),
          h('ul', { className: [layout] }, rows.map(itemOf)),
        ]),
      ),
    ]),
  ];
}

function itemOf({ row, name, badges, runs, remarks }: FoldedRow): Element {
  return h('li', { id: `regel-${row.number}`, className: [row.kind] }, [
    h('span.row', tableWords.row(row.number)),
    ...(name ? [h('strong', name)] : []),
    ...badges.map((one) => badge(one.kind, one.symbol, one.text)),
    ...linesOf(runs)
      .filter((line) => line.length > 0)
      .map((line) => h('p.text', line.map(runToHast))),
    ...remarks.map((remark) => h('p.soft', remark)),
    ...(runs.length === 0 && row.merged.length > 0
      ? [
          h('details', [
            h('summary', tableWords.whole),
            ...linesOf(row.merged).map((line) => h('p.text', line.map(runToHast))),
          ]),
        ]
      : []),
  ]);
}
