import type { Protocol } from '@akkoord/clause';
import type { Difference } from './difference.ts';

/** Why a step is not allowed. */
export type RefusalCode =
  | 'status'
  | 'value-missing'
  | 'value-wrong'
  | 'date-order'
  | 'rights-missing'
  | 'right-not-confirmed'
  | 'schools-missing'
  | 'not-requested'
  | 'council-unknown'
  | 'already-requested'
  | 'already-decided'
  | 'wrong-kind'
  | 'text-changed'
  | 'decision-missing'
  | 'consent-withheld'
  | 'conditions-open'
  | 'advice-negative';

/** One reason why a step is not allowed, with what the user can do. */
export interface Refusal {
  code: RefusalCode;
  /** Dutch: what stands in the way. */
  message: string;
  /** Dutch: what to do next. */
  next: string;
  /** The field of the input that it is about, where it is about one. */
  field?: string;
  /** What differs, where another text was decided on. */
  differences?: readonly Difference[];
}

/** What a step gives: the tree with its new meta, or every reason why not. The tree that came in is left as it is. */
export type Outcome = { ok: true; tree: Protocol } | { ok: false; refusals: readonly Refusal[] };

/** Refuse where there is a reason; otherwise go on. */
export function outcome(refusals: readonly Refusal[], make: () => Protocol): Outcome {
  return refusals.length > 0 ? { ok: false, refusals } : { ok: true, tree: make() };
}
