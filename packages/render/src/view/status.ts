import { isPermitted, unmetConditions } from '@akkoord/approve';
import type { ApprovalRight, Decision, Meta } from '@akkoord/clause';
import { phrases } from '../words/phrases.ts';
import { statusMarks, statusWords, versionWord } from '../words/status-words.ts';

/**
 * Word where a text stands on its way to adoption.
 *
 * 'Instemming verkregen' is only said when every council with a right of consent has given it; a status
 * that claims more than the recorded decisions show is not repeated.
 */
export function statusWord(meta: Meta): string {
  if (meta.versionOf) return versionWord(meta.versionOf);
  switch (meta.status) {
    case 'draft':
      return statusWords.draft;
    case 'submitted':
      return submittedWord(meta);
    case 'consented':
      return consentWord(meta);
    case 'adopted':
      return statusWords.adopted;
    case 'withdrawn':
      return statusWords.withdrawn;
    default:
      return phrases.nowhere;
  }
}

/**
 * Give the mark that stands on every page of a text that is not in force as adopted.
 *
 * @param openPoints What is still open in the text, in words; a text with any is to talk about, not to decide on.
 * @returns `null` for an adopted text.
 */
export function statusMark(meta: Meta, openPoints: readonly string[] = []): string | null {
  if (meta.status === 'adopted') return null;
  if (meta.versionOf) return statusMarks.version;
  if (meta.status === 'withdrawn') return statusMarks.withdrawn;
  if (openPoints.length > 0) return statusMarks.discussion;
  return meta.status === undefined ? statusMarks.unknown : statusMarks.draft;
}

/** What a commission permitted is said as such, once no council is waited for any more. */
function submittedWord(meta: Meta): string {
  if (onlyAdvice(meta)) return statusWords['submitted-for-advice'];
  const last = lastDecisions(meta);
  const isOpen = (decision: Decision) =>
    decision.decision === undefined || (isNo(decision) && !isPermitted(decision));
  if (last.some(isOpen)) {
    const onlyConditions = last.filter(isOpen).every(isConditional);
    return statusWords[onlyConditions ? 'conditions-open' : 'submitted'];
  }
  return statusWords[last.some((one) => isNo(one) && isPermitted(one)) ? 'permitted' : 'submitted'];
}

/** The last word of each council on each right. */
function lastDecisions({ approval }: Meta): Decision[] {
  const last = new Map<string, Decision>();
  for (const decision of approval?.decisions ?? []) {
    const { body, school, right } = decision;
    const kind = decision.decision?.endsWith('advice') ? 'advice' : (right ?? 'consent');
    last.set(JSON.stringify([body, school ?? null, kind]), decision);
  }
  return [...last.values()];
}

function isConditional({ decision }: Decision): boolean {
  return decision === 'consent-with-conditions';
}

/** Consent that was withheld, or of which nobody stated that its conditions are met. */
function isNo(decision: Decision): boolean {
  return decision.decision === 'withheld' || (isConditional(decision) && isUnmet(decision));
}

/** Of a text that was only read nothing is known of its conditions: that is not said here. */
function isUnmet(decision: Decision): boolean {
  return decision.digest !== undefined && unmetConditions(decision).length > 0;
}

function onlyAdvice(meta: Meta): boolean {
  const rights = rightsInForce(meta);
  return rights.length > 0 && rights.every(({ right }) => right === 'advice');
}

/** Rights that a person set aside, with a reason, ask for no decision. */
export function rightsInForce(meta: Meta): ApprovalRight[] {
  return (meta.approval?.rights ?? []).filter(({ applies }) => applies !== false);
}

function consentWord(meta: Meta): string {
  const decisions = meta.approval?.decisions ?? [];
  const rights = rightsInForce(meta).filter(({ right }) => right === 'consent');
  const missing = rights.some(
    ({ body }) => !decisions.some((decision) => decision.body === body && isConsent(decision)),
  );
  const pendingOrRefused = decisions.some(
    ({ decision }) => decision === undefined || decision === 'withheld',
  );
  if (missing || pendingOrRefused) return statusWords['consent-incomplete'];
  if (!decisions.some(isConsent)) return statusWords['consent-unrecorded'];
  if (lastDecisions(meta).some((one) => isConditional(one) && isUnmet(one))) {
    return statusWords['conditions-open'];
  }
  const conditional = decisions.some(isConditional);
  return statusWords[conditional ? 'consent-with-conditions' : 'consent'];
}

function isConsent({ decision }: Decision): boolean {
  return decision === 'consent' || decision === 'consent-with-conditions';
}
