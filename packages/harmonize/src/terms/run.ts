import type { Taxonomy } from '@akkoord/taxonomy';
import { determinersOf } from './determiner.ts';
import type { TermMatch } from './finder.ts';

/** Names for one thing side by side (`docenten en leraren`), or one by itself. */
export interface TermRun {
  matches: readonly TermMatch[];
  first: TermMatch;
  last: TermMatch;
  /** The word before the last name; null for a comma, a slash, or a name by itself. */
  joiner: { kind: 'and' | 'or'; word: string } | null;
}

/** Take words of groups together where names of one group in one number stand side by side. */
export function runsOf(text: string, matches: readonly TermMatch[], taxonomy: Taxonomy): TermRun[] {
  const { and, or } = taxonomy.terminology.joiners;
  const words = [...and, ...or].join('|');
  const determiners = determinersOf(taxonomy).join('|');
  const between = new RegExp(
    `^(?:\\s*[,/]\\s*|\\s+(?<word>${words})\\s+)(?:(?:${determiners})\\s+)?$`,
    'iu',
  );
  const runs: TermRun[] = [];
  for (const match of matches) {
    const run = runs.at(-1);
    const joined =
      run && isSame(run.last, match) && between.exec(text.slice(run.last.end, match.start));
    if (run && joined) {
      const word = joined.groups?.word?.toLowerCase();
      const joiner = word
        ? ({ kind: and.includes(word) ? 'and' : 'or', word } as const)
        : run.joiner;
      runs[runs.length - 1] = { ...run, matches: [...run.matches, match], last: match, joiner };
    } else runs.push({ matches: [match], first: match, last: match, joiner: null });
  }
  return runs.flatMap(apart);
}

/** Leave a word that is said twice as it is. */
function apart(run: TermRun): TermRun[] {
  const variants = new Set(run.matches.map(({ variant }) => variant.id));
  if (run.matches.length === 1 || variants.size > 1) return [run];
  return run.matches.map((match) => ({
    matches: [match],
    first: match,
    last: match,
    joiner: null,
  }));
}

function isSame(one: TermMatch, other: TermMatch): boolean {
  return one.group.id === other.group.id && one.number === other.number;
}
