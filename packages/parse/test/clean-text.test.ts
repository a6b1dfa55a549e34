import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clausesOf, ownText } from '@akkoord/clause';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import { defaultDictionary } from '@akkoord/taxonomy/dictionary';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseMarkdown, parseText } from '../src/index.ts';

const dictionary = defaultDictionary();
const taxonomy = defaultTaxonomy();

const root = join(import.meta.dirname, '../../..');
const files = [
  'protocols/*/*/*.md',
  'templates/*/expected*.md',
  'docs/{how-to,tutorial}/*.md',
  'docs/explanation/{samenvoegen,vergelijken}.md',
]
  .flatMap((pattern) => globSync(pattern, { cwd: root }))
  .sort();

function plainText(file: string): string {
  const tree = parseMarkdown(readFileSync(join(root, file), 'utf8'), { taxonomy });
  return clausesOf(tree)
    .map((clause) => `${clause.num ?? '-'} ${ownText(clause)}`)
    .join('\n\n');
}

function repairsOf(text: string) {
  const messages = parseText(text, { taxonomy, dictionary }).data?.messages ?? [];
  return messages.filter(({ expected }) => expected !== undefined);
}

const texts = new Map(files.map((file) => [file, plainText(file)]));
const wordsOf = (text: string) => text.split(/\s+/u).filter((word) => /\p{L}/u.test(word));

describe('nothing is repaired in a text without damage', () => {
  it('and there are such texts, of over 10,000 words', () => {
    expect(wordsOf([...texts.values()].join(' ')).length).toBeGreaterThan(10_000);
  });

  it.each([...texts])('%s', (_file, text) => expect(repairsOf(text)).toEqual([]));
});

test('nothing is repaired in sentences of words that sound texts and the language have', () => {
  const rare = ['deconnecteren', 'e.d.', 'a.u.b.', "'s", 'IB’er', 'was-wordttabel', 'H5P', '2b'];
  const words = [...new Set(wordsOf([...texts.values()].join(' ')))];
  const known = words.filter((word) => /^\p{Ll}{1,20}$/u.test(word) && dictionary.has(word));
  const word = fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...known) },
    { weight: 1, arbitrary: fc.constantFrom(...rare) },
  );
  const sentence = fc
    .array(word, { minLength: 3, maxLength: 20 })
    .map((all) => `De school zegt ${all.join(' ')} en meer.`);
  const text = fc
    .array(sentence, { minLength: 1, maxLength: 20 })
    .map((all) => all.map((one, i) => `${i + 1}. ${one}`).join('\n'));
  fc.assert(
    fc.property(text, (sound) => {
      const { data } = parseText(`Protocol\n\n${sound}\n`, { taxonomy, dictionary });
      const guesses = ['glued-words', 'split-words', 'confused-letters', 'damaged-signs'];
      expect(data?.messages?.filter(({ ruleId }) => guesses.includes(ruleId))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
