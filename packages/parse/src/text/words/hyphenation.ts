import type { Dictionary, ReadingWords } from '@akkoord/taxonomy';
import { latin } from '@akkoord/text';
import { isHanging } from '../leaves.ts';
import type { Line } from '../lines.ts';
import type { Repair } from './repair.ts';
import { clashes } from './split-words.ts';

/** By what a hyphen at the end of a line is told from that of a word. */
export interface HyphenWords {
  words: ReadingWords;
  dictionary: Dictionary | undefined;
  hyphened: ReadonlySet<string>;
}

const withHyphen = latin(/[\p{L}\d]{2,60}-\p{Ll}{2,60}/gu);

/** List the words that lines have with a hyphen within, in small letters: in these it is no break of a line. */
export function hyphenedIn(lines: readonly Line[]): Set<string> {
  const found = new Set<string>();
  for (const { text } of lines) {
    if (!text.includes('-')) continue;
    for (const [word] of text.matchAll(withHyphen)) found.add(word.toLowerCase());
  }
  return found;
}

const endsInHyphen = /[-\u00ad¬]$/u;
const broken = latin(/([\p{L}\d]{1,60})([-\u00ad¬])$/u);

const smallFirst = latin(/^\p{Ll}+/u);

const noPartOfWord = latin(/^(?:\p{Lu}{2,}|\d+|\p{L})$/u);

/**
 * Undo the hyphens at line ends within one block. Hyphens stay that hang before 'of' and 'en', and those of words that
 * have one wherever they stand: with a capital, between vowels that would run together (`risico-inventarisatie`), between
 * two words that make none together (`mbo-student`), or because the text has it within a line elsewhere.
 *
 * ```markdown
 * > | de school en het onder-
 *                          ^
 *   | wijs
 * ```
 *
 * @param lines The lines of the block as they stand in the source.
 * @param words The reader's words, those that are known, and the words that the whole text has with a hyphen, in small letters.
 */
export function repairHyphens(
  lines: readonly Line[],
  { words, dictionary, hyphened }: HyphenWords,
): Repair[] {
  return lines.flatMap((line, i) => {
    const next = lines[i + 1];
    const match = next && endsInHyphen.test(line.text) ? broken.exec(line.text.slice(-61)) : null;
    if (!next || line.cells || !match || isHanging(next.text, words)) return [];
    const [, before = '', sign = ''] = match;
    const after = smallFirst.exec(next.text)?.[0];
    const soft = sign !== '-';
    if (!soft && (!after || noPartOfWord.test(before))) return [];
    const whole = before + (after ?? '');
    const known = dictionary?.has(whole) ?? false;
    if (!soft && after && dictionary && hasHyphen(before, after, dictionary)) return [];
    if (!soft && after && hyphened.has(`${before}-${after}`.toLowerCase())) return [];
    const start = line.end - before.length - sign.length;
    return [
      {
        start,
        end: line.end,
        value: before,
        says: { code: 'hyphenation' as const, data: { word: whole } },
        confidence: known || soft ? 0.97 : 0.75,
      },
    ];
  });
}

/** Whether a word has a hyphen between these parts also within a line. */
function hasHyphen(before: string, after: string, dictionary: Dictionary): boolean {
  if (!dictionary.has(before) || !dictionary.has(after)) return false;
  return !dictionary.has(before + after) || clashes(before, after);
}
