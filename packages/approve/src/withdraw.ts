import type { Protocol } from '@akkoord/clause';
import {
  type Recording,
  refuseBeforeHistory,
  refuseEmpty,
  refuseFuture,
  refuseNoDay,
  refuseOld,
} from './date.ts';
import { eventOf, recorded } from './record.ts';
import { type Outcome, outcome } from './refusal.ts';
import { refuseStatus } from './status.ts';

/** Who takes a text back, and why. */
export interface WithdrawInput extends Recording {
  by?: string;
  on?: string;
  reason?: string;
}

/** Take back a text that was put to the councils, or one that was adopted. What was decided stays on record. */
export function withdraw(tree: Protocol, input: WithdrawInput): Outcome {
  const { by, on, reason, recordedOn } = input;
  const refusals = [
    ...refuseStatus(tree, 'withdraw'),
    ...refuseEmpty('by', 'withdrawn-by', by),
    ...refuseNoDay('on', 'withdrawn-on', on),
    ...refuseEmpty('reason', 'withdrawn-why', reason),
    ...refuseBeforeHistory('on', ['withdrawn-on', on], tree.meta),
    ...refuseFuture(input, [['on', 'withdrawn-on', on]]),
    ...refuseOld(input, [['withdrawn-on', on]]),
  ];
  return outcome(refusals, () =>
    recorded(tree, {
      step: 'withdraw',
      approval: tree.meta.approval ?? {},
      status: 'withdrawn',
      event: eventOf({ on: on as string, by: by as string, recordedOn }, `ingetrokken: ${reason}`),
    }),
  );
}
