import { type Decision, digest, type Protocol } from '@akkoord/clause';
import type { Difference } from './difference.ts';
import { decisionFor, needsOf } from './need.ts';
import { differencesSince } from './record.ts';

/** What the check says of one thing that was recorded of a text: a request, a decision, the adoption. */
export interface Check {
  of: 'request' | 'decision' | 'adoption';
  /** The decision that was checked. */
  decision?: Decision;
  /** `unbound`: no text was recorded with it, so that nothing can be checked. */
  verdict: 'same' | 'different' | 'unbound';
  /** What differs since; `null` where the file does not hold the text of then. */
  differences: Difference[] | null;
}

/** Whether a file still holds the text that was decided on. */
export interface Verification {
  /** `undecided`: no council decided and nothing was adopted yet. */
  verdict: 'same' | 'different' | 'unbound' | 'undecided';
  checks: Check[];
  digest: string;
}

/**
 * Check whether a text is still the one that the councils decided on, and name what differs word by word.
 *
 * Only num, heading, own text and footnotes count; metadata, furniture and layout do not. The file proves
 * itself: the text that it keeps has to have the digest of the decision. It cannot prove that nobody
 * rewrote both; for that, compare the digest with the one in the letter.
 */
export function verify(tree: Protocol): Verification {
  const { approval } = tree.meta;
  const decided = decisionsThatCount(tree).filter(({ decision }) => decision !== undefined);
  const adoption = approval?.adoption?.on ? approval.adoption : undefined;
  const checks = [
    ...(approval?.request ? [check(tree, 'request', approval.request.digest)] : []),
    ...decided.map((decision) => ({ ...check(tree, 'decision', decision.digest), decision })),
    ...(adoption ? [check(tree, 'adoption', adoption.digest)] : []),
  ];
  return { verdict: verdictOf(checks), checks, digest: digest(tree).text };
}

function check(tree: Protocol, of: Check['of'], recorded: string | undefined): Check {
  if (recorded === undefined) return { of, verdict: 'unbound', differences: null };
  const same = recorded === digest(tree).text;
  return {
    of,
    verdict: same ? 'same' : 'different',
    differences: same ? [] : differencesSince(tree, recorded),
  };
}

function verdictOf(checks: readonly Check[]): Verification['verdict'] {
  const has = (verdict: Check['verdict']) => checks.some((each) => each.verdict === verdict);
  if (has('different')) return 'different';
  if (checks.every(({ of }) => of === 'request')) return 'undecided';
  return has('unbound') ? 'unbound' : 'same';
}

/** The last word on each need; in a file without rights, the last word of each council. */
function decisionsThatCount({ meta }: Protocol): Decision[] {
  const needs = needsOf(meta);
  if (needs.length > 0) {
    return needs.flatMap((need) => decisionFor(need, meta.approval, meta) ?? []);
  }
  return (meta.approval?.decisions ?? []).filter(
    ({ body, school }, index, all) =>
      !all.slice(index + 1).some((later) => later.body === body && later.school === school),
  );
}
