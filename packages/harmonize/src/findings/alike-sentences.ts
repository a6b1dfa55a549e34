import { clausesOf, ownText, type Protocol } from '@akkoord/clause';
import { diffWords } from '@akkoord/collate';
import { foldText, sentences, similarity } from '@akkoord/text';
import type { Finding, FindingRule } from './finding.ts';
import { placeNamer } from './place.ts';

/** From this likeness on, two sentences say the same thing with a difference that somebody should see. */
const likeness = 0.75;
/** Shorter sentences are alike by their form only. */
const leastWords = 7;

/** Where more words differ, the sentences are two rules of one form. */
const mostWords = 5;

interface Said {
  eId: string;
  /** Where the clause comes from. */
  origin: string;
  text: string;
  folded: string;
  words: ReadonlySet<string>;
}

/**
 * Find sentences from two protocols that are almost the same: one says *dezelfde dag* where the other says
 * *binnen een week*. Equal ones are told by `same-text-twice`; what one protocol says twice is its own affair.
 */
export const alikeSentences: FindingRule = (tree) => {
  const nameOf = placeNamer(tree);
  const said = saidIn(tree);
  return said.flatMap((one, index) =>
    said.slice(index + 1).flatMap((other): Finding[] => {
      if (one.origin === other.origin || !isAlike(one, other)) return [];
      const [mine, theirs] = differenceOf(one.text, other.text);
      if (Math.max(countOf(mine), countOf(theirs)) > mostWords) return [];
      return [
        {
          ruleId: 'alike-sentences',
          code: 'alike-sentences',
          data: { places: [nameOf(one.eId), nameOf(other.eId)], words: [mine, theirs] },
          clauses: [one.eId, other.eId],
        },
      ];
    }),
  );
};

function saidIn(tree: Protocol): Said[] {
  return clausesOf(tree).flatMap((clause) => {
    const origin = clause.data?.provenance?.[0]?.source;
    if (origin === undefined) return [];
    return sentences(ownText(clause))
      .filter(({ text }) => countOf(text) >= leastWords)
      .map(({ text }) => {
        const folded = foldText(text).trim();
        const words = new Set(folded.split(/\s+/));
        return { eId: clause.eId, origin, text: text.trim(), folded, words };
      });
  });
}

function isAlike(one: Said, other: Said): boolean {
  if (one.folded === other.folded) return false;
  // Cheap first: most sentences share few words.
  const shared = [...one.words].filter((word) => other.words.has(word)).length;
  if (shared < Math.max(one.words.size, other.words.size) / 2) return false;
  return similarity(one.folded, other.folded) >= likeness;
}

function countOf(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

function differenceOf(one: string, other: string): [string, string] {
  const parts = diffWords(one, other);
  const only = (op: 'insert' | 'delete') =>
    parts
      .filter((part) => part.op === op)
      .map(({ text }) => text.trim())
      .filter(Boolean)
      .join(' … ');
  return [only('delete'), only('insert')];
}
