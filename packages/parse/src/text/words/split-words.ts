import type { Dictionary, ReadingWords } from '@akkoord/taxonomy';
import type { ParseMessage } from '../../messages.ts';
import type { Repair, Token } from './repair.ts';

/**
 * Join a word that the extraction cut in two: `oud ers`, `leer lingen`.
 *
 * Evidence: only one space stands between, together they are a word, and one of the parts is none. A part
 * of more than three letters may be a word of another language (`real time`): then the whole must stand
 * elsewhere in the text.
 *
 * ```markdown
 * > | De oud ers bewaren het bericht.
 *        ^^^^^^^
 * ```
 *
 * @param token A word.
 * @param next The word behind it.
 * @param between What stands between them.
 * @param dictionary The words that are known.
 * @param vocabulary The words of the text, in lower case.
 * @param words The reader's words.
 */
export function repairSplit(
  token: Token,
  next: Token | undefined,
  between: string,
  dictionary: Dictionary,
  vocabulary: ReadonlySet<string>,
  words: ReadingWords,
): Repair | null {
  if (!next || !/^\p{L}\p{Ll}*$/u.test(token.text)) return null;
  if (between === '- ') return repairBroken(token, next, dictionary, words);
  if (between !== ' ') return null;
  if (!/^\p{Ll}+$/u.test(next.text) || token.text.length + next.text.length < 6) return null;
  const value = token.text + next.text;
  const unknown = [token.text, next.text].filter(
    (part) => part.length < 2 || !dictionary.has(part),
  );
  if (unknown.length === 0 || !dictionary.has(value)) return null;
  const fragment = unknown.length === 1 && (unknown[0] as string).length <= 3;
  if (!fragment && !vocabulary.has(value.toLowerCase())) return null;
  if (token.text.length < 2 && next.text.length < 6) return null;
  const parts = [token.text, next.text] as const;
  return joined([token, next], { code: 'split-word', data: { parts, word: value } });
}

/** `leer- lingen`: broken off at the end of a line that is no line here. */
function repairBroken(
  token: Token,
  next: Token,
  dictionary: Dictionary,
  words: ReadingWords,
): Repair | null {
  const value = token.text + next.text;
  if (!/^\p{Ll}{2,}$/u.test(next.text) || words.hanging.includes(next.text)) return null;
  if (token.text.length < 2 || !dictionary.has(value)) return null;
  return joined([token, next], { code: 'broken-word', data: { word: value } });
}

function joined([token, next]: readonly [Token, Token], says: ParseMessage): Repair {
  const value = token.text + next.text;
  return { start: token.start, end: next.end, value, says, confidence: 0.85 };
}
