import type { Recorded, RowDecision } from '../ledger/decision.ts';
import type { Finding } from './finding.ts';

/** Find decisions on texts of which nothing is left: they stay in the file, and no longer hold. */
export function lostDecisions(lost: ReadonlyArray<Recorded<RowDecision>>): Finding[] {
  return lost.map(({ about, by, on }) => ({
    ruleId: 'lost-decision',
    message: `Het besluit van ${by} (${on}) over ${about.row} gaat over teksten die er niet meer zijn. Het geldt niet meer; u hoeft niets te doen.`,
    clauses: [],
  }));
}
