import { defaultTaxonomy } from '@akkoord/taxonomy';
import { describe, expect, test } from 'vitest';
import { compare } from '../src/index.ts';
import { protocolOf } from './protocol-of.ts';

const taxonomy = defaultTaxonomy();

function weigh(before: string, after: string) {
  const sides = [before, after].map((text) => protocolOf(`# A. Regels\n1. ${text}`));
  const { changes } = compare(sides[0] as never, sides[1] as never, { taxonomy });
  expect(changes).toHaveLength(1);
  return changes[0];
}

describe('the same words put together in another way are another rule', () => {
  test.each([
    ['De conciërge meldt schade aan de mentor.', 'De mentor meldt schade aan de conciërge.'],
    ['De teamleider kiest, niet de coach.', 'De coach kiest, niet de teamleider.'],
    [
      'Bij de eerste melding volgt een brief, bij de tweede een boete.',
      'Bij de eerste melding volgt een boete, bij de tweede een brief.',
    ],
    [
      'De mentor gaat over verlof, de rector over verzuim.',
      'De rector gaat over verlof, de mentor over verzuim.',
    ],
    [
      'Eerst krijgt het gezin een brief en daarna volgt een boete.',
      'Eerst volgt een boete en daarna krijgt het gezin een brief.',
    ],
    ['Niet alle gasten mogen fotograferen.', 'Alle gasten mogen niet fotograferen.'],
    [
      'Gasten mogen tekenen met krijt, niet verven.',
      'Gasten mogen verven met krijt, niet tekenen.',
    ],
    ['Gasten mogen niet roken en drinken.', 'Gasten mogen roken en niet drinken.'],
    ['De coach belt ouders en de leerling.', 'De coach belt ouders of de leerling.'],
    ['Dit geldt tot en met groep 6.', 'Dit geldt tot groep 6.'],
    ['Dit geldt vanaf 12 jaar.', 'Dit geldt tot 12 jaar.'],
    ['Wie jonger dan 16 is, vraagt het.', 'Wie 16 en jonger is, vraagt het.'],
    ['Het duurt hoogstens 4 weken.', 'Het duurt ten minste 4 weken.'],
    [
      'In de les wordt gezongen en in de pauze wordt gedanst.',
      'In de pauze wordt gezongen en in de les wordt gedanst.',
    ],
  ])('%s / %s', (before, after) => {
    expect(weigh(before, after)?.significance).toBe('substantive');
    expect(weigh(after, before)?.significance).toBe('substantive');
  });

  test('who does it is told, and no direction', () => {
    const change = weigh(
      'Medewerkers vragen raad aan ouders.',
      'Ouders vragen raad aan medewerkers.',
    );
    expect(change?.findings.map(({ code }) => code)).toEqual(['bearers-changed']);
    expect(change?.effect).toBeNull();
  });
});

describe('a rule in other words stays one', () => {
  test.each([
    [
      'Gasten fotograferen elkaar niet in de doucheruimte.',
      'Gasten fotograferen elkaar in de doucheruimte niet.',
    ],
    ['Een gast mag tijdens de rondleiding bellen.', 'Tijdens de rondleiding mag een gast bellen.'],
    ['Leerlingen zwemmen enkel met een badmuts.', 'Leerlingen zwemmen alleen met een badmuts.'],
    ['Het duurt maximaal 4 weken.', 'Het duurt ten hoogste 4 weken.'],
    ['Dit geldt tot en met groep 6.', 'Dit geldt t/m groep 6.'],
  ])('%s / %s', (before, after) => {
    expect(weigh(before, after)?.significance).toBe('editorial');
    expect(weigh(after, before)?.significance).toBe('editorial');
  });
});

test('a sign that says something is no mark', () => {
  expect(weigh('De korting is 5 %.', 'De korting is 5 €.')?.significance).toBe('substantive');
  expect(weigh('De korting is klein!', 'De korting is klein.')?.significance).toBe('none');
});

describe('equal words under another heading', () => {
  const at = (heading: string) =>
    protocolOf(`# A. ${heading}\n1. Gebruik een kluis.\n2. Blijf beleefd.`);

  test('bind others, and that is told of each clause', () => {
    const { changes, others } = compare(at('Voor leerlingen'), at('Voor medewerkers'), {
      taxonomy,
    });
    expect(changes.map(({ kind, significance }) => [kind, significance])).toEqual([
      ['substitution', 'substantive'],
      ['substitution', 'substantive'],
    ]);
    expect(
      changes.flatMap(({ findings }) => findings.map(({ code, data }) => [code, data])),
    ).toEqual([
      ['bearers-changed', { from: ['pupil'], to: ['staff'] }],
      ['bearers-changed', { from: ['pupil'], to: ['staff'] }],
    ]);
    expect(changes.every(({ diff }) => diff.every(({ op }) => op === 'equal'))).toBe(true);
    expect(others.map(({ code }) => code)).toEqual(['heading-text']);
  });

  test('that says the same of people are unchanged', () => {
    const { changes, others } = compare(at('Rust'), at('Stilte'), { taxonomy });
    expect(changes.map(({ kind }) => kind)).toEqual(['unchanged', 'unchanged']);
    expect(others.map(({ code, significance }) => [code, significance])).toEqual([
      ['heading-text', 'substantive'],
    ]);
  });
});
