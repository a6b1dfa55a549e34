import { digest } from '@akkoord/clause';
import { expect, test } from 'vitest';
import {
  proposalsDocument,
  proposalsToMarkdown,
  proposalsToTerminal,
  toProposals,
  writeDocument,
} from '../src/index.ts';
import { sampleProposals } from './sample-proposals.ts';

const never = () => Promise.reject(new Error('Nobody asks for a PDF here'));

test('a view says who proposes what, where they meet, and what was decided', () => {
  const { intro, met, items, remarks } = toProposals(sampleProposals);
  expect(intro).toEqual([
    '2 voorstellen bij één tekst: bestuur en mr.',
    'Samen wijzigen ze 2 plekken.',
    'Dezelfde plek: 0 keer gelijk, 1 keer passend, 0 keer botsend.',
    'Besloten: 1. Nog open: 1. Waar niets besloten is, geldt de oude tekst.',
  ]);
  expect(met).toEqual({
    columns: ['Plaats', 'bestuur', 'mr', 'Samen', 'Besluit'],
    rows: [['A.1', 'wijzigt', 'wijzigt', 'passend', 'open']],
  });
  expect(items.map(({ place, lines }) => [place, lines.map(({ label }) => label)])).toEqual([
    ['A.1', ['Nu', 'bestuur', 'mr', 'Samen']],
    ['A.2', ['bestuur']],
  ]);
  expect(items[1]?.decision).toBe(
    'Oude tekst houden (de MR, 24 november 2026). Toelichting: Dit is nog nodig.',
  );
  expect(remarks).toEqual(['Kijk A.3 na.']);
});

test('every form has every place, every proposal and what was decided', async () => {
  const texts = [
    proposalsToTerminal(sampleProposals, { colour: false, width: 200 }),
    proposalsToMarkdown(sampleProposals),
    `${await writeDocument({ kind: 'proposals', content: sampleProposals }, 'html', { pdf: never })}`,
  ];
  for (const text of texts) {
    for (const words of [
      'A.1',
      'A.2',
      'bestuur',
      'mr',
      'passend',
      'Nog niet besloten',
      'Kijk A.3 na',
    ]) {
      expect(text).toContain(words);
    }
  }
  expect(texts[1]).toContain('<del>kluis</del><ins>tas</ins>');
});

test('what is written is the same each time', () => {
  expect(digest(proposalsDocument(sampleProposals)).text).toBe(
    digest(proposalsDocument(sampleProposals)).text,
  );
});
