import { type Decision, digest, isOldDigest, type Protocol, type Status } from '@akkoord/clause';
import type { Difference } from './difference.ts';
import { linesOf, toldBy, withdrawalReason } from './history.ts';
import { decisionFor, needsOf } from './need.ts';
import { differencesSince } from './record.ts';
import { faultsOf, isRecorded, type RecordFault } from './record-check.ts';
import { type Council, councilOf } from './refusal.ts';

/** What the check says of one thing that was recorded of a text: a request, a decision, the adoption. */
export interface Check {
  of: 'request' | 'decision' | 'adoption';
  /** The decision that was checked. */
  decision?: Decision;
  /** Whose decision it is; absent where its body is no one council. */
  council?: Council;
  /**
   * `outdated`: recorded by an older version, over words only; `unbound`: no text was recorded with it. Neither
   * can be checked.
   */
  verdict: 'same' | 'different' | 'outdated' | 'unbound';
  /** What differs since; `null` where the file does not hold the text of then. */
  differences: Difference[] | null;
}

/** Where a text stands now, as far as its file says. */
export interface Standing {
  status: Status;
  /** Who adopted or withdrew it, when, and why it was withdrawn. */
  by?: string;
  on?: string;
  reason?: string;
  effectiveFrom?: string;
  evaluateBy?: string;
}

/** The answer to three questions: is this the text, does the record hold, and where does the text stand now? */
export interface Verification {
  /** All three parts hold: the text is the same, the record is consistent, and it lies with councils or was adopted. */
  holds: boolean;
  /** Whether this is the text, and of what. `none`: nothing was recorded of it. */
  text: { verdict: Check['verdict'] | 'none'; checks: Check[] };
  /** Whether the record is whole and agrees with itself. `none`: no step was ever recorded in this file. */
  record: { verdict: 'consistent' | 'contradicted' | 'none'; faults: RecordFault[] };
  standing: Standing;
  digest: string;
}

/**
 * Check whether a text is still the one that the councils decided on, whether the record of that holds, and where
 * the text stands now.
 *
 * What the digest sees counts as the text: see `digest` of clause. The file proves itself: the text that it keeps
 * has to have the digest of the decision, and the history has to tell what the record says. It cannot prove that
 * nobody rewrote all of it; for that, compare the digest with the one in the letter.
 */
export function verify(tree: Protocol): Verification {
  const checks = checksOf(tree);
  const faults = isRecorded(tree.meta) ? faultsOf(tree) : null;
  const text = textVerdict(checks);
  const record = faults === null ? 'none' : faults.length > 0 ? 'contradicted' : 'consistent';
  const standing = standingOf(tree);
  return {
    holds:
      text === 'same' &&
      record === 'consistent' &&
      standing.status !== 'draft' &&
      standing.status !== 'withdrawn',
    text: { verdict: text, checks },
    record: { verdict: record, faults: faults ?? [] },
    standing,
    digest: digest(tree).text,
  };
}

function checksOf(tree: Protocol): Check[] {
  const { approval } = tree.meta;
  const decided = decisionsThatCount(tree).filter(({ decision }) => decision !== undefined);
  const adoption = approval?.adoption?.on ? approval.adoption : undefined;
  return [
    ...(approval?.request ? [check(tree, 'request', approval.request.digest)] : []),
    ...decided.map((decision) => ({
      ...check(tree, 'decision', decision.digest),
      decision,
      ...(decision.body === '(g)mr' ? {} : { council: councilOf(decision as Council, tree.meta) }),
    })),
    ...(adoption ? [check(tree, 'adoption', adoption.digest)] : []),
  ];
}

function check(tree: Protocol, of: Check['of'], recorded: string | undefined): Check {
  if (recorded === undefined) return { of, verdict: 'unbound', differences: null };
  if (isOldDigest(recorded)) return { of, verdict: 'outdated', differences: null };
  const same = recorded === digest(tree).text;
  return {
    of,
    verdict: same ? 'same' : 'different',
    differences: same ? [] : differencesSince(tree, recorded),
  };
}

/** The worst that was found. */
function textVerdict(checks: readonly Check[]): Verification['text']['verdict'] {
  const worst = (['different', 'outdated', 'unbound', 'same'] as const).find((verdict) =>
    checks.some((each) => each.verdict === verdict),
  );
  return worst ?? 'none';
}

function standingOf({ meta }: Protocol): Standing {
  const status = meta.status ?? 'draft';
  const gone = linesOf(meta).findLast((line) => toldBy(line) === 'withdrawal');
  if (status === 'withdrawn') {
    return gone ? { status, by: gone.by, on: gone.on, reason: withdrawalReason(gone) } : { status };
  }
  if (status !== 'adopted') return { status };
  const { by, on, effectiveFrom, evaluateBy } = meta.approval?.adoption ?? {};
  return {
    status,
    ...(by ? { by } : {}),
    ...(on ? { on } : {}),
    ...(effectiveFrom ? { effectiveFrom } : {}),
    ...(evaluateBy ? { evaluateBy } : {}),
  };
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
