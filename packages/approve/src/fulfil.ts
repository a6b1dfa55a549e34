import type { Body, Decision, Protocol } from '@akkoord/clause';
import { digest } from '@akkoord/clause';
import { conditionsOf, unmetConditions } from './conditions.ts';
import {
  type Recording,
  refuseBeforeHistory,
  refuseEmpty,
  refuseFuture,
  refuseNoDay,
  refuseOld,
} from './date.ts';
import { findNeed } from './decide.ts';
import { fulfilmentLine } from './history.ts';
import { decisionFor, type Need, stateOf } from './need.ts';
import { eventOf, recorded, statusAfterDecision } from './record.ts';
import { councilOf, type Outcome, outcome, type Refusal } from './refusal.ts';
import { refuseStatus } from './status.ts';
import { refuseOtherText } from './text-check.ts';

/** How one condition of a council was met. */
export interface FulfilInput extends Recording {
  body?: Body;
  /** Whose council; may be left out where only one such council was asked. */
  school?: string;
  /** The condition: its number, from 1, or its words. May be left out where only one is open. */
  condition?: string;
  /** How it was met. */
  how?: string;
  on?: string;
  /** Who states this. */
  by?: string;
}

/**
 * Record how a condition was met under which a council consents to this very text.
 *
 * A condition that asks for another text is met by that text: change it and put it to the council again.
 */
export function fulfil(tree: Protocol, input: FulfilInput): Outcome {
  const blocked = [...refuseStatus(tree, 'fulfil'), ...refuseOtherText(tree)];
  if (blocked.length > 0) return { ok: false, refusals: blocked };
  const { meta } = tree;
  const { on, by, how } = input;
  const need = findNeed(tree, { ...input, decision: 'consent-with-conditions' });
  const found = 'code' in need ? need : conditionOf(tree, need, input.condition);
  const refusals = [
    ...(typeof found === 'string' ? [] : [found]),
    ...refuseEmpty('how', 'fulfilled-how', how),
    ...refuseNoDay('on', 'fulfilled-on', on),
    ...refuseEmpty('by', 'fulfilled-by', by),
    ...refuseBeforeHistory('on', ['fulfilled-on', on], meta),
    ...refuseFuture(input, [['on', 'fulfilled-on', on]]),
    ...refuseOld(input, [['fulfilled-on', on]]),
  ];
  return outcome(refusals, () => {
    const council = need as Need;
    const said = { on: on as string, by: by as string };
    const fulfilment = { condition: found as string, how: (how as string).trim(), ...said };
    const asked = decisionFor(council, meta.approval, meta) as Decision;
    const fulfilments = [...(asked.fulfilments ?? []), fulfilment];
    const decisions = (meta.approval?.decisions ?? []).map((entry) =>
      entry === asked ? { ...asked, fulfilments } : entry,
    );
    const approval = { ...meta.approval, decisions };
    return recorded(tree, {
      step: 'fulfil',
      approval,
      status: statusAfterDecision({ ...meta, approval }, digest(tree).text),
      event: eventOf(
        { ...said, recordedOn: input.recordedOn },
        fulfilmentLine(council, fulfilment, meta),
      ),
    });
  });
}

/** Find the condition that is meant. */
function conditionOf(tree: Protocol, need: Need, named: string | undefined): string | Refusal {
  const { meta } = tree;
  const decision = decisionFor(need, meta.approval, meta);
  const isOpen = stateOf(need, meta, digest(tree).text) === 'conditions';
  const open = decision && isOpen ? unmetConditions(decision) : [];
  if (!decision || open.length === 0) {
    return { code: 'no-conditions', data: { council: councilOf(need, meta) } };
  }
  const [only] = open;
  const text = named?.trim();
  if (!text) {
    if (only !== undefined && open.length === 1) return only;
    const data = { what: 'condition', conditions: conditionsOf(decision) } as const;
    return { code: 'value-missing', data, field: 'condition' };
  }
  const all = conditionsOf(decision);
  const meant = /^\d{1,2}$/.test(text) ? all[Number(text) - 1] : text;
  if (meant !== undefined && open.includes(meant)) return meant;
  const data = { what: 'condition', value: text, conditions: open } as const;
  return { code: 'value-wrong', data, field: 'condition' };
}
