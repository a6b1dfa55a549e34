import { expect, it } from 'vitest';
import { without } from '../../../scripts/leave-one-out/without.ts';
import type { LexiconEntry } from '../scripts/lexicon.ts';

const topic = { id: 'phones', label: 'Telefoons', definition: 'telefoons', keywords: [] };
const cues = [
  { weight: 3, any: { kluis: ['school-a', 'wet'], telefoontas: ['wet', 'eigen'] } },
  { weight: 1, candidate: true, any: { kastje: ['school-a'], hoekje: ['school-b'], zak: [] } },
  { weight: 2, all: ['stil', 'les'], seenIn: ['school-a', 'school-b'] },
];
const word = (lemma: string, sense: string, rest: Partial<LexiconEntry>): LexiconEntry => ({
  lemma,
  class: 'noun',
  senses: [sense],
  ...rest,
});
const data = {
  files: {
    topics: [
      { ...topic, headings: { kluizen: ['school-a'], telefoons: ['wet', 'school-a'] }, cues },
    ],
    roles: [{ id: 'guard' }, { id: 'staff' }],
    modality: [{ id: 'limits', phrases: { view: 'limit' } }],
    names: [],
    platforms: [],
  },
  lexicon: [
    word('portier', 'role:guard', { seenIn: ['school-a'] }),
    word('leraar', 'role:staff', { seenIn: ['school-a', 'wet'] }),
    word('juf', 'role:staff', { seenIn: ['school-a'], source: 'algemeen bekend' }),
    word('hoogstens', 'limit', { source: 'ANS' }),
  ],
};

it('drops what one text alone knows, and keeps what another source or common knowledge has', () => {
  const left = without(data, 'school-a', 'dropped');
  expect(left.lexicon.map(({ lemma }) => lemma)).toEqual(['leraar', 'juf', 'hoogstens']);
  expect(left).toMatchObject({ cues: 2, words: 1 });
  expect(left.files).toMatchObject({ roles: [{ id: 'staff' }], modality: [{ id: 'limits' }] });
  expect(left.files.topics).toEqual([
    {
      ...topic,
      headings: { telefoons: ['wet', 'school-a'] },
      cues: [
        cues[0],
        { weight: 1, candidate: true, any: { hoekje: ['school-b'], zak: [] } },
        cues[2],
      ],
    },
  ]);
});

it('makes a candidate of what was known from that text and one other source', () => {
  expect(without(data, 'school-a', 'unseen').files.topics).toEqual([
    {
      ...topic,
      headings: { telefoons: ['wet'] },
      cues: [
        { weight: 3, any: { telefoontas: ['wet', 'eigen'] } },
        { weight: 1, candidate: true, any: { kluis: ['wet'] } },
        { weight: 1, candidate: true, any: { hoekje: ['school-b'], zak: [] } },
        { weight: 1, candidate: true, all: ['stil', 'les'], seenIn: ['school-b'] },
      ],
    },
  ]);
});

it('leaves all as it is for a text that knows nothing alone', () => {
  expect(without(data, 'school-e', 'dropped')).toEqual({ ...data, cues: 0, words: 0 });
});
