import type { Bearer, Protocol } from '@akkoord/clause';
import { latin, monthNumber, PhraseIndex, phraseWords, type Token } from '@akkoord/text';
import type { Lexicon } from './lexicon.ts';
import type { Sentence } from './sentence.ts';
import type { Subject } from './subject.ts';
import type { ReadText } from './text.ts';

const anyWord = latin(/[\p{L}\p{M}\p{N}]+/gu);

/** A capitalised word inside sentences is the school's own name from so many times on. */
const oftenEnough = 3;

/** Finds the names under which a document speaks of its own school or board. */
export type NameReader = (sentence: Sentence, i: number) => Subject | null;

const opensAsName = latin(/^\p{Lu}\p{Ll}{3,}/u);

/**
 * Make a reader of own names: those of the metadata, and any other name that the document keeps using.
 *
 * @param tree The document.
 * @param texts Its clauses, read.
 */
export function nameReader(
  tree: Protocol,
  texts: readonly ReadText[],
  lexicon: Lexicon,
): NameReader {
  const index = new PhraseIndex<Bearer>();
  const add = (name: string, bearer: Bearer) => {
    index.add(name, bearer);
    for (const word of name.match(anyWord) ?? []) {
      const own = opensAsName.test(word) && !lexicon.isInstitution(phraseWords(word)[0] ?? '');
      if (own) index.add(word, bearer);
    }
  };
  const { school, competentAuthority } = tree.meta;
  if (school) add(school.name, 'school');
  for (const name of competentAuthority?.schools ?? []) add(name, 'school');
  if (competentAuthority) index.add(competentAuthority.name, 'competent_authority');
  for (const word of repeated(texts)) if (monthNumber(word) === 0) index.add(word, 'school');
  const memo = new WeakMap<Sentence, Map<number, { to: number; bearer: Bearer }>>();
  return (sentence, i) => {
    let found = memo.get(sentence);
    if (!found) {
      found = namesIn(sentence.tokens, index);
      memo.set(sentence, found);
    }
    const name = found.get(i);
    if (!name) return null;
    return { kind: 'name', bearers: [name.bearer], at: { from: i, to: name.to } };
  };
}

function namesIn(tokens: readonly Token[], index: PhraseIndex<Bearer>) {
  const found = new Map<number, { to: number; bearer: Bearer }>();
  for (const { from, to, value } of index.findAll(tokens)) {
    if ((found.get(from)?.to ?? 0) < to) found.set(from, { to, bearer: value });
  }
  return found;
}

/** Names that stand inside sentences again and again and that the taxonomy does not know. */
function repeated(texts: readonly ReadText[]): string[] {
  const counts = new Map<string, number>();
  const lower = new Set<string>();
  for (const { text, tokens, roles, mentions } of texts) {
    tokens.forEach((token, i) => {
      if (!token.capital) lower.add(token.folded);
      else if (i > 0 && token.mark === '' && isName(text.slice(token.start, token.end))) {
        const known = [...roles, ...mentions].some(({ from, to }) => from <= i && i < to);
        if (!known) counts.set(token.folded, (counts.get(token.folded) ?? 0) + 1);
      }
    });
  }
  return [...counts]
    .filter(([word, count]) => count >= oftenEnough && !lower.has(word))
    .map(([word]) => word);
}

const nameShape = latin(/^\p{Lu}\p{Ll}{3,}$/u);

function isName(word: string): boolean {
  return nameShape.test(word);
}
