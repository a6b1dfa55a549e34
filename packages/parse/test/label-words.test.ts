import { isSection, sectionsOf } from '@akkoord/clause';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import { expect, test } from 'vitest';
import { parseMarkdown, parseText } from '../src/index.ts';

const taxonomy = defaultTaxonomy();
const outline = (tree: ReturnType<typeof parseText>) =>
  sectionsOf(tree).map(({ label, num, heading, depth }) => [label ?? null, num, heading, depth]);

test('a heading keeps the word before its number, in text and in Markdown', () => {
  const source = `Reglement fietsen

Hoofdstuk 1 Algemeen

Artikel 1 Stalling
De fiets staat in het rek.

ARTIKEL 2a
De fiets staat op slot.

§ 3 Sleutels
De sleutel ligt bij de conciërge.
`;
  const found = [
    ['Hoofdstuk', '1', 'Algemeen', 1],
    ['Artikel', '1', 'Stalling', 2],
    ['ARTIKEL', '2a', '', 2],
    ['§', '3', 'Sleutels', 2],
  ];
  expect(outline(parseText(source, { taxonomy }))).toEqual(found);
  const markdown = source
    .replace(/^(?=Reglement)/u, '# ')
    .replace(/^(?=Hoofdstuk|Art|ART|§)/gmu, '## ')
    .replace(/^(## .*)$/gmu, '$1\n');
  expect(outline(parseMarkdown(markdown, { taxonomy }))).toEqual(found);
});

test('an article lies in its chapter, and what lies in the article goes along', () => {
  const tree = parseMarkdown(
    `# Reglement

## Hoofdstuk 1

## Artikel 1

### Begrippen

De fiets is een voertuig.

## Artikel 2

## Hoofdstuk 2

## Slot

## Artikel 9
`,
    { taxonomy },
  );
  expect(outline(tree)).toEqual([
    ['Hoofdstuk', '1', '', 1],
    ['Artikel', '1', '', 2],
    [null, null, 'Begrippen', 3],
    ['Artikel', '2', '', 2],
    ['Hoofdstuk', '2', '', 1],
    [null, null, 'Slot', 1],
    ['Artikel', '9', '', 1],
  ]);
  expect(tree.children.filter(isSection)).toHaveLength(4);
});
