import type { Protocol } from '@akkoord/clause';
import { messageReason } from '@akkoord/render/words';
import { named } from './input.ts';
import type { Io } from './io.ts';

/**
 * Write the account of a reading to standard error, one message a line: `bestand:regel: tekst (regel-id)`.
 */
export function reportReading(path: string, tree: Protocol, io: Io): void {
  for (const message of tree.data?.messages ?? []) {
    const { ruleId, place } = message;
    const line = place ? `:${place.start.line}` : '';
    io.stderr.write(`${named(path)}${line}: ${messageReason(message)} (${ruleId})\n`);
  }
}
