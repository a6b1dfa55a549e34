import { explain } from '@akkoord/annotate';
import type { Protocol } from '@akkoord/clause';
import { explanationInWords, type WordedExplanation } from '@akkoord/render/words/reading';
import { defaultTaxonomy, type Taxonomy } from '@akkoord/taxonomy';

/**
 * Say why a clause was annotated as it is.
 *
 * @param tree A tree that `readProtocol` gave.
 * @param eId The clause.
 * @throws TypeError where the tree has no such clause.
 */
export function explainClause(
  tree: Protocol,
  eId: string,
  taxonomy: Taxonomy = defaultTaxonomy(),
): WordedExplanation {
  return explanationInWords(explain(tree, eId, { taxonomy }));
}
