import { expect, test } from 'vitest';
import { parseAddress, toHash } from '../src/frame/address.ts';

const known = { start: '', reading: 'lezen' } as const;

test.each([
  ['', { screen: 'start', rest: [] }],
  ['#/', { screen: 'start', rest: [] }],
  ['#/lezen', { screen: 'reading', rest: [] }],
  ['#/lezen/a%2Fb/2', { screen: 'reading', rest: ['a/b', '2'] }],
  ['#/lezen/%E0%A4%A', { screen: 'reading', rest: [] }],
  ['#/elders', null],
  ['#regel-3', null],
  ['#/toString', null],
])('%s leads to %o', (hash, address) => {
  expect(parseAddress(hash, known)).toEqual(address);
});

test('what is written is read', () => {
  const address = { screen: 'reading', rest: ['a/b', 'ë?x=1#y'] } as const;
  expect(parseAddress(toHash(address, known), known)).toEqual(address);
});
