import type { Band } from '@akkoord/clause';
import type { Group } from './groups.ts';

/** From this score on a pair is certain, where each clause is the other's best. */
export const certain = 0.5;
/** From this score on a pair is likely; what is less is doubtful. */
const likely = 0.3;

/** Say how sure a group is, by its weakest clause. */
export function bandOf({ weakest, mutual }: Pick<Group, 'weakest' | 'mutual'>): Band {
  if (weakest >= certain && mutual) return 'certain';
  return weakest >= likely ? 'likely' : 'doubtful';
}
