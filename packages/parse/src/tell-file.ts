import type { Protocol } from '@akkoord/clause';
import type { VFile } from 'vfile';

/**
 * Tell a file of all that the reading of its text has to say, for reporters of the unified world.
 *
 * @param tree The tree that was read from the file.
 * @param file Gets a message for each entry of the account: place, `ruleId`, source `akkoord`, `actual`, `expected`.
 */
export function tellFile(tree: Protocol, file: VFile): void {
  for (const { place, ruleId, reason = ruleId, actual, expected } of tree.data?.messages ?? []) {
    const message = file.message(reason, { place, ruleId, source: 'akkoord' });
    message.actual = actual;
    message.expected = expected === undefined ? undefined : [expected];
  }
}
