import { expect, test } from 'vitest';
import { slipFinder } from '../src/text/words/slips.ts';

const isSlip = slipFinder(
  ['wijzigingen', 'wandelroute', 'bus', 'onbekendwoord'],
  (word) => word !== 'onbekendwoord',
);

test.each(['wijzingen', 'wijzigngen', 'wijzigingne', 'wijzigimgen', 'wwijzigingen'])(
  '%s is a slip in wijzigingen',
  (word) => expect(isSlip(word)).toBe(true),
);

test.each(['wandelschoen', 'wijgen', 'bu', 'onbekendword', 'dewandelroute'])('%s is none', (word) =>
  expect(isSlip(word)).toBe(false),
);
