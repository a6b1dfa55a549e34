import type { ClauseData } from '@akkoord/clause';
import type { Taxonomy } from '@akkoord/taxonomy';
import type { Token } from '@akkoord/text';

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
