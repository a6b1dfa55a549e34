/** A possible pair: row, column, and how well they fit. */
export interface Candidate {
  row: number;
  column: number;
  score: number;
}

/**
 * Choose pairs so that no row and no column stands in two, and the sum of their scores is the highest.
 *
 * Rows and columns that share no candidate fall apart into components, and each is solved apart, so that
 * a long document costs hardly more than its parts.
 *
 * @param candidates Possible pairs with a score above 0; what is not listed cannot be chosen.
 * @returns The chosen candidates, by row.
 *
 * Source: Kuhn, The Hungarian method (1955), in the form with shortest augmenting paths of Jonker and
 * Volgenant (1987).
 */
export function assign(candidates: readonly Candidate[]): Candidate[] {
  return componentsOf(candidates)
    .flatMap((component) => (component.length === 1 ? component : solve(component)))
    .sort((a, b) => a.row - b.row);
}

function componentsOf(candidates: readonly Candidate[]): Candidate[][] {
  const parent = new Map<string, string>();
  const find = (key: string): string => {
    let root = key;
    while (parent.get(root) !== undefined) root = parent.get(root) as string;
    for (let at = key; at !== root; ) {
      const next = parent.get(at) as string;
      parent.set(at, root);
      at = next;
    }
    return root;
  };
  for (const { row, column } of candidates) {
    const a = find(`r${row}`);
    const b = find(`c${column}`);
    if (a !== b) parent.set(a, b);
  }
  const components = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const root = find(`r${candidate.row}`);
    const list = components.get(root);
    if (list) list.push(candidate);
    else components.set(root, [candidate]);
  }
  return [...components.values()];
}

/** Solve one component: every row is given a column or, at no gain, stays alone. */
function solve(component: readonly Candidate[]): Candidate[] {
  const rows = [...new Set(component.map((candidate) => candidate.row))].sort((a, b) => a - b);
  const columns = [...new Set(component.map((candidate) => candidate.column))].sort(
    (a, b) => a - b,
  );
  const rowAt = new Map(rows.map((row, i) => [row, i]));
  const columnAt = new Map(columns.map((column, i) => [column, i]));
  const byRow: Array<Map<number, Candidate>> = rows.map(() => new Map());
  for (const candidate of component) {
    byRow[rowAt.get(candidate.row) as number]?.set(
      columnAt.get(candidate.column) as number,
      candidate,
    );
  }
  // One column of its own for each row, at no gain, so that a row may stay alone.
  const width = columns.length + rows.length;
  const cost = (i: number, j: number): number => {
    if (j >= columns.length) return j - columns.length === i ? 0 : Number.POSITIVE_INFINITY;
    const score = byRow[i]?.get(j)?.score;
    return score === undefined ? Number.POSITIVE_INFINITY : -score;
  };
  const owner = augment(rows.length, width, cost);
  return columns.flatMap((_, j) => {
    const chosen = owner[j] === undefined ? undefined : byRow[owner[j]]?.get(j);
    return chosen ? [chosen] : [];
  });
}

/** Give each column its row, by one shortest augmenting path a row. */
function augment(
  height: number,
  width: number,
  cost: (row: number, column: number) => number,
): Array<number | undefined> {
  const u = new Float64Array(height);
  const v = new Float64Array(width);
  const owner: Array<number | undefined> = new Array(width).fill(undefined);
  for (let start = 0; start < height; start++) {
    const distance = new Float64Array(width).fill(Number.POSITIVE_INFINITY);
    const from = new Int32Array(width).fill(-1);
    const done = new Uint8Array(width);
    let row = start;
    let base = 0;
    let last = -1;
    let end = -1;
    while (end < 0) {
      let nearest = -1;
      for (let j = 0; j < width; j++) {
        if (done[j]) continue;
        const step = base + cost(row, j) - (u[row] as number) - (v[j] as number);
        if (step < (distance[j] as number)) {
          distance[j] = step;
          from[j] = last;
        }
        if (nearest < 0 || (distance[j] as number) < (distance[nearest] as number)) nearest = j;
      }
      done[nearest] = 1;
      last = nearest;
      base = distance[nearest] as number;
      const next = owner[nearest];
      if (next === undefined) end = nearest;
      else row = next;
    }
    for (let j = 0; j < width; j++) {
      if (!done[j] || j === end) continue;
      const gain = base - (distance[j] as number);
      v[j] = (v[j] as number) - gain;
      const held = owner[j] as number;
      u[held] = (u[held] as number) + gain;
    }
    u[start] = (u[start] as number) + base;
    for (let j = end; j >= 0; ) {
      const previous = from[j] as number;
      owner[j] = previous < 0 ? start : (owner[previous] as number);
      j = previous;
    }
  }
  return owner;
}
