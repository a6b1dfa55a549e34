import type { Standpoint } from '@akkoord/clause';
import { listed } from '@akkoord/text';
import { bareObligation, bearersIn, modalityWords } from '../words/norm-words.ts';
import { schoolsDo, synopsisWords } from '../words/synopsis-words.ts';

/** Put a position in a few Dutch words: `verboden voor medewerkers, tenzij familie of vrienden`. */
export function standpointText(position: Standpoint | null): string {
  if (!position?.modality) return synopsisWords.noNorm;
  const people = bearersIn('short', position.bearers);
  const whom = people ? ` voor ${people}` : '';
  return `${modalityWords[position.modality].state}${whom}${qualifiersOf(position)}`;
}

/**
 * Say what schools with one position do: `A en B verbieden, tenzij familie`.
 *
 * @param names The schools; where there are more, the verb is plural.
 * @param whom Whether to say for whom it holds, because the schools differ in that.
 */
export function standpointClause(
  names: readonly string[],
  position: Standpoint | null,
  whom: boolean,
): string {
  if (!position?.modality) return schoolsDo.name(names);
  const form = names.length > 1 ? 1 : 0;
  const people = whom ? bearersIn('short', position.bearers) : '';
  const bare = position.modality === 'obligation' && people === '';
  const verb = bare ? bareObligation[form] : modalityWords[position.modality].verbs[form];
  const act = verb.replace('*', people).replace(/\s+/g, ' ').trim();
  return `${listed(names)} ${act}${qualifiersOf(position)}`;
}

/** A condition that had to be cut short says too little to stand here. */
function qualifiersOf({ modality, exception, condition }: Standpoint): string {
  const opener = modality === 'permission' ? 'mits' : 'tenzij';
  const whole = condition && !condition.endsWith('…') ? ` (${condition})` : '';
  return `${exception ? `, ${opener} ${exception}` : ''}${whole}`;
}
