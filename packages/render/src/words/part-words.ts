import type { ExplainedPart, PartData } from '@akkoord/annotate';
import type { Coded, Comparator, Force, Quantity } from '@akkoord/clause';
import { bearersIn, modalityWords } from './norm-words.ts';
import { inWords, type Words } from './words.ts';

/** What a limit does with the quantity beside it. */
const limits = {
  'up-to-and-including': 'tot en met',
  from: 'vanaf',
  'at-least': 'minstens',
  'at-most': 'hoogstens',
  below: 'onder',
  above: 'boven',
  'more-than': 'meer dan',
  'less-than': 'minder dan',
  within: 'binnen',
  until: 'tot',
  before: 'vóór',
  after: 'na',
} as const satisfies Record<Comparator, string>;

const quantities = {
  age: 'Leeftijd',
  period: 'Termijn',
  time: 'Tijdstip',
  date: 'Datum',
  amount: 'Bedrag',
  count: 'Aantal',
} as const satisfies Record<Quantity['of'], string>;

/** How hard it is asked; what must needs no more words than the norm itself. */
export const forceWords = {
  trust: 'De tekst vertrouwt hierop; dat vraagt het minst.',
  ask: 'De tekst vraagt dit, maar verplicht niemand.',
  find_important: 'De tekst vindt dit belangrijk, maar verplicht niemand.',
  should: 'De tekst raadt dit aan, maar verplicht niemand.',
  must: 'Dit moet.',
} as const satisfies Record<Force, string>;

/** What holds a rule in; an own taxonomy can have others. */
const conditionNames: Readonly<Record<string, string>> = {
  provided: 'Voorwaarde',
  only: 'Alleen zo',
  consent: 'Voorwaarde (toestemming)',
  without: 'Zonder toestemming',
};

/** What a part of a rule is, as a name before its words. */
const partWords: Words<PartData> = {
  'part-norm': ({ modality, force, denied }) => {
    const weak = force === 'ask' ? 'verzoek' : modalityWords[modality].noun;
    return `Wat de regel doet (${weak}${denied ? ', met een ontkenning' : ''})`;
  },
  'part-bearer': ({ bearers }) => `Voor wie (${bearersIn('name', bearers)})`,
  'part-act': () => 'Wat er gebeurt',
  'part-object': () => 'Wat het betreft',
  'part-person': ({ label }) => `Wie er nog meer in voorkomt (${label})`,
  'part-exception': ({ kind }) => (kind === 'named' ? 'Noemt een uitzondering' : 'Uitzondering'),
  'part-condition': ({ kind }) => conditionNames[kind] ?? 'Voorwaarde',
  'part-trigger': ({ kind }) => (kind === 'also' ? 'Ook dan geldt dit' : 'Wanneer dit speelt'),
  'part-case': ({ kind }) => (kind === 'also' ? 'Ook dan geldt dit' : 'In welk geval'),
  'part-quantity': ({ of, comparator }) =>
    comparator === null
      ? `${quantities[of]}, zonder grens`
      : `${quantities[of]} (${limits[comparator]})`,
  'part-list': ({ connective, members }) =>
    `Opsomming met ‘${connective}’ van ${members.length}: ${members.map((one) => `‘${one}’`).join(', ')}, in`,
  'part-sanction': ({ measure }) => `Maatregel (${measure})`,
  'part-setting': ({ kind }) =>
    ({ place: 'Waar', time: 'Op welk moment', channel: 'Waarlangs' })[kind],
  'part-purpose': () => 'Waarom of waarvoor (geen regel)',
  'part-mark': ({ kind }) =>
    ({ denial: 'Ontkent', emphasis: 'Maakt strenger', hedge: 'Maakt minder streng' })[kind],
  'part-reference': ({ targets }) =>
    targets.length > 0 ? `Verwijst naar ${targets.join(', ')}` : 'Verwijst naar',
  'part-name': ({ bearer }) => `Eigen naam (${bearersIn('name', [bearer])})`,
};

/** Name a part of a rule. */
export function partLabel(part: ExplainedPart): string {
  return inWords<PartData>(partWords, part as Coded<PartData>);
}
