import type { Taxonomy } from '@akkoord/taxonomy';
import { dutch } from '@akkoord/taxonomy/dutch';
import { foldAccents, foldText, phraseWords, stem, variantFolder } from '@akkoord/text';

/** The taxonomy's words, made ready to look words up in. */
export interface Lexicon {
  taxonomy: Taxonomy;
  /** Fold spellings that count as one: `social media` is `sociale media`. */
  foldVariants: (folded: readonly string[]) => string[];
  /** Fold words that may stand for one another: `enkel` is `alleen`. */
  foldSynonyms: (folded: readonly string[]) => string[];
  /** Say whether a folded word carries no content of its own. */
  isFunctionWord: (word: string) => boolean;
  isArticle: (word: string) => boolean;
  /** Give the fields of meaning that a stem belongs to, as numbers. */
  related: (stemmed: string) => readonly number[];
  /** Folded words that make a capitalised name the name of a school. */
  institutions: ReadonlySet<string>;
  /** Folded phrases that are nobody's own name. */
  commonNames: ReadonlySet<string>;
}

/** A memo and no state: one taxonomy always gives the same lexicon. */
const lexicons = new WeakMap<Taxonomy, Lexicon>();

/** Make a taxonomy ready for a comparison; what was made once is used again. */
export function lexiconOf(taxonomy: Taxonomy): Lexicon {
  const known = lexicons.get(taxonomy) ?? makeLexicon(taxonomy);
  lexicons.set(taxonomy, known);
  return known;
}

function makeLexicon(taxonomy: Taxonomy): Lexicon {
  const { wording, variants } = taxonomy;
  const functionWords = new Set(wording.functionWords.flatMap(phraseWords));
  const articles = new Set(wording.articles);
  const related = new Map<string, number[]>();
  wording.related.forEach((group, index) => {
    for (const word of group.flatMap(phraseWords)) {
      const key = stem(foldAccents(word));
      related.set(key, [...(related.get(key) ?? []), index]);
    }
  });
  const none: readonly number[] = [];
  const folded = (phrases: readonly string[]) => phrases.map((p) => phraseWords(p).join(' '));
  return {
    taxonomy,
    foldVariants: variantFolder(variants),
    foldSynonyms: variantFolder(wording.synonyms),
    isFunctionWord: (word) => functionWords.has(word),
    isArticle: (word) => articles.has(word),
    related: (stemmed) => related.get(stemmed) ?? none,
    institutions: new Set(wording.institutions.map(foldText)),
    commonNames: new Set([
      ...folded(wording.platforms),
      ...folded(variants.flat()),
      ...folded(wording.related.flat()),
      ...folded(dutch.months),
    ]),
  };
}
