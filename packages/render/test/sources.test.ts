import { type ClauseData, identify, type Protocol } from '@akkoord/clause';
import { describe, expect, test } from 'vitest';
import {
  basisWords,
  protocolToDocx,
  protocolToHtml,
  protocolToOdt,
  type ShownSources,
  seenText,
  shownDifference,
  sourceRows,
  toDocument,
  toMarkdown,
} from '../src/index.ts';
import { docxParts, docxText } from './docx-text.ts';
import { htmlText } from './plain-text.ts';
import { clause, note, paragraph, reference, section } from './sample-protocol.ts';

const law = { source: 'WPO art. 4c lid 1', asOf: '2015', readOn: '2026-11-30' };
const later = { ...law, later: 'unread' as const };
const page = { source: 'pagina van de inspectie', asOf: '2026-11-30', readOn: '2026-11-30' };
const agreed = { source: 'Cao po art. 2', asOf: '2025-08-01' };

const on = (...basis: NonNullable<ClauseData['basis']>) => ({ data: { basis } });

const tree: Protocol = identify({
  type: 'protocol',
  meta: { title: 'Fietsen', language: 'nl', status: 'draft' },
  children: [
    section(1, 'A', 'Plein', [
      clause(
        'item',
        '1',
        ['Fietsen staan in het rek.'],
        on(later, { ...later, source: 'WOT art. 6' }),
      ),
      clause('item', '2', ['Niemand fietst op het plein.'], on(law)),
      clause('item', '3', ['Steppen mogen ook niet.'], on(law)),
      clause('item', '4', [
        paragraph('In de stalling geldt:', reference('a')),
        clause('bullet', null, ['een slot op elke fiets.'], on(page)),
      ] as never),
      clause('item', '5', ['De conciërge houdt toezicht.']),
    ]),
    clause('prose', null, ['Deze regels zijn op school besproken.'], on(agreed)),
    note('a', paragraph('De stalling is achter de gymzaal.')),
  ],
});

const bare: Protocol = identify({
  type: 'protocol',
  meta: { title: 'Fietsen', language: 'nl' },
  children: [clause('item', '1', ['Fietsen staan in het rek.'])],
});

const sentences = [
  'WPO art. 4c lid 1 en WOT art. 6 (gelezen in de tekst van 2015, op 30 november 2026; ga na of dit nog zo is).',
  'WPO art. 4c lid 1 (gelezen in de tekst van 2015, op 30 november 2026).',
  'Pagina van de inspectie (gelezen op 30 november 2026).',
  'Cao po art. 2 (tekst van 1 augustus 2025).',
];

test('a row names the clauses that rest on the same, what was read of it and when', () => {
  const rows = sourceRows(tree);
  expect(rows.map(({ sources }) => sources)).toEqual(sentences.map((one) => [one]));
  expect(rows.map(({ label }) => label)).toEqual([
    'A.1',
    'A.2 en A.3',
    'Plein: onder A.4: ‘een slot op elke fiets.’',
    '‘Deze regels zijn op school besproken.’',
  ]);
  expect(rows.map(({ clauses, cited }) => [clauses, cited])).toEqual([
    [1, 2],
    [2, 1],
    [1, 1],
    [1, 1],
  ]);
});

test('each is said once of a clause, in sentences by what was read alike', () => {
  const one = identify({ ...bare, children: [clause('item', '1', ['x'], on(law, law, agreed))] });
  expect(sourceRows(one)).toMatchObject([{ cited: 2, sources: [sentences[1], sentences[3]] }]);
});

const forms: Record<string, (one: Protocol, sources?: ShownSources) => Promise<string>> = {
  HTML: async (one, sources) => htmlText(protocolToHtml(one, { sources })),
  Word: async (one, sources) => docxText(await protocolToDocx(one, { sources })),
  OpenDocument: async (one, sources) => {
    const { strFromU8, unzipSync } = await import('fflate');
    const part = unzipSync(protocolToOdt(one, { sources }))['content.xml'] as Uint8Array;
    return htmlText(strFromU8(part).replaceAll('<text:line-break/>', ' '));
  },
};

const folded = (text: string) => text.replace(/\s+/gu, ' ');

describe.each(Object.entries(forms))('%s', (_, write) => {
  test('shows the sources in an annex where nothing was chosen', async () => {
    const shown = folded(await write(tree));
    for (const part of [basisWords.annex, basisWords.intro, 'A.2 en A.3', ...sentences]) {
      expect(shown).toContain(part);
    }
  });

  test('shows them as notes', async () => {
    const shown = folded(await write(tree, 'notes'));
    for (const part of sentences) expect(shown).toContain(part);
    expect(shown.split(sentences[1] as string)).toHaveLength(3);
    expect(shown).not.toContain(basisWords.annex);
  });

  test('shows none where none are asked for, and no annex where there are none', async () => {
    for (const shown of [
      await write(tree, 'none'),
      await write(bare),
      await write(bare, 'notes'),
    ]) {
      expect(shown).not.toContain('gelezen');
      expect(shown).not.toContain(basisWords.annex);
    }
  });
});

test('notes on sources are numbered with those of the text, in reading order, at the own words of a clause', () => {
  const { notes, content } = toDocument(tree, 'notes');
  const texts = notes.map(({ number, used, blocks }) => [number, used, JSON.stringify(blocks)]);
  expect(texts).toEqual([
    [1, true, expect.stringContaining('WOT')],
    [2, true, expect.stringContaining('november 2026).')],
    [3, true, expect.stringContaining('november 2026).')],
    [4, true, expect.stringContaining('gymzaal')],
    [5, true, expect.stringContaining('inspectie')],
    [6, true, expect.stringContaining('Cao')],
  ]);
  expect(JSON.stringify(content[0])).toContain(
    '{"type":"text","text":"Fietsen staan in het rek."},{"type":"note","number":1}',
  );
});

test('a clause that has no paragraph of its own gets one for its note', () => {
  const table = { type: 'code', value: 'x' } as never;
  const one = identify({ ...bare, children: [clause('item', '1', [table], on(law))] });
  const group = toDocument(one, 'notes').content[0];
  expect(group).toMatchObject({
    clauses: [{ content: [{ type: 'code' }, { inlines: [{ type: 'note', number: 1 }] }] }],
  });
});

describe('a document that shows its sources', () => {
  const places: ShownSources[] = ['annex', 'notes', 'none'];

  test.each(places)('as %s shows the words of its text', (place) => {
    expect(shownDifference(tree, seenText(tree, place))).toBeNull();
  });

  test.each([
    ['annex', 'text'],
    ['notes', 'notes'],
  ] as const)('as %s differs where a word of a source does', (place, where) => {
    const seen = seenText(tree, place);
    const changed = { ...seen, [where]: seen[where].replace('Cao po art. 2', 'Cao vo art. 2') };
    const difference = shownDifference(tree, changed);
    expect(difference?.in).toBe(where);
    expect(difference?.expected).toContain('Cao po art.');
    expect(difference?.shown).toContain('Cao vo art.');
  });

  test('shows no more than them', () => {
    const seen = seenText(tree, 'none');
    const more = { ...seen, notes: `${seen.notes}\n${sentences[1]}` };
    expect(shownDifference(tree, more)).not.toBeNull();
  });
});

test('Markdown keeps them with the clauses, whatever a document shows', () => {
  expect(toMarkdown(tree)).toContain('source: Cao po art. 2');
});

test('Word repeats the head of the table on each page', async () => {
  const xml = docxParts(await protocolToDocx(tree))['word/document.xml'] ?? '';
  expect(xml.split('<w:tblHeader')).toHaveLength(3);
});
