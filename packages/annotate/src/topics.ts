import type { Bearer } from '@akkoord/clause';
import { tokenize } from '@akkoord/text';
import type { Cue, Lexicon } from './lexicon.ts';
import type { ReadText } from './text.ts';

/** What a clause gives to tell its topics by. */
export interface TopicEvidence {
  read: ReadText;
  /** The clauses nested in it, which count for less. */
  nested: readonly ReadText[];
  /** Where the sentence of the main norm ends, or the first: what is said up to there counts in full. */
  leadEnd: number;
  /** Whom the main norm binds. */
  bearers: readonly Bearer[];
  titled: Titled;
  /** Topics of the clause that it is nested in, main one first. */
  parent: readonly TopicScore[];
  /** Topics of the clause before it, in the same section. */
  previous: readonly TopicScore[];
}

/** How much speaks for a topic, and which phrases. */
export interface TopicScore {
  id: string;
  score: number;
  words: readonly string[];
  /** True where the clause says nothing of its own subject, and has this one of the clause before it or around it. */
  inherited?: boolean;
}

/** A heading is worth this much, and a parent's main topic. */
const headingWeight = 2.5;
/** A heading that is known from too few texts. */
const candidateWeight = 1;
/** What a heading over the innermost one is worth of that. */
const chapterShare = 0.5;
const parentWeight = 3;
/** What a cue is worth that stands behind the sentence of the main norm. */
const later = 0.6;
/** A topic counts beside the main one from this share of its score on, and from so much. */
const share = 0.5;
const enough = 2;
/** How many topics a clause has at most. */
const most = 4;

interface Found {
  topic: string;
  phrases: Set<string>;
  lead: Set<string>;
}

/**
 * List the topics of a clause, main one first.
 *
 * A clause that says nothing of its own subject, and whose own heading says nothing either, has the main topic of the
 * clause before it: steps of one list are about one thing, and a heading over the chapter tells less.
 *
 * @param order Ids of the topics as the taxonomy lists them: the first of two that score the same goes first.
 */
export function topicsOf(
  evidence: TopicEvidence,
  order: ReadonlyMap<string, number>,
): TopicScore[] {
  const { bearers, titled, parent, previous } = evidence;
  const scores = new Map<string, { score: number; words: Set<string> }>();
  const add = (topic: string, score: number, words: Iterable<string>) => {
    const known = scores.get(topic) ?? { score: 0, words: new Set() };
    for (const word of words) known.words.add(word);
    scores.set(topic, { score: known.score + score, words: known.words });
  };
  for (const [cue, found] of cuesOf(evidence)) {
    const worth = fits(cue, bearers) ? weigh(cue, found) : 0;
    if (worth > 0) add(found.topic, worth, found.phrases);
  }
  const above = parent[0];
  // Of a clause that says nothing of its own subject, the clause before it tells more than the chapter.
  const near = previous[0];
  if (scores.size === 0 && !above && !titled.near && near) return [inheritedFrom(near)];
  for (const [topic, weight] of titled.weights) add(topic, weight, []);
  const own = new Set(scores.keys());
  if (above) add(above.id, parentWeight, []);
  const ranked = [...scores]
    .map(([id, { score, words }]): TopicScore => {
      const inherited = above?.inherited === true && !own.has(id);
      return { id, score, words: [...words], ...(inherited ? { inherited } : {}) };
    })
    .sort((a, b) => b.score - a.score || (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
  const best = ranked[0]?.score;
  if (best === undefined) return previous.slice(0, 1).map(inheritedFrom);
  return ranked
    .filter(({ score }, i) => i === 0 || (score >= enough && score >= best * share))
    .slice(0, most);
}

function inheritedFrom(topic: TopicScore): TopicScore {
  return { ...topic, words: [], inherited: true };
}

/** What the headings over a clause tell of its topics. */
export interface Titled {
  /** How much they speak for each topic: the innermost in full, those over it for half. */
  weights: ReadonlyMap<string, number>;
  /** True where the innermost speaks for any. */
  near: boolean;
}

/** Say what headings tell of topics; the innermost is the last. */
export function titledTopics(headings: readonly string[], lexicon: Lexicon): Titled {
  const weights = new Map<string, number>();
  let near = false;
  headings.forEach((heading, i) => {
    const innermost = i === headings.length - 1;
    for (const { value } of lexicon.headings.findAll(tokenize(heading))) {
      if (value.kind !== 'heading') continue;
      near ||= innermost;
      const full = value.candidate ? candidateWeight : headingWeight;
      const weight = innermost ? full : full * chapterShare;
      weights.set(value.topic, Math.max(weights.get(value.topic) ?? 0, weight));
    }
  });
  return { weights, near };
}

function cuesOf({ read, nested, leadEnd }: TopicEvidence): Map<Cue, Found> {
  const found = new Map<Cue, Found>();
  const add = ({ cues, tokens }: ReadText, end: number) => {
    for (const { value, from } of cues) {
      let entry = found.get(value.cue);
      if (!entry) {
        entry = { topic: value.topic, phrases: new Set(), lead: new Set() };
        found.set(value.cue, entry);
      }
      entry.phrases.add(value.phrase);
      if ((tokens[from]?.start ?? 0) < end) entry.lead.add(value.phrase);
    }
  };
  add(read, leadEnd);
  for (const inner of nested) add(inner, 0);
  return found;
}

/** A cue counts once, and a third more for a second and a third phrase of it. */
function weigh(cue: Cue, { phrases, lead }: Found): number {
  if ('all' in cue) {
    if (phrases.size < cue.all.length) return 0;
    return cue.weight * (lead.size === phrases.size ? 1 : later);
  }
  return cue.weight * (1 + Math.min(phrases.size - 1, 2) / 3) * (lead.size > 0 ? 1 : later);
}

/** Say whether a cue is about norms that bind these. */
function fits(cue: Cue, bearers: readonly Bearer[]): boolean {
  if (!cue.bearers) return true;
  return cue.bearers.length === bearers.length && cue.bearers.every((one) => bearers.includes(one));
}

/** A sentence that speaks of a topic by its own words. */
export interface TopicSpan {
  topic: string;
  start: number;
  end: number;
}

/**
 * List the topics of which each sentence of a clause speaks by its own words, in the order of the text.
 *
 * Headings, lead-ins and the clause before tell nothing here: what is listed can be pointed at.
 *
 * @param sentences Half-open ranges of the text, each with whom its norms bind.
 */
export function topicSpansOf(
  read: ReadText,
  sentences: ReadonlyArray<{ start: number; end: number; bearers: readonly Bearer[] }>,
): TopicSpan[] {
  return sentences.flatMap(({ start, end, bearers }) => {
    const scores = new Map<string, number>();
    for (const [cue, found] of cuesBetween(read, start, end)) {
      const worth = fits(cue, bearers) ? weigh(cue, found) : 0;
      if (worth > 0) scores.set(found.topic, (scores.get(found.topic) ?? 0) + worth);
    }
    const best = Math.max(0, ...scores.values());
    return [...scores].flatMap(([topic, score]) =>
      score >= enough && score >= best * share ? { topic, start, end } : [],
    );
  });
}

function cuesBetween({ cues, tokens }: ReadText, start: number, end: number): Map<Cue, Found> {
  const found = new Map<Cue, Found>();
  for (const { value, from } of cues) {
    const at = tokens[from]?.start ?? -1;
    if (at < start || at >= end) continue;
    const entry = found.get(value.cue) ?? {
      topic: value.topic,
      phrases: new Set<string>(),
      lead: new Set<string>(),
    };
    entry.phrases.add(value.phrase);
    entry.lead.add(value.phrase);
    found.set(value.cue, entry);
  }
  return found;
}
