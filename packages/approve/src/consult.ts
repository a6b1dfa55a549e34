import type { Consultation, Protocol } from '@akkoord/clause';
import { shortDate } from '@akkoord/text';
import { type Recording, refuseEmpty, refuseFuture, refuseNoDay, refuseOld } from './date.ts';
import { standingEvents } from './history.ts';
import { eventOf, recorded } from './record.ts';
import { type Outcome, outcome, type Refusal } from './refusal.ts';
import { refuseStatus } from './status.ts';
import { consultedNames } from './words.ts';

/** Who were asked for their view, beside the councils. */
export interface ConsultInput extends Partial<Consultation>, Recording {}

const grounds: readonly string[] = ['required', 'voluntary'] satisfies Array<
  NonNullable<Consultation['ground']>
>;

/**
 * Record that parents, pupils or staff were asked for their view before the text is adopted: because the law asks it
 * (WMS art. 15 lid 3), or of one's own accord. Where nobody says which, that is not known.
 *
 * The day may lie before steps that were recorded already: the history tells it with the day.
 */
export function consult(tree: Protocol, input: ConsultInput): Outcome {
  const blocked = refuseStatus(tree, 'consult');
  if (blocked.length > 0) return { ok: false, refusals: blocked };
  const { meta } = tree;
  const { of, on, by, ground, how, result, recordedOn } = input;
  const refusals = [
    ...refuseEmpty('of', 'consulted', of),
    ...(of && !Object.hasOwn(consultedNames, of) ? [wrong('consulted', 'of', of)] : []),
    ...(ground && !grounds.includes(ground) ? [wrong('ground', 'ground', ground)] : []),
    ...refuseNoDay('on', 'consulted-on', on),
    ...refuseEmpty('by', 'consulted-by', by),
    ...refuseFuture(input, [['on', 'consulted-on', on]]),
    ...refuseOld(input, [['consulted-on', on]]),
  ];
  return outcome(refusals, () => {
    const whom = of as Consultation['of'];
    const day = on as string;
    const consultation: Consultation = {
      of: whom,
      on: day,
      by: by as string,
      ...(ground ? { ground } : {}),
      ...(how ? { how } : {}),
      ...(result ? { result } : {}),
    };
    const last = standingEvents(meta).at(-1)?.on ?? day;
    const approval = {
      ...meta.approval,
      consultations: [...(meta.approval?.consultations ?? []), consultation],
    };
    return recorded(tree, {
      step: 'consult',
      approval,
      status: meta.status,
      event: eventOf(
        { on: day < last ? last : day, by: by as string, recordedOn },
        `${consultedNames[whom]} geraadpleegd op ${shortDate(day)}`,
      ),
    });
  });
}

function wrong(what: 'consulted' | 'ground', field: string, value: string): Refusal {
  return { code: 'value-wrong', data: { what, value }, field };
}
