import type {
  Coded,
  Finding,
  FindingData,
  FindingKind,
  Modality,
  NamedThing,
} from '@akkoord/clause';
import { bearersIn, modalityWords } from './norm-words.ts';
import { inWords, type Words } from './words.ts';

/** What a clause names, as the subject of a sentence. */
const things = {
  age: 'De leeftijd',
  date: 'De datum',
  period: 'De termijn',
  amount: 'Het bedrag',
  count: 'Het getal',
  grade: 'Het niveau',
  time: 'Het tijdstip',
  phone: 'Het telefoonnummer',
  email: 'Het e-mailadres',
  channel: 'Het kanaal',
  platform: 'Het platform',
  body: 'De instantie',
  law: 'De wet',
  reference: 'De verwijzing',
  document: 'Het document',
  sanction: 'De maatregel',
  group: 'De groep',
} as const satisfies Record<NamedThing, string>;

/** Several of what a clause names. */
const manyThings = {
  age: 'Leeftijden',
  date: 'Data',
  period: 'Termijnen',
  amount: 'Bedragen',
  count: 'Getallen',
  grade: 'Niveaus',
  time: 'Tijdstippen',
  phone: 'Telefoonnummers',
  email: 'E-mailadressen',
  channel: 'Kanalen',
  platform: 'Platforms',
  body: 'Instanties',
  law: 'Wetten',
  reference: 'Verwijzingen',
  document: 'Documenten',
  sanction: 'Maatregelen',
  group: 'Groepen',
} as const satisfies Record<NamedThing, string>;

/** What two schools differ in. */
const subjects = {
  modality: 'wat mag of moet',
  bearer: 'voor wie het geldt',
  exception: 'de uitzondering',
  condition: 'de voorwaarde',
  scope: 'de reikwijdte',
  number: 'het aantal',
  age: 'de leeftijd',
  date: 'de datum',
  period: 'de termijn',
  time: 'het tijdstip',
  channel: 'het kanaal',
  platform: 'het platform',
  body: 'het orgaan',
  law: 'de wet',
  sanction: 'de maatregel',
  reference: 'de verwijzing',
  member: 'de opsomming',
  connective: '‘en’ of ‘of’',
} as const satisfies Record<FindingKind, string>;

/** What a sentence does, as a thing that comes or goes. */
const normWords = {
  obligation: 'een plicht',
  prohibition: 'een verbod',
  permission: 'iets wat mag',
  recommendation: 'een advies',
} as const satisfies Record<Modality, string>;

const findingWords = {
  'modality-turned': ({ from, to }) =>
    `Dit was ${modalityWords[from].was} en is nu ${modalityWords[to].was}.`,
  'modality-limited': () =>
    'De ene tekst zegt wat mag en de andere wat niet mag, met een beperking: ga na of hetzelfde is bedoeld.',
  'prohibition-gone': () => 'Het verbod staat er niet meer.',
  'prohibition-new': () => 'Er staat nu een verbod.',
  'denial-gone': ({ words }) =>
    `Het woord ‘${words}’ is vervallen: ga na of de regel is omgekeerd.`,
  'denial-new': ({ words }) =>
    `Het woord ‘${words}’ is toegevoegd: ga na of de regel is omgekeerd.`,
  'bearers-changed': ({ from, to }) => {
    if (from.length === 0) {
      return `Dit geldt nu voor ${bearersIn('name', to)}; voor wie het gold, is niet te lezen.`;
    }
    if (to.length === 0) {
      return `Dit gold voor ${bearersIn('name', from)}; voor wie het nu geldt, is niet te lezen.`;
    }
    return `Dit gold voor ${bearersIn('name', from)} en geldt nu voor ${bearersIn('name', to)}.`;
  },
  'exception-gone': ({ words }) => `De uitzondering (‘${words}’) is vervallen.`,
  'exception-new': ({ words }) => `Er is een uitzondering bijgekomen (‘${words}’).`,
  'condition-gone': ({ words }) => `De voorwaarde (‘${words}’) is vervallen.`,
  'condition-new': ({ words }) => `Er is een voorwaarde bijgekomen (‘${words}’).`,
  'case-gone': ({ words }) => `Dit geldt niet meer alleen in een bepaald geval (‘${words}’).`,
  'case-new': ({ words }) => `Dit geldt nu alleen in een bepaald geval (‘${words}’).`,
  'case-wider': ({ words }) => `Er staat nu meer bij waarin dit geldt: ‘${words}’.`,
  'case-narrower': ({ words }) => `Het geval waarin dit geldt, is beperkter: ‘${words}’.`,
  'setting-gone': ({ words }) => `Er staat niet meer bij wanneer of waar dit geldt: ‘${words}’.`,
  'setting-new': ({ words }) => `Er staat nu bij wanneer of waar dit geldt: ‘${words}’.`,
  'norm-gone': ({ modality, words }) => `Vervallen is ${normWords[modality]}: ‘${words}’.`,
  'norm-new': ({ modality, words }) => `Erbij is gekomen ${normWords[modality]}: ‘${words}’.`,
  'list-changed': ({ added, dropped }) =>
    [
      ...(added.length > 0 ? [`erbij: ${quoted(added)}`] : []),
      ...(dropped.length > 0 ? [`eraf: ${quoted(dropped)}`] : []),
    ]
      .join('; ')
      .replace(/^(.*)$/u, 'De opsomming verandert; $1.'),
  'consent-needed': () => 'Hiervoor is nu toestemming nodig.',
  'consent-free': () => 'Hiervoor is geen toestemming meer nodig.',
  'connective-changed': ({ from, to }) => `‘${from}’ is ‘${to}’ geworden.`,
  'emphasis-gone': ({ words }) => `‘${words}’ is vervallen: de regel is minder streng gesteld.`,
  'emphasis-new': ({ words }) => `‘${words}’ is toegevoegd: de regel is strenger gesteld.`,
  'hedge-gone': ({ words }) => `‘${words}’ is vervallen: de regel is strenger gesteld.`,
  'hedge-new': ({ words }) => `‘${words}’ is toegevoegd: de regel is minder streng gesteld.`,
  'named-changed': ({ thing, from, to }) => `${things[thing]} verandert van ‘${from}’ in ‘${to}’.`,
  'named-gone': ({ thing, words }) => `${things[thing]} ‘${words}’ is vervallen.`,
  'named-new': ({ thing, words }) => `${things[thing]} ‘${words}’ is toegevoegd.`,
  'members-changed': ({ thing, came, went }) => {
    const parts = [
      ...(came.length > 0 ? [`erbij: ${quoted(came)}`] : []),
      ...(went.length > 0 ? [`eraf: ${quoted(went)}`] : []),
    ];
    return `${manyThings[thing]} ${parts.join('; ')}.`;
  },
  'reference-moved': ({ label, from, to }) => {
    if (from === null) return `De verwijzing ‘${label}’ geldt nu ook voor deze bepaling: ‘${to}’.`;
    if (to === null)
      return `De verwijzing ‘${label}’ geldt niet meer voor deze bepaling: ‘${from}’.`;
    return `De verwijzing ‘${label}’ is hetzelfde gebleven, maar wees naar ‘${from}’ en wijst nu naar ‘${to}’.`;
  },
  'reference-gone': ({ label, words }) =>
    `De verwijzing ‘${label}’ wees naar een bepaling die is vervallen (‘${words}’): ga na wat nu is bedoeld.`,
  'reference-new': ({ label, words }) =>
    `De verwijzing ‘${label}’ wijst nu naar een nieuwe bepaling (‘${words}’): ga na wat eerst was bedoeld.`,
  'schools-say': ({ kind, one, other }) =>
    `Verschil in ${subjects[kind]}: ‘${one}’ tegenover ‘${other}’.`,
  'schools-bind': ({ one, other }) =>
    `Verschil in ${subjects.bearer}: ${bearersIn('name', one)} tegenover ${bearersIn('name', other)}.`,
  'one-school-says': ({ kind, words }) => `Alleen hier staat ${subjects[kind]}: ‘${words}’.`,
  'schools-differ': ({ kind }) => `Verschil in ${subjects[kind]}.`,
} satisfies Words<FindingData>;

function quoted(words: readonly string[]): string {
  return words.map((one) => `‘${one}’`).join(', ');
}

/** Give the reason of a finding in one Dutch sentence: the one that it carries, else made from its code. */
export function findingReason(finding: Finding): string {
  return finding.reason ?? inWords<FindingData>(findingWords, finding as Coded<FindingData>);
}
