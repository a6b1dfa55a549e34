import { ownText } from '@akkoord/clause';
import type { Template } from '@akkoord/compose';
import { foldWord, tokenize } from '@akkoord/text';
import { pathOf } from './drafts.ts';
import type { ClauseRule } from './stumps.ts';

/** Two signs of which one was meant; three full stops in a row are one sign. */
const doubled = /(?<!\.)\.\.(?!\.)|[,;:]\s*[.,;:]|\s[.,;:!?](?=\s|$)/u;

/** Make a rule that finds signs and words that stand twice where an answer came in: `..`, `de de`. */
export function signRule({ taxonomy }: Template): ClauseRule {
  const { articles, prepositions } = taxonomy.functionWords;
  const once = new Set([...articles, ...prepositions].map(foldWord));
  return (clause) => {
    const text = ownText(clause).trim();
    const path = pathOf(clause);
    const sign = doubled.exec(text);
    const tokens = tokenize(text);
    const twice = tokens.find(
      ({ folded, mark }, index) =>
        mark === '' && once.has(folded) && tokens[index - 1]?.folded === folded,
    );
    return [
      ...(sign
        ? [{ path, code: 'sign-twice', data: { sign: sign[0].trim(), text } } as const]
        : []),
      ...(twice ? [{ path, code: 'word-twice', data: { word: twice.text, text } } as const] : []),
    ];
  };
}
