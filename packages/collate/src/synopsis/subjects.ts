import type { Taxonomy } from '@akkoord/taxonomy';
import { groupBy } from '../group-by.ts';
import type { Link, Pair, Place } from './links.ts';
import type { Witness } from './witness.ts';

/** Clauses of all witnesses that are about one thing. */
export interface Subject {
  /** Empty where it is none of the taxonomy. */
  topic: string;
  /** The clauses of each witness that speaks, in document order. */
  places: ReadonlyMap<Witness, readonly Place[]>;
}

/** From this score on, two clauses that are each other's best are one clause in two texts. */
const sameClause = 0.6;

/**
 * Gather the clauses of all witnesses into subjects, so that each stands in exactly one.
 *
 * A clause is about its main topic; clauses that are one clause in several texts are about what most of
 * them are about, and a clause without a topic about what answers it. The clauses of a witness on one
 * topic stay together, and meet those of another witness where the two speak of the same thing.
 *
 * Tried: rows by alignment alone. Two schools that rule the opposite in words of their own then stood in
 * two rows, and the conflict was not seen.
 */
export function subjectsOf(
  witnesses: readonly Witness[],
  pairs: readonly Pair[],
  taxonomy: Taxonomy,
): Subject[] {
  const places = witnesses.flatMap((witness) =>
    witness.side.entries.map((entry): Place => ({ witness, entry })),
  );
  const links = pairs.flatMap((pair) => pair.links);
  const topics = topicsOf(places, links, taxonomy);
  const topicOf = (place: Place) => topics.get(keyOf(place)) ?? '';
  const blocks = new Clusters();
  const blockOf = (place: Place) =>
    topicOf(place) ? `${place.witness.id} ${topicOf(place)}` : keyOf(place);
  for (const { one, other, subjects } of pairs) {
    for (const topic of subjects) blocks.join(`${one.id} ${topic}`, `${other.id} ${topic}`);
  }
  for (const { one, other } of links) {
    if (topicOf(one) === topicOf(other)) blocks.join(blockOf(one), blockOf(other));
  }
  const subjects = groupBy(places, (place) => blocks.rootOf(blockOf(place)));
  return [...subjects.values()].map((own) => ({
    topic: topicOf(own[0] as Place),
    places: groupBy(own, (place) => place.witness),
  }));
}

/** Give every clause one topic, where there is any to give. */
function topicsOf(
  places: readonly Place[],
  links: readonly Link[],
  taxonomy: Taxonomy,
): Map<string, string> {
  const order = new Map(taxonomy.topics.map(({ id }, index) => [id, index]));
  const rank = (topic: string) => order.get(topic) ?? order.size;
  const main = new Map(
    places.map((place) => [keyOf(place), place.entry.clause.data?.topics?.[0] ?? '']),
  );
  const clusters = new Clusters();
  for (const link of links) {
    if (link.mutual && link.score >= sameClause) clusters.join(keyOf(link.one), keyOf(link.other));
  }
  const topics = new Map<string, string>();
  for (const cluster of groupBy([...main.keys()], (key) => clusters.rootOf(key)).values()) {
    const counts = new Map<string, number>();
    for (const key of cluster) {
      const topic = main.get(key);
      if (topic) counts.set(topic, (counts.get(topic) ?? 0) + 1);
    }
    const [best] = [...counts].sort((a, b) => b[1] - a[1] || rank(a[0]) - rank(b[0]));
    if (best) for (const key of cluster) topics.set(key, best[0]);
  }
  return withAnswered(topics, links, rank);
}

/** Let a clause without a topic take that of the clause that answers it best. */
function withAnswered(
  topics: ReadonlyMap<string, string>,
  links: readonly Link[],
  rank: (topic: string) => number,
): Map<string, string> {
  const found = new Map<string, { topic: string; score: number }>();
  for (const { one, other, score } of links) {
    for (const [bare, full] of [[one, other] as const, [other, one] as const]) {
      const topic = topics.get(keyOf(full));
      if (topics.has(keyOf(bare)) || topic === undefined) continue;
      const best = found.get(keyOf(bare));
      const better =
        !best || score > best.score || (score === best.score && rank(topic) < rank(best.topic));
      if (better) found.set(keyOf(bare), { topic, score });
    }
  }
  return new Map([...topics, ...[...found].map(([key, { topic }]) => [key, topic] as const)]);
}

function keyOf({ witness, entry }: Place): string {
  return `${witness.id}:${entry.eId}`;
}

/** Sets that grow together; the least of its names is the root of a set, whatever the order of joining. */
class Clusters {
  readonly #parents = new Map<string, string>();

  join(one: string, other: string): void {
    const [a, b] = [this.rootOf(one), this.rootOf(other)];
    if (a !== b) this.#parents.set(a < b ? b : a, a < b ? a : b);
  }

  rootOf(name: string): string {
    let root = name;
    for (let up = this.#parents.get(root); up !== undefined; up = this.#parents.get(root)) {
      root = up;
    }
    if (root !== name) this.#parents.set(name, root);
    return root;
  }
}
