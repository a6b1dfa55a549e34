import type { Finding, FindingData } from '@akkoord/clause';
import { expect, test } from 'vitest';
import { findingReason } from '../src/index.ts';

/** One example of each code: the type asks for all of them. */
const examples: { readonly [Code in keyof FindingData]: [FindingData[Code], string] } = {
  'modality-turned': [
    { from: 'recommendation', to: 'prohibition' },
    'Dit was een advies en is nu verboden.',
  ],
  'modality-limited': [
    {},
    'De ene tekst zegt wat mag en de andere wat niet mag, met een beperking: ga na of hetzelfde is bedoeld.',
  ],
  'prohibition-gone': [{}, 'Het verbod staat er niet meer.'],
  'prohibition-new': [{}, 'Er staat nu een verbod.'],
  'denial-gone': [
    { words: 'niet' },
    'Het woord ‘niet’ is vervallen: ga na of de regel is omgekeerd.',
  ],
  'denial-new': [
    { words: 'niet' },
    'Het woord ‘niet’ is toegevoegd: ga na of de regel is omgekeerd.',
  ],
  'bearers-changed': [
    { from: ['pupil', 'staff', 'mr'], to: ['competent_authority'] },
    'Dit gold voor leerlingen, medewerkers en medezeggenschapsraad en geldt nu voor bevoegd gezag.',
  ],
  'exception-gone': [{ words: 'tenzij' }, 'De uitzondering (‘tenzij’) is vervallen.'],
  'exception-new': [{ words: 'tenzij' }, 'Er is een uitzondering bijgekomen (‘tenzij’).'],
  'condition-gone': [{ words: 'mits' }, 'De voorwaarde (‘mits’) is vervallen.'],
  'condition-new': [{ words: 'mits' }, 'Er is een voorwaarde bijgekomen (‘mits’).'],
  'case-gone': [
    { words: 'bij brand' },
    'Dit geldt niet meer alleen in een bepaald geval (‘bij brand’).',
  ],
  'case-new': [{ words: 'bij brand' }, 'Dit geldt nu alleen in een bepaald geval (‘bij brand’).'],
  'emphasis-gone': [
    { words: 'altijd' },
    '‘altijd’ is vervallen: de regel is minder streng gesteld.',
  ],
  'emphasis-new': [{ words: 'altijd' }, '‘altijd’ is toegevoegd: de regel is strenger gesteld.'],
  'hedge-gone': [
    { words: 'in principe' },
    '‘in principe’ is vervallen: de regel is strenger gesteld.',
  ],
  'hedge-new': [
    { words: 'in principe' },
    '‘in principe’ is toegevoegd: de regel is minder streng gesteld.',
  ],
  'named-changed': [
    { thing: 'phone', from: '0123-456789', to: '0123-987654' },
    'Het telefoonnummer verandert van ‘0123-456789’ in ‘0123-987654’.',
  ],
  'named-gone': [{ thing: 'date', words: 'mei 2021' }, 'De datum ‘mei 2021’ is vervallen.'],
  'named-new': [{ thing: 'count', words: '3' }, 'Het getal ‘3’ is toegevoegd.'],
  'members-changed': [
    { thing: 'platform', came: ['TikTok', 'X'], went: ['Vimeo'] },
    'Platforms erbij: ‘TikTok’, ‘X’; eraf: ‘Vimeo’.',
  ],
  'case-wider': [
    { words: 'of bij storm' },
    'Er staat nu meer bij waarin dit geldt: ‘of bij storm’.',
  ],
  'case-narrower': [
    { words: 'en bij storm' },
    'Het geval waarin dit geldt, is beperkter: ‘en bij storm’.',
  ],
  'setting-gone': [
    { words: 'in de pauze' },
    'Er staat niet meer bij wanneer of waar dit geldt: ‘in de pauze’.',
  ],
  'setting-new': [
    { words: 'in de pauze' },
    'Er staat nu bij wanneer of waar dit geldt: ‘in de pauze’.',
  ],
  'norm-gone': [
    { modality: 'obligation', words: 'Ouders tekenen.' },
    'Vervallen is een plicht: ‘Ouders tekenen.’.',
  ],
  'norm-new': [
    { modality: 'prohibition', words: 'Filmen mag niet.' },
    'Erbij is gekomen een verbod: ‘Filmen mag niet.’.',
  ],
  'consent-needed': [{}, 'Hiervoor is nu toestemming nodig.'],
  'consent-free': [{}, 'Hiervoor is geen toestemming meer nodig.'],
  'connective-changed': [{ from: 'en', to: 'of' }, '‘en’ is ‘of’ geworden.'],
  'list-changed': [
    { added: ['verf'], dropped: ['klei', 'zand'] },
    'De opsomming verandert; erbij: ‘verf’; eraf: ‘klei’, ‘zand’.',
  ],
  'schools-say': [
    { kind: 'age', one: '16 jaar', other: '14 jaar' },
    'Verschil in de leeftijd: ‘16 jaar’ tegenover ‘14 jaar’.',
  ],
  'reference-moved': [
    { label: 'artikel 2', from: 'Fiets niet', to: 'Loop rustig' },
    'De verwijzing ‘artikel 2’ is hetzelfde gebleven, maar wees naar ‘Fiets niet’ en wijst nu naar ‘Loop rustig’.',
  ],
  'reference-gone': [
    { label: 'artikel 2', words: 'Fiets niet' },
    'De verwijzing ‘artikel 2’ wees naar een bepaling die is vervallen (‘Fiets niet’): ga na wat nu is bedoeld.',
  ],
  'reference-new': [
    { label: 'artikel 2', words: 'Fiets niet' },
    'De verwijzing ‘artikel 2’ wijst nu naar een nieuwe bepaling (‘Fiets niet’): ga na wat eerst was bedoeld.',
  ],
  'schools-bind': [
    { one: ['pupil'], other: ['staff', 'parent'] },
    'Verschil in voor wie het geldt: leerlingen tegenover medewerkers en ouders.',
  ],
  'one-school-says': [
    { kind: 'platform', words: 'Hyves' },
    'Alleen hier staat het platform: ‘Hyves’.',
  ],
  'schools-differ': [{ kind: 'bearer' }, 'Verschil in voor wie het geldt.'],
};

const sides = { kind: 'scope', before: null, after: null, effect: null } as const;

test.each(Object.entries(examples))('%s', (code, [data, sentence]) => {
  expect(findingReason({ ...sides, code, data } as Finding)).toBe(sentence);
});

test('a reason that a finding carries stands', () => {
  const finding: Finding = { ...sides, code: 'consent-free', data: {}, reason: 'Zo besloten.' };
  expect(findingReason(finding)).toBe('Zo besloten.');
});

test.each<[FindingData['reference-moved'], string]>([
  [
    { label: 'punten 1 en 2', from: null, to: 'Loop rustig' },
    'De verwijzing ‘punten 1 en 2’ geldt nu ook voor deze bepaling: ‘Loop rustig’.',
  ],
  [
    { label: 'punten 1 en 2', from: 'Fiets niet', to: null },
    'De verwijzing ‘punten 1 en 2’ geldt niet meer voor deze bepaling: ‘Fiets niet’.',
  ],
])('a range that grew or shrank: %j', (data, sentence) => {
  expect(findingReason({ ...sides, code: 'reference-moved', data })).toBe(sentence);
});

test.each<[FindingData['bearers-changed'], string]>([
  [
    { from: [], to: ['pupil'] },
    'Dit geldt nu voor leerlingen; voor wie het gold, is niet te lezen.',
  ],
  [
    { from: ['pupil'], to: [] },
    'Dit gold voor leerlingen; voor wie het nu geldt, is niet te lezen.',
  ],
])('people who cannot be read on one side are no names: %j', (data, sentence) => {
  expect(findingReason({ ...sides, code: 'bearers-changed', data })).toBe(sentence);
});
