export { defaultDictionary } from './default-dictionary.ts';
export { createDictionary, type Dictionary, type DictionaryOptions } from './dictionary.ts';
export type { WordGraph } from './word-graph.ts';
