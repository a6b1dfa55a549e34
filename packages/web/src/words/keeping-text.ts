import { assertNever } from '@akkoord/clause';
import type { Keeping } from '../work/workspace.ts';
import { keepingWords } from './keeping-words.ts';

/** Say how the work is kept. */
export function keepingText(keeping: Keeping): string {
  switch (keeping.kind) {
    case 'kept':
      return keeping.at === null ? keepingWords.kept : keepingWords.keptAt(timeOf(keeping.at));
    case 'nothing':
    case 'busy':
    case 'refused':
    case 'full':
    case 'elsewhere':
    case 'unknown':
      return keepingWords[keeping.kind];
    default:
      return assertNever(keeping);
  }
}

/** The time on the clock of whoever looks: `14.32 uur`. */
function timeOf(at: string): string {
  const clock = new Intl.DateTimeFormat('nl', { hour: '2-digit', minute: '2-digit' });
  return `${clock.format(new Date(at)).replace(':', '.')} uur`;
}
