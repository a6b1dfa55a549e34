import type { Protocol } from '@akkoord/clause';
import { isDay } from '@akkoord/text';
import { refuseBeforeHistory, refuseEmpty, refuseNoDay } from './date.ts';
import { recorded } from './record.ts';
import { type Outcome, outcome } from './refusal.ts';
import { refuseStatus } from './status.ts';

/** Who takes a text back, and why. */
export interface WithdrawInput {
  by?: string;
  on?: string;
  reason?: string;
}

/** Take back a text that was put to the councils, or one that was adopted. What was decided stays on record. */
export function withdraw(tree: Protocol, { by, on, reason }: WithdrawInput): Outcome {
  const refusals = [
    ...refuseStatus(tree, 'withdraw'),
    ...refuseEmpty('by', 'withdrawn-by', by),
    ...refuseNoDay('on', 'withdrawn-on', on),
    ...refuseEmpty('reason', 'withdrawn-why', reason),
    ...(isDay(on) ? refuseBeforeHistory('on', 'withdrawn-on', on, tree.meta) : []),
  ];
  return outcome(refusals, () =>
    recorded(tree, {
      approval: tree.meta.approval ?? {},
      status: 'withdrawn',
      event: { on: on as string, by: by as string, event: `ingetrokken: ${reason}` },
    }),
  );
}
