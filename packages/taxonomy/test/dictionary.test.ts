import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourceDigest } from '../scripts/source-digest.ts';
import { source } from '../src/dictionary/dutch-words.generated.ts';
import { defaultDictionary } from '../src/dictionary/index.ts';
import { defaultTaxonomy } from '../src/index.ts';

const unknown = (words: readonly string[]) =>
  words.filter((word) => !defaultDictionary().has(word));
const known = (words: readonly string[]) => words.filter((word) => defaultDictionary().has(word));

describe('defaultDictionary', () => {
  it('knows ordinary Dutch and the words of schools', () => {
    const words = table('accepted');
    expect(words.length).toBeGreaterThan(250);
    expect(unknown(words)).toEqual([]);
  });

  it('does not know damaged words', () => {
    const words = table('rejected');
    expect(words.length).toBeGreaterThan(150);
    expect(known(words)).toEqual([]);
  });

  it('knows every word of its own field', () => {
    const { names, abbreviations, parts, others } = defaultTaxonomy().knownWords;
    expect(unknown([...names, ...abbreviations, ...parts, ...others])).toEqual([]);
    expect(unknown(names.map((name) => name.toLowerCase()))).toEqual([]);
  });

  it('knows every word at which glued words come apart, and none that only looks like one', () => {
    const { glued, strays, ...binding } = defaultTaxonomy().functionWords;
    expect(unknown([...Object.values(binding).flat(), ...strays])).toEqual([]);
    expect(known(glued)).toEqual([]);
  });

  it('takes a curly apostrophe, a decomposed accent and a closing full stop for what they are', () => {
    expect(unknown(['foto’s', 'prive\u0301', 'bijv.', 'ideee\u0308n'])).toEqual([]);
  });

  it('knows no empty word, and no number', () => {
    expect(known(['', '.', '-', '--', '2024', '6'])).toEqual([]);
  });

  it('is not slow on a very long word', () => {
    expect(known(['school'.repeat(100_000), 'A'.repeat(1_000_000), 'x-'.repeat(100_000)])).toEqual(
      [],
    );
  });

  it('is made from the word list and the scripts as they are now (pnpm generate:dictionary)', () => {
    expect(source).toBe(sourceDigest());
  });
});

function table(name: string): string[] {
  const text = readFileSync(join(import.meta.dirname, `fixtures/dictionary/${name}.txt`), 'utf8');
  const lines = text.split('\n').filter((line) => !line.startsWith('#'));
  return [...new Set(lines.join(' ').split(' ').filter(Boolean))];
}
