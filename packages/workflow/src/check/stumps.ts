import { type Clause, isClause, ownText } from '@akkoord/clause';
import type { Template, TextNode } from '@akkoord/compose';
import { consistency } from '@akkoord/taxonomy/consistency';
import { dutch } from '@akkoord/taxonomy/dutch';
import { findGaps, foldWord, sentences, type Token, tokenize } from '@akkoord/text';
import { pathOf, positionOf } from './drafts.ts';
import type { Told } from './finding.ts';

/** Reads one clause of a draft, with those nested in it. */
export type ClauseRule = (clause: Clause) => Told[];

/**
 * Make a rule that finds stumps: a clause without words, a list of one point or none, a sentence without a verb, and
 * one that breaks off.
 *
 * A list with a point for each of the answers to a question is as long as the school wants it.
 */
export function stumpRule(template: Template): ClauseRule {
  const positions = template.positions.filter(({ blocks }) =>
    blocks.some(({ nodes }) => hasEach(nodes)),
  );
  const lists = new Set(positions.map(({ id }) => id));
  const isVerb = verbTeller(template);
  const neverLast = new Set(consistency.neverLast);
  return (clause) => {
    const text = ownText(clause).trim();
    const path = pathOf(clause);
    const points = clause.children.filter(isClause).length;
    if (!/\p{L}/u.test(text)) return [{ path, code: 'clause-empty', data: {} }];
    if ((points === 1 && !lists.has(positionOf(clause))) || (points === 0 && text.endsWith(':'))) {
      return [{ path, code: 'list-too-short', data: { text, points } }];
    }
    const isPoint = clause.form !== 'item';
    return sentences(withoutGaps(text)).flatMap((sentence): Told[] => {
      const tokens = tokenize(sentence.text);
      const last = tokens.at(-1);
      const breaks = tokens.find(
        (token, index) =>
          neverLast.has(token.text.toLowerCase()) &&
          endsHere(token, tokens[index + 1], sentence.text),
      );
      if (breaks) {
        return [
          { path, code: 'sentence-broken', data: { text: sentence.text, word: breaks.text } },
        ];
      }
      const complete = isPoint || !last || tokens.some((_, index) => isVerb(tokens, index));
      return complete
        ? []
        : [{ path, code: 'sentence-without-verb', data: { text: sentence.text } }];
    });
  };
}

/** Leave out what is still to be filled in: a sentence of its own (`[nog te kiezen]`) says nothing yet. */
function withoutGaps(text: string): string {
  return findGaps(text).reduce((rest, { text: gap }) => rest.replace(gap, () => '…'), text);
}

/** Whether a sign that ends something stands behind a word; behind `en` and `of` a comma ends nothing. */
function endsHere({ end, folded }: Token, next: Token | undefined, text: string): boolean {
  const mark = next ? next.mark : text.slice(end).trim();
  if (mark.startsWith(',')) return folded !== dutch.and && folded !== dutch.or;
  return /^[.;:!?]/.test(mark);
}

function hasEach(nodes: readonly TextNode[]): boolean {
  return nodes.some(
    (node) =>
      node.kind === 'each' ||
      (node.kind === 'if' && (hasEach(node.body) || hasEach(node.otherwise))),
  );
}

/** Make what tells whether a word can be a verb: a known form, or one that is shaped so and is no noun by what stands before it. */
function verbTeller({ taxonomy }: Template) {
  const { functionWords, reading } = taxonomy;
  const known = new Set(
    [...functionWords.verbs, ...reading.finiteVerbs]
      .flatMap((form) => form.split(' '))
      .map(foldWord),
  );
  const before = new Set([...functionWords.articles, ...functionWords.prepositions].map(foldWord));
  return (tokens: readonly Token[], index: number): boolean => {
    const word = tokens[index]?.folded ?? '';
    if (known.has(word)) return true;
    const isNoun = index > 0 && before.has(tokens[index - 1]?.folded ?? '');
    return !isNoun && /(?:t|en|d|de|te|an|at|ie)$/.test(word) && word.length > 2;
  };
}
