import type { Dictionary } from '@akkoord/taxonomy';
import { latin } from '@akkoord/text';
import type { ParseMessage } from '../../messages.ts';
import type { Evidence, Guess, Token } from './repair.ts';

/** Where two words stand that may be one. */
export interface Pair {
  readonly tokens: readonly Token[];
  /** The index of the first. */
  readonly at: number;
  /** The text of the line. */
  readonly text: string;
}

const stopThenSmall = latin(/^\.\s?[\p{Ll}\p{N}]/u);

const oneWord = latin(/^\p{L}\p{Ll}*$/u);

const smallLetters = latin(/^\p{Ll}+$/u);

/**
 * Guess at a word that the extraction cut in two: `oud ers`, `leer lingen`.
 *
 * Evidence: only one space stands between, together they are a word, and one of the parts is none. A part
 * of more than three letters may be a word of another language (`real time`): then the whole must stand
 * elsewhere in the text. Sure where the whole stands elsewhere.
 *
 * ```markdown
 * > | De oud ers bewaren het bericht.
 *        ^^^^^^^
 * ```
 *
 * No letter beside a word is taken for a part of it (`de leerling e.d.`, `een ouder s avonds`), nor what a full stop
 * makes an abbreviation (`de docent ea. en`), nor *en* and *of* behind a word that no list has (`de veldkost en`).
 */
export function guessSplit({ tokens, at, text }: Pair, evidence: Evidence): Guess | null {
  const [token, next] = [tokens[at] as Token, tokens[at + 1]];
  if (!next) return null;
  const between = text.slice(token.end, next.start);
  if (between !== ' ' && between !== '- ') return null;
  if (between === ' ' && (token.hyphened || next.hyphened)) return null;
  const { dictionary, counts } = evidence;
  // Most words are known on both sides, which is sooner asked than what their letters are.
  if (between === ' ' && isWord(token.text, dictionary) && isWord(next.text, dictionary))
    return null;
  if (!oneWord.test(token.text)) return null;
  if (between === '- ') return guessBroken(token, next, evidence);
  if (!smallLetters.test(next.text) || token.text.length + next.text.length < 6) return null;
  if (evidence.words.hanging.includes(next.text)) return null;
  if (stopThenSmall.test(text.slice(next.end, next.end + 3))) return null;
  const value = token.text + next.text;
  if (!dictionary.has(value)) return null;
  const unknown = [token.text, next.text].filter((part) => !isWord(part, dictionary));
  if (unknown.length === 1 && unknown[0]?.length === 1) return null;
  const fragment = unknown.length === 1 && (unknown[0] as string).length <= 3;
  const elsewhere = counts.has(value.toLowerCase());
  if (!fragment && !elsewhere) return null;
  const says = {
    code: 'split-word',
    data: { parts: [token.text, next.text], word: value },
  } as const;
  return joined(token, next, { says, sure: elsewhere });
}

function isWord(part: string, dictionary: Dictionary): boolean {
  return part.length > 1 && dictionary.has(part);
}

/** `leer- lingen`: broken off at the end of a line that is no line here. */
function guessBroken(token: Token, next: Token, evidence: Evidence): Guess | null {
  const { dictionary, words, counts } = evidence;
  const value = token.text + next.text;
  if (!/^\p{Ll}{2,}$/u.test(next.text) || words.hanging.includes(next.text)) return null;
  if (token.text.length < 2 || !dictionary.has(value)) return null;
  const apart = dictionary.has(token.text) && dictionary.has(next.text);
  if (apart && clashes(token.text, next.text)) return null;
  const sure = counts.has(value.toLowerCase()) || !apart;
  return joined(token, next, { says: { code: 'broken-word', data: { word: value } }, sure });
}

/** Tell whether two parts of a compound keep a hyphen because their vowels would run together: `risico-inventaris`. */
export function clashes(before: string, after: string): boolean {
  return /(?:a[aeiu]|e[eiu]|i[eij]|o[eiou]|u[eiu])$/iu.test(before.slice(-1) + after.slice(0, 1));
}

function joined(
  token: Token,
  next: Token,
  { says, sure }: { says: ParseMessage; sure: boolean },
): Guess {
  const value = token.text + next.text;
  const place = { start: token.start, end: next.end };
  return { ...place, value, says, confidence: 0.85, supposes: 'split', sure };
}
