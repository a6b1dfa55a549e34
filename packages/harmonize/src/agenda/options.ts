import { type Clause, type Coded, isClause, ownText } from '@akkoord/clause';
import type { Position, Template } from '@akkoord/compose';
import { holds, looksAt, type Values } from '@akkoord/compose';
import type { Choice } from '../ledger/decision.ts';
import { modelText, pendingQuestions } from '../model/model-text.ts';
import type { RowClause } from '../sources/row-clause.ts';
import type { Source } from '../sources/source.ts';

/** What comes with each code of an option. */
export interface OptionData {
  /** The text of one source, by its name; `without`: how many of its clauses do not come along (`Bar`). */
  source: { name: string; without: number };
  /** A way in which the model regulates it. */
  model: { position: string };
  own: Record<never, never>;
  'leave-out': Record<never, never>;
}

/** Something that can be chosen on a subject. */
export type Option = Coded<OptionData> & {
  /** Absent where a person writes the text. */
  choose: Choice | null;
  /** What would stand in the protocol; empty where nothing does. */
  text: string;
  /** Why one would choose this, where the model says so. */
  why?: string;
  /** Questions of the model that are still to be answered then. */
  missing?: string[];
};

/** On what options are given. */
interface Subject {
  topic: string;
  clauses: readonly RowClause[];
}

/**
 * List what can be chosen on a subject: the text of each source, each way in which the model regulates it, a
 * text of one's own, and nothing.
 */
export function optionsOf(subject: Subject, template: Template, values: Values): Option[] {
  return [
    ...sourceOptions(subject),
    ...modelOptions(subject.topic, template, values),
    { code: 'own', data: {}, choose: null, text: '' },
    { code: 'leave-out', data: {}, choose: 'leave-out', text: '' },
  ];
}

/** Name a source for readers: by its school, its board or its title. */
export function sourceName({ id, tree }: Source): string {
  const { school, competentAuthority, title } = tree.meta;
  return school?.name ?? title ?? competentAuthority?.name ?? id;
}

function sourceOptions({ clauses }: Subject): Option[] {
  const sources = [...new Set(clauses.map(({ source }) => source))];
  return sources.map((source) => {
    const own = clauses.filter((clause) => clause.source === source);
    const lasting = lastingOf(own);
    const some = 0 < lasting.length && lasting.length < own.length;
    const chosen = some ? lasting : own;
    return {
      choose: [{ take: source.id, ...(some ? { clauses: lasting.map(({ eId }) => eId) } : {}) }],
      code: 'source',
      data: { name: sourceName(source), without: some ? own.length - lasting.length : 0 },
      text: chosen.map(({ label, clause }) => `${label}: ${ownText(clause)}`).join('\n'),
    };
  });
}

/** Give the clauses that can stand in another protocol as they are, as far as is known. */
export function lastingOf(clauses: readonly RowClause[]): RowClause[] {
  return clauses.filter(({ bar }) => bar === null);
}

/** A position that depends on an answer is a choice of its own, together with those that always hold. */
function modelOptions(topic: string, template: Template, values: Values): Option[] {
  const pending = pendingQuestions(template, values);
  const positions = template.positions
    .filter((position) => position.topic === topic)
    .filter(({ when }) => looksAt(when, pending) || holds(when, values));
  const fixed = positions.filter(({ when }) => when === undefined);
  const choices = positions.filter(({ when }) => when !== undefined);
  const sets = choices.length > 0 ? choices.map((choice) => [choice, ...fixed]) : [fixed];
  return sets.filter((set) => set.length > 0).map((set) => modelOption(set, template, values));
}

function modelOption(set: readonly Position[], template: Template, values: Values): Option {
  const [main] = set as [Position];
  const { number } = template.taxonomy.documentPhrases.harmonized;
  const sorted = [...set].sort((a, b) => a.start - b.start);
  const texts = sorted.map((position) =>
    modelText(position, { template, values, labelOf: () => number }),
  );
  const missing = [...new Set(texts.flatMap((text) => text.missing))];
  return {
    choose: sorted.map(({ id }) => ({ model: id })),
    code: 'model',
    data: { position: main.position },
    text: texts.flatMap(({ clauses }) => clauses.map(({ clause }) => wholeText(clause))).join('\n'),
    why: main.why,
    ...(missing.length > 0 ? { missing } : {}),
  };
}

function wholeText(clause: Clause): string {
  const nested = clause.children.filter(isClause).map((child) => `- ${wholeText(child)}`);
  return [ownText(clause), ...nested].join('\n');
}
