import type { Comparison, ContentRun, Target } from '@akkoord/clause';
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { isSafeAddress } from '../view/blocks.ts';
import {
  type RedlineBlock,
  type RedlineNote,
  type RedlineParagraph,
  toRedline,
} from '../view/redline.ts';
import type { Run } from '../view/runs.ts';
import { uncoveredOf } from '../view/table.ts';
import { targetText } from '../view/targets.ts';
import { phrases } from '../words/phrases.ts';
import { tableToHast } from './built-html.ts';
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
  const { title, subtitle, blocks, notes } = toRedline(comparison);
  const write = { notes, placed: new Set<number>() };
  return htmlPage({
    title,
    style: `${pageStyle}${redlineStyle}`,
    children: [
      h('p.soft', [`${phrases.redline}. ${subtitle}`]),
      h('p.soft', phrases.redlineLegend),
      h(
        'div.redline',
        blocks.map((block) => blockToHast(block, write)),
      ),
      ...notesToHast(write),
      ...uncoveredHast(uncoveredOf(comparison)),
    ],
  });
}

/** The footnotes, and those of which the mark was written. */
interface NoteMarks {
  notes: readonly RedlineNote[];
  placed: Set<number>;
}

function notesToHast(write: NoteMarks): ElementContent[] {
  const { notes, placed } = write;
  const marked = notes
    .map((note, index) => ({ note, index }))
    .filter(({ index }) => placed.has(index));
  if (marked.length === 0) return [];
  return [
    h('h2', phrases.notes),
    h(
      'div.redline',
      marked.map(({ note: { number, op, runs }, index }) => {
        const whole = op === 'equal' ? null : op;
        const text = [h('span.label', `${number}`), ...runs.map((run) => runOf(run, whole, write))];
        const className = ['clause', ...(whole ? [whole === 'delete' ? 'old' : 'fresh'] : [])];
        return h(
          'p',
          { id: `noot-${index + 1}`, className },
          whole ? [markedHast(whole, text)] : text,
        );
      }),
    ),
  ];
}

function blockToHast(block: RedlineBlock, marks: NoteMarks): ElementContent {
  if (block.kind === 'table') {
    return tableToHast({ type: 'table', op: block.end, rows: block.rows }, (run) =>
      runOf(run, null, marks),
    );
  }
  const { kind, level, label, runs, note } = block;
  const whole = wholeOp(block);
  const content: ElementContent[] = [
    ...(label.length > 0
      ? [
          h(
            'span.label',
            label.map((run) => runOf(run, whole, marks)),
          ),
        ]
      : []),
    h(
      'span',
      runs.map((run) => runOf(run, whole, marks)),
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
function wholeOp({ label, runs, end }: RedlineParagraph): 'insert' | 'delete' | null {
  if (end === 'equal') return null;
  return [...label, ...runs].every(({ op }) => op === end) ? end : null;
}

function runOf(
  { op, text, note, target }: ContentRun,
  whole: Run['op'] | null,
  marks: NoteMarks,
): ElementContent {
  const own = whole ? 'equal' : op;
  if (target) return targetToHast(target, own);
  if (note === undefined) return runToHast({ op: own, text: text.replace('\t', ' ') });
  marks.placed.add(note);
  const link = h('sup', [
    h('a', { href: `#noot-${note + 1}` }, `${marks.notes[note]?.number ?? ''}`),
  ]);
  return own === 'equal' ? link : markedHast(own, [link]);
}

/** The address behind the words of a link, to follow where that is safe; what stands for a picture. */
function targetToHast(target: Target, op: Run['op']): ElementContent {
  const text = targetText(target);
  const at = text.indexOf(target.address);
  const content =
    target.of === 'link' && isSafeAddress(target.address) && at >= 0
      ? [
          text.slice(0, at),
          h('a', { href: target.address, rel: ['noreferrer'] }, target.address),
          text.slice(at + target.address.length),
        ]
      : [text];
  return op === 'equal' ? h('span', content) : markedHast(op, content);
}
