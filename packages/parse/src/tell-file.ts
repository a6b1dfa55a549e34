import type { Protocol } from '@akkoord/clause';
import type { VFile } from 'vfile';

/**
 * Tell a file of all that the reading of its text has to say, for reporters of the unified world.
 *
 * @param tree The tree that was read from the file.
 * @param file Gets a message for each entry of the account: place, `ruleId`, source `akkoord`, `actual`, `expected`.
 * Those of level `info` are infos of the file.
 */
export function tellFile(tree: Protocol, file: VFile): void {
  for (const said of tree.data?.messages ?? []) {
    const { place, ruleId, reason = ruleId, actual, expected, level } = said;
    const where = { place, ruleId, source: 'akkoord' };
    const message = level === 'info' ? file.info(reason, where) : file.message(reason, where);
    message.actual = actual;
    message.expected = expected === undefined ? undefined : [expected];
  }
}
