import { counted, listed } from '@akkoord/text';
import type { HarmonizationSession, ToldItem } from '@akkoord/workflow';

type Strategy = HarmonizationSession['strategy'];

const subjects = (count: number) => counted(count, 'onderwerp', 'onderwerpen');

/** How many subjects there are, and on how many was decided. */
export interface Progress {
  decided: number;
  total: number;
}

/** Say on how many of the subjects was decided. */
export const progressWords = ({ decided, total }: Progress) =>
  `${decided} van de ${subjects(total)}`;

/** What is proposed, by how proposals are made. */
export const strategyWords = {
  ask: 'alleen waar de scholen hetzelfde zeggen',
  model: 'de tekst van het model',
  strictest: 'de strengste regel',
} as const satisfies Record<Strategy, string>;

/** How the texts on a subject stand to each other. */
export const agreementWords = {
  same: 'De teksten zeggen hetzelfde.',
  reworded: 'De teksten zeggen hetzelfde in andere woorden.',
  different: 'De teksten verschillen.',
  opposed: 'De teksten spreken elkaar tegen.',
} as const satisfies Record<ToldItem['agreement'], string>;

/** Where a harmonization stands. */
export const accountWords = {
  standing: (progress: Progress, strategy: Strategy) =>
    `Over ${progressWords(progress)} is besloten. Voorstellen: ${strategyWords[strategy]} (${strategy}).`,
  extra: (count: number) =>
    `Het model regelt nog ${subjects(count)} waarover in geen van de teksten iets is gevonden. Daar hoeft u niet over te besluiten.`,
  inPassing: (labels: readonly string[]) =>
    `Het model regelt ook ${listed(labels)}. De teksten noemen dat alleen onder een ander onderwerp.`,
  fates: (
    total: number,
    counts: Readonly<Record<'taken' | 'merged' | 'replaced' | 'leftOut' | 'open', number>>,
  ) =>
    `Van de ${counted(total, 'bepaling', 'bepalingen')} van de scholen: ${counts.taken} overgenomen, ${counts.merged} samengevoegd, ${counts.replaced} vervangen, ${counts.leftOut} weggelaten, ${counts.open} nog open.`,
  outdated: 'Verouderd, want een tekst is gewijzigd na het besluit:',
  outdatedItem: (label: string, changes: readonly string[]) => `- ${label}: ${changes.join('; ')}.`,
  open: 'Nog te besluiten:',
  findings: 'Kijk hiernaar:',
  more: (count: number) => `- En nog ${count}.`,
  make: (command: string) =>
    `Het nieuwe protocol, de bijlagen en de was-wordt-tabellen schrijft u met: ${command}`,
  done: 'Alles is besloten.',
  decideIn: (path: string, command: string) =>
    `Alle keuzes en voorstellen staan in ${path}. U kunt daar besluiten in schrijven. Of besluit op de terminal: ${command}`,
} as const;

/** A decision, as it is told to people. */
export interface SaidDecision {
  by: string;
  /** ISO date. */
  on: string;
  /** What it chooses, in words. */
  chosen: string;
  why: string;
}

/** Say who decided what, and why. */
export const decisionWords = ({ by, on, chosen, why }: SaidDecision) =>
  `${by} (${on}): ${chosen}. Waarom: ${why}`;

/** The page on one subject. */
export const pageWords = {
  place: (kind: 'row' | 'optional', number: number, { decided, total }: Progress) =>
    `${kind === 'optional' ? 'Extra onderwerp' : 'Onderwerp'} ${number} van ${total}${decided > 0 ? ` (${decided} besloten)` : ''}`,
  onlyModel: 'Geen van de scholen regelt dit. Het model wel; u hoeft hier niets te kiezen.',
  inPassing: (clauses: readonly string[]) =>
    `Geen bepaling gaat hierover. Deze noemen het onder een ander onderwerp: ${listed(clauses)}. Het model regelt het; u hoeft hier niets te kiezen.`,
  saidElsewhere: (clauses: readonly string[]) =>
    `Onder een ander onderwerp staat hierover: ${listed(clauses)}.`,
  silent: (schools: readonly string[]) => `Hierover is niets gevonden bij ${listed(schools)}.`,
  moreDifferences: (count: number) => `- En nog ${counted(count, 'verschil', 'verschillen')}.`,
  asksLater: (count: number) =>
    `Kiest u deze tekst, dan stelt Akkoord straks nog ${counted(count, 'vraag', 'vragen')}.`,
  why: (why: string) => `Waarom: ${why}`,
  decided: 'Hierover is besloten:',
  disputed: 'Hierover is verschillend besloten:',
  outdated: (changes: readonly string[]) =>
    `Het eerdere besluit geldt niet meer: ${changes.join('; ')}.`,
  noProposal: (why: string) => `Akkoord stelt niets voor. ${why}`,
  proposal: (label: string, why: string) => `Voorstel: ${label}. ${why}`,
} as const;

/** What is told while documents are written. */
export const writingWords = {
  /** How the names of files end that stand beside the new protocol. */
  names: { annexes: 'bijlagen', table: (source: string) => `was-wordt-${source}` },
  begun: (path: string) => `Geschreven: ${path}, met alles wat er te beslissen is.`,
  goesOn: (files: readonly string[], path: string) => `Verder met ${listed(files)}, uit ${path}.`,
  accepted: (count: number, by: string) =>
    `${counted(count, 'voorstel', 'voorstellen')} overgenomen als besluit van ${by}.`,
  written: (path: string) => `Geschreven: ${path}`,
  tablesLater: 'De was-wordt-tabellen volgen als over elk onderwerp is besloten.',
  read: (open: number) =>
    `Volgende stap: lees alles na${open > 0 ? ', en beantwoord wat nog open is' : ''}.`,
  request: (path: string) =>
    `Daarna legt u de tekst voor aan de raden: akkoord approval request ${path}`,
  requestMarkdown:
    'Voorleggen aan de raden doet u met de Markdown: schrijf die met een naam op .md.',
} as const;
