import type { Change, ChangeSubject, Finding, Provision, SynopsisRule } from '@akkoord/clause';
import type { Taxonomy } from '@akkoord/taxonomy';
import type { Entry, Side } from './side.ts';
import { normsOn, ruleOf } from './synopsis/spoken.ts';

/** From this part of the clauses of the longer text on that surely answer one, a text revises the other. */
const revised = 0.25;
/** Of shorter texts it cannot be told whether one revises the other. */
const leastClauses = 8;
/** So many norms on a subject are told, what is nearest to the clause first. */
const mostRules = 3;

/**
 * Say of every change that nothing surely answers what the other text says on its subject, where neither text revises the other.
 *
 * A model of 170 clauses says in ten what a school said in one, in other words: no clause answers it, and yet it is not
 * repealed. What both texts may say gets no direction: whether a rule came or went is then not known.
 *
 * @param changes Every clause of both sides in exactly one.
 */
export function withSubjects(
  changes: readonly Change[],
  sides: readonly [Side, Side],
  taxonomy: Taxonomy,
): Change[] {
  if (!areApart(changes, sides)) return [...changes];
  const context: Context = {
    before: spokenIn(sides[0]),
    after: spokenIn(sides[1]),
    label: (topic) => taxonomy.topics.find(({ id }) => id === topic)?.label ?? topic,
  };
  return changes.map((change) => withSubject(change, context));
}

/** Whether so few clauses answer each other for sure that neither text is a revision of the other. */
function areApart(changes: readonly Change[], sides: readonly [Side, Side]): boolean {
  const longer = Math.max(...sides.map(({ entries }) => entries.length));
  const sure = changes.filter(({ before, after, band }) => {
    return before.length > 0 && after.length > 0 && band === 'certain';
  });
  return longer >= leastClauses && sure.length < revised * longer;
}

/** The clauses of a text, by eId and by the subjects of which they speak. */
interface Spoken {
  entries: readonly Entry[];
  byId: ReadonlyMap<string, Entry>;
  byTopic: ReadonlyMap<string, readonly Entry[]>;
  /** Of how many no subject is known. */
  unread: number;
}

/** The clauses of a change. */
type Own = Readonly<Record<'before' | 'after', readonly Entry[]>>;

interface Context {
  before: Spoken;
  after: Spoken;
  label: (topic: string) => string;
}

function spokenIn({ entries }: Side): Spoken {
  const byTopic = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const topic of subjectsOf(entry)) {
      byTopic.set(topic, [...(byTopic.get(topic) ?? []), entry]);
    }
  }
  const byId = new Map(entries.map((entry) => [entry.eId, entry]));
  const unread = entries.filter((entry) => subjectsOf(entry).length === 0).length;
  return { entries, byId, byTopic, unread };
}

/** List the subjects of which a clause speaks: those that words of its own, or what stands over it, or a person gave it. */
function subjectsOf({ clause: { data } }: Entry): string[] {
  const { topics = [], topicsInherited = false, topicSpans = [] } = data ?? {};
  return [
    ...new Set([...(topicsInherited ? [] : topics), ...topicSpans.map(({ topic }) => topic)]),
  ];
}

function withSubject(change: Change, context: Context): Change {
  const { kind, before, after, band } = change;
  const lone = kind === 'repeal' || kind === 'insertion';
  if (!lone && (band !== 'doubtful' || kind === 'unchanged')) return change;
  const own = {
    before: before.flatMap((eId) => context.before.byId.get(eId) ?? []),
    after: after.flatMap((eId) => context.after.byId.get(eId) ?? []),
  };
  const subject = subjectIn(own, kind, context);
  if (!lone) return subject.kind === 'spoken' ? { ...withoutGone(change), subject } : change;
  // A ban on what the other text may say too neither came nor went.
  const open = subject.kind !== 'silent' || subject.unread > 0;
  return { ...change, ...(open ? { effect: null, findings: [] } : {}), subject };
}

/** What one of a doubtful pair lacks, other clauses on its subject may say: that it is stricter or looser is not known. */
function withoutGone(change: Change): Change {
  if (change.effect === 'mixed') return change;
  const isGone = ({ code }: Finding) => goneCodes.has(code);
  return {
    ...change,
    effect: null,
    findings: change.findings
      .filter((one) => !isGone(one))
      .map((one) => ({ ...one, effect: null })),
  };
}

const goneCodes: ReadonlySet<Finding['code']> = new Set([
  'norm-gone',
  'norm-new',
  'prohibition-gone',
  'prohibition-new',
]);

function subjectIn(own: Own, kind: Change['kind'], context: Context): ChangeSubject {
  const all = [...own.before, ...own.after];
  const found = [...new Set(all.flatMap(subjectsOf))];
  // Of a pair neither side goes first, so that both directions give one result.
  const topics = own.before.length > 0 && own.after.length > 0 ? found.sort() : found;
  if (topics.length === 0) return { kind: 'unknown' };
  const on = topics.flatMap((topic) => {
    const others = (side: 'before' | 'after') =>
      (context[side].byTopic.get(topic) ?? []).filter((entry) => !all.includes(entry));
    // Beside a clause that stands alone only the other text counts.
    const before = kind === 'repeal' ? [] : others('before');
    const after = kind === 'insertion' ? [] : others('after');
    if (before.length + after.length === 0) return [];
    return [
      {
        topic,
        label: context.label(topic),
        before: before.map(({ eId }) => eId),
        after: after.map(({ eId }) => eId),
        rules: [
          ...(kind === 'repeal' ? nearestRules(topic, after, { own: all, ...context.after }) : []),
          ...(kind === 'insertion'
            ? nearestRules(topic, before, { own: all, ...context.before })
            : []),
        ],
      },
    ];
  });
  if (on.length > 0) return { kind: 'spoken', on };
  const { unread } = context[kind === 'repeal' ? 'after' : 'before'];
  return { kind: 'silent', topics, unread };
}

/** Give the norms on a subject that are nearest to clauses: those that bind the same people, and share most words. */
function nearestRules(
  topic: string,
  found: readonly Entry[],
  { own, entries }: { own: readonly Entry[]; entries: readonly Entry[] },
): SynopsisRule[] {
  const bound = new Set(own.flatMap(provisionsOf).flatMap(({ bearers }) => bearers));
  const terms = new Set(own.flatMap((entry) => entry.terms));
  const nearness = (entry: Entry, { bearers }: Provision) => {
    const same = bearers.some((bearer) => bound.has(bearer) || bearer === 'everyone');
    const shared = new Set(entry.terms.filter((term) => terms.has(term))).size;
    return (same ? 1 : 0) + shared;
  };
  return found
    .flatMap((entry) => normsOn(topic, { entry }).map((provision) => ({ entry, provision })))
    .map((norm) => ({ ...norm, near: nearness(norm.entry, norm.provision) }))
    .sort((one, other) => other.near - one.near)
    .slice(0, mostRules)
    .map(({ entry, provision }) => ruleOf(provision, entry, entries));
}

function provisionsOf({ clause: { data } }: Entry): readonly Provision[] {
  return data?.provisions ?? [];
}
