import type { Target } from '@akkoord/harmonize';
import { counted, listed } from '@akkoord/text';

/** What is wrong with the options of `akkoord harmonize`. */
export const optionFailures = {
  noTemplate: (id: string, known: readonly string[]) =>
    `Het sjabloon ${id} is er niet. Kies uit ${known.join(', ')}.`,
  noName: 'Achter --by ontbreekt de naam van wie besluit.',
  acceptBy: 'Zeg wie besluit: zet --by met een naam achter --accept.',
  mergeOwn: (path: string) =>
    `${path}: dit is uw eigen bestand met besluiten. Noem achter --merge dat van iemand anders.`,
  rowNoTerminal:
    'Met --row besluit u op de terminal opnieuw over één onderwerp. Dat gaat hier niet: schrijf een besluit in het bestand met besluiten.',
  noRow: (name: string) => `Het onderwerp ${name} is er niet. Kies achter --row uit:`,
} as const;

/** What is wrong with the files of `akkoord harmonize`. */
export const fileFailures = {
  missing: (path: string, files: readonly string[]) => [
    `${path}: hierin staan ook besluiten over ${listed(files)}. Noem alle protocollen, of geen enkel: dan neemt Akkoord die uit ${path}.`,
    'Doet een school niet meer mee? Begin een nieuw bestand met --decisions, en voeg daar het oude aan toe met --merge.',
  ],
  more: (count: number) => `en nog ${count} dingen.`,
  noYaml: (path: string) =>
    `${path}: besluiten staan in een bestand op .yaml. Kies achter --decisions een andere naam.`,
  isProtocol: (path: string) =>
    `${path}: dit bestand geeft u al op als protocol. Kies een andere naam.`,
  noFolder: (path: string, folder: string) =>
    `${path}: de map ${folder} bestaat niet. Maak die eerst aan.`,
  standardInput: 'Bij samenvoegen leest Akkoord alleen bestanden, omdat u er later mee verdergaat.',
  twice: (path: string) => `${path}: dit protocol gaf u twee keer op. Noem elk protocol één keer.`,
  number: ({ least, most }: { least: number; most: number }, given: number) =>
    `Geef ${least} tot ${most} protocollen op; u gaf er ${given}. Zie akkoord harmonize --help.`,
  positions: (path: string) =>
    `${path}: een .yaml heeft geen tekst om over te nemen. Geef het protocol zelf op (.txt of .md).`,
  asked: (path: string) =>
    `${path}: dit protocol is al aan de raden voorgelegd. Wat zij besloten staat alleen in dit bestand. Kies een andere naam.`,
} as const;

const targets = {
  title: 'de titel',
  school: 'de naam van de school',
  sector: 'het soort school',
  competentAuthority: 'het bestuur',
  version: 'de versie',
} as const satisfies Record<keyof Target, string>;

/** What is told of the decisions in somebody else's file. */
export const mergeWords = {
  added: (path: string, count: number) =>
    count > 0
      ? `${path}: ${counted(count, 'besluit', 'besluiten')} toegevoegd.`
      : `${path}: hierin staat geen besluit dat u nog niet had.`,
  onlyOthers: (path: string, files: readonly string[]) =>
    `${path}: deze besluiten gaan over andere protocollen (${listed(files)}).`,
  alsoOthers: (path: string, files: readonly string[]) =>
    `${path}: dit gaat ook over ${listed(files)}. Besluiten waar die in meetellen, gelden hier niet.`,
  target: (path: string, key: keyof Target, { own, other }: { own: string; other: string }) =>
    `${path}: ${targets[key]} is daar ‘${other}’. Het blijft ‘${own}’.`,
  differences: (count: number) =>
    `Over ${counted(count, 'onderwerp', 'onderwerpen')} is verschillend besloten. Daar geldt nog niets, tot u opnieuw besluit:`,
} as const;

/** The parts of a target, in the order in which they are told. */
export const targetKeys = Object.keys(targets) as ReadonlyArray<keyof Target>;
