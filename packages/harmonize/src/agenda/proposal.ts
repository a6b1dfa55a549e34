import type { Coded, Modality, Row, Standpoint, SynopsisRule } from '@akkoord/clause';
import { foldText, longStems, stem } from '@akkoord/text';
import type { Choice, Strategy } from '../ledger/decision.ts';
import type { Bar } from '../sources/bar.ts';
import type { RowClause } from '../sources/row-clause.ts';
import type { Source } from '../sources/source.ts';
import { lastingOf, type Option, sourceName } from './options.ts';

/** The rule of one source, as a proposal weighs it. */
export interface Weighed {
  name: string;
  modality: Modality;
  exception: string | null;
  condition: string | null;
}

/** What comes with each code of a proposal: why the program proposes it, or nothing. Sources are told by name. */
export interface ProposalData {
  /** All of it records something of the old texts. */
  'records-only': Record<never, never>;
  /** None of it can stand in another protocol; `rules` where some of it is a rule that a person has to word anew. */
  'barred-only': { rules: boolean };
  'nobody-speaks': Record<never, never>;
  /** No clause is about it, but a sentence of these is: `school: label`. */
  'said-elsewhere': { clauses: readonly string[] };
  'all-say-it': { names: readonly string[]; agreement: 'same' | 'reworded'; first: string };
  'one-speaks': { name: string };
  'texts-differ': Record<never, never>;
  'only-rule': { name: string };
  /** The one that speaks gives no rule. */
  'no-rule': { name: string };
  'no-rules': Record<never, never>;
  /** In the texts of these no rule was read, and in others one was. */
  'unread-rule': { names: readonly string[] };
  'not-in-line': Record<never, never>;
  /** As strict as each other; what they differ in by figures is not weighed. */
  'as-strict': { names: readonly string[]; figures: ReadonlyArray<Row['findings'][number]> };
  /** The strictest first. */
  strictest: { rules: readonly Weighed[] };
  'model-silent': Record<never, never>;
  /** `speaking`: whether a source says something on it. */
  'model-ways': { count: number; speaking: boolean };
  'model-way': { why: string };
}

/** What the program would choose, and why. It is never applied by itself. */
export type Proposal = Coded<ProposalData> & {
  /** `null`: it proposes nothing, and says why. */
  choose: Choice | null;
  /** Clauses of the chosen text that do not come along, by their labels, and why. */
  without?: readonly Barred[];
};

/** A clause that cannot stand in another protocol as it is. */
export interface Barred {
  label: string;
  bar: Bar;
}

interface Subject {
  row: Row | null;
  clauses: readonly RowClause[];
  /** True where all that speak say the same, clause by clause. */
  agreed: boolean;
  options: readonly Option[];
  /** Clauses about something else that speak of it: `school: label`. */
  inPassing: readonly string[];
}

/** A source with what it holds on the subject. */
interface Party {
  source: Source;
  position: Standpoint | null;
  /** The norm that the position is taken from. */
  rule: SynopsisRule | undefined;
  /** Its clauses, where only some can stand in another protocol. */
  clauses?: string[];
  without?: Barred[];
}

/**
 * Propose what to choose on a subject.
 *
 * `ask`: only where all that speak say the same. `model`: the way of the model, where it has just one.
 * `strictest`: the text whose norm leaves least room, where norms can be ranked at all; those for different
 * people cannot, and figures such as ages and terms are not weighed. Clauses that cannot stand in another protocol
 * as they are (`Bar`) are proposed nowhere.
 *
 * @param byWitness The sources by the ids that the row has for them.
 */
export function proposalOf(
  { row, clauses, agreed, options, inPassing }: Subject,
  strategy: Strategy,
  byWitness: ReadonlyMap<string, Source>,
): Proposal {
  const parties = [...byWitness].flatMap(([id, source]): Party[] => {
    const cell = row?.cells[id];
    const own = clauses.filter((clause) => clause.source === source);
    const lasting = lastingOf(own).map(({ eId }) => eId);
    if (!cell || lasting.length === 0) return [];
    const { position, rules } = cell;
    return [
      {
        source,
        position,
        rule: rules?.[0],
        ...(lasting.length < own.length ? { clauses: lasting, without: barredOf(own) } : {}),
      },
    ];
  });
  if (strategy === 'model') return fromModel(options, parties);
  const [first, ...others] = parties;
  if (!first && clauses.length > 0) return barredOnly(clauses);
  if (!first && inPassing.length > 0)
    return nothing({ code: 'said-elsewhere', data: { clauses: inPassing } });
  if (!first) return nothing({ code: 'nobody-speaks', data: {} });
  if (others.length > 0 && agreed) {
    const agreement = row?.agreement === 'same' ? 'same' : 'reworded';
    const data = { names: names(parties), agreement, first: sourceName(first.source) } as const;
    return take(first, { code: 'all-say-it', data });
  }
  if (strategy === 'ask') {
    return nothing(
      others.length === 0
        ? { code: 'one-speaks', data: { name: sourceName(first.source) } }
        : { code: 'texts-differ', data: {} },
    );
  }
  return strictest(parties, row as Row);
}

/** What tells of its own text is left out; a rule that cannot stand as it is waits for a person. */
function barredOnly(clauses: readonly RowClause[]): Proposal {
  if (clauses.every(({ bar }) => bar === 'record')) {
    return { choose: 'leave-out', code: 'records-only', data: {} };
  }
  const rules = clauses.some(({ bar, clause }) => bar !== 'record' && hasRule(clause));
  return { choose: rules ? null : 'leave-out', code: 'barred-only', data: { rules } };
}

function hasRule({ data }: RowClause['clause']): boolean {
  return (data?.provisions ?? []).length > 0;
}

function strictest(parties: readonly Party[], row: Row): Proposal {
  const [first, ...others] = parties as [Party, ...Party[]];
  if (others.length === 0) {
    const name = sourceName(first.source);
    const modality = first.position?.modality;
    if (!modality) return nothing({ code: 'no-rule', data: { name } });
    // What is allowed or advised takes no room away, so that nothing says it is the strictest.
    return modality === 'prohibition' || modality === 'obligation'
      ? take(first, { code: 'only-rule', data: { name } })
      : nothing({ code: 'one-speaks', data: { name } });
  }
  if (parties.every(({ position }) => !position?.modality)) {
    return nothing({ code: 'no-rules', data: {} });
  }
  const unread = parties.filter(({ position }) => !position?.modality);
  if (unread.length > 0) return nothing({ code: 'unread-rule', data: { names: names(unread) } });
  const best = parties.filter((party) =>
    parties.every((other) => other === party || isAtLeast(party, other)),
  );
  const [winner, ...equals] = best;
  if (!winner) return nothing({ code: 'not-in-line', data: {} });
  if (equals.length > 0) {
    const figures = row.findings.filter(
      ({ kind, before, after }) => figureKinds.has(kind) && before !== null && after !== null,
    );
    return nothing({ code: 'as-strict', data: { names: names(best), figures } });
  }
  const rest = parties.filter((party) => party !== winner);
  return take(winner, { code: 'strictest', data: { rules: [winner, ...rest].flatMap(weighed) } });
}

/** Norms whose act cannot be told share at least this part of their words where they are on one act. */
const sameWords = 0.35;

const figureKinds: ReadonlySet<string> = new Set(['age', 'period', 'number', 'sanction']);

/**
 * How much room a norm leaves, from little to much. Norms of two lists cannot be ranked, nor a norm beside a text in which
 * none was read: that may be because it was not understood.
 */
const ladders: ReadonlyArray<ReadonlyArray<Modality>> = [
  ['prohibition', 'permission'],
  ['obligation', 'recommendation'],
  ['obligation', 'permission'],
];

function isAtLeast(party: Party, against: Party): boolean {
  const [one, other] = [party.position, against.position];
  const [a, b] = [one?.modality ?? null, other?.modality ?? null];
  if (a === null || b === null) return false;
  if (!bindsSame(one, other) || !isSameAct(party, against)) return false;
  if (a === b) {
    const [mine, theirs] = [one, other].map((at) => Boolean(at?.exception ?? at?.condition));
    // A ban with an exception leaves more room; a permission under a condition leaves less.
    return a === 'permission'
      ? mine === true || theirs === false
      : mine === false || theirs === true;
  }
  return ladders.some(
    (ladder) => ladder.includes(a) && ladder.includes(b) && ladder.indexOf(a) < ladder.indexOf(b),
  );
}

/** Whether two norms are on one act: a duty to report is not stricter or looser than a duty to be kind. */
function isSameAct({ rule: one }: Party, { rule: other }: Party): boolean {
  if (!one || !other) return false;
  if (one.act && other.act) return stemOf(one.act.verb) === stemOf(other.act.verb);
  const [mine, theirs] = [one, other].map(({ text }) => new Set(longStems(text))) as [
    Set<string>,
    Set<string>,
  ];
  const shared = [...mine].filter((word) => theirs.has(word)).length;
  return shared > 0 && 2 * shared >= sameWords * (mine.size + theirs.size);
}

function stemOf(verb: string): string {
  return stem(foldText(verb));
}

/** Whether two norms bind the same people: one that binds more is not a stricter or looser one, but another. */
function bindsSame(one: Standpoint | null, other: Standpoint | null): boolean {
  const [some, others] = [one, other].map((at) => [...new Set(at?.bearers ?? ['everyone'])].sort());
  return JSON.stringify(some) === JSON.stringify(others);
}

function fromModel(options: readonly Option[], parties: readonly Party[]): Proposal {
  const ways = options.filter(isModel);
  const [only, ...others] = ways;
  if (!only) return nothing({ code: 'model-silent', data: {} });
  if (others.length > 0) {
    const data = { count: ways.length, speaking: parties.length > 0 };
    return nothing({ code: 'model-ways', data });
  }
  return { choose: only.choose, code: 'model-way', data: { why: only.why ?? '' } };
}

function isModel({ code }: Option): boolean {
  return code === 'model';
}

function weighed({ source, position }: Party): Weighed[] {
  if (!position?.modality) return [];
  const { modality, exception, condition = null } = position;
  return [{ name: sourceName(source), modality, exception, condition }];
}

function names(parties: readonly Party[]): string[] {
  return parties.map(({ source }) => sourceName(source));
}

function take({ source, clauses, without }: Party, why: Coded<ProposalData>): Proposal {
  return {
    choose: [{ take: source.id, ...(clauses ? { clauses } : {}) }],
    ...why,
    ...(without ? { without } : {}),
  };
}

function barredOf(clauses: readonly RowClause[]): Barred[] {
  return clauses.flatMap(({ label, bar }) => (bar === null ? [] : [{ label, bar }]));
}

function nothing(why: Coded<ProposalData>): Proposal {
  return { choose: null, ...why };
}
