import type { Protocol } from '@akkoord/clause';
import {
  type Recording,
  refuseBeforeHistory,
  refuseEmpty,
  refuseFuture,
  refuseNoDay,
  refuseOld,
} from './date.ts';
import { standingEvents } from './history.ts';
import { eventOf, withMeta } from './record.ts';
import { type Outcome, outcome, type Refusal } from './refusal.ts';
import { approvalBefore, readStep } from './taken-step.ts';

/** Who takes back the last step, and why. */
export interface UndoInput extends Recording {
  by?: string;
  on?: string;
  reason?: string;
}

/**
 * Take back the last step that was recorded, so that a slip can be put right: the approval stands as it stood
 * before, and the history tells both the step and its taking back. Step by step this leads back to the draft.
 *
 * Refused where nothing was recorded in this version, or where the file does not hold how things stood.
 */
export function undo(tree: Protocol, input: UndoInput): Outcome {
  const { meta } = tree;
  const taken = meta.steps?.at(-1);
  const before = taken ? readStep(taken) : null;
  const event = taken && meta.approval?.history?.[Number(taken.event)];
  if (!taken || !before || !event) return { ok: false, refusals: [nothing(tree)] };
  const { on, by, reason } = input;
  const refusals = [
    ...refuseEmpty('by', 'undone-by', by),
    ...refuseNoDay('on', 'undone-on', on),
    ...refuseBeforeHistory('on', ['undone-on', on], meta),
    ...refuseFuture(input, [['on', 'undone-on', on]]),
    ...refuseOld(input, [['undone-on', on]]),
  ];
  return outcome(refusals, () => {
    const said = { on: on as string, by: by as string, recordedOn: input.recordedOn };
    const told = `teruggenomen: ${event.event}${reason ? ` (${reason})` : ''}`;
    const history = [
      ...(meta.approval?.history ?? []),
      { ...eventOf(said, told), undoes: taken.event },
    ];
    const approval = { ...approvalBefore(meta.approval ?? {}, before), history };
    const steps = meta.steps?.slice(0, -1) ?? [];
    return withMeta(tree, { ...meta, status: before.status, approval, steps });
  });
}

function nothing({ meta }: Protocol): Refusal {
  if (meta.steps?.length) return { code: 'nothing-to-undo', data: { why: 'unreadable' } };
  const isRecorded =
    standingEvents(meta).length > 0 && meta.status !== undefined && meta.status !== 'draft';
  return { code: 'nothing-to-undo', data: { why: isRecorded ? 'older' : 'no-step' } };
}
