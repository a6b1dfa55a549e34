import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { ReaderSummary } from '../view/reader-summary.ts';

/** Write the summary for the reader: sentences that lead to the rows which they tell. */
export function summaryToHast({ title, lines, rest }: ReaderSummary): ElementContent[] {
  return [
    h('h2', title),
    ...(lines.length > 0
      ? [
          h(
            'ol.reader',
            lines.map(({ lead, words, row, place }) =>
              h('li', [
                h('strong', lead),
                ` ${words} (`,
                h('a', { href: `#regel-${row}` }, place),
                ')',
              ]),
            ),
          ),
        ]
      : []),
    ...rest.map((text) => h('p', text)),
  ];
}
