import { defaultTaxonomy } from '@akkoord/taxonomy';
import { expect, test } from 'vitest';
import { type LayoutLine, readLines } from '../src/index.ts';
import { toOutline } from './outline.ts';

const options = { taxonomy: defaultTaxonomy() };

const rules: readonly LayoutLine[] = [
  { text: '1. Kluisjes', given: { kind: 'heading', depth: 1 } },
  { text: 'Elke leerling huurt een kluisje.', given: { kind: 'paragraph' } },
  { text: '2. Sleutels', given: { kind: 'heading', depth: 1 } },
  { text: 'Een sleutel kost zes euro.', given: { kind: 'paragraph' } },
];

/** The reasons for which the first lines were set aside, and what is left. */
function read(lines: readonly LayoutLine[]) {
  const tree = readLines(
    [{ text: 'Protocol kluisjes', given: { kind: 'title' } }, ...lines],
    options,
  );
  const apart = tree.children.flatMap((child) =>
    child.type === 'furniture' ? [`${child.reason}: ${child.value}`] : [],
  );
  return { apart, outline: toOutline(tree).filter((line) => !line.startsWith('~')) };
}

const expected = [
  '# 1 | Kluisjes',
  'p | Elke leerling huurt een kluisje.',
  '# 2 | Sleutels',
  'p | Een sleutel kost zes euro.',
];

test('the title of a table of contents that the format marks is set aside with it', () => {
  const contents = { kind: 'furniture', reason: 'contents' } as const;
  const { apart, outline } = read([
    { text: 'Inhoud', given: { kind: 'paragraph' } },
    { text: '1. Kluisjes 2', given: contents },
    { text: '2. Sleutels 2', given: contents },
    ...rules,
  ]);
  expect(apart).toEqual(['contents: Inhoud', 'contents: 1. Kluisjes 2', 'contents: 2. Sleutels 2']);
  expect(outline).toEqual(expected);
});

test('the title of a table of contents heads nothing, also in the letters of a heading', () => {
  const { apart, outline } = read([
    { text: 'Inhoudsopgave', given: { kind: 'heading', depth: 1 } },
    { text: '1. Kluisjes 2' },
    { text: '2. Sleutels 2' },
    ...rules,
  ]);
  expect(apart[0]).toBe('contents: Inhoudsopgave');
  expect(outline).toEqual(expected);
});

test('a heading of that name over text is a heading', () => {
  const { apart, outline } = read([
    { text: 'Inhoud', given: { kind: 'heading', depth: 1 } },
    { text: 'Een kluisje is er voor boeken.', given: { kind: 'paragraph' } },
    ...rules,
  ]);
  expect(apart).toEqual([]);
  expect(outline).toEqual(['# Inhoud', 'p | Een kluisje is er voor boeken.', ...expected]);
});
