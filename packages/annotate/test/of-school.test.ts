import { clausesOf } from '@akkoord/clause';
import { parseMarkdown } from '@akkoord/parse';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import { expect, test } from 'vitest';
import { annotate } from '../src/index.ts';

const taxonomy = defaultTaxonomy();

function hasRights(source: string): boolean {
  const tree = annotate(parseMarkdown(source, { taxonomy }), { taxonomy });
  return clausesOf(tree).some(({ data }) => (data?.rights ?? []).length > 0);
}

test.each([
  ['a protocol of a school', '1. Leerlingen filmen elkaar niet in de les.', true],
  [
    'a protocol that speaks of a law',
    '1. Leerlingen filmen elkaar niet in de les. Deze wet vraagt dat: de AVG.',
    true,
  ],
  [
    'a law',
    '1. Leerlingen filmen elkaar niet in de les.\n2. Bij of krachtens deze wet stelt Onze Minister regels.',
    false,
  ],
  [
    'statutes',
    '1. Ouders filmen elkaar niet in de zaal.\n2. Het lid dat deze statuten niet volgt, kan worden geschorst.',
    false,
  ],
  ['rules of a club', '1. Iedereen plaatst alleen foto’s van een ander met toestemming.', false],
  [
    'the same, of which is told that it is of a school',
    '---\nschool:\n  name: De Mast\n---\n\n1. Iedereen plaatst alleen foto’s van een ander met toestemming.',
    true,
  ],
])('a council has a say in %s or not', (_, source, expected) => {
  expect(hasRights(source)).toBe(expected);
});
