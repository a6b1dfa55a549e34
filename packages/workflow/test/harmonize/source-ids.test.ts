import { describe, expect, test } from 'vitest';
import { openHarmonization, type ReadText, resultOf, sessionToYaml } from '../../src/index.ts';
import { beuk, both, decide, eik, opened } from './small-schools.ts';
import { toText } from './three-schools.ts';

const yaml = sessionToYaml(decide(opened(), 'misuse', [{ take: 'de-eik' }]));

function idsOf(texts: readonly ReadText[], decisions?: string): string[] {
  return openHarmonization(texts, { decisions }).sources.map(({ id }) => id);
}

describe('a source gets an id', () => {
  test('of the name of its school, its title or its board', () => {
    const read = (front: string) => toText('x.md', `---\n${front}\n---\n\n1. De bel gaat.`);
    expect(idsOf(both)).toEqual(['de-eik', 'de-beuk']);
    expect(
      idsOf([
        read('title: Mijn Protocol (2024)!'),
        read('competentAuthority: { name: Stichting Ééndracht }'),
        read('language: nl'),
      ]),
    ).toEqual(['mijn-protocol-2024', 'stichting-eendracht', 'protocol']);
  });

  test('of its own, also for two of one name, and never a long one', () => {
    const twice = [toText('a.md', eik), toText('b.md', eik.replace('schelden', 'slaan'))];
    expect(idsOf(twice)).toEqual(['de-eik', 'de-eik-2']);
    const long = eik.replaceAll('De Eik', `De ${'Eik '.repeat(20)}`.trim());
    const [id = ''] = idsOf([toText('a.md', long), toText('b.md', beuk)]);
    expect(id.length).toBeLessThanOrEqual(40);
    expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  });
});

describe('a source keeps its id', () => {
  const [one, two] = both as [ReadText, ReadText];
  test.each<[string, ReadText[], string[]]>([
    ['in another order', [two, one], ['de-beuk', 'de-eik']],
    ['in a file of another name', [{ ...one, path: 'nieuw.md' }, two], ['de-eik', 'de-beuk']],
    [
      'with another text, by its path',
      [toText('eik.md', eik.replace('schelden', 'slaan')), two],
      ['de-eik', 'de-beuk'],
    ],
    [
      'with another school, by its path',
      [toText('eik.md', eik.replaceAll('De Eik', 'De Linde')), two],
      ['de-eik', 'de-beuk'],
    ],
    [
      'with another text in another file, by its school',
      [toText('nieuw.md', eik.replace('schelden', 'slaan')), two],
      ['de-eik', 'de-beuk'],
    ],
    [
      'when two files change names',
      [
        { ...one, path: 'beuk.md' },
        { ...two, path: 'eik.md' },
      ],
      ['de-eik', 'de-beuk'],
    ],
  ])('%s', (_, texts, ids) => {
    expect(idsOf(texts, yaml)).toEqual(ids);
  });

  test('and a third one gets another', () => {
    const third = toText('eik-2.md', eik.replace('schelden', 'slaan'));
    expect(idsOf([...both, third], yaml)).toEqual(['de-eik', 'de-beuk', 'de-eik-2']);
  });
});

test('decisions hold for a renamed file, and not for a changed text', () => {
  const [one, two] = both as [ReadText, ReadText];
  const renamed = openHarmonization([{ ...one, path: 'x.md' }, two], { decisions: yaml });
  const fates = (session: typeof renamed) =>
    new Set(
      resultOf(session)
        .outcomes.filter(({ item }) => item.key === 'misuse')
        .map(({ fate }) => fate),
    );
  expect(fates(renamed)).toEqual(new Set(['taken', 'merged']));
  const changed = toText('eik.md', eik.replace('schelden of pesten', 'pesten of slaan'));
  expect(fates(openHarmonization([changed, two], { decisions: yaml }))).toEqual(new Set(['open']));
});

test('too few or too many protocols are refused', () => {
  const [one] = both as [ReadText];
  expect(() => openHarmonization([one])).toThrow('Expected 2 to 10 protocols, not 1');
  expect(() => openHarmonization(Array.from({ length: 11 }, () => one))).toThrow(TypeError);
});
