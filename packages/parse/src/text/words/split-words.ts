import type { Dictionary, ReadingWords } from '@akkoord/taxonomy';
import type { ParseMessage } from '../../messages.ts';
import type { Repair, Token } from './repair.ts';

/** What tells a cut word from two. */
export interface SplitEvidence {
  /** What stands between the two. */
  readonly between: string;
  readonly dictionary: Dictionary;
  /** The words of the text, in lower case. */
  readonly vocabulary: ReadonlySet<string>;
  /** The reader's words. */
  readonly words: ReadingWords;
}

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
 * No part of an abbreviation (`bestuur d. d.`) is taken, nor an *s* that lost its apostrophe (`ouder s avonds`).
 *
 * @param tokens The words of the line.
 * @param at The index of the first of two.
 * @param evidence What stands between them, and which words are known.
 */
export function repairSplit(
  tokens: readonly Token[],
  at: number,
  evidence: SplitEvidence,
): Repair | null {
  const { between, dictionary, vocabulary, words } = evidence;
  const [token, next] = [tokens[at] as Token, tokens[at + 1]];
  if (!next || !/^\p{L}\p{Ll}*$/u.test(token.text)) return null;
  if ([at, at + 1].some((i) => isOfAbbreviation(tokens, i))) return null;
  if (next.text === 's' && tokens[at + 2]?.text.endsWith('s')) return null;
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

/** Whether a word is one of the letters of an abbreviation with spaces in it: `d. d.`. */
function isOfAbbreviation(tokens: readonly Token[], at: number): boolean {
  const runsOn = (i: number) =>
    tokens[i]?.text.length === 1 && tokens[i + 1]?.text.length === 1 && tokens[i + 1]?.mark === '.';
  return runsOn(at - 1) || runsOn(at);
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
