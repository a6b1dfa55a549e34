import type { Decision } from '@akkoord/clause';

/**
 * List the conditions under which a council consents: a line each, without its bullet or number.
 *
 * @returns Empty where none are told.
 */
export function conditionsOf({ conditions }: Decision): string[] {
  return (conditions ?? '')
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-*•]|\d{1,2}[.)])\s+/, '').trim())
    .filter((line) => line !== '');
}

/**
 * List the conditions of a council of which nobody stated that they are met.
 *
 * @returns Empty where all are met; what a decision without told conditions asks for is never met.
 */
export function unmetConditions(decision: Decision): string[] {
  const met = new Set((decision.fulfilments ?? []).map(({ condition }) => condition));
  return conditionsOf(decision).filter((condition) => !met.has(condition));
}

/** Tell whether each condition that a council set is met, as far as someone stated. */
export function isFulfilled(decision: Decision): boolean {
  return conditionsOf(decision).length > 0 && unmetConditions(decision).length === 0;
}

/** Tell whether a commission permits what a council did not consent to, and no appeal has undone that. */
export function isPermitted({ ruling }: Decision): boolean {
  return ruling?.outcome === 'permitted' && ruling.appeal !== 'annulled';
}
