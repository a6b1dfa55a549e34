import { defaultTaxonomy } from '@akkoord/taxonomy';
import { describe, expect, test } from 'vitest';
import { parseText } from '../src/index.ts';

const taxonomy = defaultTaxonomy();

/** Read a line about approval where it stands: behind two rules, before them, or between them. */
function read(line: string, place: 'end' | 'top' | 'middle' = 'end') {
  const rules = ['1. Fietsen staan in het rek.', '2. Steppen staan ernaast.'];
  const blocks = {
    end: [...rules, line],
    top: [line, ...rules],
    middle: [rules[0], line, rules[1]],
  };
  const text = `Protocol fietsen\n\n${blocks[place].join('\n\n')}\n`;
  const { meta, data } = parseText(text, { taxonomy });
  return { approval: meta.approval, status: meta.status, messages: data?.messages ?? [] };
}

const consents = ['consent', 'consent-with-conditions'];
const given = (line: string) =>
  (read(line).approval?.decisions ?? []).filter(
    ({ decision }) => decision && consents.includes(decision),
  );

/** Labels of forms as schools have them. */
const labels = [
  'Instemming MR',
  'Datum instemming MR',
  'Instemming oudergeleding MR (art. 14 WMS)',
  'Instemming GMR',
  'Akkoord MR',
  'Goedgekeurd door de MR',
  'Instemming van de medezeggenschapsraad',
];

/** Values that are no consent. */
const empties = [
  '',
  '………',
  '__________',
  '....',
  '[datum]',
  '-',
  'd.d.',
  '__-__-2024',
  '... mei 2024',
];
const unknowns = [
  'nee',
  'geen',
  'n.v.t.',
  'niet van toepassing',
  'ja / nee',
  'niet verkregen',
  'onbekend',
];
const awaited = [
  'volgt',
  'in behandeling',
  'aangevraagd',
  'nog niet',
  'staat gepland voor 3 mei 2024',
  'voorgelegd op 3 mei 2024',
];
const refusals = ['afgewezen', 'geweigerd op 3 mei 2024', 'onthouden', 'niet akkoord'];

describe('the law: no value, no consent', () => {
  test.each(labels)('%s', (label) => {
    for (const value of [...empties, ...unknowns, ...awaited, ...refusals]) {
      for (const line of [
        `${label}: ${value}`,
        `| ${label} | ${value} |`,
        `- ${label}: ${value}`,
        `${label}\t${value}`,
      ]) {
        expect(given(line), line).toEqual([]);
        expect(read(line).status, line).not.toBe('consented');
        expect(read(line).status, line).not.toBe('adopted');
      }
    }
  });

  test('what is left open, and what is not clear, is told', () => {
    for (const value of ['', '………', '[datum]']) {
      const rules = read(`Instemming MR: ${value}`).messages.map(({ ruleId }) => ruleId);
      expect(rules, value).toContain('approval-open');
    }
    for (const value of ['nee', 'n.v.t.', 'niet verkregen']) {
      const rules = read(`Instemming MR: ${value}`).messages.map(({ ruleId }) => ruleId);
      expect(rules, value).toContain('approval-unclear');
    }
  });

  test.each(refusals)('%s is a refusal', (value) => {
    expect(read(`Instemming MR: ${value}`).approval?.decisions?.[0]?.decision).toBe('withheld');
  });
});

describe('a date or a word of assent is consent', () => {
  test.each(labels)('%s', (label) => {
    for (const value of [
      '24 april 2024',
      '24-04-2024',
      'ja',
      'verkregen op 24 april 2024',
      'akkoord, 24 april 2024',
    ]) {
      for (const line of [
        `${label}: ${value}`,
        `- ${label}: ${value}`,
        `| ${label} | ${value} |`,
      ]) {
        const [decision] = given(line);
        expect(decision?.decision, line).toBe('consent');
        if (/\d/.test(value)) expect(decision?.decidedOn, line).toBe('2024-04-24');
      }
    }
  });
});

/** Sentences that say who decided: council, decision and day; or who adopted the text, and when. */
const asserted: ReadonlyArray<[string, object]> = [
  [
    'Dit protocol is op 12 juni 2023 vastgesteld door het college van bestuur.',
    { adoption: { by: 'college van bestuur', on: '2023-06-12' } },
  ],
  [
    'Het bestuur heeft dit statuut vastgesteld in de vergadering van 16 december 2024.',
    { adoption: { by: 'bestuur', on: '2024-12-16' } },
  ],
  [
    'Door het College van Bestuur vastgesteld op 12 mei 2024.',
    { adoption: { by: 'college van bestuur', on: '2024-05-12' } },
  ],
  [
    'Deze regeling is vastgesteld door het College van Bestuur op 11-10-2024.',
    { adoption: { by: 'college van bestuur', on: '2024-10-11' } },
  ],
  ['Met ingang van 1 augustus 2024 vastgesteld door het CvB.', { adoption: { by: 'CvB' } }],
  [
    'Vastgesteld door het bestuur d.d. 12 mei 2024.',
    { adoption: { by: 'bestuur', on: '2024-05-12' } },
  ],
  ['Vastgesteld door de directie: 12 mei 2024', { adoption: { by: 'directie', on: '2024-05-12' } }],
  [
    'Dit beleid is goedgekeurd door het bestuur op 3 mei 2024.',
    { adoption: { by: 'bestuur', on: '2024-05-03' } },
  ],
  [
    'De MR heeft in de vergadering van 24 november 2024 ingestemd met dit statuut.',
    { decisions: [{ body: 'mr', decision: 'consent', decidedOn: '2024-11-24' }] },
  ],
  [
    'De GMR heeft op 2 april 2024 ingestemd met deze richtlijn.',
    { decisions: [{ body: 'gmr', decision: 'consent', decidedOn: '2024-04-02' }] },
  ],
  [
    'De MR heeft op 3 mei 2024 haar instemming aan dit protocol onthouden.',
    { decisions: [{ body: 'mr', decision: 'withheld', decidedOn: '2024-05-03' }] },
  ],
  [
    'De MR heeft niet ingestemd met dit protocol.',
    { decisions: [{ body: 'mr', decision: 'withheld' }] },
  ],
  [
    'Dit protocol is voor instemming voorgelegd aan de MR op 3 mei 2024.',
    { decisions: [{ body: 'mr', requestedOn: '2024-05-03' }] },
  ],
  [
    'De MR is op 3 oktober 2023 verzocht om instemming met dit protocol.',
    { decisions: [{ body: 'mr', requestedOn: '2023-10-03' }] },
  ],
];

test('a day that may be of something else is no day of the request', () => {
  const line = 'Concept vastgesteld door het bestuur op 3 mei 2024, instemming MR volgt.';
  expect(read(line).approval?.decisions).toEqual([{ body: 'mr' }]);
});

/** Sentences in which nobody decided anything on this text. */
const nothing = [
  'Dit protocol wordt vastgesteld door het bestuur.',
  'Dit protocol wordt ter instemming voorgelegd aan de MR.',
  'Dit protocol zal op 1 mei 2025 worden vastgesteld door het bestuur.',
  'Dit protocol moet worden vastgesteld door het bestuur na instemming van de MR.',
  'Dit protocol kan alleen na instemming van de MR worden gewijzigd.',
  'Dit protocol behoeft de instemming van de MR.',
  'Voor dit protocol is instemming van de MR nodig.',
  'Voor dit protocol is instemming van de MR vereist.',
  'De MR heeft nog niet ingestemd met dit protocol.',
  'Het vorige protocol is vastgesteld door het bestuur op 1 mei 2019.',
  'De schoolgids is vastgesteld door het bestuur.',
  'Dit protocol is besproken in de MR op 3 mei 2024.',
  'De MR heeft kennisgenomen van dit protocol op 3 mei 2024.',
  'Zodra de MR heeft ingestemd met dit protocol, stelt het bestuur het vast.',
  'Dit protocol is vastgesteld op 1 juni 2025, onder voorbehoud van goedkeuring door het bestuur.',
  'Dit protocol is vastgesteld door het bestuur, onder voorbehoud van instemming van de MR.',
  'Dit protocol is onder voorbehoud van instemming van de MR vastgesteld op 1 juni 2025.',
  'Dit protocol is door het bestuur op 4 mei 2025 voorlopig vastgesteld.',
  'De MR heeft op 3 mei 2025 gedeeltelijk ingestemd met dit protocol.',
  'Dit protocol is naar verwachting op 1 juni 2025 vastgesteld.',
  'Instemming MR: 3 mei 2025 (oude versie)',
  'Vastgesteld door het bestuur op 1 juni 2025 (ter vaststelling)',
];

test('a reserve after consent leaves the consent, and one of the council itself is its condition', () => {
  const both =
    'Dit protocol is na instemming van de MR vastgesteld op 1 juni 2025, onder voorbehoud van goedkeuring.';
  expect(read(both).approval).toEqual({ decisions: [{ body: 'mr', decision: 'consent' }] });
  expect(read(both).messages.map(({ code }) => code)).toContain('approval-unclear');
  const own =
    'De MR heeft ingestemd met dit protocol, onder voorbehoud van akkoord van de achterban.';
  expect(read(own).approval).toEqual({
    decisions: [{ body: 'mr', decision: 'consent-with-conditions' }],
  });
});

test('a day behind the adoption is not the day of the consent before it', () => {
  const line = 'Dit protocol is na instemming van de MR vastgesteld op 1 juni 2025.';
  expect(read(line).approval).toEqual({
    decisions: [{ body: 'mr', decision: 'consent' }],
    adoption: { on: '2025-06-01' },
  });
});

describe('a sentence decides by its verb', () => {
  test.each(asserted)('%s', (line, said) => {
    expect(read(line).approval).toMatchObject(said);
  });

  test.each(asserted)('at the top and in the middle too: %s', (line, said) => {
    expect(read(line, 'top').approval).toMatchObject(said);
    expect(read(line, 'middle').approval).toMatchObject(said);
  });

  test.each(nothing)('no decision: %s', (line) => {
    for (const place of ['end', 'top', 'middle'] as const) {
      const { approval, status } = read(line, place);
      expect(approval?.adoption?.on).toBeUndefined();
      expect(approval?.adoption?.by).toBeUndefined();
      expect((approval?.decisions ?? []).filter(({ decision }) => decision)).toEqual([]);
      expect(['adopted', 'consented']).not.toContain(status);
    }
  });
});
