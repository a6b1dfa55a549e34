import type { Taxonomy } from '@akkoord/taxonomy';
import { foldWord, phraseFinder, stem, type Token, variantFolder } from '@akkoord/text';

/** So many words at most stand between the preposition and the person. */
const near = 3;

/** Make a reader of the persons to whom a sentence says to report, as stems of their names in one form. */
export function reportPoints({ reporting, roles, wording, functionWords }: Taxonomy) {
  const prepositions = new Set(
    reporting.ways
      .filter(({ id }) => id === 'report' || id === 'make_report')
      .flatMap((way) => way.prepositions),
  );
  const find = phraseFinder(
    roles.filter(({ id }) => reporting.to.includes(id)).flatMap(({ phrases }) => phrases),
  );
  const folded = variantFolder(wording.synonyms);
  const skipped = new Set([...functionWords.articles, ...functionWords.pronouns].map(foldWord));
  return (tokens: readonly Token[]): ReadonlySet<string> => {
    const named = find(tokens).filter(({ from }) =>
      tokens
        .slice(Math.max(0, from - near), from)
        .some(
          ({ folded: word }, index, before) =>
            prepositions.has(word) &&
            before.slice(index + 1).every((one) => skipped.has(one.folded)),
        ),
    );
    return new Set(
      named.map(({ from, to }) =>
        folded(tokens.slice(from, to).map((token) => token.folded))
          .map(stem)
          .join(' '),
      ),
    );
  };
}
