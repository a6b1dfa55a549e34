import type { AgendaItem, Fate } from '@akkoord/harmonize';

/** How the file with decisions begins, in comments. */
export const decisionsHeader = ` Besluiten bij het samenvoegen van protocollen. Akkoord maakt en leest dit bestand.
 Onder questions staat wat er te beslissen is, met de keuzes en een voorstel. Dat beslist nog niets.
 Onder decisions staan de besluiten. U zet er alleen iets bij; wijzig of verwijder er geen.
 Een besluit schrijft u zo:

   - about: { row: friending_pupils }
     choose: [ { take: naam-van-de-school } ]
     by: uw naam
     on: 2026-11-21
     why: de reden

 Bij choose kan ook: [ { model: positie } ], [ { own: 'eigen tekst' } ], leave-out, of meer van deze na elkaar.
 Met { take: naam-van-de-school, clauses: [ … ] } kiest u een deel van de bepalingen.
 Akkoord vult daarna zelf id, clauses en supersedes in. Eigen regels met # gaan dan verloren; schrijf ze bij why.`;

/** What a field of the file with decisions holds. */
const fields: Readonly<Record<string, string>> = {
  about: 'waarover het gaat: { row: … }, { term: … } of { answer: … }',
  row: 'een onderwerp, zoals friending_pupils',
  choose:
    'de keuze: [ { take: … } ], [ { model: … } ], [ { own: … } ], leave-out, of bij een woord de naam ervan',
  by: 'wie besloot',
  on: 'de dag van het besluit, zoals 2026-11-21',
  why: 'de reden',
  strategy: 'ask, model of strictest',
  decisions: 'een lijst van besluiten',
  sources: 'de lijst van protocollen; Akkoord vult die zelf in',
  target: 'gegevens van het nieuwe protocol: title, school, sector, competentAuthority, version',
};

/** A decision that stands in the file, by what a person knows it by. */
interface Recorded {
  id: string | undefined;
  by: string;
  /** ISO date. */
  on: string;
}

const decisionName = ({ id, by, on }: Recorded) => `het besluit ${id} van ${by} (${on})`;

/** What is wrong with a file with decisions. */
export const decisionsProblems = {
  yaml: (line: number) =>
    `regel ${line}: dit is geen geldige YAML. Kijk naar inspringen, dubbele punten en aanhalingstekens.`,
  type: 'dit is geen bestand met besluiten: bovenaan hoort te staan type: harmonization. Kies een andere naam, of laat Akkoord het bestand maken.',
  changed: (decision: Recorded) =>
    `${decisionName(decision)} is achteraf gewijzigd. Zet het terug zoals het was, en schrijf een nieuw besluit zonder id eronder.`,
  gone: (decision: Recorded, earlier: string) =>
    `${decisionName(decision)} komt na besluit ${earlier}, maar dat staat er niet meer. Zet het terug.`,
  decision: (number: number) => `besluit ${number}`,
  unknownKeys: (path: readonly string[], keys: readonly string[]) =>
    `${placeIn(path)}: ${keys.join(', ')} hoort hier niet. Verbeter de naam of haal deze regel weg.`,
  field: (path: readonly string[]) => {
    const field = [...path].reverse().find((name) => Object.hasOwn(fields, name));
    return `${placeIn(path)}: dit ontbreekt of past niet.${field ? ` Hier hoort ${fields[field]}.` : ''}`;
  },
  otherModel: (theirs: string, own: string) =>
    `dit bestand gaat uit van het model ${theirs}, het uwe van ${own}. Kies hetzelfde model.`,
  noRow: (row: string, known: readonly string[]) =>
    `about.row: ${row} is geen onderwerp. Kies uit: ${known.join(', ')}.`,
} as const;

function placeIn(path: readonly string[]): string {
  return path.join(', ') || 'bestand';
}

/** What the file with decisions shows of the questions. */
export const overviewWords = {
  statuses: {
    open: 'open',
    decided: 'besloten',
    disputed: 'verschillend besloten',
    outdated: 'verouderd: een tekst is gewijzigd na het besluit',
  } satisfies Record<AgendaItem['state']['status'], string>,
  onlyModel: 'hoeft niet: alleen het model regelt dit',
  agreements: {
    same: 'gelijk',
    reworded: 'gelijk in andere woorden',
    different: 'verschillend',
    opposed: 'tegengesteld',
  } satisfies Record<AgendaItem['agreement'], string>,
  ownText: 'hier uw tekst',
  noProposal: 'geen voorstel',
} as const;

const fates = {
  taken: '',
  merged: 'De gekozen tekst zegt hetzelfde.',
  replaced: 'Vervangen.',
  'left-out': 'Vervalt.',
  open: '',
} as const satisfies Record<Fate, string>;

/** What stands beside a change in a was-wordt table of protocols made one. */
export const wasWordtNotes = {
  fate: (fate: Fate, why: string) => `${fates[fate]} Reden: ${why}`.trim(),
  source: (name: string, clause: string | undefined) =>
    `Uit de tekst van ${name}${clause ? ` (${clause})` : ''}.`,
  model: 'Tekst van het model.',
  own: 'Eigen tekst.',
} as const;

/** Dutch names of what a person writes in a decision, beside those of the schema: of the decision, and of what it is about. */
export const decisionKeys = {
  over: 'about',
  kies: 'choose',
  door: 'by',
  op: 'on',
  waarom: 'why',
  onderwerp: 'row',
  woord: 'term',
  antwoord: 'answer',
  tegenspraak: 'clash',
  neem: 'take',
  bepalingen: 'clauses',
  eigen: 'own',
} as const satisfies Readonly<Record<string, string>>;

/** Dutch names of what a person writes in a decision on a proposed change. */
export const changeDecisionKeys = {
  over: 'about',
  kies: 'choose',
  door: 'by',
  op: 'on',
  waarom: 'why',
  toelichting: 'why',
  wijziging: 'change',
  neem: 'take',
  overnemen: 'take',
  eigen: 'own',
  aanpassen: 'own',
} as const satisfies Readonly<Record<string, string>>;

/** Dutch names of choices on a proposed change that are one word. */
export const changeDecisionChoices = {
  overnemen: 'take',
  'oude tekst houden': 'keep-old',
  'oude-tekst-houden': 'keep-old',
  bespreken: 'discuss',
} as const satisfies Readonly<Record<string, string>>;

/** Dutch names of choices that are one word. */
export const decisionChoices = {
  weglaten: 'leave-out',
  houden: 'keep',
} as const satisfies Readonly<Record<string, string>>;
