import type { Dictionary, ReadingWords } from '@akkoord/taxonomy';
import { latin } from '@akkoord/text';
import { isHanging } from '../leaves.ts';
import type { Line } from '../lines.ts';
import type { Repair } from './repair.ts';
import { clashes } from './split-words.ts';

const endsInHyphen = /[-\u00ad¬]$/u;
const broken = latin(/([\p{L}\d]{1,60})([-\u00ad¬])$/u);

const smallFirst = latin(/^\p{Ll}+/u);

const noPartOfWord = latin(/^(?:\p{Lu}{2,}|\d+|\p{L})$/u);

/**
 * Undo the hyphens at line ends within one block. Hyphens stay that hang before 'of' and 'en', and those of words that
 * have one wherever they stand: with a capital, between vowels that would run together (`risico-inventarisatie`), or
 * between two words that make none together (`mbo-student`).
 *
 * ```markdown
 * > | de school en het onder-
 *                          ^
 *   | wijs
 * ```
 *
 * @param lines The lines of the block as they stand in the source.
 * @param words The reader's words.
 * @param dictionary The words that are known.
 */
export function repairHyphens(
  lines: readonly Line[],
  words: ReadingWords,
  dictionary: Dictionary | undefined,
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
