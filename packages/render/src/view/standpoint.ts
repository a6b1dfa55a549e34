import type { Standpoint, SynopsisRule } from '@akkoord/clause';
import { bearersIn, modalityWords } from '../words/norm-words.ts';
import { synopsisWords } from '../words/synopsis-words.ts';

/** Put a position in a few Dutch words: `verboden voor medewerkers, tenzij familie of vrienden`. */
export function standpointText(position: Standpoint | null): string {
  if (!position?.modality) return synopsisWords.noNorm;
  const people = bearersIn('short', position.bearers);
  const whom = people ? ` voor ${people}` : '';
  return `${modalityWords[position.modality].state}${whom}${qualifiersOf(position)}`;
}

/** Put a rule in its own words, behind what it is and for whom: `verboden voor medewerkers: ‘…’`. */
export function ruleText({ modality, bearers, text, limits }: SynopsisRule): string {
  const people = bearersIn('short', bearers);
  const whom = people ? ` voor ${people}` : '';
  const beside = limits.map((limit) => ` (‘${limit}’)`).join('');
  return `${modalityWords[modality].state}${whom}: ‘${text}’${beside}`;
}

/** A condition that had to be cut short says too little to stand here. */
function qualifiersOf({ modality, exception, condition }: Standpoint): string {
  const opener = modality === 'permission' ? 'mits' : 'tenzij';
  const whole = condition && !condition.endsWith('…') ? ` (${condition})` : '';
  return `${exception ? `, ${opener} ${exception}` : ''}${whole}`;
}
