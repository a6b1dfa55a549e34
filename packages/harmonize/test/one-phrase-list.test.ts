import { annotate } from '@akkoord/annotate';
import { clausesOf } from '@akkoord/clause';
import { compare } from '@akkoord/collate';
import { parseMarkdown } from '@akkoord/parse';
import { defaultTaxonomy, type Taxonomy } from '@akkoord/taxonomy';
import { mergeTaxonomy } from '@akkoord/taxonomy/schema';
import { tokenize } from '@akkoord/text';
import { describe, expect, test } from 'vitest';
import { settingsReader } from '../src/findings/settings.ts';

/** A phrase with a star, two with apostrophes, and for each a text that holds it in another guise. */
const list = [
  ['*begeleider', 'Zwembegeleiders', false],
  ['*begeleider', 'De zwembegeleider', true],
  ["coach's", 'Coach’s', true],
  ["invalé's", 'Invale’s', true],
  ['vrij*hulp', 'De vrijwilligershulp', true],
] as const;

const taxonomy: Taxonomy = mergeTaxonomy(defaultTaxonomy(), {
  roles: [
    {
      id: 'test_role',
      label: 'begeleider',
      bearer: 'staff',
      definition: 'wie bij het zwemmen helpt',
      phrases: list.map(([phrase]) => phrase),
      source: 'test',
    },
  ],
});

function read(text: string) {
  return annotate(parseMarkdown(`# Protocol\n\n1. ${text}`, { taxonomy }), { taxonomy });
}

describe.each(list)('%s in ‘%s’', (phrase, words, isFound) => {
  const said = `${words} mag niet filmen.`;

  test('annotate finds the bearer', () => {
    const [provision] = clausesOf(read(said)).flatMap(({ data }) => data?.provisions ?? []);
    expect(provision?.bearers.includes('staff')).toBe(isFound);
  });

  test('collate quotes the words of the bearer, not the sentence', () => {
    const { changes } = compare(read(said), read('Leerlingen mogen niet filmen.'), { taxonomy });
    const quotes = changes.flatMap(({ findings }) =>
      findings.flatMap((finding) => (finding.kind === 'bearer' ? [finding.before?.value] : [])),
    );
    if (isFound) expect(quotes).toEqual([words.replace(/^De /, '')]);
    else expect(quotes).not.toContain(words);
  });

  test('harmonize finds it in a setting', () => {
    const { inside, outside } = taxonomy.rules.settings;
    const settings = settingsReader({
      ...taxonomy,
      rules: { ...taxonomy.rules, settings: { inside, outside, nouns: [phrase] } },
    });
    expect(settings(tokenize(`in ${words}`)).length > 0).toBe(isFound);
  });
});
