/** One step of reading two lists as one: an item of both, or of one of them. */
export type Step = readonly [before: number | null, after: number | null];

/** How two lists are paired. */
export interface PairOptions<Item> {
  /** How much two items look alike; 0 for those that are never one. */
  likeness: (before: Item, after: Item) => number;
  /** Whether the work is done with the sides swapped, so that both directions give one result. */
  turned: boolean;
}

/** Pair items of two lists that keep their order, so that together they look alike as much as can be. */
export function pairInOrder<Item>(
  before: readonly Item[],
  after: readonly Item[],
  { likeness, turned }: PairOptions<Item>,
): Step[] {
  const steps = turned
    ? paired(after, before, (one, other) => likeness(other, one)).map(
        ([one, other]): Step => [other, one],
      )
    : paired(before, after, likeness);
  return deletionsFirst(steps);
}

/** What is the same at both ends is paired at once: every pair of the rest is looked at. */
function paired<Item>(
  before: readonly Item[],
  after: readonly Item[],
  likeness: (before: Item, after: Item) => number,
): Step[] {
  const [own, other] = [
    before.map((one) => JSON.stringify(one)),
    after.map((one) => JSON.stringify(one)),
  ];
  const most = Math.min(own.length, other.length);
  let head = 0;
  while (head < most && own[head] === other[head]) head++;
  let tail = 0;
  while (tail < most - head && own.at(-1 - tail) === other.at(-1 - tail)) tail++;
  const [rest, others] = [
    before.slice(head, own.length - tail),
    after.slice(head, other.length - tail),
  ];
  const shift = (index: number | null) => (index === null ? null : index + head);
  return [
    ...Array.from({ length: head }, (_, index): Step => [index, index]),
    ...inOrder(rest, others, likeness).map(([row, column]): Step => [shift(row), shift(column)]),
    ...Array.from(
      { length: tail },
      (_, index): Step => [own.length - tail + index, other.length - tail + index],
    ),
  ];
}

function inOrder<Item>(
  before: readonly Item[],
  after: readonly Item[],
  likeness: (before: Item, after: Item) => number,
): Step[] {
  const width = after.length + 1;
  const best = new Float64Array((before.length + 1) * width);
  const at = (row: number, column: number) => best[row * width + column] as number;
  const alike = before.map((one) => after.map((other) => likeness(one, other)));
  for (let row = before.length - 1; row >= 0; row--) {
    for (let column = after.length - 1; column >= 0; column--) {
      const both = alike[row]?.[column] ?? 0;
      best[row * width + column] = Math.max(
        both > 0 ? both + at(row + 1, column + 1) : 0,
        at(row + 1, column),
        at(row, column + 1),
      );
    }
  }
  const steps: Step[] = [];
  let [row, column] = [0, 0];
  while (row < before.length || column < after.length) {
    const both = alike[row]?.[column] ?? 0;
    if (both > 0 && at(row, column) === both + at(row + 1, column + 1)) {
      steps.push([row++, column++]);
    } else if (
      row < before.length &&
      (column === after.length || at(row, column) === at(row + 1, column))
    ) {
      steps.push([row++, null]);
    } else steps.push([null, column++]);
  }
  return steps;
}

/** Between two pairs, what goes out stands before what comes in. */
function deletionsFirst(steps: readonly Step[]): Step[] {
  const result: Step[] = [];
  let coming: Step[] = [];
  for (const step of steps) {
    if (step[0] === null) coming.push(step);
    else {
      if (step[1] !== null) {
        result.push(...coming);
        coming = [];
      }
      result.push(step);
    }
  }
  return [...result, ...coming];
}
