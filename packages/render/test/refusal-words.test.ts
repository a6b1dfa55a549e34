import type { PartPlace, Refusal } from '@akkoord/approve';
import { expect, test } from 'vitest';
import { refusalText } from '../src/index.ts';
import { partPlaceText } from '../src/words/refusal-words.ts';
import said from './refusals.json' with { type: 'json' };

/** What the illegal steps of approve are refused with, and what people read. */
const cases = said as unknown as ReadonlyArray<Refusal & { message: string; next: string }>;

const council = { body: 'mr', school: 'De Vuurvlinder' } as const;

test.each(cases.map((one) => [one.code, one.message, one] as const))(
  '%s: %s',
  (_, message, one) => {
    expect(refusalText(one)).toEqual({ message, next: one.next });
  },
);

test('what no illegal step of one school brings out has words too', () => {
  const texts = (
    [
      { code: 'value-missing', data: { what: 'council', asked: [council, council] } },
      { code: 'value-missing', data: { what: 'school', schools: ['De Eik', 'De Den'] } },
      { code: 'value-missing', data: { what: 'note', council, basis: 'WMS art. 10, onder e' } },
      { code: 'value-wrong', data: { what: 'school', value: 'De Es', schools: ['De Eik'] } },
      { code: 'date-order', data: { what: 'suspended', until: '2026-06-12' } },
      { code: 'rights-missing', data: { at: 'adopt' } },
      { code: 'text-changed', data: { since: 'decision', council, right: 'advice', bound: false } },
      {
        code: 'decision-missing',
        data: { council, right: 'consent', requested: true, respondBy: '2026-03-20' },
      },
      { code: 'advice-negative', data: { council } },
      { code: 'sector-unknown', data: { sectors: ['po', 'vo'] } },
    ] satisfies Refusal[]
  ).map((refusal) => refusalText(refusal));
  expect(texts.map(({ message, next }) => `${message} | ${next}`)).toEqual([
    'Er staat niet welke raad besloot. | Kies uit de medezeggenschapsraad (MR) van De Vuurvlinder.',
    'Er staat niet van welke school de raad is. | Kies uit De Eik en De Den.',
    'Er staat niet waarom het recht van de medezeggenschapsraad (MR) van De Vuurvlinder (WMS art. 10, onder e) hier niet geldt. | Zet de reden bij note.',
    'De Es is geen school van dit protocol. | Kies uit De Eik.',
    'Na een negatief advies wacht de uitvoering zes weken (artikel 34 lid 1 WMS), dus tot 12-06-2026. | Kies een latere dag. Heeft de raad geen bezwaar tegen een eerdere dag? Geef dat dan op met startAgreed: true.',
    'Er is niet vastgelegd wie welk recht heeft bij deze tekst. | Leg de rechten vast en leg de tekst voor met akkoord approval request.',
    'Bij het advies van de medezeggenschapsraad (MR) van De Vuurvlinder is niet vastgelegd om welke tekst het ging. | Leg deze tekst opnieuw voor met akkoord approval request, of zet de tekst terug zoals hij was.',
    'De instemming van de medezeggenschapsraad (MR) van De Vuurvlinder ontbreekt nog; de raad reageert uiterlijk op 20-03-2026. | Wacht op het besluit en leg het vast met akkoord approval decide.',
    'De medezeggenschapsraad (MR) van De Vuurvlinder heeft negatief advies gegeven. | Overleg met de raad. Wijkt u van het advies af? Schrijf dan bij motivation waarom.',
    'Wat voor school het is, staat niet in het protocol. Daarom is niet te zeggen welke rechten ouders en leerlingen hebben. | Geef het op met --sector po, so, vso, so+vso, vo of mbo, of zet boven in het bestand onder school: de regel sector: po.',
  ]);
});

test.each([
  [{ of: 'heading', heading: 'B. Voor medewerkers' }, "kop 'B. Voor medewerkers'"],
  [{ of: 'footnote' }, 'voetnoot'],
  [{ of: 'clause', num: '2', under: 'A. Vooraf' }, "bepaling 2 onder 'A. Vooraf'"],
  [{ of: 'clause', num: null, under: null }, 'bepaling zonder nummer'],
] satisfies Array<[PartPlace, string]>)('names a part: %j', (place, text) => {
  expect(partPlaceText(place)).toBe(text);
});
