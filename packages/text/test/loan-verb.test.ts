import { expect, test } from 'vitest';
import { isLoanVerb } from '../src/index.ts';

const list = new Set([
  'connecteren',
  'regisseren',
  'regisseert',
  'kinderen',
  'kind',
  'ouderen',
  'ouder',
]);
const knows = (word: string) => list.has(word);

test.each(['connecteren', 'connecteert', 'connecteerden', 'connectering', 'regisseerde'])(
  '%s is a form of a verb on -eren',
  (word) => expect(isLoanVerb(word, knows)).toBe(true),
);

test.each(['kinderen', 'ouderen', 'leerling', 'eren', 'fietsering'])('%s is none', (word) =>
  expect(isLoanVerb(word, knows)).toBe(false),
);
