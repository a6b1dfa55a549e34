import type { LossKind, LostPart, ParseMessages } from '@akkoord/parse';
import { counted } from '@akkoord/text';
import { furnitureWords } from './phrases.ts';
import type { Words } from './words.ts';

/** What stands outside the clauses, counted. */
const lossWords = {
  title: () => 'de titel',
  metadata: () => 'de gegevens bovenaan',
  footnote: (count) => counted(count, 'voetnoot', 'voetnoten'),
  furniture: (count) => counted(count, 'opzijgezette regel', 'opzijgezette regels'),
} as const satisfies Record<LossKind, (count: number) => string>;

/** What a comparison does with it. */
const lossFate = {
  title: 'Een vergelijking noemt de titel apart.',
  metadata: 'Die staan buiten de vergelijking.',
  footnote: 'Een vergelijking noemt voetnoten apart, niet als bepaling.',
  furniture: 'Die staan buiten de vergelijking.',
} as const satisfies Record<LossKind, string>;

const headingWords: Readonly<Record<ParseMessages['read-as-heading']['why'], string>> = {
  hash: 'er staan hekjes voor',
  label: 'er staat een nummer of letter voor, en eronder staat tekst',
  contents: 'de inhoudsopgave noemt deze kop',
  alone: 'de regel is kort, is geen zin, en er staat tekst onder',
};

type Why =
  | 'left-out'
  | 'much-left-out'
  | 'number-in-text'
  | 'long-clause'
  | 'read-as-heading'
  | 'read-as-footnote'
  | 'read-as-furniture'
  | 'lines-joined'
  | 'lines-wrapped';

/** Why the reading took something for what it did, and what it left out of the clauses, by code. */
export const whyWords: Words<Pick<ParseMessages, Why>> = {
  'left-out': (part) => `Buiten de bepalingen: ${lostPart(part)}. ${lossFate[part.kind]}`,
  'much-left-out': ({ share, parts }) =>
    `${percentage(share)} van de letters staat buiten de bepalingen: ${parts.map(lostPart).join('; ')}. Kijk of daar regels bij zijn.`,
  'number-in-text': ({ number }) =>
    `De regel begint met ${number}, maar is geen bepaling van zichzelf: de tekst ervoor gaat hier verder.`,
  'long-clause': ({ length, line }) =>
    line === null
      ? `Deze bepaling telt ${length} tekens.`
      : `Deze bepaling telt ${length} tekens en staat in een regel van ${line}. Hier kunnen alinea’s zijn samengevoegd. Zet een nieuwe regel waar een alinea begint.`,
  'read-as-heading': ({ why }) => `Dit is een kop: ${headingWords[why]}.`,
  'read-as-footnote': ({ label }) =>
    `Dit is voetnoot ${label}: de tekst erboven verwijst ernaar, en eronder houdt de bladzijde of de tekst op.`,
  'read-as-furniture': ({ reason }) =>
    `Deze regel is opzijgezet: ${furnitureWords[reason] ?? `${reason}.`}`,
  'lines-joined': ({ over }) =>
    over === 'page'
      ? 'De zin gaat op de volgende bladzijde verder: dit is één alinea.'
      : 'De zin gaat na de witregel verder: dit is één alinea.',
  'lines-wrapped': ({ width, blocks }) =>
    `De regels zijn na ongeveer ${width} tekens afgebroken. ${counted(blocks, 'alinea telt', 'alinea’s tellen')} meer dan één regel; dit is de eerste.`,
};

/** `3 voetnoten, 4 % van de letters`. */
function lostPart({ kind, count, share }: LostPart): string {
  return `${lossWords[kind](count)}, ${percentage(share)} van de letters`;
}

function percentage(share: number): string {
  return share < 0.01 ? 'minder dan 1 %' : `${Math.round(share * 100)} %`;
}
