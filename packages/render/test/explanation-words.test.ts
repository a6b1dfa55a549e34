import type { Explanation } from '@akkoord/annotate';
import { expect, test } from 'vitest';
import { explanationInWords } from '../src/index.ts';

const span = { eId: 'cl_1', start: 0, end: 5 };
const explanation: Explanation = {
  eId: 'cl_1',
  text: 'Niets.',
  provisions: [],
  rules: [],
  spans: [
    {
      kind: 'norm',
      span,
      rule: 'must',
      code: 'norm-read',
      data: { modality: 'obligation', rule: 'must' },
    },
    { kind: 'exception', span, rule: 'eigen', code: 'exception', data: { kind: 'eigen' } },
    {
      kind: 'mention',
      span,
      rule: 'age',
      code: 'mention',
      data: { kind: 'age', value: '16 jaar' },
    },
  ],
  reasons: [
    { code: 'rule-applied', data: { rule: 'lead-in' } },
    {
      code: 'norm-binds',
      data: { modality: 'prohibition', bearers: ['mr', 'pupil'], heading: 'Voor de raad' },
    },
  ],
  topics: [{ id: 'doubt', label: 'Bij twijfel', words: 'given' }],
  rights: [{ id: 'own-right', basis: 'WMS art. 10', asOf: '2025-08-01', definition: null }],
};

test('an explanation is put in words, and what an own taxonomy named keeps its id', () => {
  const { spans, reasons, topics, rights } = explanationInWords(explanation);
  expect(spans.map(({ reason }) => reason)).toEqual([
    'Verplichting. De zin verplicht met een woord als ‘moet’, ‘dient te’ of ‘verplicht’.',
    'eigen',
    'Leeftijd: 16 jaar.',
  ]);
  expect(reasons).toEqual([
    'De norm staat in de zin boven deze opsomming en geldt voor elk punt.',
    'Verbod. Geldt voor de medezeggenschapsraad en leerlingen. De kop ‘Voor de raad’ telt daarbij mee.',
  ]);
  expect(topics[0]?.words).toEqual(['opgegeven in de tekst']);
  expect(rights).toEqual([{ basis: 'WMS art. 10', asOf: '2025-08-01', reason: 'own-right' }]);
});
