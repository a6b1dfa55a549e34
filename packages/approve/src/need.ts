import type { RightKind } from '@akkoord/clause';
import {
  type Approval,
  type Body,
  type CouncilLevel,
  type Decision,
  isJoint,
  type Meta,
} from '@akkoord/clause';
import { isBefore } from '@akkoord/text';
import { isFulfilled, isPermitted } from './conditions.ts';
import { otherSeat } from './seat.ts';

/** A decision that a text needs before it can be adopted. */
export interface Need {
  body: Body;
  right: RightKind;
  /** Whose council; absent for a council that speaks for all schools of the text. */
  school?: string;
}

/** Where a need stands. */
export type NeedState =
  /** Nobody asked this council yet. */
  | 'not-requested'
  /** Asked, no decision yet. */
  | 'pending'
  /** Decided, but on another text than this one. */
  | 'other-text'
  | 'withheld'
  /** Consent under conditions, which is no consent unless they are met. */
  | 'conditions'
  /** Consent under conditions, of which someone stated how each was met. */
  | 'fulfilled'
  /** Consent was withheld, and the commission for disputes permits the decision without it. */
  | 'permitted'
  /** Negative advice: the text can be adopted with a motivation. */
  | 'negative'
  | 'given';

/** Name the schools for which a text speaks; empty where the text does not say. */
export function schoolsOf(meta: Meta): string[] {
  if (meta.school) return [meta.school.name];
  return meta.competentAuthority?.schools ?? [];
}

/**
 * List the decisions that a text needs: one for each council and kind of right that holds, and one for each that
 * the text was put to.
 *
 * Who was asked keeps a say, whatever someone writes under the rights in the file afterwards: only a request
 * that is made again asks less.
 */
export function needsOf(meta: Meta): Need[] {
  const needs = needsOfRights(meta);
  const asked = askedOf(meta).filter((one) => !needs.some((need) => isSameNeed(need, one, meta)));
  return [...needs, ...asked];
}

/** List whom the text was put to, and for what; in older files, the decisions on it that are awaited or given. */
function askedOf({ approval }: Meta): Need[] {
  const { request, decisions = [] } = approval ?? {};
  if (!request) return [];
  if (request.asked) return request.asked.map(withoutNothing);
  return decisions.flatMap((decision) => {
    const right = kindOf(decision);
    const { body, school, requestedOn, digest } = decision;
    if (body === '(g)mr' || !right || !requestedOn || digest !== request.digest) return [];
    return [withoutNothing({ body, right, school })];
  });
}

function withoutNothing({ body, right, school }: Asked): Need {
  return { body, right, ...(school === undefined ? {} : { school }) };
}

type Asked = Pick<Need, 'body' | 'right'> & { school?: string | undefined };

function isSameNeed(need: Need, other: Need, meta: Meta): boolean {
  return isFor(other, need, meta);
}

/**
 * List the decisions that the rights of a text ask for: one for each council and kind of right that holds.
 *
 * A right of an MR or of a section holds for the council of every school of the text, unless it names
 * one; that of a GMR is one decision for all. Rights that a person set aside do not count.
 */
export function needsOfRights(meta: Meta): Need[] {
  const schools = schoolsOf(meta);
  const needs = new Map<string, Need>();
  for (const { body, right, school, applies } of meta.approval?.rights ?? []) {
    if (applies === false) continue;
    const everyone =
      isJoint(body) || schools.length < 2
        ? [schools.length === 1 && !isJoint(body) ? schools[0] : undefined]
        : schools;
    for (const owner of school === undefined ? everyone : [school]) {
      const need: Need = { body, right, ...(owner === undefined ? {} : { school: owner }) };
      needs.set(JSON.stringify([need.school ?? null, body, right]), need);
    }
  }
  return [...needs.values()];
}

/**
 * Find the last thing that was recorded for a need.
 *
 * A body that was written as `(g)mr` fits no need: it does not say which council decided.
 */
export function decisionFor(
  need: Need,
  approval: Approval | undefined,
  meta: Meta,
): Decision | undefined {
  return approval?.decisions?.findLast((decision) => isFor(decision, need, meta));
}

/** Tell whether a decision is that of the council of a need, on what it was asked for. */
export function isFor(decision: Decision, need: Need, meta: Meta): boolean {
  const only = schoolsOf(meta).length === 1 && !isJoint(need.body) ? schoolsOf(meta)[0] : undefined;
  return (
    decision.body === need.body &&
    (decision.school ?? only) === (need.school ?? only) &&
    kindOf(decision) === need.right
  );
}

/**
 * Give a need as words name it: without the school where a text speaks for one only, because its reader knows which,
 * and a section with the council that it sits in where its name does not tell.
 */
export function shownNeed<N extends Pick<Decision, 'body' | 'school'>>(
  need: N,
  meta: Meta,
): N & { level?: CouncilLevel } {
  const { school, ...rest } = need;
  const known = schoolsOf(meta).length === 1 && school === schoolsOf(meta)[0] ? (rest as N) : need;
  return { ...known, ...otherSeat(need.body, meta) };
}

/** Where a need stands once the council decided. */
const decidedStates = {
  consent: 'given',
  'consent-with-conditions': 'conditions',
  withheld: 'withheld',
  'positive-advice': 'given',
  'negative-advice': 'negative',
} as const satisfies Record<NonNullable<Decision['decision']>, NeedState>;

/** Tell where a need stands for a text. */
export function stateOf(need: Need, meta: Meta, textDigest: string): NeedState {
  const decision = decisionFor(need, meta.approval, meta);
  if (!decision) return 'not-requested';
  if (decision.digest !== textDigest) return decision.decision ? 'other-text' : 'not-requested';
  if (!isComplete(decision)) return 'pending';
  const state = decision.decision ? decidedStates[decision.decision] : 'pending';
  if (state !== 'withheld' && state !== 'conditions') return state;
  if (isPermitted(decision)) return 'permitted';
  return state === 'conditions' && isFulfilled(decision) ? 'fulfilled' : state;
}

/** A decision counts from its day on; one without a day, or from before the request, is none. */
function isComplete({ decision, decidedOn, requestedOn }: Decision): boolean {
  if (!decision || !decidedOn) return false;
  return requestedOn === undefined || !isBefore(decidedOn, requestedOn);
}

/** Advice answers a request for advice, the rest a request for consent; what is pending says what it is for. */
function kindOf({ decision, right }: Decision): RightKind | undefined {
  if (!decision) return right;
  return decision === 'positive-advice' || decision === 'negative-advice' ? 'advice' : 'consent';
}
