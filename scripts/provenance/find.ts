import { folded, type SourceText } from './texts.ts';

/** Say which sources know all these phrases, in one clause or line. A star stands for any letters. */
export type Finder = (phrases: readonly string[]) => string[];

/** Make a finder over sources. */
export function finderOver(texts: readonly SourceText[]): Finder {
  return (phrases) => {
    const patterns = phrases.map(patternOf);
    return texts
      .filter(({ units }) => units.some((unit) => patterns.every((one) => one.test(unit))))
      .map(({ id }) => id);
  };
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
