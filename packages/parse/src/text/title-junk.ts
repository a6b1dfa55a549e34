import type { Dictionary, ReadingWords } from '@akkoord/taxonomy';
import { isCapitalised, similarity } from '@akkoord/text';
import type { Line, Range } from './lines.ts';
import { namesDocument } from './title.ts';
import { type Damage, isMisread } from './words/damage.ts';
import { type Token, toTokens } from './words/repair.ts';

/** What tells a scanned logo from a name. */
export interface JunkEvidence {
  /** The reader's words. */
  readonly words: ReadingWords;
  readonly dictionary: Dictionary | undefined;
  /** How far the text is damaged. */
  readonly damage: Damage;
}

/**
 * Find what a scanner made of a logo beside the title: words that nearly repeat a name of the text, that no
 * Dutch word can be, or beside these one or two letters before the word for the document.
 *
 * Only a text whose letters or signs were misread has such junk; a school may well be called `El Qalam`. A word of the
 * language, a word that the text has elsewhere and a word for a document are never junk.
 *
 * ```markdown
 * > | Al Protocol sociale media
 *     ^^
 * ```
 *
 * @param lines The lines of the title.
 * @param body The rest of the text.
 * @param evidence The reader's words, the dictionary, and the damage of the text.
 * @returns The stretches that are no part of the title.
 */
export function findTitleJunk(
  lines: readonly Line[],
  body: readonly Line[],
  { words, dictionary, damage }: JunkEvidence,
): Range[] {
  if (!dictionary || !isMisread(damage)) return [];
  const near = body.slice(0, 2000);
  const names = namesOf(near);
  const used = new Set(near.flatMap(({ text }) => toTokens(text).map(({ folded }) => folded)));
  const isWord = ({ text, folded }: Token) =>
    dictionary.has(text) || used.has(folded) || namesDocument(text, words);
  const at = ({ start }: Line, token: Token): Range => ({
    start: start + token.start,
    end: start + token.end,
  });
  const junk = lines.flatMap((line) =>
    toTokens(line.text)
      .filter((token) => !isWord(token) && (isImpossible(token) || nearlyRepeats(token, names)))
      .map((token) => at(line, token)),
  );
  const [first] = lines;
  const [stub, next] = first ? toTokens(first.text) : [];
  if (!first || !stub || junk.length === 0 || !isStub(stub, next, words)) return junk;
  return [at(first, stub), ...junk];
}

/** The capitalised words of the text that stand in it twice. */
function namesOf(body: readonly Line[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of body.slice(0, 2000)) {
    for (const [name] of text.matchAll(/\p{Lu}\p{Ll}{4,}/gu)) {
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return new Map([...counts].filter(([, count]) => count > 1));
}

function nearlyRepeats({ text }: Token, names: ReadonlyMap<string, number>): boolean {
  if (text.length < 6 || !isCapitalised(text)) return false;
  return [...names.keys()].some((name) => {
    const score = similarity(name.toLowerCase(), text.toLowerCase());
    return score >= 0.5 && Math.abs(name.length - text.length) <= 1 && name[0] === text[0];
  });
}

function isImpossible({ text }: Token): boolean {
  return /^\p{L}{5,}$/u.test(text) && /q[^u]|[bcdfghjklmnpqrstvwxz]{6,}|(\p{L})\1\1/iu.test(text);
}

function isStub({ text }: Token, next: Token | undefined, words: ReadingWords): boolean {
  const names = next && words.documentNouns.includes(next.text.toLowerCase());
  return /^\p{Lu}\p{Ll}$/u.test(text) && !!names && !/^(?:De|Je|Uw)$/u.test(text);
}
