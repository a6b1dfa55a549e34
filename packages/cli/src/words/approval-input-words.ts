import { counted } from '@akkoord/text';

const eachField = 'elk gegeven als naam: waarde op een eigen regel.';

/** What is wrong with what a person gave for a step. */
export const inputFailures = {
  strange: (name: string, unknown: readonly string[], known: readonly string[]) =>
    `${name}: onbekend veld: ${unknown.join(', ')}. Deze stap kent: ${known.join(', ')}.`,
  right: (number: number, fields: readonly string[]) =>
    `rights, nummer ${number}: kijk na: ${fields.join(', ')}. Een recht heeft body (de raad of geleding, zoals mr, pmr, omr of gmr), right (consent of advice), basis (het artikel) en asOf (de dag waarop u de wet las).`,
  noBasis: (number: number) =>
    `rights, nummer ${number}: noem bij basis het artikel, zoals WMS art. 10, onder e.`,
  yaml: (place: string) => `${place}: dit is geen geldige YAML. Schrijf ${eachField}`,
  noFields: (name: string) => `${name}: schrijf ${eachField}`,
} as const;

/** What is told and asked where the next version is begun. */
export const newVersionWords = {
  onlyMarkdown: (path: string) =>
    `${path}: een nieuwe versie is Markdown. Kies een naam die eindigt op .md.`,
  written: (path: string, clauses: number) =>
    `Geschreven: ${path} (${counted(clauses, 'bepaling', 'bepalingen')}).`,
  nextRequest: (path: string, previous: string) =>
    `Volgende stap: leg de tekst voor met akkoord approval request ${path} --previous ${previous}`,
  nextEdit: (path: string, previous: string) =>
    `Volgende stap: pas ${path} aan. Zie wat u wijzigde met akkoord compare ${previous} ${path}`,
  number: (now: string | undefined) =>
    `Welk nummer krijgt de nieuwe versie?${now ? ` Dit is ${now}.` : ''}`,
  by: 'Wie begint de nieuwe versie?',
  on: 'Op welke dag? Bijvoorbeeld 1 maart 2026.',
} as const;

/** Why no step can be recorded in a file. */
export const approvalFileFailures = {
  onlyMarkdown: (path: string) =>
    `${path}: de goedkeuring staat bij de tekst in één Markdown-bestand (.md). Maak dat eerst met akkoord import ${path} -o protocol.md`,
  noSource: (path: string) =>
    `${path}: in dit bestand zit niet wat over de goedkeuring is vastgelegd, dus dit is niet na te gaan. Controleer het Markdown-bestand (.md) waarvan het is gemaakt, of leg de twee naast elkaar met akkoord compare.`,
  broken: (path: string) => `${path}: verbeter dit eerst. Er is niets gewijzigd.`,
} as const;

/** Where a field of a step can be given. */
export const fieldPlaces = {
  rights: '--data met rechten, of --rechten-kloppen',
  flag: (flag: string, field: string) => `${flag}, of ${field} bij --data`,
} as const;
