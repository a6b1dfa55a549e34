import { counted } from '@akkoord/text';
import type { HarmonizationSession, ToldHarmonization } from '@akkoord/workflow';
import { hanging } from '../draft/question-text.ts';
import type { Io } from '../io.ts';
import { decisionsPath } from './decisions-path.ts';

/** How many open questions and remarks are shown; the file and the annexes have them all. */
const most = 12;

const strategies: Readonly<Record<HarmonizationSession['strategy'], string>> = {
  ask: 'alleen waar de scholen hetzelfde zeggen',
  model: 'de tekst van het model',
  strictest: 'de strengste regel',
};

/** Give the command with which a person goes on. */
export function goOn(path: string, ...more: string[]): string {
  const words = path === decisionsPath ? [] : ['--decisions', quoted(path)];
  return ['akkoord harmonize', ...words, ...more].join(' ');
}

/** Say where a harmonization stands: what was decided, what became of the clauses, what is left to do. */
export function harmonizationAccount(
  { strategy }: HarmonizationSession,
  { agenda, outcomes, open, findings }: ToldHarmonization,
  { path, written, io }: { path: string; written: boolean; io: Io },
): string {
  const rows = agenda.filter(({ optional }) => !optional);
  const decided = rows.filter(({ state }) => state.status === 'decided').length;
  const waits = rows.length > decided;
  const extra = agenda.filter(({ optional, state }) => optional && state.status === 'open').length;
  const count = (...fates: string[]) => outcomes.filter(({ fate }) => fates.includes(fate)).length;
  const outdated = agenda.flatMap(({ label, state, changes }) =>
    state.status === 'outdated' ? [`- ${label}: ${changes.join('; ')}.`] : [],
  );
  const lines = [
    `Over ${decided} van de ${counted(rows.length, 'onderwerp', 'onderwerpen')} is besloten. Voorstellen: ${strategies[strategy]} (${strategy}).`,
    ...(extra > 0
      ? [
          `Het model regelt nog ${counted(extra, 'onderwerp', 'onderwerpen')} waar geen van de teksten iets over zegt. Daar hoeft u niet over te besluiten.`,
        ]
      : []),
    '',
    `Van de ${counted(outcomes.length, 'bepaling', 'bepalingen')} van de scholen: ${count('taken')} overgenomen, ${count('merged')} samengevoegd, ${count('replaced')} vervangen, ${count('left-out')} weggelaten, ${count('open')} nog open.`,
    ...shown('Verouderd, want een tekst is gewijzigd na het besluit:', outdated),
    ...shown(
      'Nog te besluiten:',
      open.map(({ question }) => `- ${question}`),
    ),
    // What contradicts itself can only be said of a whole text.
    ...shown('Kijk hiernaar:', waits ? [] : findings.map(({ message }) => `- ${message}`)),
    '',
    ...nextSteps({ open: open.length, waits }, { path, written }),
  ];
  const { columns } = io.stdout;
  return `${columns ? lines.flatMap((line) => hanging(line, columns)).join('\n') : lines.join('\n')}\n`;
}

/** Give the new protocol, what became of every clause, and what is left, as JSON. */
export function harmonizationJson({ tree, open, findings, outcomes }: ToldHarmonization): string {
  const account = outcomes.map(({ from, item, fate, into, why }) => ({
    source: from.source.id,
    clause: from.eId,
    label: from.label,
    row: item.key,
    fate,
    into,
    why,
  }));
  const questions = open.map(({ code, id, question, state, topics }) => ({
    kind: code,
    id,
    question,
    state,
    topics,
  }));
  const remarks = findings.map(({ ruleId, message, clauses }) => ({ ruleId, message, clauses }));
  const value = { protocol: tree, account, open: questions, findings: remarks };
  return `${JSON.stringify(value, null, 2)}\n`;
}

function nextSteps(
  { open, waits }: { open: number; waits: boolean },
  { path, written }: { path: string; written: boolean },
): string[] {
  const make = `Het nieuwe protocol, de bijlagen en de was-wordt-tabellen schrijft u met: ${goOn(path, '-o', 'nieuw.md')}`;
  if (open === 0) return [`Alles is besloten.${written ? '' : ` ${make}`}`];
  return [
    `Alle keuzes en voorstellen staan in ${path}. U kunt daar besluiten in schrijven. Of besluit op de terminal: ${goOn(path)}`,
    ...(waits || written ? [] : [make]),
  ];
}

function shown(title: string, items: readonly string[]): string[] {
  if (items.length === 0) return [];
  const rest = items.length - most;
  return ['', title, ...items.slice(0, most), ...(rest > 0 ? [`- En nog ${rest}.`] : [])];
}

function quoted(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `"${path}"`;
}
