import type { Protocol } from './schema/node.ts';
import { isClause, isSection, walk } from './walk.ts';

/**
 * Make the label by which a reader names a clause: the numbers of its sections, of the clauses around it and
 * its own. A number that repeats what is before it (`2`, then `2.1`) stands for both.
 *
 * @param nodes Sections and clauses from the outside in, the clause itself last.
 * @returns `A.1`; `null` where nothing has a number.
 */
export function labelFrom(nodes: ReadonlyArray<{ num: string | null }>): string | null {
  const label = nodes
    .flatMap(({ num }) => num ?? [])
    .reduce((all, num) => (all === '' || num.startsWith(`${all}.`) ? num : `${all}.${num}`), '');
  return label || null;
}

/** Give the label of every clause by eId; that of a clause without a number is the one around it. */
export function labelsOf(tree: Protocol): Map<string, string | null> {
  const labels = new Map<string, string | null>();
  walk(tree, (node, ancestors) => {
    if (!isClause(node)) return;
    const around = ancestors.filter((one) => isSection(one) || isClause(one));
    labels.set(node.eId, labelFrom([...around, node] as Array<{ num: string | null }>));
  });
  return labels;
}
