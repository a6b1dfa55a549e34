import { type Clause, clausesOf, type Protocol, sectionsByClause } from '@akkoord/clause';
import { counted, listed } from '@akkoord/text';
import { printedTitle } from './document.ts';

/**
 * Name clauses as a reader finds them, a line for each chapter: `A. Voor leerlingen: 1, 2 en 4`.
 *
 * @param wIds The clauses; those that the text does not have are left out.
 * @param naming `number`: a chapter that has a number goes by that alone, as in `A: 1, 2 en 4`.
 */
export function placesOf(
  tree: Protocol,
  wIds: readonly string[],
  naming: 'title' | 'number' = 'title',
): string[] {
  const wanted = new Set(wIds);
  const all = clausesOf(tree);
  const sections = sectionsByClause(tree);
  const chapters = new Map<string, Clause[]>();
  for (const clause of all) {
    const chapter = sections.get(clause.eId)?.[0];
    const number = naming === 'number' ? chapter?.num : null;
    const name = number ?? (chapter ? printedTitle(chapter) : '');
    chapters.set(name, [...(chapters.get(name) ?? []), clause]);
  }
  if (all.length > 0 && all.every(({ wId }) => wanted.has(wId))) return ['alle bepalingen'];
  return [...chapters].flatMap(([name, clauses]) => {
    const found = clauses.filter(({ wId }) => wanted.has(wId));
    if (found.length === 0) return [];
    const what = found.length === clauses.length ? 'geheel' : numbersOf(found);
    return [name ? `${name}: ${what}` : what];
  });
}

function numbersOf(clauses: readonly Clause[]): string {
  const nums = clauses.flatMap(({ num }) => (num === null ? [] : [num]));
  const bare = clauses.length - nums.length;
  const unnumbered = `${counted(bare, 'bepaling', 'bepalingen')} zonder nummer`;
  if (nums.length === 0) return unnumbered;
  return `${listed(ranges(nums))}${bare > 0 ? ` (en ${unnumbered})` : ''}`;
}

/** Take three or more numbers in a row together: `1 t/m 4`. */
function ranges(nums: readonly string[]): string[] {
  const runs: string[][] = [];
  for (const num of nums) {
    const last = runs.at(-1);
    const follows =
      last !== undefined && /^\d+$/.test(num) && Number(num) === Number(last.at(-1)) + 1;
    if (follows) last.push(num);
    else runs.push([num]);
  }
  return runs.flatMap((run) => (run.length > 2 ? [`${run[0]} t/m ${run.at(-1)}`] : run));
}
