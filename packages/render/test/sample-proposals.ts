import type { Protocol } from '@akkoord/clause';
import type { ProposalPlace, ProposalRow } from '@akkoord/harmonize';
import type { ProposalsContent } from '../src/index.ts';
import { sampleComparison } from './sample-comparison.ts';

const tree: Protocol = {
  type: 'protocol',
  meta: { title: 'Afspraken', language: 'nl' },
  children: [],
};
const place = (id: string, text: string): ProposalPlace => ({
  source: { id, tree },
  eId: 'sec_A__cl_1',
  label: 'A.1',
  fingerprint: `${id}${text.length}`,
  text,
});
const base = [place('base', 'De telefoon ligt in de kluis. De mentor heeft de sleutel.')];
const board = place('bestuur', 'De telefoon ligt in de tas. De mentor heeft de sleutel.');
const council = place('mr', 'De telefoon ligt in de kluis. De conciërge heeft de sleutel.');
const both: ProposalRow = {
  key: 'sec_A__cl_1',
  of: 'clause',
  label: 'A.1',
  base,
  sides: [
    {
      source: board.source,
      places: [board],
      moved: false,
      change: null,
      diff: [
        { op: 'equal', text: 'De telefoon ligt in de ' },
        { op: 'delete', text: 'kluis' },
        { op: 'insert', text: 'tas' },
        { op: 'equal', text: '. De mentor heeft de sleutel.' },
      ],
    },
    {
      source: council.source,
      places: [council],
      moved: false,
      change: null,
      diff: [
        { op: 'equal', text: 'De telefoon ligt in de kluis. De ' },
        { op: 'delete', text: 'mentor' },
        { op: 'insert', text: 'conciërge' },
        { op: 'equal', text: ' heeft de sleutel.' },
      ],
    },
  ],
  clauses: [...base, board, council],
  references: ['base sec_A__cl_1 0', 'bestuur sec_A__cl_1 1', 'mr sec_A__cl_1 2'],
  agreement: 'compatible',
  why: { code: 'other-sentences', data: {} },
  merged: 'De telefoon ligt in de tas. De conciërge heeft de sleutel.',
  state: { status: 'open' },
};
const gone: ProposalRow = {
  ...both,
  key: 'sec_A__cl_2',
  label: 'A.2',
  sides: both.sides.slice(0, 1).map((side) => ({ ...side, places: [] })),
  agreement: 'lone',
  why: { code: 'lone', data: {} },
  merged: null,
  state: {
    status: 'decided',
    decision: {
      id: '0123456789',
      supersedes: [],
      about: { change: 'sec_A__cl_2' },
      choose: 'keep-old',
      by: 'de MR',
      on: '2026-11-24',
      why: 'Dit is nog nodig.',
    },
  },
};

/** Two proposals that meet in one place, and one that was decided on. */
export const sampleProposals: ProposalsContent = {
  title: 'Afspraken',
  proposals: ['bestuur', 'mr'],
  rows: [both, gone],
  comparisons: [sampleComparison, sampleComparison],
  remarks: ['Kijk A.3 na.'],
};
