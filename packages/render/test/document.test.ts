import { type ClauseContent, identify, type Protocol, type SectionContent } from '@akkoord/clause';
import { expect, test } from 'vitest';
import { type Block, toDocument } from '../src/index.ts';
import { printedLabel, printedTitle } from '../src/view/document.ts';
import {
  clause,
  flow,
  note,
  otherBlocks,
  paragraph,
  parent,
  reference,
  sampleProtocol,
  section,
  text,
} from './sample-protocol.ts';

const tree = (...children: SectionContent[]): Protocol =>
  identify({ type: 'protocol', meta: { title: null, language: 'nl' }, children });

const blocksOf = (...content: ClauseContent[]): Block[] => {
  const [group] = toDocument(tree(clause('prose', null, content))).content;
  return group?.type === 'clauses' ? (group.clauses[0]?.content as Block[]) : [];
};

test('prints labels and titles as authors do', () => {
  const labels = ['3', 'a', 'IV', '2.1', null].map((num) => printedLabel({ num, form: 'item' }));
  expect(labels).toEqual(['3.', 'a.', 'IV.', '2.1', '–']);
  expect(printedLabel({ num: null, form: 'bullet' })).toBe('');
  expect(printedTitle({ num: 'A', heading: 'Voor iedereen' })).toBe('A. Voor iedereen');
  expect(printedTitle({ num: '2.1', heading: '' })).toBe('2.1');
});

test('nests by structure and never skips a level', () => {
  const { content } = toDocument(tree(section(3, null, 'Diep', [section(6, null, 'Dieper', [])])));
  expect(content).toMatchObject([{ level: 1, content: [{ level: 2, title: 'Dieper' }] }]);
});

test('groups clauses that print as one list', () => {
  const part = toDocument(sampleProtocol).content[1];
  expect(part).toMatchObject({
    title: 'A. Voor iedereen',
    content: [
      {
        list: 'numbered',
        clauses: [
          { label: '1.' },
          {
            label: '2.',
            content: [
              { type: 'paragraph' },
              { list: 'numbered', clauses: [{ label: 'a.' }, { label: 'b.' }] },
            ],
          },
          { label: '3.' },
        ],
      },
      { type: 'section' },
    ],
  });
});

test('leaves out furniture, and loses no text', () => {
  const shown = JSON.stringify(toDocument(sampleProtocol));
  expect(shown).not.toContain('pagina 1 van 4');
  expect(shown).toContain('ook als de naam is weggehaald.');
  expect(shown).toContain('vijf werkdagen');
});

test('numbers notes by first reference; what nothing refers to comes last', () => {
  const doc = toDocument(
    tree(
      clause('prose', null, [
        paragraph('een', reference('b'), reference('a'), reference('b'), reference('zoek')),
      ]),
      note('los', paragraph('Los.')),
      note('a', paragraph('Noot a.', reference('diep'))),
      note('b', paragraph('Noot b.')),
      note('diep', paragraph('Diep.')),
    ),
  );
  expect(doc.notes.map(({ number, used }) => `${number} ${used}`)).toEqual([
    '1 true',
    '2 true',
    '3 true',
    '4 false',
  ]);
  expect(JSON.stringify(doc.notes[0])).toContain('Noot b.');
  expect(JSON.stringify(doc.content)).toContain('[^zoek]');
});

test('turns every mdast node into a block or inline', () => {
  expect(
    blocksOf(
      ...otherBlocks,
      flow(parent('heading', ['kop'])),
      flow({ type: 'html', value: '<b>x</b>' }),
      flow({ type: 'definition', identifier: 'x', url: 'x' }),
      flow(parent('table', [])),
    ),
  ).toEqual([
    { type: 'code', text: 'regel 1\nregel 2' },
    { type: 'rule' },
    { type: 'quote', blocks: [{ type: 'paragraph', inlines: [{ type: 'text', text: 'citaat' }] }] },
    {
      type: 'list',
      labels: ['4.'],
      items: [[{ type: 'paragraph', inlines: [{ type: 'text', text: 'vier' }] }]],
    },
    {
      type: 'list',
      labels: null,
      items: [[{ type: 'paragraph', inlines: [{ type: 'text', text: 'punt' }] }]],
    },
    { type: 'paragraph', inlines: [{ type: 'strong', inlines: [{ type: 'text', text: 'kop' }] }] },
    { type: 'paragraph', inlines: [{ type: 'text', text: '<b>x</b>' }] },
    { type: 'table', header: [[]], rows: [] },
  ]);
  expect(
    blocksOf(
      paragraph(
        parent('delete', ['weg']),
        { type: 'break' },
        { type: 'image', url: 'a.png', alt: 'De hal' },
        { type: 'image' },
        parent('link', ['kwaad'], { url: 'javascript:alert(1)' }),
        parent('link', ['mail'], { url: 'mailto:info@school.example' }),
        parent('link', ['leeg']),
        parent('linkReference', ['verwijzing']),
        text('regel\neinde'),
      ),
    ),
  ).toEqual([
    {
      type: 'paragraph',
      inlines: [
        { type: 'delete', inlines: [{ type: 'text', text: 'weg' }] },
        { type: 'break' },
        { type: 'text', text: '[Afbeelding: De hal]' },
        { type: 'text', text: '[Afbeelding: zonder beschrijving]' },
        { type: 'text', text: 'kwaad' },
        { type: 'text', text: ' (javascript:alert(1))' },
        {
          type: 'link',
          url: 'mailto:info@school.example',
          inlines: [{ type: 'text', text: 'mail' }],
        },
        { type: 'text', text: 'leeg' },
        { type: 'text', text: 'verwijzing' },
        { type: 'text', text: 'regel einde' },
      ],
    },
  ]);
});
