import type { ReadingMessage } from '@akkoord/clause';
import { expect, test } from 'vitest';
import { messageReason } from '../src/index.ts';
import told from './messages.json' with { type: 'json' };

/** What the fixtures of parse are told, one of each kind, and what people read. */
const cases = told as unknown as ReadonlyArray<ReadingMessage & { reason: string }>;

test.each(cases.map((one) => [one.ruleId, one.reason, one] as const))(
  '%s: %s',
  (_, reason, one) => {
    const { reason: _filled, ...message } = one;
    expect(messageReason(message)).toBe(reason);
  },
);

test('what no fixture brings out has words too', () => {
  const reasons = (
    [
      { ruleId: 'split-words', code: 'letters-apart', data: {} },
      { ruleId: 'open-doubt', code: 'open-doubt', data: { doubt: 'Klopt dit nummer?' } },
      {
        ruleId: 'front-matter-value',
        code: 'front-matter-value',
        data: { path: ['approval', 'adoption', 'on'], expected: { kind: 'date' } },
      },
      {
        ruleId: 'front-matter-value',
        code: 'front-matter-value',
        data: { path: ['status'], expected: { kind: 'one-of', values: ['draft', 'adopted'] } },
      },
      { ruleId: 'front-matter-value', code: 'front-matter-clauses', data: {} },
      { ruleId: 'front-matter-value', code: 'front-matter-depth', data: {} },
    ] as const
  ).map((message) => messageReason({ ...message, confidence: 1 }));
  expect(reasons).toEqual([
    'De letters stonden los van elkaar.',
    'Nog na te kijken: Klopt dit nummer? Haal de opmerking weg als het klopt.',
    'Bij `approval.adoption.on` hoort een datum als 2024-05-01, 2013-03 of 2018. Deze waarde is overgeslagen.',
    'Bij `status` hoort een van deze woorden: draft, adopted. Deze waarde is overgeslagen.',
    'Onder `clauses` hoort per bepaling een sleutel te staan: het kenmerk van de bepaling.',
    'Een verwijzing of een zo diep geneste waarde kan hier niet; schrijf de waarde uit.',
  ]);
});
