import type { Taxonomy } from '@akkoord/taxonomy';
import { phraseFinder, phraseWords, type Token } from '@akkoord/text';

/** A measure against people: half-open, in tokens, with the word that stands for all of its kind. */
export interface FoundSanction {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  /** Words that may stand for the measure, and for something else: `neemt … in`, `neemt … deel`. */
  readonly unsure?: true;
}

/** So many words behind `van` say whom or what a measure is of. */
const reach = 3;

/**
 * Make a finder of measures: `schorsing`, `boete`.
 *
 * What is a measure only against people (`verwijdering van een leerling`) is none of a thing: `verwijdering van een
 * bericht`.
 */
export function sanctionFinder(taxonomy: Taxonomy): (tokens: readonly Token[]) => FoundSanction[] {
  const { norms, wording, roles, references } = taxonomy;
  const sanctions = norms.sanctions.map(
    (group) => [group[0] as string, phraseFinder(group)] as const,
  );
  const ofPeople = new Set(norms.ofPeople.flatMap(phraseWords));
  const people = phraseFinder([
    ...roles.flatMap(({ phrases }) => phrases),
    ...wording.institutions,
  ]);
  const isOfThing = (tokens: readonly Token[], to: number): boolean =>
    ofPeople.has(tokens[to - 1]?.folded ?? '') &&
    tokens[to]?.folded === references.partOf &&
    people(tokens.slice(to + 1, to + 1 + reach)).length === 0;
  const signs = norms.sanctionSigns.map(
    ([key, ...words]) => [key as string, phraseFinder(words)] as const,
  );
  return (tokens) => [
    ...sanctions.flatMap(([key, find]) =>
      find(tokens)
        .filter(({ to }) => !isOfThing(tokens, to))
        .map(({ from, to }) => ({ key, from, to })),
    ),
    ...signs.flatMap(([key, find]) =>
      find(tokens).map(({ from, to }) => ({ key, from, to, unsure: true as const })),
    ),
  ];
}
