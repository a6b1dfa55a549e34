import { type Body, type Decision, digest, isJoint, type Protocol } from '@akkoord/clause';
import {
  type Recording,
  refuseBefore,
  refuseBeforeHistory,
  refuseEmpty,
  refuseFuture,
  refuseNoDay,
  refuseOld,
} from './date.ts';
import { decisionLine } from './history.ts';
import { decisionFor, type Need, needsOf, schoolsOf, stateOf } from './need.ts';
import { eventOf, recorded, statusAfterDecision } from './record.ts';
import { type Council, councilOf, type Outcome, outcome, type Refusal } from './refusal.ts';
import { refuseStatus } from './status.ts';
import { refuseOtherText } from './text-check.ts';

/** What a council decided. */
export interface DecideInput extends Recording {
  body?: Body;
  /** Whose council; may be left out where only one such council was asked. */
  school?: string;
  decision?: NonNullable<Decision['decision']>;
  decidedOn?: string;
  /** Needed with, and only with, `consent-with-conditions`: one on each line. */
  conditions?: string;
  /** The council's arguments; needed where it refuses or advises against. */
  reasons?: string;
  /** The meeting in which it decided, and who led that; what is not known is left out. */
  meeting?: { on?: string; chair?: string };
  /** Who records this. */
  by?: string;
}

/**
 * Record what one council decided on the text that was put to it.
 *
 * Refused where the text is no longer the one that was put to the council, where the council was not
 * asked, already decided, or was asked for something else (advice is not consent), and where dates are out
 * of order.
 */
export function decide(tree: Protocol, input: DecideInput): Outcome {
  const blocked = [...refuseStatus(tree, 'decide'), ...refuseOtherText(tree)];
  if (blocked.length > 0) return { ok: false, refusals: blocked };
  const need = findNeed(tree, input);
  const refusals = [
    ...('code' in need ? [need] : refuseDecision(tree, need, input)),
    ...refuseFields(input),
    ...refuseBeforeHistory('decidedOn', ['decided-on', input.decidedOn], tree.meta),
    ...refuseMeeting(input),
    ...refuseFuture(input, [['decidedOn', 'decided-on', input.decidedOn]]),
    ...refuseOld(input, [['decided-on', input.decidedOn]]),
  ];
  return outcome(refusals, () => {
    const own = digest(tree).text;
    const { decision, decidedOn, conditions, reasons } = input as Required<DecideInput>;
    const asked = decisionFor(need as Need, tree.meta.approval, tree.meta) as Decision;
    const decided: Decision = {
      ...asked,
      decidedOn,
      decision,
      ...(conditions ? { conditions } : {}),
      ...(reasons ? { reasons } : {}),
      ...meetingOf(input),
    };
    const decisions = (tree.meta.approval?.decisions ?? []).map((entry) =>
      entry === asked ? decided : entry,
    );
    const approval = { ...tree.meta.approval, decisions };
    const event = eventOf(
      { on: decidedOn, by: input.by as string, recordedOn: input.recordedOn },
      decisionLine(need as Need, decision, tree.meta),
    );
    return recorded(tree, {
      step: 'decide',
      approval,
      status: statusAfterDecision({ ...tree.meta, approval }, own),
      event,
    });
  });
}

/** What is known of the meeting in which a council decided. */
function meetingOf({ meeting }: DecideInput): Pick<Decision, 'meeting'> {
  const { on, chair } = meeting ?? {};
  const known = { ...(on ? { on } : {}), ...(chair ? { chair } : {}) };
  return Object.keys(known).length > 0 ? { meeting: known } : {};
}

/** A council cannot have decided before the meeting in which it did. */
function refuseMeeting({ decidedOn, meeting }: DecideInput): Refusal[] {
  const on = meeting?.on;
  if (!on) return [];
  return [
    ...refuseNoDay('meeting.on', 'meeting-on', on),
    ...refuseBefore('decidedOn', ['decided-on', decidedOn], { what: 'meeting-on', date: on }),
  ];
}

/** Which council is meant; its decision tells for which right, where it was asked for two. */
interface CouncilInput {
  body?: Body;
  school?: string;
  decision?: Decision['decision'];
}

/** Find which council is meant. */
export function findNeed(tree: Protocol, { body, school, decision }: CouncilInput): Need | Refusal {
  const { meta } = tree;
  const nameOf = (council: Council) => councilOf(council, meta);
  const needs = needsOf(tree.meta);
  const asked = needs.filter((need) => decisionFor(need, tree.meta.approval, tree.meta));
  if (!body) {
    return {
      code: 'value-missing',
      data: { what: 'council', asked: asked.map(nameOf) },
      field: 'body',
    };
  }
  const only =
    schoolsOf(tree.meta).length === 1 && !isJoint(body) ? schoolsOf(tree.meta)[0] : undefined;
  const council = asked.filter(
    (need) => need.body === body && (school === undefined || (need.school ?? only) === school),
  );
  if (council.length === 0) {
    return {
      code: 'council-unknown',
      data: {
        council: nameOf({ body, ...(school ? { school } : {}) }),
        asked: asked.map(nameOf),
      },
      field: 'body',
    };
  }
  const owners = new Set(council.map((need) => need.school));
  if (owners.size > 1) {
    return {
      code: 'value-missing',
      data: { what: 'school', schools: [...owners].map(String) },
      field: 'school',
    };
  }
  const kind = decision?.endsWith('advice') ? 'advice' : 'consent';
  return council.find(({ right }) => right === kind) ?? (council[0] as Need);
}

function refuseDecision(
  tree: Protocol,
  need: Need,
  { decision, decidedOn }: DecideInput,
): Refusal[] {
  const { meta } = tree;
  const asked = decisionFor(need, meta.approval, meta);
  const state = stateOf(need, meta, digest(tree).text);
  if (state === 'not-requested' || state === 'other-text') {
    return [{ code: 'not-requested', data: { council: councilOf(need, meta) } }];
  }
  if (state !== 'pending') {
    return [{ code: 'already-decided', data: { council: councilOf(need, meta) } }];
  }
  const isAdvice = decision?.endsWith('advice') ?? false;
  const isWrongKind = decision !== undefined && isAdvice !== (need.right === 'advice');
  return [
    ...(isWrongKind
      ? [
          {
            code: 'wrong-kind',
            data: { council: councilOf(need, meta), right: need.right },
            field: 'decision',
          } as const,
        ]
      : []),
    ...refuseBefore('decidedOn', ['decided-on', decidedOn], {
      what: 'request-on',
      date: asked?.requestedOn,
    }),
  ];
}

function refuseFields({ decision, decidedOn, conditions, reasons, by }: DecideInput): Refusal[] {
  const conditional = decision === 'consent-with-conditions';
  const against = decision === 'withheld' || decision === 'negative-advice';
  return [
    ...refuseEmpty('decision', 'decision', decision),
    ...refuseNoDay('decidedOn', 'decided-on', decidedOn),
    ...refuseEmpty('by', 'decided-by', by),
    ...(conditional ? refuseEmpty('conditions', 'conditions', conditions) : []),
    ...(against ? refuseEmpty('reasons', 'council-reasons', reasons) : []),
    ...(conditions && decision && !conditional
      ? [
          {
            code: 'value-wrong',
            data: { what: 'conditions' },
            field: 'conditions',
          } as const,
        ]
      : []),
  ];
}
