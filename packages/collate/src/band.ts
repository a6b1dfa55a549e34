import type { Band } from '@akkoord/clause';
import { floor, likely } from './candidates.ts';
import type { Group } from './groups.ts';

/**
 * From this score on a pair is certain, where each clause is the other's best: of such pairs between real texts none was
 * wrong, nor down to 0.42.
 */
export const certain = 0.45;

/** Say how sure a group is, by its weakest clause. */
export function bandOf({ weakest, mutual }: Pick<Group, 'weakest' | 'mutual'>): Band {
  if (weakest >= certain && mutual) return 'certain';
  return weakest >= likely ? 'likely' : 'doubtful';
}

/**
 * Say how sure it is that nothing answers a clause.
 *
 * @param best The score of the clause of the other side that was nearest to it, 0..1.
 */
export function loneBand(best: number): Band {
  return best < floor ? 'certain' : best < certain ? 'likely' : 'doubtful';
}
