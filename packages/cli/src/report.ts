import type { Protocol } from '@akkoord/clause';
import { messageReason } from '@akkoord/render/words';
import { named } from './input.ts';
import type { Io } from './io.ts';

/**
 * Write the account of a reading to standard error, one message a line: `bestand:regel: tekst (regel-id)`.
 *
 * @param options `why`: also the messages of level `info`, which say why something was read as it was. Default `false`.
 */
export function reportReading(
  path: string,
  tree: Protocol,
  { io, why = false }: { readonly io: Io; readonly why?: boolean | undefined },
): void {
  for (const message of tree.data?.messages ?? []) {
    const { ruleId, place, level } = message;
    if (level === 'info' && !why) continue;
    const line = place ? `:${place.start.line}` : '';
    io.stderr.write(`${named(path)}${line}: ${messageReason(message)} (${ruleId})\n`);
  }
}
