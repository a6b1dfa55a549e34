import type { Synopsis } from '@akkoord/clause';
import { expect, test } from 'vitest';
import {
  standpointText,
  synopsisToCsv,
  synopsisToHtml,
  synopsisToMarkdown,
  synopsisToTerminal,
  toSynopsisTable,
} from '../src/index.ts';
import { manySchools, sampleSynopsis, withBase } from './sample-synopsis.ts';

const terminal = (synopsis: Synopsis) =>
  synopsisToTerminal(synopsis, { colour: false, width: 100 });

test('conflicts come first, as a question with who holds what', () => {
  const { conflicts, gaps } = toSynopsisTable(sampleSynopsis);
  expect(conflicts.map(({ question }) => question)).toEqual([
    'Mogen medewerkers bevriend zijn met leerlingen?',
  ]);
  expect(conflicts[0]?.answers).toEqual([
    'De Eik: verboden voor medewerkers, tenzij familie of vrienden',
    'De Beuk: toegestaan voor medewerkers',
    'De Linde: noemt het; een regel is er niet in gelezen',
  ]);
  expect(gaps.map(({ label, answers }) => [label, answers])).toEqual([
    [
      'Bij twijfel',
      [
        'De Eik en De Beuk: verplicht voor medewerkers',
        'De Linde: niet gevonden; kijk bij ‘Vrienden met leerlingen’.',
      ],
    ],
    ['Volgen door school', ['De Eik: beschreven', 'De Beuk en De Linde: niets gevonden.']],
  ]);
});

test('what must be done stands after what is forbidden or allowed, what is described last', () => {
  const [friends, doubt, monitoring] = sampleSynopsis.rows;
  const rows = [monitoring, doubt, friends].map((row) => ({
    ...(row as (typeof sampleSynopsis.rows)[number]),
    agreement: 'different' as const,
  }));
  const { conflicts } = toSynopsisTable({ ...sampleSynopsis, rows });
  expect(conflicts.map(({ number }) => number)).toEqual([3, 2, 1]);
});

test('a cell says with sign, word and position how a school stands', () => {
  const { lines } = toSynopsisTable(sampleSynopsis);
  const cells = lines.map((line) =>
    line.cells.map(({ symbol, word, position }) => `${symbol} ${word}: ${position}`),
  );
  expect(cells).toEqual([
    [
      '◆ Wijkt af: verboden voor medewerkers, tenzij familie of vrienden',
      '◆ Wijkt af: toegestaan voor medewerkers',
      '◐ Deels: noemt het; een regel is er niet in gelezen',
    ],
    [
      '● Geregeld: verplicht voor medewerkers',
      '● Geregeld: verplicht voor medewerkers',
      '◐ Deels: staat bij: Vrienden met leerlingen',
    ],
    ['● Geregeld: beschreven', '○ Niet: ', '○ Niet: '],
  ]);
});

test('with a base a school is held against it, and without one against what most hold', () => {
  const states = (synopsis: Synopsis, line: number) =>
    toSynopsisTable(synopsis).lines[line]?.cells.map(({ state }) => state);
  expect(states(withBase(1), 0)).toEqual(['differs', 'arranged', 'partly']);
  expect(states(withBase(2), 0)).toEqual(['differs', 'differs', 'partly']);
  expect(states(manySchools(3), 0)).toEqual(['differs', 'arranged', 'arranged']);
});

test('a warning stands over schools of different sectors, and over no others', () => {
  expect(toSynopsisTable(sampleSynopsis).warnings[0]).toContain('WMS artikel 13 of 14');
  expect(toSynopsisTable(manySchools(2)).warnings).toEqual([]);
  for (const write of [synopsisToHtml, synopsisToMarkdown, terminal]) {
    expect(write(sampleSynopsis).replace(/\s+/g, ' ')).toContain('verschillende onderwijssoorten');
  }
});

test('columns have names of their own', () => {
  expect(toSynopsisTable(manySchools(3)).columns.map(({ name }) => name)).toEqual([
    'Protocol',
    'Protocol (2)',
    'Protocol (3)',
  ]);
  const long = { ...sampleSynopsis, witnesses: [{ id: 'a', title: 'Lang '.repeat(20) }], rows: [] };
  expect(toSynopsisTable(long).columns[0]?.name).toMatch(/^Lang .{10,30}…$/);
  const none = { ...sampleSynopsis, witnesses: [{ id: 'abc', title: null }], rows: [] };
  expect(toSynopsisTable(none).columns[0]?.name).toBe('Tekst abc');
});

test('of many schools with one position the first are named, and the others counted', () => {
  expect(toSynopsisTable(manySchools(9)).conflicts[0]?.answers).toEqual([
    'Protocol: aangeraden voor medewerkers',
    'Protocol (2), Protocol (3), Protocol (4) en 5 andere: verplicht voor medewerkers',
  ]);
});

test('a position is put in a few words', () => {
  const of = (modality: 'permission' | 'obligation', condition: string) =>
    standpointText({ modality, bearers: [], exception: 'toestemming', condition });
  expect(of('permission', 'bij twijfel')).toBe('toegestaan, mits toestemming (bij twijfel)');
  expect(of('obligation', 'als een groep leerlingen …')).toBe('verplicht, tenzij toestemming');
});

test('every text of every school stands in Markdown and HTML', () => {
  const pages = [synopsisToMarkdown(sampleSynopsis), synopsisToHtml(sampleSynopsis)];
  for (const page of pages) {
    for (const { clauses } of sampleSynopsis.witnesses) {
      for (const { text } of Object.values(clauses ?? {})) expect(page).toContain(text);
    }
    expect(page).toContain('De Eik en De Beuk: Verschil in de leeftijd.');
    expect(page).toContain('Gaat bij De Linde ook over: Bij twijfel.');
  }
});

test('the page marks each text against the base that the reader chooses', () => {
  const page = synopsisToHtml(withBase(0));
  expect(page).not.toContain('<script');
  expect(page.match(/type="radio"/g)).toHaveLength(4);
  expect(page).toMatch(/id="basis-0" checked/);
  expect(page).toContain('Dit is de basis.');
  expect(page).toContain('<ins><span class="vh">[toegevoegd: </span>directeur');
  expect(page).toContain('<a href="#onderwerp-1">Vrienden met leerlingen</a>');
});

test('with many schools no base can be chosen, or only the given one', () => {
  expect(synopsisToHtml(manySchools(8))).not.toContain('type="radio"');
  const many = manySchools(8);
  const based = {
    ...many,
    witnesses: many.witnesses.map((witness, i) =>
      i === 3 ? { ...witness, base: true as const } : witness,
    ),
  };
  expect(synopsisToHtml(based).match(/type="radio"/g)).toHaveLength(2);
});

test('a school that differs much from the base is not marked word by word', () => {
  expect(synopsisToHtml(sampleSynopsis)).toContain('Sterk anders geschreven dan de basis');
});

test('CSV quotes what needs it, and no cell is a formula', () => {
  const [row] = sampleSynopsis.rows;
  const rows = [{ ...(row as NonNullable<typeof row>), label: '=SOM(A1;"x")\nen meer' }];
  const csv = synopsisToCsv({ ...sampleSynopsis, rows });
  expect(csv.startsWith('\uFEFFOnderwerp;Vraag;Overeenstemming;De Eik;De Eik: positie;')).toBe(
    true,
  );
  expect(csv).toContain('"\'=SOM(A1;""x"")\nen meer"');
  expect(csv).toContain(';tegengesteld;◆ Wijkt af;');
  expect(csv.endsWith(';A.1\r\n')).toBe(true);
});

test('text of a school is never markup', () => {
  const hostile = {
    ...sampleSynopsis,
    witnesses: sampleSynopsis.witnesses.map((witness) => ({
      ...witness,
      owner: '<b>|x</b>',
      clauses: { cl_1: { label: null, heading: null, text: '<script>alert(1)</script> | \u202E' } },
    })),
  };
  const withoutAttributes = synopsisToHtml(hostile).replace(/"[^"]*"/g, '');
  expect(/<script|<b>/.test(withoutAttributes)).toBe(false);
  const markdown = synopsisToMarkdown(hostile);
  expect(/(^|[^\\])<script/m.test(markdown)).toBe(false);
  expect(markdown).not.toContain('\u202E');
});

test('a terminal tells the questions, and says where there are none', () => {
  expect(terminal(sampleSynopsis)).toContain('! Mogen medewerkers bevriend zijn met leerlingen?');
  expect(terminal({ ...sampleSynopsis, rows: [] })).toContain(
    'spreken elkaar op geen onderwerp tegen',
  );
  expect(terminal(withBase(0))).toContain('De Eik (basis)');
});

test('the same synopsis gives the same bytes', () => {
  for (const write of [synopsisToHtml, synopsisToMarkdown, synopsisToCsv, terminal]) {
    expect(write(structuredClone(sampleSynopsis))).toBe(write(sampleSynopsis));
  }
});

test('sentences that stand in more texts are counted in every form, and listed where there is room', () => {
  const [eik, beuk, linde] = sampleSynopsis.witnesses.map(({ id }) => id) as [
    string,
    string,
    string,
  ];
  const text = 'Alleen de directeur spreekt namens de school.';
  const shared = {
    sentences: [{ text, places: { [eik]: ['cl_1'], [linde]: ['cl_1'] } }],
    counts: {
      [eik]: { sentences: 9, shared: 1 },
      [beuk]: { sentences: 4, shared: 0 },
      [linde]: { sentences: 7, shared: 1 },
    },
  };
  const synopsis = { ...sampleSynopsis, shared };
  expect(toSynopsisTable(synopsis).shared).toEqual([{ text, schools: 'De Eik en De Linde' }]);
  const count =
    '1 zin staat letterlijk in meer dan een tekst: De Eik heeft er 1 van de 9, De Beuk heeft er 0 van de 4 en De Linde heeft er 1 van de 7.';
  for (const form of [synopsisToMarkdown(synopsis), synopsisToHtml(synopsis), terminal(synopsis)])
    expect(form.replace(/\s+/g, ' ')).toContain(count);
  expect(synopsisToMarkdown(synopsis)).toContain(`| ${text} | De Eik en De Linde |`);
  expect(synopsisToHtml(synopsis)).toContain(text);
  expect(toSynopsisTable(sampleSynopsis).shared).toEqual([]);
});

test('what clauses the program knows no subject of is told, first where they are many', () => {
  const [first, second, third] = sampleSynopsis.witnesses;
  if (!first || !second || !third) throw new Error('three schools');
  const table = toSynopsisTable({
    ...sampleSynopsis,
    witnesses: [
      { ...first, withoutTopic: { clauses: 5, of: 17 } },
      { ...second, withoutTopic: { clauses: 1, of: 40 } },
      { ...third, withoutTopic: { clauses: 0, of: 9 } },
    ],
  });
  expect(table.warnings.filter((line) => line.includes('herkent'))).toEqual([
    'De Eik: van 5 van de 17 bepalingen herkent het programma het onderwerp niet. Zij kunnen gaan over een onderwerp waarbij ‘niets gevonden’ staat. Lees ze na.',
  ]);
  expect(table.summary.filter((line) => line.includes('herkent'))).toEqual([
    'De Beuk: van 1 van de 40 bepalingen herkent het programma het onderwerp niet. Zij kunnen gaan over een onderwerp waarbij ‘niets gevonden’ staat. Lees ze na.',
  ]);
});
