import type { DiffPart } from '@akkoord/clause';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reverseDiff } from '../src/diff.ts';
import { diffWords } from '../src/index.ts';

const redline = (parts: readonly DiffPart[]) =>
  parts
    .map(({ op, text }) =>
      op === 'equal' ? text : op === 'delete' ? `[-${text}-]` : `{+${text}+}`,
    )
    .join('');

test.each([
  ['Dat mag.', 'Dat mag.', 'Dat mag.'],
  ['', '', ''],
  ['', 'Nieuw', '{+Nieuw+}'],
  ['Dat mag.', 'Dat mag niet.', 'Dat mag{+ niet+}.'],
  ['De leraar belt', 'De docent belt', 'De [-leraar-]{+docent+} belt'],
  ['de Klas', 'de klas', 'de [-Klas-]{+klas+}'],
  ['op 1 augustus 2023 in', 'op 01-08-2025 in', 'op [-1 augustus 2023-]{+01-08-2025+} in'],
  ['Eén ding', 'Twee andere dingen', '[-Eén ding-]{+Twee andere dingen+}'],
])('%s | %s', (before, after, expected) => {
  expect(redline(diffWords(before, after))).toBe(expected);
});

const text = fc
  .array(fc.constantFrom('de', 'klas', ' ', '  ', '\n', ',', 'Klas', "foto's", '.', 'é'), {
    maxLength: 20,
  })
  .map((parts) => parts.join(''));

test('the parts give both texts, and reversed the other way round', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = diffWords(before, after);
      const side = (list: readonly DiffPart[], op: string) =>
        list.map((part) => (part.op === 'equal' || part.op === op ? part.text : '')).join('');
      expect([side(parts, 'delete'), side(parts, 'insert')]).toEqual([before, after]);
      const back = reverseDiff(parts);
      expect([side(back, 'delete'), side(back, 'insert')]).toEqual([after, before]);
      expect(reverseDiff(back)).toEqual(parts);
      expect(parts.every((part) => part.text !== '')).toBe(true);
    }),
    { numRuns: 500 },
  );
});
