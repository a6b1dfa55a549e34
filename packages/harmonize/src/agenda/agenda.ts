import type { Row, Synopsis } from '@akkoord/clause';
import type { Template, Values } from '@akkoord/compose';
import type { Taxonomy } from '@akkoord/taxonomy';
import { saysTheSame } from '../account/pairing.ts';
import type { Choice, Strategy } from '../ledger/decision.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { type Standing, type State, standingOnRows, stateOf } from '../ledger/state.ts';
import { type RowClause, rowClausesOf, toReference } from '../sources/row-clause.ts';
import type { Source } from '../sources/source.ts';
import { namedClause, withWholeLists } from './list-owner.ts';
import { type Option, optionsOf } from './options.ts';
import { type Proposal, proposalOf } from './proposal.ts';

/** One subject on which the schools decide. */
export interface AgendaItem {
  /** Its topic, with a number where the topic has more rows; `other-1` where it has none. */
  key: string;
  /** Id of the taxonomy; empty where the subject is none of those. */
  topic: string;
  label: string;
  /** What is to be decided, in Dutch. */
  question: string | null;
  agreement: Row['agreement'];
  /** True where all sources that speak say the same, clause by clause. */
  agreed: boolean;
  /** Sources that say nothing on it. */
  silent: Source[];
  /** All clauses of all sources in the row. */
  clauses: RowClause[];
  /** The same, as a decision records them. */
  references: string[];
  row: Row | null;
  options: Option[];
  proposal: Proposal;
  state: State;
  /** True where no source has a clause on the subject, but the model does: nobody has to decide on it. */
  optional: boolean;
  /** Clauses of sources without one on the subject, `source: label`, of which a sentence speaks of it under another subject. */
  inPassing: string[];
}

/** What the agenda is made of. */
export interface AgendaInput {
  sources: readonly Source[];
  /** Of the trees of the sources, in that order. */
  synopsis: Synopsis;
  template: Template;
  ledger: Ledger;
  strategy: Strategy;
  /** What is known of the new school, and what was answered. */
  values: Values;
}

/**
 * List what the schools have to decide: one item a row of the synopsis, with its options, a proposal and
 * where the decisions stand; then what only the model regulates.
 */
export function agendaOf(input: AgendaInput): AgendaItem[] {
  const { sources, synopsis, template } = input;
  const byWitness = new Map(
    synopsis.witnesses.map(({ id }, index) => [id, sources[index] as Source]),
  );
  const clauses = new Map(
    sources.map((source) => [
      source,
      new Map(rowClausesOf(source, template.taxonomy).map((clause) => [clause.eId, clause])),
    ]),
  );
  const counts = new Map<string, number>();
  // A subject that is only spoken of in passing has no clauses to decide on.
  const held = synopsis.rows.filter(({ cells }) => Object.keys(cells).length > 0);
  const items = held.map((row): Bare => {
    const own = synopsis.witnesses.flatMap(({ id }) => {
      const source = byWitness.get(id) as Source;
      const eIds = row.cells[id]?.clauses ?? [];
      return eIds.map((eId) => clauses.get(source)?.get(eId) as RowClause);
    });
    return {
      key: keyOf(row.topic, counts),
      topic: row.topic,
      label: row.label ?? row.topic,
      question: row.question ?? row.prompt ?? null,
      agreement: row.agreement,
      silent: row.silent.map((id) => byWitness.get(id) as Source),
      clauses: own,
      references: own.map(toReference),
      row,
      optional: false,
      inPassing: synopsis.witnesses.flatMap(({ id }) => {
        const source = byWitness.get(id) as Source;
        const eIds = row.elsewhere?.[id]?.clauses ?? [];
        return eIds.map((eId) => namedClause(clauses.get(source)?.get(eId) as RowClause));
      }),
    };
  });
  const whole = withWholeLists(items, sources);
  const all = [...whole, ...modelOnly(whole, template, clauses)];
  const decided = standingOnRows(all, input.ledger);
  return all.map((item) => complete(item, decided, input, byWitness));
}

/** The clauses of each source, by eId. */
type ClausesBySource = ReadonlyMap<Source, ReadonlyMap<string, RowClause>>;

/** An item before it has options, a proposal and a state. */
export type Bare = Omit<AgendaItem, 'agreed' | 'options' | 'proposal' | 'state'>;

function complete(
  item: Bare,
  decided: Standing,
  { template, values, strategy }: AgendaInput,
  byWitness: ReadonlyMap<string, Source>,
): AgendaItem {
  const options = optionsOf(item, template, values);
  const agreed = isAgreed(item, template.taxonomy);
  return {
    ...item,
    agreed,
    options,
    proposal: proposalOf({ ...item, agreed, options }, strategy, byWitness),
    state: stateOf(item, decided),
  };
}

/** A synopsis weighs a subject as a whole; what people need not decide on is the same clause by clause. */
function isAgreed({ agreement, clauses }: Bare, taxonomy: Taxonomy): boolean {
  if (agreement === 'different' || agreement === 'opposed') return false;
  const [first, ...others] = [...new Set(clauses.map(({ source }) => source))].map((source) =>
    clauses.filter((clause) => clause.source === source),
  );
  return first !== undefined && others.every((other) => saysTheSame(first, other, taxonomy));
}

function keyOf(topic: string, counts: Map<string, number>): string {
  const name = topic || 'other';
  const count = (counts.get(name) ?? 0) + 1;
  counts.set(name, count);
  return topic && count === 1 ? name : `${name}-${count}`;
}

/** Name the subjects that the model regulates and no source does, in the order of the model. */
function modelOnly(
  items: readonly Bare[],
  { sections, taxonomy, positions }: Template,
  clauses: ClausesBySource,
): Bare[] {
  const known = new Set(items.map(({ topic }) => topic));
  return sections
    .flatMap(({ topics }) => topics)
    .filter((topic) => !known.has(topic) && positions.some((one) => one.topic === topic))
    .map((topic) => ({
      key: topic,
      topic,
      label: taxonomy.topics.find(({ id }) => id === topic)?.label ?? topic,
      question: taxonomy.questions.prompts[topic] ?? null,
      agreement: 'same',
      silent: [...clauses.keys()],
      clauses: [],
      references: [],
      row: null,
      optional: true,
      inPassing: inPassing(topic, clauses),
    }));
}

/** Name the clauses of which a sentence speaks of a subject, whatever they are about. */
function inPassing(topic: string, clauses: ClausesBySource): string[] {
  return [...clauses].flatMap(([, own]) =>
    [...own.values()]
      .filter(({ clause }) => clause.data?.topicSpans?.some((said) => said.topic === topic))
      .map(namedClause),
  );
}

/** Give the choice on which all agree; `null` where nothing is decided, or no longer. */
export function choiceOf({ state }: AgendaItem): Choice | null {
  return state.status === 'decided' ? state.choice : null;
}
