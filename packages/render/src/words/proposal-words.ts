import type { Coded } from '@akkoord/clause';
import type {
  AgreementData,
  ChangeChoice,
  ChangeProblem,
  ChangeProblemData,
  ProposalFate,
  ProposalRemark,
  ProposalRow,
} from '@akkoord/harmonize';
import { counted, dutchDate, listed } from '@akkoord/text';
import { changeText } from './harmonize-questions.ts';
import { inWords, type Words } from './words.ts';

/** How the file with decisions on proposals begins, in comments. */
export const proposalsHeader = ` Besluiten over voorstellen voor één tekst. Akkoord maakt en leest dit bestand.
 Onder changes staat wat er voorgesteld is. Dat beslist nog niets.
 Onder decisions staan de besluiten. U zet er alleen iets bij; wijzig of verwijder er geen.
 Een besluit schrijft u zo:

   - over: { wijziging: sec_A__cl_1 }
     kies: overnemen
     door: uw naam
     op: 2026-11-21
     toelichting: de reden (mag weg)

 Bij kies kan ook: oude tekst houden, bespreken, { aanpassen: 'uw eigen tekst' }, of,
 als er meer voorstellen zijn, { neem: naam } en { neem: [ naam, andere-naam ] }.
 Akkoord vult daarna zelf id, clauses en supersedes in.`;

/** What a field of that file holds. */
const fields: Readonly<Record<string, string>> = {
  about: 'waarover het gaat: { change: … } of { wijziging: … }',
  change: 'de sleutel van een wijziging, zoals sec_A__cl_1',
  choose:
    'de keuze: take (overnemen), keep-old (oude tekst houden), discuss (bespreken), { take: … } of { own: … }',
  by: 'wie besloot',
  on: 'de dag van het besluit, zoals 2026-11-21',
  why: 'de toelichting',
  decisions: 'een lijst van besluiten',
  texts: 'de lijst van teksten; Akkoord vult die zelf in',
};

/** What is wrong with a file with decisions on proposals. */
export const proposalsProblems = {
  type: 'dit is geen bestand met besluiten over voorstellen: bovenaan hoort te staan type: proposals. Kies een andere naam, of laat Akkoord het bestand maken.',
  field: (path: readonly string[]) => {
    const field = [...path].reverse().find((name) => Object.hasOwn(fields, name));
    return `${path.join(', ') || 'bestand'}: dit ontbreekt of past niet.${field ? ` Hier hoort ${fields[field]}.` : ''}`;
  },
  noChange: (key: string, known: readonly string[]) =>
    `about.change: ${key} is geen wijziging. Kies uit: ${known.join(', ') || 'er is niets voorgesteld'}.`,
} as const;

const why = {
  lone: () => 'Alleen dit voorstel wijzigt de tekst hier.',
  'same-text': () => 'De voorstellen geven dezelfde tekst.',
  'both-gone': () => 'De voorstellen laten dit allemaal vervallen.',
  'other-sentences': () =>
    'De voorstellen wijzigen andere zinnen. De tekst met allebei staat erbij; lees of die klopt.',
  'same-sentence': () =>
    'De voorstellen wijzigen andere woorden van één zin. De zin met allebei staat erbij; lees of die klopt.',
  'place-and-words': () => 'Het ene voorstel wijzigt de woorden, het andere de plaats.',
  'same-words': ({ words }) => `De voorstellen wijzigen dezelfde woorden: “${words}”.`,
  rewritten: ({ proposal }) => `${proposal} schrijft dit grotendeels opnieuw.`,
  'gone-and-changed': ({ gone }) => `${gone} laat dit vervallen, een ander voorstel wijzigt het.`,
  'other-division': () =>
    'De voorstellen delen de tekst hier anders in. Akkoord kan ze niet samenvoegen.',
  'other-build': () =>
    'Er staat een tabel, lijst, link of voetnoot in. Akkoord kan de voorstellen niet samenvoegen.',
  'both-moved': () => 'De voorstellen zetten dit elk op een andere plaats.',
  'both-add': () =>
    'De voorstellen zetten er elk iets bij dat op elkaar lijkt. Neem er één, of allebei.',
} satisfies Words<AgreementData>;

const problemWords = {
  'no-proposal': ({ proposal, known }) =>
    `${proposal} wijzigt hier niets. Kies uit: ${known.join(', ')}.`,
  'which-proposal': ({ known }) =>
    `hier zijn meer voorstellen. Zeg welk u overneemt: ${known.map((id) => `{ take: ${id} }`).join(' of ')}.`,
  'not-together': ({ proposals }) =>
    `${listed(proposals)} gaan hier niet samen. Neem er één, of schrijf een eigen tekst.`,
  'own-text': () =>
    'de eigen tekst is leeg of heeft een kop. Schrijf alinea’s; een lege regel begint een nieuwe bepaling. Een kop of titel is één regel.',
} satisfies Words<ChangeProblemData>;

const fateWords = {
  untouched: 'niets voorgesteld',
  kept: 'oude tekst blijft',
  taken: 'overgenomen',
  replaced: 'vervangen',
  gone: 'vervalt',
  declined: 'niet overgenomen',
  adapted: 'aangepast',
  combined: 'samengevoegd',
  open: 'open',
} as const satisfies Record<ProposalFate, string>;

/** All that is told of proposals to readers. */
export const proposalWords = {
  title: (title: string) => `Voorstellen bij ${title}`,
  untitled: 'deze tekst',
  intro: (proposals: readonly string[]) =>
    `${counted(proposals.length, 'voorstel', 'voorstellen')} bij één tekst: ${listed(proposals)}.`,
  counts: (count: number) =>
    count === 0
      ? 'Geen van de voorstellen wijzigt iets.'
      : `Samen wijzigen ze ${counted(count, 'plek', 'plekken')}.`,
  met: ({ same, compatible, clashing }: { same: number; compatible: number; clashing: number }) =>
    same + compatible + clashing === 0
      ? 'Nergens wijzigen twee voorstellen dezelfde plek.'
      : `Dezelfde plek: ${same} keer gelijk, ${compatible} keer passend, ${clashing} keer botsend.`,
  standing: ({ decided, open }: { decided: number; open: number }) =>
    open === 0
      ? 'Over alles is besloten.'
      : `Besloten: ${decided}. Nog open: ${open}. Waar niets besloten is, geldt de oude tekst.`,
  heads: {
    met: 'Waar voorstellen elkaar raken',
    all: 'Alle voorgestelde wijzigingen',
    remarks: 'Kijk dit na',
    place: 'Plaats',
    together: 'Samen',
    decision: 'Besluit',
  },
  agreements: {
    lone: 'één voorstel',
    same: 'gelijk',
    compatible: 'passend',
    clashing: 'botsend',
  } satisfies Record<ProposalRow['agreement'], string>,
  now: 'Nu',
  nowNothing: 'Staat er nu niet.',
  gone: 'Vervalt.',
  unchanged: 'wijzigt niets',
  cells: { changed: 'wijzigt', gone: 'laat vervallen', added: 'nieuw', moved: 'verplaatst' },
  movedNote: (proposal: string) => `${proposal} zet dit op een andere plaats.`,
  legend: 'Doorgestreept gaat eruit, vet komt erbij.',
  at: (place: string) => (/^[A-Z][a-z]/.test(place) ? place : `Bij ${place}`),
  statuses: {
    open: 'open',
    decided: 'besloten',
    disputed: 'verschillend',
    outdated: 'verouderd',
  } satisfies Record<ProposalRow['state']['status'], string>,
  merged: 'Samen',
  title1: 'Titel',
  newAt: (label: string) => `Nieuw: ${label}`,
  openHeading: 'Nog te besluiten',
} as const;

/** Say how the proposals on a place stand to each other. */
export function agreementText(row: Pick<ProposalRow, 'why'>): string {
  return inWords<AgreementData>(why, row.why as Coded<AgreementData>);
}

/** Say why a decision on a change cannot be followed, and what to do. */
export function changeProblem(problem: ChangeProblem): string {
  return inWords<ChangeProblemData>(problemWords, problem as Coded<ChangeProblemData>);
}

/** Say what was chosen, within a sentence. */
export function changeChoiceText(choice: ChangeChoice): string {
  if (choice === 'take') return 'overnemen';
  if (choice === 'keep-old') return 'oude tekst houden';
  if (choice === 'discuss') return 'bespreken';
  return 'own' in choice ? `aanpassen: ${choice.own}` : `overnemen van ${listed(choice.take)}`;
}

/** Say where the decision on a row stands. */
export function changeStateText({ state }: Pick<ProposalRow, 'state'>): string {
  switch (state.status) {
    case 'open':
      return 'Nog niet besloten.';
    case 'decided': {
      const { choose, by, on, why: reason } = state.decision;
      const said = `${changeChoiceText(choose)} (${by}, ${dutchDate(on)})`;
      return `${said.charAt(0).toUpperCase()}${said.slice(1)}.${reason ? ` Toelichting: ${reason}` : ''}`;
    }
    case 'disputed':
      return `Verschillend besloten: ${listed(
        state.decisions.map(({ by, choose }) => `${by} wil ${changeChoiceText(choose)}`),
      )}. Besluit opnieuw.`;
    case 'outdated':
      return `Het besluit van ${listed([...new Set(state.decisions.map(({ by }) => by))])} geldt niet meer: ${state.changes.map(changeText).join('; ')}. Besluit opnieuw.`;
  }
}

/** Say what became of a piece of a text. */
export function proposalFate(fate: ProposalFate): string {
  return fateWords[fate];
}

/** Say what a person should look after in the resulting text. */
export function proposalRemark(remark: ProposalRemark): string {
  switch (remark.code) {
    case 'reference':
      return `${remark.label}: “${remark.text}” verwijst naar iets wat er niet meer staat, of Akkoord kon niet zien waarnaar. Verbeter de verwijzing.`;
    case 'numbers':
      return `De nummers bij ${listed(remark.labels)} volgen elkaar niet op. Nummer ze zelf.`;
    case 'layout':
      return `${remark.proposal} wijzigt ook de indeling of de naam van de school (${remark.text}). Die staat niet in de uitkomst; neem dat zelf over als u het wilt.`;
  }
}

/** How an open row stands in the resulting text. */
export const proposalsWording = {
  heading: proposalWords.openHeading,
  question: (row: ProposalRow): string => {
    const names = row.sides.map(({ source }) => source.id);
    return `${placeName(row)}: een wijziging van ${listed(names)}. ${changeStateText(row)}`;
  },
};

/** Name the place of a row for readers: `A.1`, `Nieuw: A.2`, `Kop: A Afspraken`. */
export function placeName({ of, label, base }: ProposalRow): string {
  if (of === 'title') return proposalWords.title1;
  if (of === 'heading') return `Kop: ${label}`;
  return base.length === 0 ? proposalWords.newAt(label) : label;
}
