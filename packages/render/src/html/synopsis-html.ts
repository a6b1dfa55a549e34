import type { Synopsis } from '@akkoord/clause';
import { diffWords } from '@akkoord/collate';
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { isRewritten, linesOf, type Run, readableRuns } from '../view/runs.ts';
import {
  type SynopsisCell,
  type SynopsisLine,
  type SynopsisTable,
  toSynopsisTable,
} from '../view/synopsis-table.ts';
import { sharedWords, synopsisWords } from '../words/synopsis-words.ts';
import { htmlPage } from './html-page.ts';
import { runToHast } from './runs-html.ts';
import { pageStyle } from './style.ts';
import { synopsisStyle } from './synopsis-style.ts';

/** With more columns every text would stand in the page too often: then only the base can be held against. */
const mostBases = 6;
/** Up to so many columns share the width of the screen; more are scrolled. */
const fewColumns = 6;

/**
 * Write a synopsis as a whole HTML page: the questions, a matrix of subjects and schools, and the texts under
 * each other, with the differences from a base that the reader chooses. No script: the choice is a row of
 * radio buttons that the style follows.
 */
export function synopsisToHtml(synopsis: Synopsis): string {
  const table = toSynopsisTable(synopsis);
  const bases = basesOf(table);
  return htmlPage({
    title: table.title,
    style: `${pageStyle}${synopsisStyle}${choiceStyle(bases)}`,
    children: [
      h('h1', table.title),
      ...table.warnings.map((warning) => h('p.warning', [h('strong', warning)])),
      ...table.summary.map((sentence) => h('p', sentence)),
      h('h2', synopsisWords.questions),
      ...questionsOf(table.conflicts, synopsisWords.noQuestions),
      ...(table.gaps.length > 0
        ? [h('h2', synopsisWords.gaps), ...questionsOf(table.gaps, '')]
        : []),
      h('h2', { id: 'matrix' }, synopsisWords.matrix),
      h('p.soft', synopsisWords.legend),
      matrixOf(table),
      h('h2', synopsisWords.details),
      ...(bases.length > 0 ? [baseChoice(table, bases)] : []),
      ...table.lines.map((line) => detailOf(line, bases)),
      ...sharedOf(table),
    ],
  });
}

function sharedOf({ shared }: SynopsisTable): ElementContent[] {
  if (shared.length === 0) return [];
  return [
    h('h2', sharedWords.title),
    h('p.soft', sharedWords.explained),
    h('details', [
      h('summary', sharedWords.title),
      h(
        'ul',
        shared.map(({ text, schools }) => h('li', [text, h('span.soft', ` (${schools})`)])),
      ),
    ]),
  ];
}

/** Indexes of the columns that can be the base. */
function basesOf({ columns }: SynopsisTable): number[] {
  const own = columns.findIndex(({ isBase }) => isBase);
  if (columns.length <= mostBases) return columns.map((_, index) => index);
  return own < 0 ? [] : [own];
}

/** Show of each text the version that is marked against the chosen base. */
function choiceStyle(bases: readonly number[]): string {
  if (bases.length === 0) return '.v-none{display:block}';
  const choices = ['none', ...bases];
  return choices
    .map((base) => `body:has(#basis-${base}:checked) .v-${base}{display:block}`)
    .join('');
}

function questionsOf(lines: readonly SynopsisLine[], otherwise: string): ElementContent[] {
  if (lines.length === 0) return [h('p', otherwise)];
  return [
    h(
      'ul.questions',
      lines.map(({ number, question, answers, kind }) =>
        h('li', [
          ...(kind === 'opposed' ? [h('span.opposed-mark', '◆ Tegengesteld: ')] : []),
          h('a.ask', { href: `#onderwerp-${number}` }, question ?? ''),
          h(
            'ul.answers',
            answers.map((answer) => h('li', answer)),
          ),
        ]),
      ),
    ),
  ];
}

function matrixOf({ columns, lines }: SynopsisTable): ElementContent {
  const few = columns.length <= fewColumns ? ['few'] : [];
  const region = { role: 'region', ariaLabel: synopsisWords.matrix, tabIndex: 0 } as const;
  return h('div.wide', region, [
    h('table.matrix', { role: 'table', className: few }, [
      h('thead', { role: 'rowgroup' }, [
        h('tr', { role: 'row' }, [
          h('th', { scope: 'col', role: 'columnheader' }, synopsisWords.subject),
          ...columns.map(({ name, isBase }) =>
            h('th', { scope: 'col', role: 'columnheader' }, [
              name,
              ...(isBase ? [h('span.soft', ` (${synopsisWords.base})`)] : []),
            ]),
          ),
        ]),
      ]),
      h(
        'tbody',
        { role: 'rowgroup' },
        lines.map((line) =>
          h('tr', { role: 'row' }, [
            h('th', { scope: 'row', role: 'rowheader' }, [
              h('a', { href: `#onderwerp-${line.number}` }, line.label),
            ]),
            ...line.cells.map((cell) =>
              h('td', { role: 'cell', 'data-label': cell.column.name }, [
                stateOf(cell),
                cell.position,
              ]),
            ),
          ]),
        ),
      ),
    ]),
  ]);
}

function stateOf({ state, symbol, word }: SynopsisCell): ElementContent {
  return h('span.state', { className: [state] }, [
    h('span', { ariaHidden: 'true' }, `${symbol} `),
    word,
  ]);
}

function baseChoice({ columns }: SynopsisTable, bases: readonly number[]): ElementContent {
  const start = bases.find((base) => columns[base]?.isBase) ?? 'none';
  const radio = (value: number | 'none', label: string) =>
    h('label', [
      h('input', {
        type: 'radio',
        name: 'basis',
        id: `basis-${value}`,
        checked: value === start,
        autoComplete: 'off',
      }),
      ` ${label}`,
    ]);
  return h('fieldset.base-pick', [
    h('legend', synopsisWords.markAgainst),
    radio('none', synopsisWords.unmarked),
    ...bases.map((base) => radio(base, columns[base]?.name ?? '')),
  ]);
}

function detailOf(line: SynopsisLine, bases: readonly number[]): ElementContent {
  return h('section.subject', { id: `onderwerp-${line.number}` }, [
    h('h3', `${line.number}. ${line.label}`),
    ...(line.question ? [h('p', [h('strong', line.question)])] : []),
    ...line.cells.map((cell, index) => sideOf(cell, versionsOf(line, { index, bases }))),
    ...(line.remarks.length > 0
      ? [
          h('details', [
            h('summary', `${synopsisWords.differences}: ${line.label}`),
            h(
              'ul',
              line.remarks.map((remark) => h('li', remark)),
            ),
          ]),
        ]
      : []),
    h('p', [
      h('a', { href: '#matrix' }, [
        synopsisWords.backToMatrix,
        h('span.vh', synopsisWords.backFrom(line.label)),
      ]),
    ]),
  ]);
}

function sideOf(cell: SynopsisCell, versions: readonly ElementContent[]): ElementContent {
  const { column, stance, see } = cell;
  return h('div.side', [
    h('div', [
      h('h4', column.name),
      h('p', [stateOf(cell), ...(stance && !see ? [`: ${stance}`] : [])]),
    ]),
    h(
      'div',
      see
        ? [
            h('p', [
              synopsisWords.standsAt,
              h('a', { href: `#onderwerp-${see.number}` }, see.label),
              '.',
            ]),
          ]
        : cell.clauses.length === 0
          ? [h('p.note', synopsisWords.silent)]
          : [...versions],
    ),
  ]);
}

/** A text as it is, and marked against each base. */
function versionsOf(
  { cells }: SynopsisLine,
  { index, bases }: { index: number; bases: readonly number[] },
): ElementContent[] {
  const cell = cells[index] as SynopsisCell;
  const text = textOf(cell);
  const plain: Run[] = [{ op: 'equal', text }];
  return [
    h('div.v.v-none', linesWith(cell, plain)),
    ...bases.map((base) => {
      const version = (children: ElementContent[]) =>
        h('div.v', { className: [`v-${base}`] }, children);
      const other = cells[base];
      if (base === index)
        return version([h('p.note', synopsisWords.isBase), ...linesWith(cell, plain)]);
      if (!other || other.clauses.length === 0) return version(linesWith(cell, plain));
      const diff = diffWords(textOf(other), text);
      return isRewritten(diff)
        ? version([h('p.note', synopsisWords.rewritten), ...linesWith(cell, plain)])
        : version(linesWith(cell, readableRuns(diff).merged, true));
    }),
  ];
}

function textOf({ clauses }: SynopsisCell): string {
  return clauses.map(({ text }) => text.replace(/\s+/g, ' ').trim()).join('\n');
}

/** Put the label before each clause; a marked text can have more lines than clauses, and then has none. */
function linesWith({ clauses }: SynopsisCell, runs: Run[], marked = false): ElementContent[] {
  const lines = linesOf(runs);
  const labelled = !marked || lines.length === clauses.length;
  return lines.map((line, index) => {
    const label = labelled ? clauses[index]?.label : null;
    return h('p', [...(label ? [h('span.num', label)] : []), ...line.map(runToHast)]);
  });
}
