import {
  type Change,
  type ClauseName,
  type Comparison,
  type ComparisonWitness,
  fullNum,
} from '@akkoord/clause';

/** What stands in a text, in its order: headings and clauses. */
export type Item =
  | { type: 'heading'; num: string | null; heading: string; level: number }
  | { type: 'clause'; eId: string; change: Change };

type Heading = Item & { type: 'heading' };

/** One step of reading two texts as one. */
export type Step =
  | { type: 'change'; change: Change }
  | { type: 'heading'; before: Heading; after: Heading }
  | { type: 'one'; item: Item; op: 'delete' | 'insert' };

/** A change whose clauses stand together in both texts, and in one order with the other anchors. */
interface Anchor {
  change: Change;
  before: number;
  after: number;
  /** How much of the text it keeps in its place. */
  weight: number;
}

/**
 * Put two texts in one order: both keep their own, and as much as can be stands in one place.
 *
 * @param isKept Whether the words of a change may be marked in place.
 */
export function alignItems(comparison: Comparison, isKept: (change: Change) => boolean): Step[] {
  const before = itemsOf(comparison, 'before');
  const after = itemsOf(comparison, 'after');
  const steps: Step[] = [];
  let [row, column] = [0, 0];
  for (const anchor of heaviestChain(anchorsOf(comparison, [before, after], isKept))) {
    steps.push(...gap(before.slice(row, anchor.before), after.slice(column, anchor.after)));
    steps.push({ type: 'change', change: anchor.change });
    row = anchor.before + anchor.change.before.length;
    column = anchor.after + anchor.change.after.length;
  }
  return [...steps, ...gap(before.slice(row), after.slice(column))];
}

/** List headings and clauses of one side; a heading stands before its first clause. */
function itemsOf({ changes, ...witnesses }: Comparison, side: 'before' | 'after'): Item[] {
  const witness: ComparisonWitness = witnesses[side];
  const owner = new Map(changes.flatMap((change) => change[side].map((eId) => [eId, change])));
  const items: Item[] = [];
  let open: Heading[] = [];
  for (const [eId, name] of Object.entries(witness.clauses)) {
    const path = pathOf(name);
    const same = path.findIndex((one, level) => !isSame(one, open[level]));
    const from = same < 0 ? path.length : same;
    items.push(...path.slice(from));
    open = path;
    const change = owner.get(eId);
    if (change) items.push({ type: 'clause', eId, change });
  }
  return items;
}

function pathOf({ sections, heading }: ClauseName): Heading[] {
  const path = sections ?? (heading === null ? [] : [{ num: null, heading }]);
  return path.map((one, index) => ({
    type: 'heading',
    num: fullNum(one),
    heading: one.heading,
    level: index + 1,
  }));
}

function isSame(one: Heading, other: Heading | undefined): boolean {
  return one.num === other?.num && one.heading === other.heading;
}

function anchorsOf(
  { changes }: Comparison,
  [before, after]: readonly [Item[], Item[]],
  isKept: (change: Change) => boolean,
): Anchor[] {
  const [rows, columns] = [placesOf(before), placesOf(after)];
  return changes.flatMap((change): Anchor[] => {
    const [row, column] = [together(change.before, rows), together(change.after, columns)];
    if (row === null || column === null || !isKept(change)) return [];
    const equal = change.diff.filter(({ op }) => op === 'equal');
    const kept = equal.reduce((sum, { text }) => sum + text.length, 1);
    return [{ change, before: row, after: column, weight: change.moved ? 1 : kept + 1 }];
  });
}

function placesOf(items: readonly Item[]): Map<string, number> {
  return new Map(
    items.flatMap((item, index) => (item.type === 'clause' ? [[item.eId, index]] : [])),
  );
}

/** Find where clauses stand that follow each other with nothing between; `null` where they do not. */
function together(eIds: readonly string[], places: ReadonlyMap<string, number>): number | null {
  const [first] = eIds;
  const start = first === undefined ? undefined : places.get(first);
  if (start === undefined) return null;
  return eIds.every((eId, index) => places.get(eId) === start + index) ? start : null;
}

/** The anchors that stand in one order on both sides and together keep most text in its place. */
function heaviestChain(anchors: readonly Anchor[]): Anchor[] {
  const sorted = anchors.toSorted((a, b) => a.after - b.after);
  const best: Array<{ weight: number; previous: number }> = [];
  sorted.forEach((anchor, index) => {
    let found = { weight: 0, previous: -1 };
    for (let at = 0; at < index; at++) {
      const one = best[at] as (typeof best)[number];
      if ((sorted[at] as Anchor).before < anchor.before && one.weight > found.weight) {
        found = { weight: one.weight, previous: at };
      }
    }
    best.push({ weight: found.weight + anchor.weight, previous: found.previous });
  });
  const heaviest = best.reduce((top, one) => Math.max(top, one.weight), 0);
  const chain: Anchor[] = [];
  let at = best.findIndex(({ weight }) => weight === heaviest);
  while (at >= 0) {
    chain.unshift(sorted[at] as Anchor);
    at = best[at]?.previous ?? -1;
  }
  return chain;
}

/** Between two anchors: headings that both texts have stay; the rest goes out and comes in. */
function gap(before: readonly Item[], after: readonly Item[]): Step[] {
  const row = before.findIndex((item) => item.type === 'heading' && partner(item, after) >= 0);
  const out = (items: readonly Item[]): Step[] =>
    items.map((item) => ({ type: 'one', item, op: 'delete' }));
  const into = (items: readonly Item[]): Step[] =>
    items.map((item) => ({ type: 'one', item, op: 'insert' }));
  if (row < 0) return [...out(before), ...into(after)];
  const heading = before[row] as Heading;
  const column = partner(heading, after);
  return [
    ...out(before.slice(0, row)),
    ...into(after.slice(0, column)),
    { type: 'heading', before: heading, after: after[column] as Heading },
    ...gap(before.slice(row + 1), after.slice(column + 1)),
  ];
}

function partner({ heading, level }: Heading, items: readonly Item[]): number {
  return items.findIndex(
    (item) => item.type === 'heading' && item.heading === heading && item.level === level,
  );
}
