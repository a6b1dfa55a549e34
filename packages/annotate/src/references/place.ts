import {
  type Clause,
  clausesOf,
  isClause,
  isSection,
  labelFrom,
  ownText,
  type Protocol,
  type Section,
  walk,
} from '@akkoord/clause';

/** A section or clause, where it stands. */
export interface Place {
  node: Section | Clause;
  /** As a reader names it, its sections included; null without a number. */
  label: string | null;
  /** What it stands in, outermost first. */
  above: readonly Place[];
}

/** Which of two places a label means, where both have it. */
export type Wanted = 'section' | 'clause' | 'step';

/** List the sections and clauses of a protocol in document order, by eId. */
export function placesIn(tree: Protocol): Map<string, Place> {
  const places = new Map<string, Place>();
  walk(tree, (node, ancestors) => {
    if (!isClause(node) && !isSection(node)) return;
    const above = ancestors.flatMap((one) =>
      isClause(one) || isSection(one) ? (places.get(one.eId) ?? []) : [],
    );
    const label = node.num === null ? null : labelFrom([...above.map((one) => one.node), node]);
    places.set(node.eId, { node, label, above });
  });
  return places;
}

/**
 * Find the place that a label means where it is written: in the same list first, then in what is nested there,
 * then in what is around it, up to the whole protocol.
 *
 * @param labels The label, and other ways to write it: `3a` and `3.a`.
 * @param from Where it is written, or what it is sought in.
 * @returns Null where there is none, or more than one that it can mean.
 */
export function findPlace(
  labels: readonly string[],
  wanted: Wanted,
  { places, from, within }: { places: readonly Place[]; from: Place; within?: Place | undefined },
): Place | null {
  const around = [...from.above].reverse();
  const levels = within ? [within] : [...around.slice(0, 1), from, ...around.slice(1), null];
  let other: Place | null = null;
  for (const level of levels) {
    const found = places.filter(
      (place) => isIn(place, level) && labels.includes(labelIn(place, level) ?? ''),
    );
    const fitting = found.filter((place) => fits(place, wanted));
    if (fitting.length > 0) return single(fitting);
    other ??= single(found);
  }
  if (wanted === 'step') return null;
  return other ?? (within ? null : onlyOne(labels, wanted, { places, from }));
}

/** Find the section with a heading, what stands in brackets left aside; null where several have it. */
export function findHeading(name: string, places: readonly Place[]): Place | null {
  const asked = name.toLowerCase();
  const named = places.filter(({ node }) => {
    if (!isSection(node)) return false;
    const heading = node.heading.toLowerCase().trim();
    return heading === asked || heading.replace(/\s*\(.*$/s, '') === asked;
  });
  return named.length === 1 ? (named[0] as Place) : null;
}

/** Find the section before or after the one that a place stands in, or the clause before or after it. */
export function findNeighbour(
  { places, from }: { places: readonly Place[]; from: Place },
  step: 1 | -1,
  wanted: Wanted,
): Place | null {
  const chain = [from, ...[...from.above].reverse()];
  for (const start of chain) {
    const isSought = wanted === 'section' ? isSection(start.node) : isClause(start.node);
    if (!isSought) continue;
    const list = places.filter(
      ({ node, above }) => node.type === start.node.type && above.at(-1) === start.above.at(-1),
    );
    const found = list[list.indexOf(start) + step];
    if (found && formOf(found) === formOf(start)) return found;
  }
  return null;
}

/**
 * Find the article with a number: articles are numbered through a whole protocol, whatever chapter they stand in.
 *
 * What is written as `Artikel 3` is one. Else they are the clauses, where those of a next section count on, and
 * the sections where they begin anew.
 */
export function findArticle(num: string, places: readonly Place[]): Place | null {
  const found = places.filter(
    ({ node, above }) => node.num === num && !above.some((one) => isClause(one.node)),
  );
  const marked = found.filter(isArticle);
  if (marked.length > 0) return single(marked);
  const firsts = places.filter(
    ({ node, above }) =>
      isClause(node) && node.num === '1' && !isClause(above.at(-1)?.node ?? { type: '' }),
  );
  const type = firsts.length > 1 ? 'section' : 'clause';
  return single(found.filter(({ node }) => node.type === type));
}

/** Say whether a text has articles by that name: then `artikel 5` is none of its points. */
export function hasArticles(places: readonly Place[]): boolean {
  return places.some(isArticle);
}

function isArticle({ node }: Place): boolean {
  return (node.data?.marks ?? []).some(({ value }) => /^[#*\s]*art/i.test(value));
}

/** List the clauses that a place stands for: a clause itself, all clauses of a section. */
export function clausesAt({ node }: Place): string[] {
  return isClause(node) ? [node.eId] : clausesOf(node).map(({ eId }) => eId);
}

/** List what a range means: all from its first to its last, in one list or over the lists between them. */
export function placesThrough(first: Place, last: Place, places: readonly Place[]): Place[] | null {
  const [from, to] = [places.indexOf(first), places.indexOf(last)];
  if (from > to || first.node.type !== last.node.type) return null;
  const numbered = places
    .slice(from, to + 1)
    .filter(({ node }) => node.type === first.node.type && node.num !== null);
  const siblings = numbered.filter(({ above }) => above.at(-1) === first.above.at(-1));
  if (first.above.at(-1) === last.above.at(-1)) return siblings;
  return numbered.filter(({ above }) => !numbered.some((other) => above.includes(other)));
}

function isIn(place: Place, level: Place | null): boolean {
  return level === null || place.above.includes(level);
}

function labelIn({ node, above, label }: Place, level: Place | null): string | null {
  if (level === null || label === null) return label;
  const inner = above.slice(above.indexOf(level) + 1);
  return labelFrom([...inner.map((one) => one.node), node]);
}

/** Take the one that stands least deep. */
function single(found: readonly Place[]): Place | null {
  const depth = Math.min(...found.map(({ above }) => above.length));
  const least = found.filter(({ above }) => above.length === depth);
  return least.length === 1 ? (least[0] as Place) : null;
}

function fits(place: Place, wanted: Wanted): boolean {
  if (wanted === 'step') return isStep(place);
  return wanted === 'section' ? isSection(place.node) : isClause(place.node);
}

/** A step stands in a list of steps, under a heading or behind a sentence that announces one. */
function isStep({ node, above }: Place): boolean {
  if (isSection(node)) {
    return (node.data?.marks ?? []).some(({ value }) => /^[#\s]*stap\b/i.test(value));
  }
  const over = above.at(-1)?.node;
  const words = over && (isClause(over) ? ownText(over) : over.heading);
  return node.form === 'step' || /stap|procedure|werkwijze/i.test(words ?? '');
}

/** Where nothing around a label has numbers of its own, the only one in the protocol is meant. */
function onlyOne(
  labels: readonly string[],
  wanted: Wanted,
  { places, from }: { places: readonly Place[]; from: Place },
): Place | null {
  const section = from.above.findLast(({ node }) => isSection(node));
  const isNumbered = places.some(
    (place) => section && isClause(place.node) && place.label && place.above.includes(section),
  );
  if (isNumbered && wanted === 'clause') return null;
  const found = places.filter(
    (place) => place.node.num && labels.includes(place.node.num) && fits(place, wanted),
  );
  return found.length === 1 ? (found[0] as Place) : null;
}

function formOf({ node }: Place): string {
  return isClause(node) ? node.form : node.type;
}
