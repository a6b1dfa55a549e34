import { defaultTaxonomy } from '@akkoord/taxonomy';
import { describe, expect, test } from 'vitest';
import { parseText, readLines } from '../src/index.ts';

const taxonomy = defaultTaxonomy();

/** Read lines of a form that stand close together under the rules, as a table does that came from a PDF. */
function read(...lines: string[]) {
  const text = `Protocol steppen\n\n1. Steppen staan in het rek.\n\n2. Rijden mag niet.\n\n${lines.join('\n')}\n`;
  const { meta } = parseText(text, { taxonomy });
  return { decisions: meta.approval?.decisions ?? [], adoption: meta.approval?.adoption ?? {} };
}

describe('lines of a form that stand close together', () => {
  test.each(['n.v.t.', 'n.n.b.', 'nee', '–', 'onbekend'])(
    'give a council no day of another line: %s',
    (value) => {
      const { decisions, adoption } = read(
        `Instemming MR ${value}`,
        'Vastgesteld bestuur 3 mei 2024',
      );
      expect(decisions.filter(({ decision }) => decision)).toEqual([]);
      expect(adoption).toEqual({ by: 'bestuur', on: '2024-05-03' });
    },
  );

  test('keep two councils apart', () => {
    const { decisions } = read('Advies GMR n.n.b.', 'Instemming MR 3 mei 2024', 'Evaluatie 2026');
    expect(decisions.filter(({ decision }) => decision)).toEqual([
      { body: 'mr', decidedOn: '2024-05-03', decision: 'consent' },
    ]);
  });

  test('adopt nothing because another line has a day', () => {
    const { adoption } = read('Vastgesteld door bestuur n.n.b.', 'Ingangsdatum 1 augustus 2024');
    expect(adoption).toEqual({ effectiveFrom: '2024-08-01' });
  });

  test('go on in the next line', () => {
    const { adoption } = read(
      'Vastgesteld door het bestuur op',
      '3 mei 2024',
      'Ingangsdatum 1 augustus 2024',
    );
    expect(adoption).toEqual({ by: 'bestuur', on: '2024-05-03', effectiveFrom: '2024-08-01' });
  });

  test('leave a sentence whole that is broken over lines', () => {
    const { decisions, adoption } = read(
      'Dit protocol is vastgesteld door het bestuur op 10 mei 2024,',
      'na instemming van de MR op 3 mei 2024.',
    );
    expect(decisions).toEqual([{ body: 'mr', decidedOn: '2024-05-03', decision: 'consent' }]);
    expect(adoption).toEqual({ by: 'bestuur', on: '2024-05-10' });
  });
});

describe('acts behind each other in one line without a verb', () => {
  test.each([
    'Instemming MR n.v.t., vastgesteld door bestuur 3 mei 2024',
    'Instemming MR: n.v.t. Vastgesteld door bestuur: 3 mei 2024',
    'Instemming MR - Vastgesteld bestuur 3 mei 2024',
    'Instemming MR Vastgesteld bestuur 3 mei 2024',
    'Instemming MR n.n.b., vaststelling bestuur 3 mei 2024',
  ])('give the day to its own act: %s', (line) => {
    const { decisions, adoption } = read(line);
    expect(decisions.filter(({ decision }) => decision)).toEqual([]);
    expect(adoption).toEqual({ by: 'bestuur', on: '2024-05-03' });
  });

  test.each([
    'Vastgesteld door bestuur n.n.b. Evaluatie 2026',
    'Instemming MR 3 mei 2024 Advies GMR 7 mei 2024 Vastgesteld door bestuur n.n.b.',
  ])('adopt nothing without a day: %s', (line) => {
    const { adoption } = read(line);
    expect(adoption.by).toBeUndefined();
    expect(adoption.on).toBeUndefined();
  });

  test.each([
    'Akkoord MR n.n.b., akkoord bestuur 3 mei 2024',
    'Goedgekeurd MR n.v.t. Goedgekeurd bestuur 3 mei 2024',
  ])('give a council no day of the board: %s', (line) => {
    expect(read(line).decisions.filter(({ decision }) => decision)).toEqual([]);
  });

  test('leave what is still to come', () => {
    const { decisions } = read('Instemming MR volgt. Vastgesteld door bestuur op 3 mei 2024.');
    expect(decisions).toEqual([{ body: 'mr' }]);
  });

  test('are kept together where they say one thing', () => {
    const { decisions, adoption } = read(
      'Vastgesteld door het bestuur op 10 mei 2024, na instemming van de MR op 3 mei 2024.',
    );
    expect(decisions).toEqual([{ body: 'mr', decidedOn: '2024-05-03', decision: 'consent' }]);
    expect(adoption).toEqual({ by: 'bestuur', on: '2024-05-10' });
  });
});

test('a row of a table is shown without its tabs', () => {
  const cells = [
    { start: 0, end: 2 },
    { start: 3, end: 6 },
    { start: 7, end: 17 },
  ];
  const { data } = readLines(
    [
      { text: 'Protocol steppen', given: { kind: 'title' } },
      { text: 'Steppen staan in het rek.', given: { kind: 'paragraph' } },
      {
        text: 'Wie\tInstemming\tDatum',
        given: {
          kind: 'row',
          cells: [
            { start: 0, end: 3 },
            { start: 4, end: 14 },
            { start: 15, end: 20 },
          ],
        },
      },
      { text: 'MR\tnee\t3 mei 2024', given: { kind: 'row', cells } },
    ],
    { taxonomy },
  );
  const told = data?.messages?.filter(({ ruleId }) => ruleId === 'approval-unclear') ?? [];
  expect(told.map((message) => ('data' in message ? message.data : null))).toEqual([
    { value: 'MR | nee | 3 mei 2024' },
  ]);
});

test.each([
  ['Instemming deelraad:', undefined],
  ['Instemming PMR: aangevraagd op 4 mei 2026', undefined],
  ['Instemming OMR: ........', undefined],
  ['Instemming PMR: onthouden op 4 mei 2026', 'submitted'],
  ['Vastgesteld door het bestuur:', 'consented'],
  ['Advies PMR: positief op 4 mei 2026', 'consented'],
])('beside consent of the MR, %s leaves the status %s', (line, status) => {
  const text = `Huisregels\n\n1. Wij rennen niet in de gang.\n\nInstemming MR: 3 mei 2026\n${line}\n`;
  const { meta } = parseText(text, { taxonomy });
  expect(meta.status).toBe(status);
  expect(meta.approval?.decisions?.[0]).toMatchObject({ body: 'mr', decision: 'consent' });
});
