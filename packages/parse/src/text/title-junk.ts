import type { ReadingWords } from '@akkoord/taxonomy';
import { similarity } from '@akkoord/text';
import type { Line, Range } from './lines.ts';
import { type Token, toTokens } from './words/repair.ts';

/**
 * Find what a scanner made of a logo beside the title: words that nearly repeat a name of the text, that no
 * Dutch word can be, or one or two letters before the word for the document.
 *
 * ```markdown
 * > | Al Protocol sociale media
 *     ^^
 * ```
 *
 * @param lines The lines of the title.
 * @param body The rest of the text.
 * @param words The reader's words.
 * @returns The stretches that are no part of the title.
 */
export function findTitleJunk(
  lines: readonly Line[],
  body: readonly Line[],
  words: ReadingWords,
): Range[] {
  const names = namesOf(body);
  return lines.flatMap((line, i) => {
    const tokens = toTokens(line.text, line.start);
    return tokens.filter(
      (token, k) =>
        isImpossible(token) ||
        nearlyRepeats(token, names) ||
        (i === 0 && k === 0 && isStub(token, tokens[1], words)),
    );
  });
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
  if (text.length < 6 || names.has(text) || !/^\p{Lu}/u.test(text)) return false;
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
