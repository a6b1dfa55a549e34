import { digest, type Protocol, type StepName } from '@akkoord/clause';
import { needsOf, stateOf } from './need.ts';
import { openPointsOf } from './open-points.ts';
import type { BlockingStatus, Refusal } from './refusal.ts';

/** The steps of an approval. */
export type Step = StepName | 'new-version';

/** Refuse a step that does not follow on where the text stands. */
export function refuseStatus({ meta }: Protocol, step: Step): Refusal[] {
  if (meta.versionOf) return [{ code: 'is-version', data: { title: meta.versionOf.title } }];
  const status = meta.status ?? 'draft';
  const requested = meta.approval?.request !== undefined;
  const refuse = (blocking: BlockingStatus): Refusal[] => [
    { code: 'status', data: { status: blocking } },
  ];
  if (step === 'new-version') {
    if (status === 'submitted' || status === 'consented') return refuse('submitted');
    return status === 'draft' && meta.status !== undefined ? refuse('draft') : [];
  }
  if (step === 'discuss' && (status === 'submitted' || status === 'consented')) {
    return refuse('submitted');
  }
  if (status === 'withdrawn') return refuse('withdrawn');
  if (step === 'notice') return status === 'adopted' ? [] : [{ code: 'not-adopted', data: {} }];
  if (status === 'adopted' && step !== 'withdraw') return refuse('adopted');
  if (
    step === 'request' ||
    step === 'discuss' ||
    step === 'consult' ||
    (step === 'withdraw' && (requested || status === 'adopted'))
  )
    return [];
  return requested ? [] : [{ code: 'not-requested', data: { council: null } }];
}

/** What comes next for a text. */
export type NextStep =
  | 'new-version'
  | 'verify'
  | 'request'
  /** Something in the text is still open. */
  | 'settle'
  /** The text changed after it was put to the councils. */
  | 'request-changed'
  /** A council was not asked, or was asked about another text. */
  | 'request-again'
  /** A council does not consent. */
  | 'withdraw-or-change'
  | 'decide'
  /** A council consents only if its conditions are met. */
  | 'fulfil'
  | 'adopt';

/** Tell which step comes next. */
export function nextStep(tree: Protocol): NextStep {
  const { meta } = tree;
  if (meta.status === 'withdrawn') return 'new-version';
  if (meta.status === 'adopted') return 'verify';
  if (!meta.approval?.request) return openPointsOf(tree).length > 0 ? 'settle' : 'request';
  const own = digest(tree).text;
  if (meta.approval.request.digest !== own) return 'request-changed';
  const states = needsOf(meta).map((need) => stateOf(need, meta, own));
  if (states.some((state) => state === 'not-requested' || state === 'other-text'))
    return 'request-again';
  if (states.includes('withheld')) return 'withdraw-or-change';
  if (states.includes('pending')) return 'decide';
  return states.includes('conditions') ? 'fulfil' : 'adopt';
}
