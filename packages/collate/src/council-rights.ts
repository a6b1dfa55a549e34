import type { CouncilRight } from '@akkoord/clause';
import type { Entry } from './side.ts';

/** Gather the council rights that clauses touch, each once, in one order. */
export function rightsOf(entries: readonly Entry[]): CouncilRight[] {
  const rights = entries.flatMap((entry) => entry.clause.data?.rights ?? []);
  // Where one text says what kind of school it is, its right is no question.
  const sure = (a: CouncilRight, b: CouncilRight) => Number(!a.sectors) - Number(!b.sectors);
  const unique = new Map(
    rights
      .sort(sure)
      .map((right) => [JSON.stringify([right.body, right.right, right.basis]), right]),
  );
  return [...unique].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, right]) => right);
}
