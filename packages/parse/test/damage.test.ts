import { describe, expect, it } from 'vitest';
import { measureDamage } from '../src/text/words/damage.ts';

const none = {
  glued: [],
  split: [],
  confused: [],
  signs: [],
  encoding: [],
  numbers: [],
  letters: [],
};

describe('the damage of a text', () => {
  it('is none without cases', () => {
    const { kinds } = measureDamage({ words: 1000, cases: none });
    expect(Object.values(kinds).map(({ extent }) => extent)).toEqual(Array(7).fill('none'));
  });

  it('is some with one case, and clear with two or in a short text', () => {
    const extent = (words: number, glued: string[]) =>
      measureDamage({ words, cases: { ...none, glued } }).kinds.glued.extent;
    expect(extent(1000, ['het is'])).toBe('some');
    expect(extent(1000, ['het is', 'van de'])).toBe('clear');
    expect(extent(200, ['het is'])).toBe('clear');
  });

  it('counts the same word once, and weighs cases by the length of the text', () => {
    const extent = (words: number, glued: string[]) =>
      measureDamage({ words, cases: { ...none, glued } }).kinds.glued.extent;
    expect(extent(1000, ['het is', 'het is'])).toBe('some');
    expect(extent(20_000, ['het is', 'van de'])).toBe('none');
  });

  it('is clear for one case where other kinds have theirs, but not for a foreign encoding', () => {
    const cases = { ...none, glued: ['het is'], confused: ['iedereen'] };
    expect(measureDamage({ words: 1000, cases }).kinds.glued.extent).toBe('clear');
    expect(measureDamage({ words: 1000, cases }).kinds.split.extent).toBe('none');
    const encoded = { ...none, glued: ['het is'], encoding: ['ﬁ', 'ﬂ', 'Ã©'] };
    expect(measureDamage({ words: 1000, cases: encoded }).kinds.glued.extent).toBe('some');
  });

  it('is clear for one case where numbers stand lost', () => {
    const cases = { ...none, split: ['ouders'], numbers: ['1.', '2.'] };
    expect(measureDamage({ words: 1000, cases }).kinds.split.extent).toBe('clear');
  });
});
