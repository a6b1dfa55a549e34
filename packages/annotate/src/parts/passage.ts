import type { ClauseData } from '@akkoord/clause';
import type { Taxonomy } from '@akkoord/taxonomy';
import { phraseWords, type Token } from '@akkoord/text';

/** A clause or one of its sentences, whose parts are read: its words, and what the annotation says of it. */
export interface Passage {
  readonly tokens: readonly Token[];
  /** The own text of the clause, in which the words have their places. */
  readonly text: string;
  readonly eId: string;
  readonly clause: { readonly data?: Pick<ClauseData, 'provisions' | 'addressees'> | undefined };
}

/** The words that parts are read by. */
export interface PartWords {
  readonly taxonomy: Taxonomy;
  /** Say whether a folded word carries no content of its own. */
  readonly isFunctionWord: (word: string) => boolean;
  readonly isArticle: (word: string) => boolean;
}

/** Say whether a mark that ends a sentence, or a part of one, stands before a word. */
export function opensPart({ mark }: Token): boolean {
  return /[.!?;:]/.test(mark);
}

/** A memo and no state: one taxonomy always gives the same words. */
const known = new WeakMap<Taxonomy, PartWords>();

/** Make the words of a taxonomy ready to read parts by; what was made once is used again. */
export function partWordsOf(taxonomy: Taxonomy): PartWords {
  const made = known.get(taxonomy) ?? makeWords(taxonomy);
  known.set(taxonomy, made);
  return made;
}

function makeWords(taxonomy: Taxonomy): PartWords {
  const functionWords = new Set(taxonomy.wording.functionWords.flatMap(phraseWords));
  const articles = new Set(taxonomy.wording.articles);
  return {
    taxonomy,
    isFunctionWord: (word) => functionWords.has(word),
    isArticle: (word) => articles.has(word),
  };
}
