import { defaultTaxonomy, type Taxonomy } from '@akkoord/taxonomy';

/**
 * Give the words of the law for each right of a council, for the annex of a letter.
 *
 * @param taxonomy Default: the one that Akkoord ships.
 */
export function lawTexts(
  taxonomy: Taxonomy = defaultTaxonomy(),
): ReadonlyArray<{ basis: string; law: string }> {
  return taxonomy.councilRights.map(({ basis, law }) => ({ basis, law }));
}
