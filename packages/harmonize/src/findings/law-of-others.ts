import { clausesOf, footnotesOf, ownText, type Protocol, type School } from '@akkoord/clause';
import type { Taxonomy } from '@akkoord/taxonomy';
import { phraseFinder, tokenize } from '@akkoord/text';
import { notesAt } from '../sources/clause-notes.ts';
import type { Finding } from './finding.ts';
import { placeNamer } from './place.ts';

/**
 * Find clauses that name, themselves or in a footnote, a law or collective agreement for another kind of school.
 *
 * @param sector The kind of the school; nothing is found where it is not known.
 */
export function lawsOfOthers(
  tree: Protocol,
  { taxonomy, sector }: { taxonomy: Taxonomy; sector: School['sector'] },
): Finding[] {
  if (sector === undefined) return [];
  const nameOf = placeNamer(tree);
  const notes = footnotesOf(tree);
  const laws = taxonomy.laws.flatMap((law) => law.names.map((name) => [name, law] as const));
  const byName = new Map(laws);
  // All names in one pass: within `WVO 2020` stands no `WVO`.
  const find = phraseFinder([...byName.keys()]);
  return clausesOf(tree).flatMap((clause) => {
    const texts = [ownText(clause), ...notesAt(clause, notes)].map(tokenize);
    const named = texts.flatMap((tokens) =>
      find(tokens).flatMap(({ value }) => byName.get(value) ?? []),
    );
    return [...new Set(named)]
      .flatMap(({ abbreviation: law, sectors }) =>
        sectors && !sectors.includes(sector) ? [{ law, sectors }] : [],
      )
      .map(
        ({ law, sectors }): Finding => ({
          ruleId: 'law-of-others',
          code: 'law-of-others',
          data: { place: nameOf(clause.eId), law, sector, sectors },
          clauses: [clause.eId],
        }),
      );
  });
}
