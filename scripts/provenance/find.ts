import { folded, type SourceText } from './texts.ts';

/** Say which sources know all these phrases, in one clause or line. A star stands for any letters. */
export interface Finder {
  (phrases: readonly string[]): string[];
  /** All sources, in the order in which they are told. */
  readonly ids: readonly string[];
}

/** Make a finder over sources. */
export function finderOver(texts: readonly SourceText[]): Finder {
  const find = (phrases: readonly string[]) => {
    const patterns = phrases.map(patternOf);
    return texts
      .filter(({ units }) => units.some((unit) => patterns.every((one) => one.test(unit))))
      .map(({ id }) => id);
  };
  return Object.assign(find, { ids: texts.map(({ id }) => id) });
}

function patternOf(phrase: string): RegExp {
  const words = phrase.split('*').map((part, i, parts) => {
    const inner = folded(part).trim();
    const before = i > 0 && part.startsWith(' ') ? ' ' : '';
    const after = i < parts.length - 1 && part.endsWith(' ') ? ' ' : '';
    return before + inner + after;
  });
  return new RegExp(` ${words.join('[\\p{L}\\p{N}]*')} `, 'u');
}
