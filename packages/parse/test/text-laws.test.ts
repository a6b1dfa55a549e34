import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { coverage, leavesOf, type Protocol, restore } from '@akkoord/clause';
import { assertProtocol } from '@akkoord/clause/schema';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import { defaultDictionary } from '@akkoord/taxonomy/dictionary';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseText } from '../src/index.ts';

const dictionary = defaultDictionary();
const taxonomy = defaultTaxonomy();

const folder = join(import.meta.dirname, 'fixtures', 'text');
const texts = readdirSync(folder).flatMap((group) =>
  readdirSync(join(folder, group))
    .filter((name) => name !== 'about.md')
    .map((name) => readFileSync(join(folder, group, name, 'input.txt'), 'utf8')),
);
const lines = texts.flatMap((text) => text.split('\n'));
const nothing = { missing: [], double: [], different: [] };

/** The laws that hold for the reading of any text. */
function check(source: string): Protocol {
  const tree = parseText(source, { taxonomy, dictionary });
  expect(coverage(tree, source)).toEqual(nothing);
  expect(restore(tree).replace(/\s+/g, '')).toBe(source.replace(/\s+/g, ''));
  for (const { place, actual, expected } of tree.data?.messages ?? []) {
    if (!place || actual === undefined) continue;
    const stretch = source.slice(place.start.offset, place.end.offset);
    if (expected === undefined)
      expect(stretch.replace(/\s+/g, ' ')).toContain(actual.replace(/\s+/g, ' '));
    else if (actual !== '') expect(stretch).toBe(actual);
  }
  return tree;
}

const signs = fc.constantFrom(
  ...'abcdeABC123.:;,()!?*®•-–→o \n\n\n\t\f\r‘’”„§¬\u00ad_#>[]\u0000\ud800é\u00a0\u0092\uf0b7',
  ...[
    'Artikel 3',
    '1. ',
    '2.1 ',
    '\n\n',
    'Inhoud\n',
    'CONCEPT\n',
    ' tot ',
    'Doel:\n',
    '**',
    '¹ ',
    '| ',
    ' |\n',
    '\n> ',
    '     ',
    'woord ',
  ],
);
const noise = fc.array(signs, { maxLength: 120 }).map((parts) => parts.join(''));

const shuffled = fc
  .array(fc.tuple(fc.constantFrom(...lines), fc.constantFrom('\n', '\n', '\n\n', '\f', ' ')), {
    maxLength: 24,
  })
  .map((parts) => parts.flat().join(''));

const cut = fc
  .tuple(fc.constantFrom(...texts), fc.nat(1200), fc.nat(1200))
  .map(([text, start, length]) => text.slice(start % text.length).slice(0, length));

const damaged = fc
  .tuple(fc.constantFrom(...texts), fc.array(fc.tuple(fc.nat(3000), signs), { maxLength: 20 }))
  .map(([text, edits]) =>
    edits.reduce(
      (sum, [at, sign]) => {
        const place = at % (sum.length + 1);
        return sum.slice(0, place) + sign + sum.slice(place + (at % 2));
      },
      text.slice(0, 900),
    ),
  );

/** Lines beside each other, as two columns or as cells. */
const beside = fc
  .tuple(
    fc.array(fc.tuple(fc.constantFrom(...lines), fc.constantFrom(...lines)), {
      minLength: 3,
      maxLength: 14,
    }),
    fc.constantFrom('columns', 'bars', 'tabs', 'mail'),
  )
  .map(([pairs, kind]) =>
    pairs
      .map(([a, b], i) => {
        if (kind === 'columns') return `${a.slice(0, 36).padEnd(40)}${b.slice(0, 36)}`;
        if (kind === 'bars') return `| ${i % 3 ? i : a} | ${b} |`;
        return kind === 'tabs' ? `${a}\t${b}` : `> ${a}\n>> ${b}`;
      })
      .join('\n'),
  );

describe('nothing of a text is lost, and nothing throws', { timeout: 180_000 }, () => {
  it.each([
    ['noise', noise, 1200],
    ['any characters', fc.string({ unit: 'binary', maxLength: 80 }), 500],
    ['lines of the fixtures, shuffled', shuffled, 700],
    ['stretches of the fixtures', cut, 500],
    ['fixtures with damage', damaged, 500],
    ['lines beside each other', beside, 400],
  ])('%s', (_, texts, numRuns) => {
    fc.assert(
      fc.property(texts, (source) => void check(source)),
      { numRuns, endOnFailure: true },
    );
  });

  it('and the tree fits the schema', () => {
    fc.assert(
      fc.property(fc.oneof(shuffled, beside), (source) => assertProtocol(check(source))),
      { numRuns: 100 },
    );
  });
});

describe('with `repair: false`', { timeout: 180_000 }, () => {
  it('every word stays as it stands', () => {
    fc.assert(
      fc.property(fc.oneof(shuffled, damaged), (source) => {
        const tree = parseText(source, { taxonomy, dictionary, repair: false });
        expect(leavesOf(tree).filter((leaf) => leaf.source !== undefined)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

/** `pnpm test:heavy` reads five times as much. */
const times = process.env.AKKOORD_RUNS ? 5 : 1;

/** Parts to repeat, and to how many characters: what makes many nodes is checked on less. */
const hostile: ReadonlyArray<readonly [number, readonly string[]]> = [
  [200_000, ['. ', '(', 'a > ', '12-12-', 'a@', '# ', '... mei ', 'Hetvan', '\f', 'Ab\n\n']],
  [40_000, ['1.\n', '- a\n', 'A. Kop\n\n', 'woord-\n', '1.1.1.1 ', 'Lijst:\na;\nb;\n', 'x! en\n']],
  [40_000, ['1. Aa. 2. Bb. ', 'Artikel 1\n', 'a\t', '1 Zie ook dit\n', '\u0092', '**a** ', '‘a ']],
  [
    40_000,
    [' ', '\t', '…', 'a', 'e\u0301', '\u0301', '€ 1.000 ', '[^1]', 'a. regel;\n', '| a | b |\n'],
  ],
  [40_000, ['P R O T ', 'vastgesteld instemming MR 2018 ', 'obs De Aa Bb ', `x${'.'.repeat(50)}`]],
];

describe('hostile text of any kind ends', () => {
  const cases = hostile.flatMap(([size, parts]) => parts.map((part) => [part, size] as const));
  it.each(cases)('%j', { timeout: 60_000 }, (part, size) => {
    const source = part.repeat(Math.ceil((size * times) / part.length));
    const tree = parseText(source, { taxonomy, dictionary });
    expect(coverage(tree, source)).toEqual(nothing);
  });

  it('Notes and the signs that may refer to them', { timeout: 60_000 }, () => {
    const source = 'woord! en\n'.repeat(2_000 * times) + '1 Zie ook dit\n'.repeat(2_000 * times);
    expect(coverage(parseText(source, { taxonomy, dictionary }), source)).toEqual(nothing);
  });
});
