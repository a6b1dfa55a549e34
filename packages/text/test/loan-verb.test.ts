import { expect, test } from 'vitest';
import { loanVerb } from '../src/index.ts';

test('finds the infinitive behind the forms of a verb on -eren', () => {
  const verb = { infinitive: 'connecteren', third: 'connecteert' };
  for (const form of ['connecteren', 'connecteert', 'connecteerden', 'connectering']) {
    expect(loanVerb(form)).toEqual(verb);
  }
});

test('gives a third person that no noun has, and nothing for other words', () => {
  expect(loanVerb('kinderen')?.third).toBe('kindeert');
  expect(loanVerb('leerling')).toBeNull();
  expect(loanVerb('eren')).toBeNull();
});
