import { digest, type Protocol } from '@akkoord/clause';
import { differencesSince } from './record.ts';
import type { Refusal } from './refusal.ts';

/** Refuse to go on with another text than the one that was put to the councils, and name what differs. */
export function refuseOtherText(tree: Protocol): Refusal[] {
  const asked = tree.meta.approval?.request?.digest;
  if (asked === undefined || asked === digest(tree).text) return [];
  const differences = differencesSince(tree, asked);
  return [
    {
      code: 'text-changed',
      data: { since: 'request' },
      ...(differences ? { differences } : {}),
    },
  ];
}
