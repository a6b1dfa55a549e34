import { type Clause, clausesOf, footnotesOf, ownText, type Protocol } from '@akkoord/clause';
import type { Taxonomy } from '@akkoord/taxonomy';
import { foldText } from '@akkoord/text';
import type { Source } from '../sources/source.ts';
import type { Finding } from './finding.ts';
import { placeNamer, placesOf } from './place.ts';

/** `CSV`, not within a longer word or a name with a hyphen. */
const abbreviation = /(?<![\p{L}\p{N}-])\p{Lu}{2,6}(?![\p{L}\p{N}-])/gu;

/**
 * Find abbreviations that a protocol uses and explains nowhere. What every school knows (`MR`, `GGD`), names of laws,
 * platforms and the schools, and what stands beside an explanation (`coördinator sociale veiligheid (CSV)`) need none.
 */
export function unexplained(
  tree: Protocol,
  { taxonomy, sources }: { taxonomy: Taxonomy; sources: readonly Source[] },
): Finding[] {
  const nameOf = placeNamer(tree);
  const known = new Set(
    [
      ...taxonomy.knownWords.abbreviations,
      ...taxonomy.laws.flatMap(({ abbreviation: short, names }) => [short, ...names]),
      ...taxonomy.platforms.flatMap(({ name, aliases }) => [name, ...aliases]),
      ...taxonomy.roles.flatMap(({ phrases }) => phrases),
      ...[tree, ...sources.map((source) => source.tree)].flatMap(({ meta }) =>
        [meta.school?.name, meta.competentAuthority?.name, meta.title]
          .concat(meta.competentAuthority?.schools ?? [])
          .flatMap((name) => name?.split(/\s+/) ?? []),
      ),
    ].map(foldText),
  );
  const texts = [...clausesOf(tree), ...footnotesOf(tree)].map(ownText);
  const uses = new Map<string, Clause[]>();
  for (const clause of clausesOf(tree)) {
    for (const [word] of ownText(clause).matchAll(abbreviation)) {
      if (known.has(foldText(word)) || isExplained(word, texts)) continue;
      const places = uses.get(word) ?? [];
      if (!places.includes(clause)) uses.set(word, [...places, clause]);
    }
  }
  if (uses.size === 0) return [];
  const used = new Set([...uses.values()].flat());
  return [
    {
      ruleId: 'unexplained',
      code: 'unexplained',
      data: {
        uses: [...uses].map(([name, clauses]) => ({
          name,
          places: placesOf(
            clauses.map(({ eId }) => eId),
            nameOf,
          ),
        })),
      },
      clauses: clausesOf(tree).flatMap((clause) => (used.has(clause) ? [clause.eId] : [])),
    },
  ];
}

/** `(CSV)`, `CSV (…)`, `CSV: …`, `CSV = …`. */
function isExplained(word: string, texts: readonly string[]): boolean {
  const explains = new RegExp(`\\(${word}\\)|(?<!\\p{L})${word}\\s?(?:\\(|[:=])`, 'u');
  return texts.some((text) => explains.test(text));
}
