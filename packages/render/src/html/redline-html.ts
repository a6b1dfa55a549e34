import type { Comparison } from '@akkoord/clause';
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { type RedlineBlock, toRedline } from '../view/redline.ts';
import type { Run } from '../view/runs.ts';
import { uncoveredOf } from '../view/table.ts';
import { phrases } from '../words/phrases.ts';
import { uncoveredHast } from './comparison-html.ts';
import { htmlPage } from './html-page.ts';
import { markedHast, runToHast } from './runs-html.ts';
import { pageStyle, redlineStyle } from './style.ts';

/**
 * Write the whole new text over the old one as an HTML page, with the words of both marked.
 *
 * A paragraph that only one text has is marked as a whole.
 */
export function redlineToHtml(comparison: Comparison): string {
  const { title, subtitle, blocks } = toRedline(comparison);
  return htmlPage({
    title,
    style: `${pageStyle}${redlineStyle}`,
    children: [
      h('p.soft', [`${phrases.redline}. ${subtitle}`]),
      h('p.soft', phrases.redlineLegend),
      h('div.redline', blocks.map(blockToHast)),
      ...uncoveredHast(uncoveredOf(comparison)),
    ],
  });
}

function blockToHast(block: RedlineBlock): ElementContent {
  const { kind, level, label, runs, note } = block;
  const whole = wholeOp(block);
  const content: ElementContent[] = [
    ...(label.length > 0
      ? [
          h(
            'span.label',
            label.map((run) => runOf(run, whole)),
          ),
        ]
      : []),
    h(
      'span',
      runs.map((run) => runOf(run, whole)),
    ),
    ...(note ? [h('span.note', note)] : []),
  ];
  const className = [
    kind,
    ...(kind === 'clause' ? [`l${Math.min(level, 3)}`] : []),
    ...(label.length > 0 ? [] : ['bare']),
    ...(whole ? [whole === 'delete' ? 'old' : 'fresh'] : []),
  ];
  const name = kind === 'title' ? 'h1' : kind === 'heading' ? `h${Math.min(level + 1, 6)}` : 'p';
  if (!whole) return h(name, { className }, content);
  return h(name, { className }, [markedHast(whole, content)]);
}

/** The one operation that all of a block is; `null` where words of both texts stand in it. */
function wholeOp({ label, runs, end }: RedlineBlock): 'insert' | 'delete' | null {
  if (end === 'equal') return null;
  return [...label, ...runs].every(({ op }) => op === end) ? end : null;
}

function runOf({ op, text }: Run, whole: Run['op'] | null): ElementContent {
  return runToHast({ op: whole ? 'equal' : op, text: text.replace('\t', ' ') });
}
