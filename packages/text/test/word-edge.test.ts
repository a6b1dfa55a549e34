import { expect, test } from 'vitest';
import { wholeWord, wordEnd, wordStart } from '../src/index.ts';

test('a word is whole, beside marks and accents', () => {
  const plan = new RegExp(wholeWord(['plan', 'één']), 'giu');
  expect('Plan, planning, (plan) deelplan één éénmaal plan2'.match(plan)).toEqual([
    'Plan',
    'plan',
    'één',
  ]);
  expect(new RegExp(`${wordStart}app`, 'u').test('mijnapp')).toBe(false);
  expect(new RegExp(`app${wordEnd}`, 'u').test('appé')).toBe(false);
});
