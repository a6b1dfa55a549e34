import { expect, test } from 'vitest';
import { toFileFailure } from '../src/failure.ts';

test.each([
  ['EACCES', 'a.txt: u mag dit bestand niet lezen of schrijven.'],
  ['ENOSPC', 'a.txt: de schijf is vol.'],
  ['EIO', 'a.txt: dit bestand is niet te gebruiken (EIO).'],
])('%s in Dutch', (code, message) => {
  expect(toFileFailure('a.txt', Object.assign(new Error(), { code })).message).toBe(message);
});

test('an error without a code is quoted', () => {
  expect(toFileFailure('a.txt', new Error('kapot')).message).toContain('(Error: kapot)');
});
