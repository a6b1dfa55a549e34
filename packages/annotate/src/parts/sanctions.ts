import type { Taxonomy } from '@akkoord/taxonomy';
import { phraseFinder, phraseWords, type Token } from '@akkoord/text';
import { signsOf } from './signs.ts';

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
  const ofPeople = new Set(norms.ofPeople.flatMap(phraseWords));
  const people = phraseFinder([
    ...roles.flatMap(({ phrases }) => phrases),
    ...wording.institutions,
  ]);
  const isOfThing = (tokens: readonly Token[], to: number): boolean =>
    ofPeople.has(tokens[to - 1]?.folded ?? '') &&
    tokens[to]?.folded === references.partOf &&
    people(tokens.slice(to + 1, to + 1 + reach)).length === 0;
  return (tokens) => [
    ...signsOf(tokens, 'sanctions', taxonomy)
      .filter(({ to }) => !isOfThing(tokens, to))
      .map(({ value: key, from, to }) => ({ key, from, to })),
    ...signsOf(tokens, 'sanction-signs', taxonomy).map(
      ({ value: key, from, to }) => ({ key, from, to, unsure: true }) as const,
    ),
  ];
}
