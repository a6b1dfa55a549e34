import type { RecordedDecision } from './acts/decision-acts.ts';
import type { Act } from './acts/entry.ts';

/** What was decided on changes, by whom in this browser. */
export interface Decisions {
  /** All of them, also those that another came in the place of, in the order in which they were taken or added. */
  ledger: readonly RecordedDecision[];
  /** Who decides here; `null` until somebody says. */
  decider: string | null;
}

/** Before anything was decided. */
export const noDecisions: Decisions = { ledger: [], decider: null };

/** Give the decisions after an act. */
export function decisionsAfter(decisions: Decisions, act: Act): Decisions {
  switch (act.kind) {
    case 'change-decided':
      return { ...decisions, ledger: [...decisions.ledger, act.decision] };
    case 'decisions-added': {
      const known = new Set(decisions.ledger.map(({ id }) => id));
      const fresh = act.decisions.filter(({ id }) => !known.has(id));
      return { ...decisions, ledger: [...decisions.ledger, ...fresh] };
    }
    case 'decider-said':
      return { ...decisions, decider: act.name };
    default:
      return decisions;
  }
}
