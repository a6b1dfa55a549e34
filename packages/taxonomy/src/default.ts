import { data } from './data.generated.ts';
import type { Taxonomy } from './schema/taxonomy-schema.ts';

let shipped: Taxonomy | undefined;

/**
 * Give the taxonomy that Akkoord ships, from `data/*.yaml`. It is read at the first call; every call gives the same.
 * Nothing is validated here: `scripts/generate.ts` does that before it writes the data, and a test.
 */
export function defaultTaxonomy(): Taxonomy {
  shipped ??= JSON.parse(data) as Taxonomy;
  return shipped;
}
