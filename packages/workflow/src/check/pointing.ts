import {
  type Clause,
  isClause,
  isSection,
  openPrefix,
  ownText,
  type Protocol,
} from '@akkoord/clause';
import { consistency } from '@akkoord/taxonomy/consistency';
import { findGaps, foldWord, stem, type Token, tokenize } from '@akkoord/text';
import { wordSet } from './clashes/rule.ts';
import { pathOf, wordsOf } from './drafts.ts';
import type { Told } from './finding.ts';

/** What is known of a clause by its words: what it names. */
export type Annotated = ReadonlyMap<string, Clause>;

/** Words of so many letters are kin where one is part of the other: `kanaal`, `schoolkanaal`. */
const kinLength = 4;

/**
 * Make a rule that finds words that point at something that nothing before them names: `dit kanaal`, where no channel
 * stands before it in its section.
 *
 * @param annotated The annotated clauses, by what they say.
 */
export function pointingRule(annotated: Annotated) {
  return (tree: Protocol): Told[] =>
    tree.children.filter(isSection).flatMap((section) => {
      const before: Before = { stems: new Set(), mentions: new Set() };
      const rules = section.children
        .filter(isClause)
        .filter(({ wId }) => !wId.startsWith(openPrefix));
      return rules.flatMap((clause) => inClause(clause, before));
    });

  function inClause(clause: Clause, before: Before, path = pathOf(clause)): Told[] {
    const text = ownText(clause).trim();
    const tokens = tokenize(text);
    const known = annotated.get(wordsOf(clause));
    for (const { kind } of known?.data?.mentions ?? []) before.mentions.add(kind);
    const channels = (known?.data?.provisions ?? []).flatMap(({ settings = [] }) => settings);
    if (channels.some(({ kind }) => kind === 'channel')) before.mentions.add('channel');
    const found: Told[] = [];
    for (const [index, token] of tokens.entries()) {
      const noun = thingAfter(tokens, index);
      if (noun && !isNamed(noun, before) && !leadsIn(text.slice(noun.end))) {
        const words = `${token.text} ${noun.text}`;
        found.push({ path, code: 'pointing-nowhere', data: { words, text } });
      }
      before.stems.add(stem(token.folded));
    }
    if (findGaps(text).length > 0) before.mentions.add('gap');
    for (const child of clause.children)
      if (isClause(child)) found.push(...inClause(child, before, path));
    return found;
  }
}

/** Whether what is pointed at comes in the list behind the sentence: `deze stappen:`. */
function leadsIn(rest: string): boolean {
  return /^[^.!?]*:/.test(rest);
}

interface Before {
  stems: Set<string>;
  mentions: Set<string>;
}

function isNamed({ folded }: Token, { stems, mentions }: Before): boolean {
  const own = stem(folded);
  if ([...stems].some((one) => areKin(one, own))) return true;
  return consistency.kinds.some(
    ({ nouns, words, mentions: kinds }) =>
      nouns.includes(folded) &&
      (words.some((word) => stems.has(stem(foldWord(word)))) ||
        kinds.some((kind) => mentions.has(kind))),
  );
}

function areKin(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= kinLength && long.includes(short);
}

const pointing = wordSet(consistency.pointing);
const things = wordSet([...consistency.things, ...consistency.kinds.flatMap(({ nouns }) => nouns)]);

/** Give the thing that a word points at; other words behind it (`deze reden`, `dat mag`) can point at anything. */
function thingAfter(tokens: readonly Token[], index: number): Token | null {
  const [word, noun] = [tokens[index], tokens[index + 1]];
  if (!word || !noun || noun.mark !== '' || !pointing.has(word.folded)) return null;
  return things.has(noun.folded) ? noun : null;
}
