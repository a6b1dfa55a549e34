import { counted } from '@akkoord/text';

/** What is told of a protocol that was read. */
export const readingWords = {
  noClauses: (name: string) => `${name}: in deze tekst zijn geen bepalingen gevonden.`,
} as const;

/** What is told while a scan is read. */
export const scanWords = {
  page: (page: number, of: number) =>
    of === 1
      ? 'De tekst op het plaatje wordt herkend …'
      : `Bladzijde ${page} van ${of} wordt herkend …`,
} as const;

/** What is told of a protocol that was written down to be corrected. */
export const importWords = {
  onlyMarkdown: (path: string) =>
    `${path}: import schrijft Markdown. Kies een naam die eindigt op .md.`,
  persons: (lines: ReadonlyArray<number | '?'>, file: string) =>
    `Let op: er ${lines.length === 1 ? 'staat 1 persoonsgegeven' : `staan ${lines.length} persoonsgegevens`} in de tekst (regel ${lines.join(', ')} van ${file}). Met --no-personal-data zet u er een omschrijving voor in de plaats.`,
  readYourself: (lines: ReadonlyArray<number | '?'>, file: string) =>
    [
      'De namen en nummers die Akkoord herkende, zijn weg.',
      ...(lines.length > 0
        ? [`Misschien staan er nog namen in (regel ${lines.join(', ')} van ${file}).`]
        : []),
      'Lees het zelf na: Akkoord herkent niet elke naam, en kijkt niet in titels en koppen.',
    ].join(' '),
  written: (path: string, clauses: number) =>
    `Geschreven: ${path} (${counted(clauses, 'bepaling', 'bepalingen')}).`,
  next: (path: string, doubts: number) =>
    doubts === 0
      ? `Volgende stap: lees ${path} na en vul de gegevens bovenaan aan.`
      : `Volgende stap: kijk ${counted(doubts, 'plaats', 'plaatsen')} met <!-- twijfel --> na. Hoeveel er nog open zijn, ziet u met akkoord parse ${path}`,
} as const;

/** How a clause is explained. */
export const explainWords = {
  noClause: (name: string, eId: string, known: readonly string[]): readonly string[] => [
    `${name}: er is geen bepaling ${eId}.`,
    known.length > 0
      ? `De bepalingen heten ${known.slice(0, 3).join(', ')} enzovoort; akkoord parse --json noemt ze alle.`
      : 'In deze tekst zijn geen bepalingen gevonden.',
  ],
  several: (name: string, num: string, ids: readonly string[]) =>
    `${name}: er zijn ${ids.length} bepalingen ${num}. Kies er één: ${ids.join(', ')}.`,
  onPage: (eId: string, page: number) => `${eId} (bladzijde ${page})`,
  span: (words: string, reason: string) => `‘${words}’: ${reason}`,
  elsewhere: (eId: string, reason: string) => `in ${eId}: ${reason}`,
  part: (label: string, words: string, place: string | null) =>
    `- ${label}: ‘${words}’${place === null ? '' : ` (in ${place})`}`,
  topics: 'Onderwerpen:',
  topic: (label: string, words: readonly string[]) =>
    `- ${label} (${words.length > 0 ? words.join(', ') : 'door de kop of de bepaling ervoor'})`,
  rights: 'Medezeggenschap (voorstel):',
  right: (basis: string, asOf: string, reason: string) =>
    `- ${basis}, nagegaan op ${asOf}: ${reason}`,
} as const;
