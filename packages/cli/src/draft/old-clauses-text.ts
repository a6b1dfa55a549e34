import { type Clause, labelsOf, ownText, type Protocol } from '@akkoord/clause';
import { answerInDutch } from '@akkoord/compose';
import { badgeWords } from '@akkoord/render/words';
import { shorten } from '@akkoord/text';
import type { OldClauseFate } from '@akkoord/workflow';
import { oldClauseWords } from '../words/draft-words.ts';

/** The fates in the order in which they are told: what a person must look at comes first. */
const order = [
  'left-out',
  'elsewhere',
  'replaced',
  'answered',
  'kept',
] as const satisfies ReadonlyArray<OldClauseFate['kind']>;

/** So many subjects of a kept rule are named, and so many places of each. */
const mostSubjects = 2;
const mostPlaces = 6;

/**
 * Say of every clause of an existing protocol what became of it, a line each, and what that changes where it is known.
 *
 * @param fates One for each of its clauses.
 * @param trees `from`: the existing protocol; `to`: the new one, by whose numbers clauses are named.
 */
export function oldClausesInDutch(
  fates: readonly OldClauseFate[],
  { from, to }: { from: Protocol; to: Protocol },
): string {
  const [old, now] = [labelsOf(from), labelsOf(to)];
  const lines = order.flatMap((kind) => {
    const found = fates.filter((fate) => fate.kind === kind);
    if (found.length === 0) return [];
    return [
      oldClauseWords[kind](found.length),
      ...found.map((fate) => `- ${nameOf(fate.clause, old)}${became(fate, now)}`),
    ];
  });
  return [oldClauseWords.head(fates.length), ...lines].join('\n');
}

/** Show the beginning of a text in quotes, on one line. */
export function quoted(text: string): string {
  return `"${shorten(text.replace(/\s+/g, ' ').trim(), 90)}"`;
}

function nameOf(clause: Clause, labels: ReadonlyMap<string, string | null>): string {
  const label = clause.num === null ? null : labels.get(clause.eId);
  return `${label ? `${label} ` : ''}${quoted(ownText(clause))}`;
}

function became(fate: OldClauseFate, labels: ReadonlyMap<string, string | null>): string {
  if (fate.kind === 'left-out') return '';
  if (fate.kind === 'kept') {
    const beside = fate.beside.slice(0, mostSubjects).map(({ label, clauses }) => {
      const places = [...new Set(clauses.map((clause) => placeOf(clause, labels)))];
      return oldClauseWords.beside(label, places.slice(0, mostPlaces), places.length - mostPlaces);
    });
    return beside.length > 0 ? ` → ${beside.join('; ')}` : '';
  }
  if (fate.kind === 'answered') {
    const { question, value } = fate.answer;
    return ` → ${question.question} ${answerInDutch(question, { kind: 'value', value })}`;
  }
  const places = fate.by.map((clause) => placeOf(clause, labels));
  return ` → ${[...new Set(places)].join(', ')}${fate.kind === 'replaced' ? `. ${changeOf(fate)}` : ''}`;
}

function placeOf(clause: Clause, labels: ReadonlyMap<string, string | null>): string {
  return labels.get(clause.eId) ?? quoted(ownText(clause));
}

function changeOf({ change }: Extract<OldClauseFate, { kind: 'replaced' }>): string {
  const { significance, effect, findings } = change;
  if (significance === 'none') return oldClauseWords.same;
  const reasons = findings.flatMap(({ reason }) => reason ?? []);
  if (reasons.length === 0)
    return significance === 'editorial' ? oldClauseWords.reworded : oldClauseWords.unknown;
  return [...(effect ? [`${badgeWords[effect]}.`] : []), ...new Set(reasons)].join(' ');
}
