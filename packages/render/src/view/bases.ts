import type { ApprovalRight } from '@akkoord/clause';
import { listed } from '@akkoord/text';
import { letterWords } from '../words/letter-words.ts';
import { onlyInText } from '../words/sector-words.ts';

/**
 * Write the articles of rights, the letters of one article together: `WMS art. 12 lid 1, onder d, k en m`.
 *
 * @param shown `articles`: those alone; `all`: with the day of the law, and the kinds of school where that is open.
 */
export function basesOf(grounds: readonly ApprovalRight[], shown: 'articles' | 'all'): string {
  const articles = new Map<string, { article: string; letters: string[]; behind: string }>();
  for (const right of grounds) {
    const { basis, asOf } = right;
    const [, article = basis, letter] = /^(.*, onder )(\w+)$/u.exec(basis) ?? [];
    const behind = shown === 'all' ? ` ${letterWords.asOf(asOf)}${onlyInText(right)}` : '';
    const known = articles.get(article + behind) ?? { article, letters: [], behind };
    articles.set(article + behind, known);
    if (letter && !known.letters.includes(letter)) known.letters.push(letter);
  }
  return [...articles.values()]
    .map(({ article, letters, behind }) => `${article}${listed(letters)}${behind}`)
    .join('; ');
}
