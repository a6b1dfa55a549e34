import { defaultTaxonomy } from './default.ts';
import { createDictionary, type Dictionary } from './dictionary.ts';
import { dutchWords } from './dutch-words.generated.ts';

/** The Dutch dictionary that Akkoord ships: a general word list and the words of `data/known-words.yaml`. */
export const defaultDictionary: Dictionary = createDictionary({
  graph: dutchWords,
  functionWords: defaultTaxonomy.functionWords,
  knownWords: defaultTaxonomy.knownWords,
});
