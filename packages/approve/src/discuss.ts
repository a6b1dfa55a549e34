import { type ApprovalDiscussion, digest, type Protocol } from '@akkoord/clause';
import { listed } from '@akkoord/text';
import {
  type Recording,
  refuseBefore,
  refuseBeforeHistory,
  refuseEmpty,
  refuseFuture,
  refuseNoDay,
  refuseOld,
} from './date.ts';
import { openPointsOf } from './open-points.ts';
import { eventOf, recorded } from './record.ts';
import { type Outcome, outcome } from './refusal.ts';
import { refuseStatus } from './status.ts';
import { councilName } from './words.ts';

/** What is put to councils to talk about. */
export interface DiscussInput extends Partial<Omit<ApprovalDiscussion, 'digest'>>, Recording {}

/**
 * Put a draft to councils to talk about, open points and all.
 *
 * No right is asked, so that nothing is decided: the text stays a draft, and a decision still needs a request.
 */
export function discuss(tree: Protocol, input: DiscussInput): Outcome {
  const blocked = refuseStatus(tree, 'discuss');
  if (blocked.length > 0) return { ok: false, refusals: blocked };
  const { on, by, bodies, respondBy } = input;
  const refusals = [
    ...refuseNoDay('on', 'discussed-on', on),
    ...refuseEmpty('by', 'discussed-by', by),
    ...(respondBy === undefined ? [] : refuseNoDay('respondBy', 'respond-by', respondBy)),
    ...refuseBefore('respondBy', ['respond-by', respondBy], { what: 'discussed-on', date: on }),
    ...refuseBeforeHistory('on', ['discussed-on', on], tree.meta),
    ...refuseFuture(input, [['on', 'discussed-on', on]]),
    ...refuseOld(input, [
      ['discussed-on', on],
      ['respond-by', respondBy],
    ]),
  ];
  return outcome(refusals, () => {
    const said = { on: on as string, by: by as string };
    const discussion: ApprovalDiscussion = {
      ...said,
      ...(bodies && bodies.length > 0 ? { bodies: [...bodies] } : {}),
      ...(respondBy ? { respondBy } : {}),
      digest: digest(tree).text,
    };
    const whom = bodies?.length
      ? ` aan ${listed(bodies.map((body) => councilName({ body })))}`
      : '';
    const open = openPointsOf(tree).length;
    return recorded(tree, {
      step: 'discuss',
      approval: { ...tree.meta.approval, discussion },
      status: tree.meta.status,
      event: eventOf(
        { ...said, recordedOn: input.recordedOn },
        `bespreekversie voorgelegd${whom}; open punten: ${open}`,
      ),
    });
  });
}
