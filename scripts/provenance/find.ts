import { stem } from '../../packages/text/src/index.ts';
import { folded, type SourceText } from './texts.ts';

/** Say which sources know all these phrases, in one clause or line. A star stands for any letters. */
export interface Finder {
  (phrases: readonly string[]): string[];
  /** All sources, in the order in which they are told. */
  readonly ids: readonly string[];
}

/**
 * What counts as the same words: `written` as they stand there, `inflected` in any of their forms, so that who writes
 * *onderkent* knows *onderkennen*. A word with a star is found as it is written, and so is one of which the stem is
 * short: *delen* and *deel* have one stem, and are two words.
 */
export type Sameness = 'written' | 'inflected';

/** A stem of so many letters may be that of other words too. */
const shortStem = 3;

/** Make a finder over sources. */
export function finderOver(texts: readonly SourceText[], sameness: Sameness = 'written'): Finder {
  const sources = texts.map(({ id, units }) => ({ id, units: units.map(withStems) }));
  const find = (phrases: readonly string[]) => {
    const patterns = phrases.map((phrase) => patternOf(phrase, sameness));
    return sources
      .filter(({ units }) => units.some((unit) => patterns.every((one) => one.test(unit))))
      .map(({ id }) => id);
  };
  return Object.assign(find, { ids: texts.map(({ id }) => id) });
}

/** Put its stem behind each word: ` onderkent|onderken `. */
function withStems(unit: string): string {
  return unit.replace(/[\p{L}\p{N}]+/gu, (word) => `${word}|${stem(word)}`);
}

function patternOf(phrase: string, sameness: Sameness): RegExp {
  const words = phrase.replaceAll('*', 'ǁ').split(/\s+/).flatMap(wordsOf);
  const found = words.map((word) => {
    if (word.includes('ǁ')) return `${word.replaceAll('ǁ', '[\\p{L}\\p{N}]*')}\\|[^ ]*`;
    const root = stem(word);
    const inflected = sameness === 'inflected' && root.length > shortStem;
    return inflected ? `[^ |]*\\|${root}` : `${word}\\|[^ ]*`;
  });
  return new RegExp(` ${found.join(' ')} `, 'u');
}

/** Fold one word of a phrase; a hyphen makes two of it, as in a text. */
function wordsOf(word: string): string[] {
  return folded(word).trim().split(' ');
}
