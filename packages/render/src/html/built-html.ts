import type { ContentBlock, ContentRun } from '@akkoord/clause';
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { runToHast } from './runs-html.ts';

/** Writes a run: words, or the mark of a footnote. */
export type RunWriter = (run: ContentRun) => ElementContent;

type Table = Extract<ContentBlock, { type: 'table' }>;

/** Write what a clause is built of into a cell of a was-wordt table. */
export function builtToHast(blocks: readonly ContentBlock[]): ElementContent[] {
  return blocks.map((block) => {
    if (block.type === 'table') return tableToHast(block, runToHast);
    const { mark, level, runs } = block;
    const text = [...(mark === null ? [] : [`${mark} `]), ...runs.map(runToHast)];
    return h('p.text', level > 0 ? { className: [`l${Math.min(level, 3)}`] } : {}, text);
  });
}

/** Write a table; a row that only one text has says so by its class, and its words by their marks. */
export function tableToHast({ rows }: Table, write: RunWriter): ElementContent {
  return h(
    'table.cells',
    rows.map(({ op, cells }, index) =>
      h(
        'tr',
        op === 'equal' ? {} : { className: [op === 'insert' ? 'fresh' : 'old'] },
        cells.map((cell) => {
          const content = cell.map(write);
          return index === 0 ? h('th', { scope: 'col' }, content) : h('td', content);
        }),
      ),
    ),
  );
}
