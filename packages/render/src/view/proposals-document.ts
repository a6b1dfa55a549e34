import {
  type Clause,
  type DiffPart,
  type Flow,
  identify,
  type Phrasing,
  type Protocol,
  type Section,
} from '@akkoord/clause';
import { proposalWords } from '../words/proposal-words.ts';
import { type ProposalsContent, type ProposalsItem, toProposals } from './proposals.ts';

/**
 * Make a document of proposals, which every form of a protocol can be written of: what goes out is struck through, what
 * comes in is bold.
 */
export function proposalsDocument(content: ProposalsContent): Protocol {
  const { title, intro, met, items, remarks } = toProposals(content);
  const { heads } = proposalWords;
  return identify({
    type: 'protocol',
    meta: { title, language: 'nl', status: 'draft' },
    children: [
      prose(paragraph(intro.join(' '))),
      prose(paragraph(proposalWords.legend)),
      ...(met ? [section(heads.met, 1, [prose(table([met.columns, ...met.rows]))])] : []),
      ...(remarks.length > 0 ? [section(heads.remarks, 1, remarks.map(bullet))] : []),
      ...(items.length > 0 ? [section(heads.all, 1, items.map(itemSection))] : []),
    ],
  });
}

function itemSection({ place, lines, notes, decision }: ProposalsItem): Section {
  return section(proposalWords.at(place), 2, [
    ...lines.map(({ label, runs }) => {
      const start: Phrasing = { type: 'text', value: `${label}: ` };
      return prose({
        type: 'paragraph',
        children: [start, ...runs.flatMap(apart).flatMap(marked)],
      });
    }),
    ...notes.map((note) => prose(paragraph(note))),
    prose(paragraph(`${proposalWords.heads.decision}: ${decision}`)),
  ]);
}

/** Put a space between what goes out and what comes in for it: nothing else parts them without colour. */
function apart(run: DiffPart, index: number, runs: readonly DiffPart[]): DiffPart[] {
  const before = runs[index - 1];
  const touches = before?.op === 'delete' && run.op === 'insert' && !/\s$/.test(before.text);
  return touches && !/^\s/.test(run.text) ? [{ op: 'equal', text: ' ' }, run] : [run];
}

function marked({ op, text }: DiffPart): Phrasing[] {
  const [, before, words, after] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) as unknown as [
    string,
    string,
    string,
    string,
  ];
  const value = (words as string).replace(/\s+/g, ' ');
  const space = (one: string): Phrasing[] => (one ? [{ type: 'text', value: ' ' }] : []);
  const inner: Phrasing = { type: 'text', value };
  if (op === 'equal' || value === '') return [{ type: 'text', value: text.replace(/\s+/g, ' ') }];
  const node: Phrasing =
    op === 'delete' ? { type: 'delete', children: [inner] } : { type: 'strong', children: [inner] };
  return [...space(before), node, ...space(after)];
}

function section(heading: string, depth: 1 | 2, children: Array<Clause | Section>): Section {
  return { type: 'section', eId: '', num: null, heading, depth, children };
}

function prose(block: Flow): Clause {
  return { type: 'clause', eId: '', wId: '', num: null, form: 'prose', children: [block] };
}

function bullet(text: string): Clause {
  return { ...prose(paragraph(text)), form: 'bullet' };
}

function paragraph(value: string): Flow {
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}

function table(rows: ReadonlyArray<readonly string[]>): Flow {
  return {
    type: 'table',
    align: (rows[0] ?? []).map(() => null),
    children: rows.map((cells) => ({
      type: 'tableRow' as const,
      children: cells.map((value) => ({
        type: 'tableCell' as const,
        children: value ? [{ type: 'text' as const, value }] : [],
      })),
    })),
  };
}
