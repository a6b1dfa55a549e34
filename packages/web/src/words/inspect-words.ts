import { counted } from '@akkoord/text';

/** What is said where a person checks how a text was read. */
export const inspectWords = {
  none: 'Er zijn nog geen teksten om na te kijken.',
  lead: 'Bij elke bepaling staat eerst wat er in het bestand staat, en daarnaast of daaronder wat Akkoord las. Klopt het niet? Verbeter het hier.',
  other: 'Andere teksten',
  check: 'Kijk na wat Akkoord las',
  count: (count: number) => `Dit zijn ${counted(count, 'bepaling', 'bepalingen')}; klopt dat?`,
  one: 'Dit is 1 bepaling; klopt dat?',
  aside: (count: number) =>
    count === 0
      ? 'Akkoord zette niets opzij.'
      : `Akkoord zette ${counted(count, 'plaats', 'plaatsen')} opzij, zoals paginanummers. Die staan hieronder grijs.`,
  doubts: (count: number) =>
    count === 0
      ? 'Bij het lezen was er geen twijfel.'
      : `Bij ${counted(count, 'regel', 'regels')} twijfelde Akkoord. Kijk die na.`,
  onlyDoubts: 'Toon alleen waar Akkoord twijfelde of herstelde',
  yes: 'Ja, dit klopt',
  checked: 'U zei dat deze tekst goed gelezen is.',
  next: 'Verder',
  done: (count: number) =>
    `U verbeterde ${counted(count, 'plaats', 'plaatsen')}. Met Ongedaan maken neemt u dat terug.`,
  missed: (count: number) =>
    count === 1
      ? '1 verbetering past niet meer bij de tekst en is niet gedaan.'
      : `${counted(count, 'verbetering', 'verbeteringen')} passen niet meer bij de tekst en zijn niet gedaan.`,
  unfaithful:
    'Akkoord kan deze verbeteringen niet precies opschrijven. Neem de laatste terug, of sla de tekst op om te verbeteren.',
  source: 'In het bestand',
  read: 'Gelezen',
  unknownSource: 'Waar dit in het bestand staat, is niet bekend.',
  line: (line: number) => `Regel ${line}`,
  page: (page: number) => `Bladzijde ${page}`,
  kinds: { clause: 'Bepaling', heading: 'Kopje', footnote: 'Voetnoot', aside: 'Opzijgezet' },
  noNumber: 'zonder nummer',
  edit: 'Verbeter',
  number: 'Nummer (leeg: geen nummer)',
  words: 'Tekst',
  save: 'Verbeter de tekst',
  join: 'Hoort bij de vorige bepaling',
  split: 'Begin een nieuwe bepaling bij de cursor',
  splitHow: 'Zet eerst de cursor in de tekst, op de plaats waar de nieuwe bepaling begint.',
  toHeading: 'Dit is een kopje',
  toClause: 'Dit is geen kopje, maar een bepaling',
  corrected: 'De verbetering is gedaan.',
  busy: 'De tekst wordt nagekeken…',
  status: 'Is deze tekst vastgesteld?',
  statusWhy: 'Dat staat niet in de tekst. Weet u het niet? Dan blijft het onbekend.',
  statuses: { unknown: 'Weet ik niet', draft: 'Nee, het is een concept', adopted: 'Ja' },
  doubt: 'Twijfel',
  repaired: 'Hersteld',
} as const;
