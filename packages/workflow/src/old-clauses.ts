import { annotate } from '@akkoord/annotate';
import {
  type Bearer,
  type Change,
  type Clause,
  clausesOf,
  ownText,
  type Protocol,
  type Provision,
} from '@akkoord/clause';
import type { Value } from '@akkoord/compose';
import { defaultTaxonomy, type Taxonomy } from '@akkoord/taxonomy';
import { longStems, type PhraseFinder, phraseFinder, tokenize } from '@akkoord/text';
import { compareProtocols } from './compare.ts';
import type { SettledAnswer } from './prefill.ts';

/** What became of a clause of an existing protocol in the one that was drafted from a template. */
export type OldClauseFate =
  /** Another clause says it now: `change` says what that alters, with its reasons. */
  | { kind: 'replaced'; clause: Clause; by: readonly Clause[]; change: Change }
  /** It gave an answer, and what it says stands nowhere else. */
  | { kind: 'answered'; clause: Clause; answer: SettledAnswer }
  /** Clauses on its subject say something like it; what that alters, cannot be told. */
  | { kind: 'elsewhere'; clause: Clause; by: readonly Clause[] }
  /** Nothing is known to say it: it is kept as it stands. `beside`: what the new text has on its subjects. */
  | { kind: 'kept'; clause: Clause; beside: readonly BesideRules[] }
  /** It tells of the text itself or of a council, or is no sentence, and binds nobody: it does not come back. */
  | { kind: 'left-out'; clause: Clause };

/** Clauses of the new text on a subject of an old clause. */
export interface BesideRules {
  /** The subject as readers name it. */
  label: string;
  clauses: readonly Clause[];
}

/** What an existing protocol is laid beside. */
interface Drafted {
  /** The protocol that the answers give, without clauses of the school's own. */
  tree: Protocol;
  /** What the existing protocol answered. */
  settled: readonly SettledAnswer[];
  /** The answers that were used, by question. */
  answers: Readonly<Record<string, unknown>>;
  /** Words and topics to read by. Default: those that Akkoord ships. */
  taxonomy?: Taxonomy;
}

/** Topics on which a text tells of itself. */
const telling: ReadonlySet<string> = new Set([
  'purpose_value',
  'definition_platforms',
  'scope',
  'governance',
]);

/**
 * Say of every clause of an existing protocol what became of it: each stands in exactly one fate, in the order of the text.
 *
 * A rule is only taken for replaced where the comparison is sure of the pair. Where a clause on the same subject binds the same
 * people in the same way, that one is named; any other rule is to be kept. So is one that the comparison would call turned
 * round while the two are on other acts.
 *
 * @param existing The existing protocol.
 */
export function oldClauses(existing: Protocol, drafted: Drafted): OldClauseFate[] {
  const { taxonomy = defaultTaxonomy() } = drafted;
  const from = annotate(existing, { taxonomy });
  const to = annotate(drafted.tree, { taxonomy });
  const news = clausesOf(to);
  const byId = new Map(news.map((clause) => [clause.eId, clause]));
  const changes = new Map<string, Change>();
  for (const change of compareProtocols(from, to, { taxonomy }).changes) {
    for (const eId of change.before) changes.set(eId, change);
  }
  const answering = answersByClause(drafted);
  const names = councilFinder(taxonomy);
  return clausesOf(from).map((clause): OldClauseFate => {
    const found = changes.get(clause.eId);
    const change = found && found.after.length > 0 ? found : undefined;
    const kept = { kind: 'kept', clause, beside: besideOf(clause, found, byId) } as const;
    const by = (change?.after ?? []).flatMap((eId) => byId.get(eId) ?? []);
    if (change && canReplace(clause, by, change) && !turnsAnotherAct(clause, by, change))
      return { kind: 'replaced', clause, by, change };
    const answer = answering.get(clause.eId);
    if (answer) return { kind: 'answered', clause, answer };
    if (tellsOfCouncil(clause, names)) return { kind: 'left-out', clause };
    if (provisionsOf(clause).length === 0)
      return onlyTells(clause) ? { kind: 'left-out', clause } : kept;
    const near = news.filter((other) => speaksFor(other, clause));
    return near.length > 0 ? { kind: 'elsewhere', clause, by: near } : kept;
  });
}

/** List what the new text has on the subjects of which an old clause speaks. */
function besideOf(
  { data }: Clause,
  change: Change | undefined,
  byId: ReadonlyMap<string, Clause>,
): BesideRules[] {
  if (change?.subject?.kind !== 'spoken') return [];
  const said = [...(data?.topics ?? []), ...(data?.topicSpans ?? []).map(({ topic }) => topic)];
  return change.subject.on.flatMap(({ topic, label, after }) => {
    if (!said.includes(topic)) return [];
    const clauses = after.flatMap((eId) => byId.get(eId) ?? []);
    return clauses.length > 0 ? [{ label, clauses }] : [];
  });
}

/** Find the names of councils in words. */
function councilFinder({ governance }: Taxonomy): PhraseFinder {
  return phraseFinder(governance.bodies.flatMap((body) => body.names));
}

/**
 * Tell whether a clause says what a council did or does, and nothing that binds others: in a new text, on which no council
 * decided yet, it would not be true.
 */
function tellsOfCouncil(clause: Clause, find: PhraseFinder): boolean {
  const bound = provisionsOf(clause).flatMap(({ bearers }) => bearers);
  return bound.every((bearer) => bearer === 'mr') && find(tokenize(ownText(clause))).length > 0;
}

/** An answer that the person gave otherwise is not what the clause says. */
function answersByClause({ settled, answers }: Drafted): Map<string, SettledAnswer> {
  return new Map(
    settled.flatMap(
      (answer): Array<[string, SettledAnswer]> =>
        answer.clause && isSame(answers[answer.question.id], answer.value)
          ? [[answer.clause.eId, answer]]
          : [],
    ),
  );
}

function isSame(given: unknown, settled: Value): boolean {
  return JSON.stringify(given) === JSON.stringify(settled);
}

/**
 * Tell whether a clause without a norm is one that says what the text is for, whom it is about or who adopted it, or no
 * sentence at all. On any other subject it may be a rule that was not read, and is kept.
 */
function onlyTells(clause: Clause): boolean {
  const [topic] = clause.data?.topics ?? [];
  return topic === undefined || telling.has(topic) || !/[.!;]['’”"]?\s*$/u.test(ownText(clause));
}

function provisionsOf({ data }: Clause): readonly Provision[] {
  return data?.provisions ?? [];
}

/** Tell whether a pair is one rule: sure, on one subject, and where both bind people, they bind some of the same. */
function canReplace(clause: Clause, by: readonly Clause[], { band }: Change): boolean {
  if (band === 'doubtful') return false;
  const topics = new Set(by.flatMap(({ data }) => data?.topics ?? []));
  if (band === 'likely' && !clause.data?.topics?.some((topic) => topics.has(topic))) return false;
  const bound = bearersOf([clause]);
  const binds = bearersOf(by);
  if (bound.size === 0 || binds.size === 0 || bound.has('everyone') || binds.has('everyone'))
    return true;
  return [...bound].some((bearer) => binds.has(bearer));
}

/**
 * Tell whether a pair turns round, or holds no norm of the kind of the old ones, where no norm of the new text is read to be
 * on an act of the old one: to consult when in doubt, and not to post before one has consulted, do not take each other's place.
 */
function turnsAnotherAct(clause: Clause, by: readonly Clause[], { findings }: Change): boolean {
  const kinds = new Set(by.flatMap(provisionsOf).map(({ modality }) => modality));
  const turns = findings.some(({ code }) => code === 'modality-turned');
  if (!turns && provisionsOf(clause).some(({ modality }) => kinds.has(modality))) return false;
  const acts = provisionsOf(clause).flatMap((provision) => [...actOf(clause, provision)]);
  const news = new Set(
    by.flatMap((other) => provisionsOf(other).flatMap((provision) => [...actOf(other, provision)])),
  );
  return !acts.some((word) => news.has(word));
}

function bearersOf(clauses: readonly Clause[]): Set<Bearer> {
  return new Set(clauses.flatMap(provisionsOf).flatMap(({ bearers }) => bearers));
}

/** Tell whether each norm of a clause has one on its subject in the new text: of its kind, for its people, on its act. */
function speaksFor(other: Clause, clause: Clause): boolean {
  const [topic] = clause.data?.topics ?? [];
  if (topic === undefined || !other.data?.topics?.includes(topic)) return false;
  return provisionsOf(clause).every((provision) => {
    const act = actOf(clause, provision);
    return provisionsOf(other).some(
      (against) =>
        against.modality === provision.modality &&
        against.bearers.some((bearer) => provision.bearers.includes(bearer)) &&
        [...actOf(other, against)].some((word) => act.has(word)),
    );
  });
}

/** Give the stems of what is done, and to what; none where that cannot be told. */
function actOf(clause: Clause, { action }: Provision): Set<string> {
  const text = ownText(clause);
  const spans = action ? [action.verb, action.object] : [];
  const said = spans
    .flatMap((span) => (span?.eId === clause.eId ? [text.slice(span.start, span.end)] : []))
    .join(' ');
  return new Set(longStems(said));
}
