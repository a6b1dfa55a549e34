import { counted } from '@akkoord/text';

/** What stands in the data of a request that is prepared, and what is told of it. */
export const prepareWords = {
  head: 'Gegevens voor akkoord approval request. Vul aan wat leeg is, en lees na wat er staat.',
  /** What the fields are called in the file: `dutch-names.ts` knows them. */
  keys: {
    by: 'door',
    on: 'op',
    respondBy: 'reactie-voor',
    reasons: 'redenen',
    level: 'niveau',
    consequences: 'gevolgen',
    staff: 'personeel',
    parents: 'ouders',
    pupils: 'leerlingen',
    measures: 'maatregelen',
  },
  fields: {
    by: 'Wie doet het verzoek? Bijvoorbeeld: de directeur',
    on: 'Op welke dag? Bijvoorbeeld: 2026-03-01',
    respondBy:
      'Wanneer ontvangt u uiterlijk een reactie? De termijn staat in het medezeggenschapsreglement.',
    reasons: 'Waarom stelt u dit voor?',
    level:
      'Wie beslist: de MR van elke school (mr), of de GMR, omdat het voor alle of de meeste scholen geldt (gmr)?',
    measures: 'Welke maatregelen neemt u om wat er verandert? Schrijf geen als u niets doet.',
  },
  consequences: (count: number, changed: boolean) =>
    count === 0
      ? 'Welke gevolgen verwacht u? (artikel 8 lid 6 WMS)'
      : `Welke gevolgen verwacht u? (artikel 8 lid 6 WMS) Dit zegt het model${changed ? ' over wat nieuw of gewijzigd is' : ''}: haal weg wat niet past.`,
  changes: {
    new: 'is nieuw',
    gone: 'vervalt',
    changed: 'is gewijzigd',
    stricter: 'is strenger geworden',
    looser: 'is ruimer geworden',
    mixed: 'is deels strenger en deels ruimer geworden',
  },
  change: (label: string | null, what: string, words: string) =>
    `${label ?? 'Een bepaling zonder nummer'} ${what}: ‘${words}’`,
  unknown: (count: number) =>
    `Bij ${counted(count, 'wijziging', 'wijzigingen')} is niet te zeggen wie ermee te maken krijgt. Zet ze er zelf bij:`,
  written: (path: string, count: number) =>
    `Geschreven: ${path} (${counted(count, 'regel over gevolgen', 'regels over gevolgen')} uit het model).`,
  next: (protocol: string, path: string) =>
    `Volgende stap: vul ${path} aan en leg de tekst voor met akkoord approval request ${protocol} --data ${path}`,
  notYaml: (path: string) =>
    `${path}: deze gegevens zijn YAML. Kies een naam die eindigt op .yaml.`,
} as const;
