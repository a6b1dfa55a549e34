import type { HarmonizationSession, ToldHarmonization } from '@akkoord/workflow';
import { hanging } from '../draft/question-text.ts';
import type { Io } from '../io.ts';
import { accountWords } from '../words/harmonize-words.ts';
import { decisionsPath } from './decisions-path.ts';

/** How many open questions and remarks are shown; the file and the annexes have them all. */
const most = 12;

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
  const waiting = agenda.filter(({ optional, state }) => optional && state.status === 'open');
  const passing = waiting.filter(({ inPassing }) => inPassing.length > 0);
  const extra = waiting.length - passing.length;
  const count = (wanted: string) => outcomes.filter(({ fate }) => fate === wanted).length;
  const outdated = agenda.flatMap(({ label, state, changes }) =>
    state.status === 'outdated' ? [accountWords.outdatedItem(label, changes)] : [],
  );
  const lines = [
    accountWords.standing({ decided, total: rows.length }, strategy),
    ...(extra > 0 ? [accountWords.extra(extra)] : []),
    ...(passing.length > 0 ? [accountWords.inPassing(passing.map(({ label }) => label))] : []),
    '',
    accountWords.fates(outcomes.length, {
      taken: count('taken'),
      merged: count('merged'),
      replaced: count('replaced'),
      leftOut: count('left-out'),
      open: count('open'),
    }),
    ...shown(accountWords.outdated, outdated),
    ...shown(
      accountWords.open,
      open.map(({ code, id, question }) =>
        code === 'clash' ? `- ${question} (clash: ${id})` : `- ${question}`,
      ),
    ),
    // What contradicts itself can only be said of a whole text.
    ...shown(accountWords.findings, waits ? [] : findings.map(({ message }) => `- ${message}`)),
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
  const make = accountWords.make(goOn(path, '-o', 'nieuw.md'));
  if (open === 0) return [`${accountWords.done}${written ? '' : ` ${make}`}`];
  return [accountWords.decideIn(path, goOn(path)), ...(waits || written ? [] : [make])];
}

function shown(title: string, items: readonly string[]): string[] {
  if (items.length === 0) return [];
  const rest = items.length - most;
  return ['', title, ...items.slice(0, most), ...(rest > 0 ? [accountWords.more(rest)] : [])];
}

function quoted(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `"${path}"`;
}
