import type { Recorded, RowDecision } from '../ledger/decision.ts';
import type { Finding } from './finding.ts';

/** Find decisions on texts of which nothing is left: they stay in the file, and no longer hold. */
export function lostDecisions(lost: ReadonlyArray<Recorded<RowDecision>>): Finding[] {
  return lost.map(
    ({ about, by, on }): Finding => ({
      ruleId: 'lost-decision',
      code: 'lost-decision',
      data: { by, on, row: about.row },
      clauses: [],
    }),
  );
}
