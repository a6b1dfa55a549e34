import { resolveReferences } from '@akkoord/annotate';
import { type Change, type Comparison, clausesOf, ownText, type Protocol } from '@akkoord/clause';
import type { Source } from '../sources/source.ts';

/**
 * List the changes in which only labels differ that followed their clauses: `zie A.3` became `zie A.4`, and the rule
 * that was A.3 is A.4 now.
 */
export function followersOf(
  { changes }: Comparison,
  { tree: base }: Source,
  { tree: proposal }: Source,
): Change[] {
  const baseOf = new Map(
    changes.flatMap(({ before, after }) =>
      before[0] === undefined ? [] : after.map((eId) => [eId, before[0] as string] as const),
    ),
  );
  return changes.filter(({ before, after, blocks, diff }) => {
    if (before.length !== 1 || after.length !== 1 || blocks !== undefined) return false;
    if (diff.every(({ op }) => op === 'equal')) return false;
    const was = masked(base, before[0] as string, (eId) => eId);
    const is = masked(proposal, after[0] as string, (eId) => baseOf.get(eId) ?? `new ${eId}`);
    return was !== null && was === is;
  });
}

/** Write a clause with what its references mean in the place of how they say it; `null` where it has none. */
function masked(tree: Protocol, eId: string, named: (eId: string) => string): string | null {
  const clause = clausesOf(tree).find((one) => one.eId === eId);
  if (!clause) return null;
  const references = resolveReferences(tree, clause).filter(({ targets }) => targets.length > 0);
  if (references.length === 0) return null;
  const text = ownText(clause);
  let written = '';
  let at = 0;
  for (const { start, end, targets, wording } of references) {
    written += `${text.slice(at, start)}<${wording.form} ${targets.map(named).join(' ')}>`;
    at = end;
  }
  return written + text.slice(at);
}
