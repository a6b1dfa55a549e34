import { identify, type Protocol, type Section } from '@akkoord/clause';
import { parseMarkdown } from '@akkoord/parse/markdown';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import { expect, test } from 'vitest';
import { protocolToDocx, protocolToHtml, protocolToTerminal, toMarkdown } from '../src/index.ts';
import { docxParts } from './docx-text.ts';
import { htmlText } from './plain-text.ts';

const article: Section = {
  type: 'section',
  eId: '',
  label: 'Artikel',
  num: '3',
  heading: 'Fietsen',
  depth: 2,
  children: [],
};
const tree: Protocol = identify({
  type: 'protocol',
  meta: { title: 'Reglement', language: 'nl' },
  children: [
    {
      ...article,
      label: 'Hoofdstuk',
      num: 'II',
      heading: '',
      depth: 1,
      children: [article, { ...article, num: '3a', heading: '' }],
    },
  ],
});
const words = ['Hoofdstuk II', 'Artikel 3', 'Fietsen', 'Artikel 3a'];

test('every document shows the word before the number of a heading', () => {
  const documents = {
    html: htmlText(protocolToHtml(tree)),
    terminal: protocolToTerminal(tree, { colour: false }),
    markdown: toMarkdown(tree),
  };
  for (const [form, text] of Object.entries(documents)) {
    for (const word of words) expect(text, form).toContain(word);
  }
});

test('Word numbers such headings itself, with the word before the number', async () => {
  const numbering = docxParts(await protocolToDocx(tree))['word/numbering.xml'] ?? '';
  const shown = [...numbering.matchAll(/<w:lvlText w:val="([^"]*)"/g)].map(([, text]) => text);
  expect(shown).toContain('Hoofdstuk %1');
  expect(shown).toContain('Artikel %1');
  expect(shown).toContain('Artikel 3%1');
});

test('Markdown shows it as text, without a comment, and gives it back', () => {
  const markdown = toMarkdown(tree);
  expect(markdown).toContain('# Hoofdstuk II.\n');
  expect(markdown).toContain('## Artikel 3. Fietsen\n');
  expect(markdown).not.toContain('<!--');
  const [chapter] = parseMarkdown(markdown, { taxonomy: defaultTaxonomy() }).children;
  expect(chapter).toMatchObject({
    label: 'Hoofdstuk',
    num: 'II',
    children: [
      { label: 'Artikel', num: '3', heading: 'Fietsen' },
      { label: 'Artikel', num: '3a', heading: '' },
    ],
  });
});
