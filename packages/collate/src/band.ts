import type { Band } from '@akkoord/clause';
import type { Group } from './groups.ts';
import { certain, fitted, likely } from './parameters.ts';

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
  return best < fitted.floor ? 'certain' : best < certain ? 'likely' : 'doubtful';
}
