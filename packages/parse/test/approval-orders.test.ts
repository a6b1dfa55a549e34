import { defaultTaxonomy } from '@akkoord/taxonomy';
import { describe, expect, test } from 'vitest';
import { parseText } from '../src/index.ts';

const taxonomy = defaultTaxonomy();
const rules = [
  '1. Fietsen staan in het rek.',
  '2. Steppen staan ernaast.',
  '3. Wie valt, krijgt ijs.',
];

function read(blocks: readonly string[]) {
  const { meta, data } = parseText(`Protocol fietsen\n\n${blocks.join('\n\n')}\n`, { taxonomy });
  const told = (data?.messages ?? []).map(({ code }) => code);
  return { approval: meta.approval, status: meta.status, told };
}

const atEnd = (line: string) => read([...rules, line]);
const atTop = (line: string) => read([line, ...rules]);

/** Lines of which each word says the same in whatever order: the council, the act, one day. */
const orders: ReadonlyArray<[string, object]> = [
  ['3 mei 2024: instemming MR', { body: 'mr', decidedOn: '2024-05-03' }],
  ['MR – 3 mei 2024 – instemming', { body: 'mr', decidedOn: '2024-05-03' }],
  ['| MR | instemming | 3 mei 2024 |', { body: 'mr', decidedOn: '2024-05-03' }],
  ['GMR: akkoord, 3 mei 2024', { body: 'gmr', decidedOn: '2024-05-03' }],
  ['Instemming (MR): 3 mei 2024', { body: 'mr', decidedOn: '2024-05-03' }],
  ['Namens de MR ingestemd: 3 mei 2024', { body: 'mr', decidedOn: '2024-05-03' }],
  ['Het ouderdeel van de MR heeft op 3 mei 2024 ingestemd.', { body: 'omr' }],
  ['De personeelsgeleding van de GMR heeft op 3 mei 2024 ingestemd.', { body: 'pgmr' }],
  ['De deelraad heeft op 3 mei 2024 ingestemd met dit protocol.', { body: 'deelraad' }],
  ['De GMR heeft op 3 mei 2024 ingestemd.', { body: 'gmr', decidedOn: '2024-05-03' }],
  ['Op 3 mei 2024 heeft de MR ingestemd', { body: 'mr', decidedOn: '2024-05-03' }],
  ['Door de MR is op 3 mei 2024 ingestemd.', { body: 'mr', decidedOn: '2024-05-03' }],
];

describe('a decision is read in any order', () => {
  test.each(orders)('%s', (line, said) => {
    for (const { approval } of [atEnd(line), atTop(line)])
      expect(approval?.decisions).toMatchObject([{ ...said, decision: 'consent' }]);
  });
});

describe('councils that decide together each decided', () => {
  test.each([
    ['De MR en de GMR hebben op 3 mei 2024 ingestemd met dit protocol.', ['mr', 'gmr']],
    ['MR en GMR stemden in op 3 mei 2024.', ['mr', 'gmr']],
    ['Instemming MR en GMR: 3 mei 2024', ['mr', 'gmr']],
    ['Dit protocol is vastgesteld op 3 mei 2024 na instemming van PMR en OMR.', ['pmr', 'omr']],
    [
      'De oudergeleding, de personeelsgeleding en de leerlinggeleding van de MR hebben ingestemd.',
      ['omr', 'pmr', 'lmr'],
    ],
    ['Instemming MR 3 mei 2024, instemming GMR 10 mei 2024', ['mr', 'gmr']],
  ])('%s', (line, bodies) => {
    expect(atEnd(line).approval?.decisions?.map(({ body }) => body)).toEqual(bodies);
  });

  test('a sentence beside that of the adoption counts too', () => {
    for (const line of [
      'Vastgesteld door het bestuur op 10 mei 2024. De MR heeft op 3 mei 2024 ingestemd.',
      'De MR heeft op 3 mei 2024 ingestemd. Het bestuur heeft het protocol op 10 mei 2024 vastgesteld.',
      'Na instemming van de MR op 3 mei 2024 is dit protocol op 10 mei 2024 vastgesteld door het bestuur.',
    ])
      expect(atEnd(line).approval, line).toEqual({
        decisions: [{ body: 'mr', decidedOn: '2024-05-03', decision: 'consent' }],
        adoption: { by: 'bestuur', on: '2024-05-10' },
      });
  });

  test('one may refuse what the other consents to', () => {
    const line = 'De MR heeft ingestemd maar de GMR heeft instemming onthouden aan dit protocol.';
    expect(atEnd(line).approval?.decisions).toEqual([
      { body: 'mr', decision: 'consent' },
      { body: 'gmr', decision: 'withheld' },
    ]);
  });
});

/** Lines that no one may take for consent; most are told. */
const doubtful = [
  'Instemming MR: 3 t/m 10 mei 2024',
  'Instemming MR: tussen 3 mei en 10 mei 2024',
  'Instemming MR: 3 mei 2024?',
  'Instemming MR: zie notulen 3 mei 2024',
  'Geen instemming MR: 3 mei 2024',
  'De MR en het team hebben ingestemd met dit protocol op 3 mei 2024.',
  'Instemming MR: ter vergadering van 3 mei 2024 besproken',
  'Instemming MR: verzonden op 3 mei 2024',
  'Instemming MR: drie mei tweeduizend vierentwintig',
  'Namens de MR: A. de Vries, 3 mei 2024',
  'MR: 3 mei 2024',
  '☐ Instemming MR 3 mei 2024',
  'MR heeft ingestemd d.d. ',
  'De MR heeft ingestemd met dit protocol op ..........',
  'Instemming OR: 3 mei 2024',
  'De ouderraad heeft ingestemd met dit protocol.',
];

describe('what is not surely consent is told, and is none', () => {
  test.each(doubtful)('%s', (line) => {
    for (const { approval, status, told } of [atEnd(line), atTop(line)]) {
      expect((approval?.decisions ?? []).filter(({ decision }) => decision)).toEqual([]);
      expect(['consented', 'adopted']).not.toContain(status);
      expect(told.filter((code) => code?.startsWith('approval-'))).toHaveLength(1);
    }
  });

  test.each([
    'De GMR heeft instemming.',
    'De MR zou op 3 mei 2024 instemmen met dit protocol.',
    'Instemming van de MR volgt in mei 2024.',
    'Indien de MR heeft ingestemd met dit protocol, treedt het in werking.',
    'De MR zal instemmen.',
    'De ouders in de MR hebben ingestemd op 3 mei 2024.',
    'Dit protocol treedt in werking op 1 augustus 2024 nadat de MR heeft ingestemd.',
    'De MR heeft op 3 mei 2024 ingestemd met het fietsplan.',
    'Besproken in MR: 3 mei 2024',
  ])('%s', (line) => {
    for (const { approval } of [atEnd(line), atTop(line)])
      expect((approval?.decisions ?? []).filter(({ decision }) => decision)).toEqual([]);
  });

  test('what was asked on a day was not given on it', () => {
    for (const line of ['Instemming MR gevraagd: 3 mei 2024', 'Ter instemming aan MR: 3 mei 2024'])
      expect(atEnd(line).approval?.decisions).toEqual([{ body: 'mr', requestedOn: '2024-05-03' }]);
  });

  test('a decision in a rule, without what it is on, is told', () => {
    const rule = '2. Steppen staan ernaast. De GMR heeft op 3 mei 2024 ingestemd.';
    const { approval, told } = read([...rules.slice(0, 1), rule, ...rules.slice(2)]);
    expect(approval).toBeUndefined();
    expect(told).toContain('approval-elsewhere');
  });
});
