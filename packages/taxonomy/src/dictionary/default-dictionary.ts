import { defaultTaxonomy } from '../default.ts';
import { createDictionary, type Dictionary } from './dictionary.ts';
import { dutchWords } from './dutch-words.generated.ts';

let shipped: Dictionary | undefined;

/**
 * Give the Dutch dictionary that Akkoord ships: a general word list and the words of `data/known-words.yaml`. It is
 * made at the first call; every call gives the same.
 */
export function defaultDictionary(): Dictionary {
  shipped ??= createDictionary({
    graph: dutchWords,
    functionWords: defaultTaxonomy().functionWords,
    knownWords: defaultTaxonomy().knownWords,
  });
  return shipped;
}
