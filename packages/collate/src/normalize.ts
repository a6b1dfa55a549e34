import { opensPart } from '@akkoord/annotate/parts';
import { stem, type Token } from '@akkoord/text';
import type { Lexicon } from './lexicon.ts';
import { type Name, nameRanges } from './names.ts';

/** A clause's words, freed of what is no difference. */
export interface Normalized {
  /** The words in order, with the own name as one word for the school. */
  tokens: readonly Token[];
  /** The stems of the words that carry content, spellings and synonyms in one form. */
  terms: readonly string[];
  /** The letters and digits alone: equal where only names, extraction damage, case and marks differ. */
  letters: string;
  /** The same, with spellings that count as one in one form. */
  skeleton: string;
  /** The skeleton of each sentence or part of one. */
  parts: readonly string[];
}

/**
 * Fold names, spellings and extraction damage in a clause's words.
 *
 * @param words The words of the own text.
 * @param names The names under which the document speaks of its own school.
 */
export function normalize(
  words: readonly Token[],
  names: readonly Name[],
  lexicon: Lexicon,
): Normalized {
  return normalized(withSchool(words, names, lexicon), lexicon);
}

/** Fold words in which the own name is one word for the school. */
export function normalized(tokens: readonly Token[], lexicon: Lexicon): Normalized {
  const parts = partsOf(tokens);
  const keys = parts.map((part) => lexicon.foldVariants(part));
  const terms = lexicon
    .foldSynonyms(keys.flat())
    .filter((key) => !lexicon.isFunctionWord(key))
    .map(stem);
  const skeletons = keys.map(skeletonOf);
  return {
    tokens,
    terms,
    letters: parts.map(skeletonOf).join(''),
    skeleton: skeletons.join(''),
    parts: skeletons,
  };
}

/** Take words apart where a sentence, or a part of one, ends. */
function partsOf(tokens: readonly Token[]): string[][] {
  const parts: string[][] = [];
  for (const token of tokens) {
    if (opensPart(token) || parts.length === 0) parts.push([]);
    parts.at(-1)?.push(token.folded);
  }
  return parts;
}

/** Put one word for the school in the place of each own name, with the article before it. */
function withSchool(words: readonly Token[], names: readonly Name[], lexicon: Lexicon): Token[] {
  const [school = ''] = lexicon.institutions;
  const tokens: Token[] = [];
  let at = 0;
  const texts = words.map((word) => word.text);
  for (const range of nameRanges(texts, names)) {
    const before = words[range.start - 1];
    const start = before && lexicon.isArticle(before.folded) ? range.start - 1 : range.start;
    const [first, end] = [words[start] as Token, words[range.end - 1] as Token];
    const ahead = words.slice(at, start);
    const last = ahead.at(-1);
    if (last) ahead[ahead.length - 1] = { ...last, folded: unglued(last.folded, lexicon) };
    tokens.push(...ahead, {
      text: texts.slice(start, range.end).join(' '),
      folded: school,
      mark: first.mark,
      capital: first.capital,
      start: first.start,
      end: end.end,
    });
    at = range.end;
  }
  return [...tokens, ...words.slice(at)];
}

/** Take an article off the small word that it was glued to: `vanhet` before a name is `van het`. */
function unglued(word: string, lexicon: Lexicon): string {
  if (lexicon.isFunctionWord(word)) return word;
  for (let cut = word.length - 1; cut > 0; cut--) {
    const [head, tail] = [word.slice(0, cut), word.slice(cut)];
    if (lexicon.isArticle(tail) && lexicon.isFunctionWord(head)) return head;
  }
  return word;
}

/** Letters that extraction takes for one another become one, broken words whole; numbers keep their edges. */
function skeletonOf(keys: readonly string[]): string {
  return keys
    .map((key) =>
      /^\p{N}+$/u.test(key) ? `#${key}#` : key.replace(/[^\p{L}\p{N}]/gu, '').replace(/[l1]/g, 'i'),
    )
    .join('')
    .replace(/rn/g, 'm');
}
