import type { Topic } from '@akkoord/taxonomy';
import type { Lexicon } from './lexicon.ts';
import { PhraseIndex } from './phrases.ts';
import { type Token, tokenize } from './token.ts';

/** What a clause gives to tell its topics by. */
export interface TopicEvidence {
  text: string;
  /** Headings over it, outermost first. */
  headings: readonly string[];
  /** Topics of the clause that it is nested in, main one first. */
  parent: readonly TopicScore[];
  /** Topics of the clause before it, in the same section. */
  previous: readonly TopicScore[];
}

/** How much speaks for a topic, and which words. */
export interface TopicScore {
  id: string;
  score: number;
  words: readonly string[];
}

/** Lists the topics of a clause, main one first. */
export type TopicReader = (evidence: TopicEvidence) => TopicScore[];

/** A heading is worth this much, and a parent's main topic. */
const headingWeight = 2.5;
const parentWeight = 3;
/** A topic counts beside the main one from this share of its score on. */
const share = 0.5;
const enough = 2;

/** Make a reader of topics from their cues. */
export function topicReader(lexicon: Lexicon): TopicReader {
  const { topics } = lexicon.taxonomy;
  const phrases = new PhraseIndex<string>();
  const headings = new PhraseIndex<string>();
  const known = new Set<string>();
  for (const topic of topics) {
    for (const phrase of [...cuePhrases(topic), ...topic.keywords]) {
      if (!known.has(phrase)) phrases.add(phrase, phrase);
      known.add(phrase);
    }
    for (const phrase of topic.headings) headings.add(phrase, topic.id);
  }
  return ({ text, headings: titles, parent, previous }) => {
    const said = new Set(phrases.find(tokenize(text)).map(({ value }) => value));
    const titled = titledTopics(titles, headings);
    const scores = topics.map(({ id, cues, keywords }): TopicScore => {
      const found = score({ id, cues, keywords }, said);
      const fromHeading = titled.get(id) ?? 0;
      const fromParent = parent[0]?.id === id ? parentWeight : 0;
      return { id, score: found.score + fromHeading + fromParent, words: found.words };
    });
    const ranked = scores
      .map((entry, order) => ({ entry, order }))
      .filter(({ entry }) => entry.score > 0)
      .sort((a, b) => b.entry.score - a.entry.score || a.order - b.order)
      .map(({ entry }) => entry);
    const best = ranked[0]?.score ?? 0;
    if (best === 0) return previous.slice(0, 1).map((entry) => ({ ...entry, words: [] }));
    return ranked
      .filter(({ score: own }, i) => i === 0 || (own >= enough && own >= best * share))
      .slice(0, 4);
  };
}

function cuePhrases({ cues }: Topic): string[] {
  return cues.flatMap((cue) => ('any' in cue ? cue.any : cue.all));
}

/** A cue counts once; a second phrase of the same cue adds a third. Keywords without a cue count a little. */
function score(
  { cues, keywords }: Pick<Topic, 'id' | 'cues' | 'keywords'>,
  said: ReadonlySet<string>,
): { score: number; words: string[] } {
  let total = 0;
  const words = new Set<string>();
  for (const cue of cues) {
    if ('all' in cue) {
      if (!cue.all.every((phrase) => said.has(phrase))) continue;
      total += cue.weight;
      for (const phrase of cue.all) words.add(phrase);
      continue;
    }
    const found = cue.any.filter((phrase) => said.has(phrase));
    if (found.length === 0) continue;
    total += cue.weight * (1 + Math.min(found.length - 1, 2) / 3);
    for (const phrase of found) words.add(phrase);
  }
  const extra = keywords.filter((keyword) => said.has(keyword) && !words.has(keyword));
  for (const keyword of extra) words.add(keyword);
  return { score: total + extra.length * 0.5, words: [...words] };
}

/** The innermost heading counts in full, those over it for half. */
function titledTopics(titles: readonly string[], index: PhraseIndex<string>): Map<string, number> {
  const found = new Map<string, number>();
  titles.forEach((title, i) => {
    const weight = i === titles.length - 1 ? headingWeight : headingWeight / 2;
    const tokens: Token[] = tokenize(title);
    for (const { value } of index.find(tokens))
      found.set(value, Math.max(found.get(value) ?? 0, weight));
  });
  return found;
}
