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

/** What a heading is called by, beside its words. */
export interface Numbered {
  readonly label?: string | null | undefined;
  readonly num: string | null;
}

/**
 * Give the number of a heading with the word before it.
 *
 * @returns `Artikel 3`, or `3` where no word stands before it; `null` where the heading has no number.
 */
export function fullNum({ label, num }: Numbered): string | null {
  return num !== null && label ? `${label} ${num}` : num;
}

/** Tell whether a word before a number is that of an article. Articles are numbered through a whole text. */
export function isArticleWord(label: string | null | undefined): boolean {
  return label !== undefined && label !== null && /^(?:art|§)/iu.test(label);
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
