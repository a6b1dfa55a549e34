import type { Span } from '@akkoord/clause';
import { latin } from '@akkoord/text';
import type { Lexicon } from '../lexicon.ts';
import { type Sentence, wordAt } from '../sentence.ts';

/** Words of a sentence: half-open, in its own tokens. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Give the place of words in the clause's own text. */
export function spanOf({ tokens }: Sentence, { from, to }: Range, eId: string): Span {
  return { eId, start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

/** Say whether one stretch of a clause lies in another. */
export function isWithin(inner: Span, outer: Span): boolean {
  return inner.eId === outer.eId && inner.start >= outer.start && inner.end <= outer.end;
}

/** Say whether two stretches of a clause share a word. */
export function meets(one: Span, other: Span): boolean {
  return one.eId === other.eId && one.start < other.end && other.start < one.end;
}

/**
 * Find where a phrase ends that begins at a word: at a comma or another mark, a finite verb, `te`, or the verb that ends
 * the sentence.
 *
 * ```text
 * Leerlingen mogen met toestemming van de docent filmen.
 *                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * @param at Words before this belong to it in any case.
 */
export function phraseEnd(sentence: Sentence, at: number, lexicon: Lexicon): number {
  const { tokens, finite } = sentence;
  for (let i = at; i < tokens.length; i++) {
    if (/[,;:()]/.test(tokens[i]?.mark ?? '')) return i;
    const word = wordAt(sentence, i);
    if (finite.includes(i) || word === 'te' || word === 'om') return i;
    if (endsSentence(sentence, i) && isVerbal(sentence, i, lexicon)) return i;
  }
  return tokens.length;
}

/** So many verbs at the most end a sentence: `worden gemeld`. */
const cluster = 2;

function endsSentence({ tokens }: Sentence, i: number): boolean {
  if (i >= tokens.length - cluster) return true;
  return /[,;:]/.test(tokens[i + 1]?.mark ?? '');
}

/** Say whether a word can be the verb that ends a sentence. */
function isVerbal(sentence: Sentence, i: number, lexicon: Lexicon): boolean {
  const word = wordAt(sentence, i);
  if (isPerson(sentence, i)) return false;
  if (lexicon.verb(word) === 'plural' || lexicon.isAuxiliary(word)) return true;
  return isParticiple(sentence, i, lexicon);
}

const participle = latin(/^\p{L}*(?:ge|be|ver|ont|her)\p{L}{2,}(?:d|t|en)$/u);

/** Say whether a word is the participle of an auxiliary that stands in the main clause: `wordt … gemeld`. */
export function isParticiple(sentence: Sentence, i: number, lexicon: Lexicon): boolean {
  const word = wordAt(sentence, i);
  if (!participle.test(word) || lexicon.isFunctionWord(word)) return false;
  return sentence.tokens.some(
    ({ folded }, k) => k !== i && sentence.levels[k] === 'main' && lexicon.isAuxiliary(folded),
  );
}

/** Say whether a word belongs to the name of a role. */
export function isPerson({ roles }: Sentence, i: number): boolean {
  return roles.some(({ from, to }) => from <= i && i < to);
}
