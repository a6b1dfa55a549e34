// By its path: render is a later room, which depends on this one.

import { describe, expect, test } from 'vitest';
import { annexesOf, type HarmonizeInput, harmonize, mergedLedgers } from '../src/index.ts';
import { chosen, decided, inputOf, take } from './harmonized.ts';
import { harmonizeWording, toMarkdown } from './told.ts';

/** Show an annex without the padding of its table. */
function annex(input: HarmonizeInput, heading: string): string[] {
  const { sources, ledger, template } = input;
  const tree = annexesOf({
    harmonization: harmonize(input),
    sources,
    ledger,
    template,
    wording: harmonizeWording,
  });
  const text =
    toMarkdown(tree)
      .split(/^# /m)
      .find((section) => section.startsWith(heading)) ?? '';
  return text
    .split('\n')
    .slice(1)
    .filter((line) => line !== '' && !/^\|[\s|-]*\|$/.test(line))
    .map((line) => line.replace(/ {2,}/g, ' '));
}

const texts = {
  eik: '# A. Regels\n\n1. Leerlingen mogen niet schelden.\n2. Leerlingen mogen in de les geen telefoon gebruiken, zie punt 1. De docent let daarop.\n\n# B. Tijden\n\n1. De bel gaat om negen uur.[^1]\n\n[^1]: Behalve op vrijdag.',
  beuk: '1. Leerlingen mogen elkaar niet uitschelden.\n2. Leerlingen mogen in de les een telefoon gebruiken als de leraar dat goedvindt.\n\n[^1]: Een noot zonder plaats.',
};
const base = inputOf(texts);
const some = decided(base, {
  misuse: [{ own: 'Wij schelden niet.' }],
  lesson_use: take('eik'),
  'other-1': 'leave-out',
});

describe('annex 1', () => {
  test('says of each clause what its text is, and what it stands for', () => {
    expect(annex(chosen(some, { term: 'teacher' }, 'leraar'), 'Bijlage 1')).toEqual([
      'Bij elke bepaling staat waar de tekst vandaan komt. Daarna staan de bepalingen die hetzelfde zeggen, en de bepalingen die erdoor vervangen zijn.',
      '| Nr. | Begin van de tekst | Herkomst |',
      '| A.1 | Wij schelden niet. | eigen tekst: eigen tekst van de werkgroep. Vervangt: De Eik A.1; De Beuk 1. |',
      '| B.1 | Leerlingen mogen in de les geen telefoon gebruiken, … | De Eik A.2: overgenomen; ‘docent’ werd ‘leraar’; ‘punt 1’ werd ‘punt A.1’. Vervangt: De Beuk 2. |',
      '| C.1 | Dit protocol vervangt: | Akkoord: noemt de protocollen die vervallen. |',
      '| C.1, 1e punt | Protocol van De Eik, zonder datum van vaststelling; | Akkoord: noemt de protocollen die vervallen. |',
      '| C.1, 2e punt | Protocol van De Beuk, zonder datum van vaststelling. | Akkoord: noemt de protocollen die vervallen. |',
    ]);
  });

  test('names the model and the school of a heading', () => {
    const input = decided(base, { governance: [{ model: 'governance/elk-jaar' }] });
    expect(annex(input, 'Bijlage 1')[2]).toBe(
      '| A.1 | Elk jaar lezen wij dit na. | Model Protocol sociale media 1.0.0 governance/elk-jaar: tekst van het model. |',
    );
  });
});

describe('annex 2', () => {
  test('tells what is left out, with its footnotes and the reason, and footnotes without a place', () => {
    expect(annex(some, 'Bijlage 2')).toEqual([
      'De scholen hebben samen 5 bepalingen. Overgenomen: 1. Zegt hetzelfde als een tekst die er al staat: 0. Vervangen door een andere regel: 3. Vervallen: 1. De koppen en de nummers van de scholen zijn vervangen door die van het model.',
      '| School en nummer | Tekst die vervalt | Waarom |',
      '| De Eik B.1 | De bel gaat om negen uur. (Voetnoot: Behalve op vrijdag.) | Zo willen wij het. |',
      '| De Beuk | Een noot zonder plaats. | Voetnoot waar geen bepaling naar verwijst. Akkoord neemt zo’n voetnoot niet over. |',
    ]);
  });

  test('says that what was chosen does not regulate it', () => {
    const input = decided(inputOf({ ...texts, beuk: '1. De bel gaat.' }), {
      misuse: [{ own: 'Een zonnebloem groeit snel.' }, { own: 'Wie fietst, let op.' }],
    });
    expect(annex(input, 'Bijlage 2')[2]).toBe(
      '| De Eik A.1 | Leerlingen mogen niet schelden. | De gekozen tekst regelt dit niet. Zo willen wij het. |',
    );
  });

  test('says so where nothing is left out, and counts what is open', () => {
    expect(
      annex(inputOf({ eik: '1. Pesten mag niet.', beuk: '1. De bel gaat.' }), 'Bijlage 2'),
    ).toEqual([
      'De scholen hebben samen 2 bepalingen. Overgenomen: 0. Zegt hetzelfde als een tekst die er al staat: 0. Vervangen door een andere regel: 0. Vervallen: 0. Nog niet besloten: 2. De koppen en de nummers van de scholen zijn vervangen door die van het model.',
      'Er vervalt geen enkele bepaling.',
    ]);
  });
});

describe('annex 3', () => {
  const answered = chosen(
    chosen(some, { term: 'teacher' }, 'keep'),
    { answer: 'telefoon' },
    'kluis',
  );

  test('lists who decided what, when and why', () => {
    const input = decided(answered, { governance: [{ model: 'governance/elk-jaar' }] });
    const who = 'de werkgroep, 21 november 2026';
    expect(annex(input, 'Bijlage 3')).toEqual([
      '| Onderwerp | Gekozen | Wie en wanneer | Waarom |',
      `| Misbruik: pesten, dreigen, hacken | een eigen tekst | ${who} | Zo willen wij het. |`,
      `| Gebruik tijdens de les | de tekst van De Eik | ${who} | Zo willen wij het. |`,
      `| De bel gaat om negen uur. | weglaten | ${who} | Zo willen wij het. |`,
      `| wie lesgeeft | laten zoals het is | ${who} | Zo willen wij het. |`,
      `| Waar blijft de telefoon? | in de kluis | ${who} | Zo willen wij het. |`,
      `| Vaststelling en beheer | het model: Zo doet het model het | ${who} | Zo willen wij het. |`,
    ]);
  });

  test('names both who chose the same', () => {
    const other = decided(base, { lesson_use: take('eik') }, { by: 'de ouders' }).ledger;
    const rows = annex({ ...some, ledger: mergedLedgers(some.ledger, other) }, 'Bijlage 3');
    expect(rows.filter((row) => row.startsWith('| Gebruik tijdens de les'))).toHaveLength(2);
  });

  test('leaves out what people do not agree on, what no longer holds, and what nobody asked', () => {
    const differ = [take('eik'), take('beuk')].map(
      (choice) => decided(base, { lesson_use: choice }).ledger,
    );
    const words = ['docent', 'leraar'].map(
      (word) => chosen(base, { term: 'teacher' }, word).ledger,
    );
    const answers = chosen(chosen(base, { answer: 'weken' }, 3), { answer: 'dagen' }, 99).ledger;
    const ledger = [...differ, ...words, answers].reduce(mergedLedgers);
    expect(annex({ ...base, ledger }, 'Bijlage 3')).toEqual([]);
    const changed = inputOf({
      ...texts,
      eik: '1. Leerlingen mogen in de les nooit een telefoon hebben.',
    });
    expect(annex({ ...changed, ledger: differ[0] ?? [] }, 'Bijlage 3')).toEqual([]);
  });

  test('leaves out words that no text uses', () => {
    const ledger = chosen(base, { term: 'board' }, 'bestuur').ledger;
    expect(annex({ ...base, ledger }, 'Bijlage 3')).toEqual([]);
  });
});

describe('annex 4', () => {
  test('names the council of every school', () => {
    const input = decided(base, { misuse: take('eik') });
    expect(annex(input, 'Bijlage 4').filter((row) => row.includes('onder e'))).toEqual([
      expect.stringMatching(
        /^\| De Eik \| MR \| instemming \| WMS art. 10, onder e \(stand .*A\.1/,
      ),
      expect.stringMatching(
        /^\| De Beuk \| MR \| instemming \| WMS art. 10, onder e \(stand .*A\.1/,
      ),
    ]);
  });

  test('is not there where no council has a say', () => {
    expect(
      annex(inputOf({ eik: '1. De bel gaat.', beuk: '1. De zon schijnt.' }), 'Bijlage 4'),
    ).toEqual([]);
  });
});

test('what is to be looked at comes last: findings, and questions that are open', () => {
  const input = decided(base, { devices: [{ model: 'devices/kluis' }] });
  const [intro, , ...points] = annex(input, 'Aandachtspunten');
  expect(intro).toBe('Kijk deze punten na voordat u het protocol voorlegt.');
  expect(points[0]).toContain('verwijst naar ‘Verboden gedrag’');
  expect(points.at(-1)).toBe('| 7 | Nog open: Welk bestuur stelt het nieuwe protocol vast? |');
});

test('the annexes are called after the protocol, by the same board and with the same version', () => {
  const target = { title: 'Ons protocol', competentAuthority: 'Het Bos', version: '2.0' };
  const input = { ...base, target };
  const { sources, ledger, template } = input;
  const tree = annexesOf({
    harmonization: harmonize(input),
    sources,
    ledger,
    template,
    wording: harmonizeWording,
  });
  expect(tree.meta).toEqual({
    title: 'Bijlagen bij Ons protocol',
    language: 'nl',
    status: 'draft',
    competentAuthority: { name: 'Het Bos', schools: ['De Eik', 'De Beuk'] },
    version: '2.0',
  });
});
