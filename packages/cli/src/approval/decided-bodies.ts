import { councilName, seatLevel } from '@akkoord/approve';
import type { Decision, Protocol } from '@akkoord/clause';
import type { Option } from '../ask/asked.ts';

/** List the councils of which one of these decisions is on record, to choose from. */
export function bodiesOf({ meta }: Protocol, kinds: ReadonlyArray<Decision['decision']>): Option[] {
  const bodies = (meta.approval?.decisions ?? [])
    .filter(({ decision }) => kinds.includes(decision))
    .map(({ body }) => body);
  return [...new Set(bodies)].map((body) => ({
    value: body,
    label: councilName({ body, level: seatLevel(body, meta) }),
  }));
}
