import type { Protocol } from '@akkoord/clause';
import {
  type Recording,
  refuseBefore,
  refuseBeforeHistory,
  refuseEmpty,
  refuseFuture,
  refuseNoDay,
  refuseOld,
} from './date.ts';
import { noticeLine } from './history.ts';
import { eventOf, recorded } from './record.ts';
import { type Outcome, outcome } from './refusal.ts';
import { refuseStatus } from './status.ts';

/** Who told the councils of the decision in writing, and when. */
export interface NoticeInput extends Recording {
  by?: string;
  on?: string;
}

/**
 * Record when the councils were told in writing that the text was adopted.
 *
 * Without such a notice the term in which a council can invoke the nullity of a decision runs only from the moment at
 * which it sees that the decision is carried out. Source: WMS art. 32 lid 3.
 */
export function giveNotice(tree: Protocol, input: NoticeInput): Outcome {
  const blocked = refuseStatus(tree, 'notice');
  if (blocked.length > 0) return { ok: false, refusals: blocked };
  const { meta } = tree;
  const { by, on, recordedOn } = input;
  const { adoption } = meta.approval ?? {};
  const refusals = [
    ...(adoption?.noticeOn
      ? [{ code: 'already-told', data: { on: adoption.noticeOn } } as const]
      : []),
    ...refuseEmpty('by', 'notice-by', by),
    ...refuseNoDay('on', 'notice-on', on),
    ...refuseBefore('on', ['notice-on', on], { what: 'adopted-on', date: adoption?.on }),
    ...refuseBeforeHistory('on', ['notice-on', on], meta),
    ...refuseFuture(input, [['on', 'notice-on', on]]),
    ...refuseOld(input, [['notice-on', on]]),
  ];
  return outcome(refusals, () =>
    recorded(tree, {
      step: 'notice',
      approval: { ...meta.approval, adoption: { ...adoption, noticeOn: on as string } },
      status: meta.status,
      event: eventOf({ on: on as string, by: by as string, recordedOn }, noticeLine),
    }),
  );
}
