import { data } from './data.generated.ts';
import { parseTaxonomy, type Taxonomy } from './schema.ts';

/** The taxonomy that Akkoord ships, from `data/*.yaml`. */
export const defaultTaxonomy: Taxonomy = parseTaxonomy(data);
