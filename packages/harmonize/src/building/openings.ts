import {
  type Clause,
  type ClauseContent,
  type MdastNode,
  ownText,
  rewriteOwnText,
} from '@akkoord/clause';
import type { Words } from './rewriting.ts';

/** A point that stands by itself, or last in its list, ends as a sentence, and not as one that others follow. */
export function closed(clause: Clause, words: Words): Clause {
  const text = ownText(clause);
  const [mark] = /[;,]$/.exec(text) ?? [];
  if (mark === undefined) return clause;
  words.terms.push({ from: mark, to: '.' });
  return rewriteOwnText(clause, [{ start: text.length - 1, end: text.length, text: '.' }]);
}

/** A point of a list gets the sentences that open it before its own text, with their footnotes. */
export function withOpening(clause: Clause, leads: readonly Clause[]): Clause {
  if (leads.length === 0) return clause;
  const space = { type: 'text', value: ' ' };
  const opening = leads
    .flatMap(({ children }) => children.filter(({ type }) => type === 'paragraph'))
    .flatMap((paragraph) => [...((paragraph as MdastNode).children ?? []), space]);
  const index = clause.children.findIndex(({ type }) => type === 'paragraph');
  if (index < 0) {
    const paragraph = { type: 'paragraph', children: opening };
    return { ...clause, children: [paragraph as ClauseContent, ...clause.children] };
  }
  const children = clause.children.map((child, k) =>
    k === index
      ? ({
          ...child,
          children: [...opening, ...((child as MdastNode).children ?? [])],
        } as ClauseContent)
      : child,
  );
  return { ...clause, children };
}
