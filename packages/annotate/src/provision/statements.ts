import type { Force, Statement } from '@akkoord/clause';
import type { ClauseReading } from '../provisions.ts';
import type { RuleId } from '../rules/rule.ts';
import type { Sentence } from '../sentence.ts';

/** What rules say of sentences that hold no norm. */
const statements = {
  purpose: 'purpose',
  definition: 'definition',
  importance: 'importance',
  awareness: 'awareness',
  chance: 'chance',
  pointer: 'pointer',
  'consent-giver': 'consent-giver',
  consequence: 'consequence',
} as const satisfies Partial<Record<RuleId, Statement['kind']>>;

/** List the sentences of a clause that hold no norm, by what they do instead. */
export function statementsOf({ clause: { eId }, sentences }: ClauseReading): Statement[] {
  return sentences.flatMap(({ sentence, rule, provision }): Statement[] => {
    if (rule === null || provision || !Object.hasOwn(statements, rule)) return [];
    const kind = statements[rule as keyof typeof statements];
    const force = kind === 'importance' ? forceOf(sentence) : null;
    const span = { eId, start: sentence.start, end: sentence.end };
    return [{ kind, ...(force ? { force } : {}), span }];
  });
}

/** How hard an importance is put; an expectation says neither that it is trusted nor that it matters. */
function forceOf({ present }: Sentence): Force | null {
  if (present.has('trust')) return 'trust';
  return present.has('matters') ? 'find_important' : null;
}
