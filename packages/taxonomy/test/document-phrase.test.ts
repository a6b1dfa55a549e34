import { describe, expect, test } from 'vitest';
import { defaultTaxonomy, fillPhrase } from '../src/index.ts';
import { mergeTaxonomy } from '../src/schema/index.ts';

describe('phrases of documents', () => {
  test('are filled in, once each, whatever the values hold', () => {
    expect(fillPhrase('{a} en {b}, {a}', { a: '{b}', b: 2 })).toBe('{b} en 2, {b}');
    expect(() => fillPhrase('van {by}', {})).toThrow('No value for {by}');
  });

  test('can be worded by a school, with the same holes', () => {
    const worded = (ownBy: string) =>
      mergeTaxonomy(defaultTaxonomy(), { documentPhrases: { harmonized: { origins: { ownBy } } } });
    expect(worded('door {by}').documentPhrases.harmonized.origins.ownBy).toBe('door {by}');
    expect(() => worded('door ons')).toThrow('Expected the holes: by');
    expect(() => worded('door {by} op {on}')).toThrow('Expected the holes: by');
  });

  test('a blank is worded so that it is found again', () => {
    const worded = (number: string) =>
      mergeTaxonomy(defaultTaxonomy(), { documentPhrases: { drafted: { blanks: { number } } } });
    expect(worded('nog te tellen').documentPhrases.drafted.blanks.number).toBe('nog te tellen');
    expect(worded('aantal stuks').documentPhrases.drafted.blanks.number).toBe('aantal stuks');
    expect(() => worded('aantallen')).toThrow('Expected a blank that is found again');
  });
});
