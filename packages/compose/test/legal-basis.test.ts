import { clausesOf } from '@akkoord/clause';
import { expect, test } from 'vitest';
import { compose } from '../src/index.ts';
import { loadSmall, problemsOf, smallFiles } from './small-template.ts';

const file = 'clauses/decency/respect.md';
const head = smallFiles['template.yaml'] ?? '';

function withBasis(basis: string, changes: Readonly<Record<string, string>> = {}) {
  const text = (smallFiles[file] ?? '').replace('basis: []', `basis: ${basis}`);
  return loadSmall({ ...changes, [file]: text });
}

function sourcesOf(basis: string, sector: string) {
  const answers = { sector, naam: 'De School', ...(sector === 'vo' ? { extra: true } : {}) };
  return clausesOf(compose(withBasis(basis), answers)).map(({ data }) => data?.basis);
}

test('the kind of school tells which article a subject is', () => {
  const basis = '[{ subject: safety_duty, clauses: [1] }]';
  expect(sourcesOf(basis, 'vo')).toEqual([
    undefined,
    [{ source: 'WVO 2020 art. 3.40 lid 1', asOf: '2026-01-01', readOn: '2026-11-30' }],
    undefined,
  ]);
  expect(sourcesOf(basis, 'po')[1]).toEqual([
    { source: 'WPO art. 4c lid 1', asOf: '2015', readOn: '2026-11-30', later: 'unread' },
  ]);
});

test('a condition of its own holds beside that of the kind of school', () => {
  const basis = '[{ subject: safety_duty, when: { sector: po } }]';
  expect(sourcesOf(basis, 'vo')[1]).toBeUndefined();
  expect(sourcesOf(basis, 'po')[1]).toHaveLength(1);
});

test('what holds in all kinds of school needs no condition', () => {
  const { positions } = withBasis('[{ subject: consent_under_16 }]');
  expect(positions.find(({ topic }) => topic === 'decency')?.basis).toEqual([
    { source: 'UAVG art. 5 lid 1', asOf: '2021-07-01', readOn: '2026-11-30' },
  ]);
});

test('one article for two subjects stands on a clause once', () => {
  const basis = '[{ subject: removal_hearing }, { subject: removal_school }]';
  expect(sourcesOf(basis, 'po')[1]?.map(({ source }) => source)).toEqual([
    'WPO art. 40 lid 11',
    'WPO art. 63 lid 2',
  ]);
});

test('a subject that nobody knows is refused', () => {
  expect(problemsOf(() => withBasis('[{ subject: zwaartekracht }]'))).toContainEqual({
    path: `${file}: basis[0].subject`,
    message: expect.stringMatching(/'zwaartekracht' ken ik niet.*safety_duty/),
  });
});

test('a template that does not ask for the kind of school cannot say which article holds', () => {
  const without = { 'template.yaml': head.replace(', sector: sector', '') };
  expect(problemsOf(() => withBasis('[{ subject: safety_duty }]', without))).toContainEqual({
    path: `${file}: basis[0].subject`,
    message: expect.stringMatching(/hangt af van de soort school/),
  });
  expect(withBasis('[{ subject: consent_under_16 }]', without).positions).toHaveLength(2);
});
