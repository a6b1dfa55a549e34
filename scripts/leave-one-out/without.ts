import type { LexiconEntry } from '../../packages/taxonomy/scripts/lexicon.ts';
import type { TaxonomyData } from '../../packages/taxonomy/scripts/read-data.ts';
import {
  readSourcedTopics,
  type SourcedCue,
  type SourcedTopic,
} from '../../packages/taxonomy/scripts/sourced-topics.ts';
import { senseOfPart } from '../../packages/taxonomy/scripts/taxonomy-from.ts';
import { sorted } from '../provenance/write.ts';

/**
 * How much of a text is forgotten. `dropped`: what no other source knows. `unseen`: that, and a cue of a subject that
 * one other source knows is a candidate, as it would be if the text had never been read.
 */
export type Forgetting = 'dropped' | 'unseen';

/** What is left of the data without one text, and how many cues and words that text alone knew. */
export interface Reduced extends TaxonomyData {
  readonly cues: number;
  readonly words: number;
}

/**
 * Take out of the taxonomy's data what is known from one text.
 *
 * @param data As it stands in `packages/taxonomy/data`.
 * @param id Of the source: `school-a`.
 */
export function without(data: TaxonomyData, id: string, forgetting: Forgetting): Reduced {
  const topics = readSourcedTopics(data.files.topics);
  const left = topics.map((topic) => topicWithout(topic, id, forgetting));
  const lexicon = data.lexicon.filter((entry) => !isOnlyFrom(entry, id));
  return {
    files: { ...withoutEmpty(data.files, lexicon), topics: left },
    lexicon,
    cues: phrasesIn(topics) - phrasesIn(left),
    words: data.lexicon.length - lexicon.length,
  };
}

/** Leave out what has no word left: a role, a name, a platform. */
function withoutEmpty(
  files: TaxonomyData['files'],
  lexicon: readonly LexiconEntry[],
): Record<string, unknown> {
  const senses = new Set(lexicon.flatMap((entry) => entry.senses));
  const parts = Object.entries({ ...senseOfPart, platforms: 'platform' }).map(([key, sense]) => {
    const entries = files[key] as ReadonlyArray<{ id: string; phrases?: unknown }>;
    return [key, entries.filter(({ id, phrases }) => phrases || senses.has(`${sense}:${id}`))];
  });
  return { ...files, ...Object.fromEntries(parts) };
}

function isOnlyFrom({ seenIn, source }: LexiconEntry, id: string): boolean {
  return source === undefined && seenIn?.length === 1 && seenIn[0] === id;
}

function topicWithout(topic: SourcedTopic, id: string, forgetting: Forgetting): SourcedTopic {
  const cues = topic.cues.flatMap((cue): SourcedCue[] => {
    const left = cueWithout(cue, id);
    if (!left) return [];
    // As they are, cues may keep a source that is left out: what is known from it and another counts in full.
    return forgetting === 'unseen' ? sorted(left) : [{ ...cue, ...kept(cue, left) } as SourcedCue];
  });
  return { ...topic, headings: sourcesWithout(topic.headings, id, forgetting), cues };
}

/** Of a cue as it is, the phrases that another source knows too. */
function kept(cue: SourcedCue, left: SourcedCue): Partial<SourcedCue> {
  if (!('any' in cue) || !('any' in left)) return {};
  return {
    any: Object.fromEntries(Object.entries(cue.any).filter(([phrase]) => phrase in left.any)),
  };
}

function cueWithout(cue: SourcedCue, id: string): SourcedCue | null {
  if ('all' in cue) {
    const seenIn = cue.seenIn.filter((one) => one !== id);
    return seenIn.length === 0 && cue.seenIn.length > 0 ? null : { ...cue, seenIn };
  }
  const any = sourcesWithout(cue.any, id, 'unseen');
  return Object.keys(any).length > 0 ? { ...cue, any } : null;
}

type Sourced = Readonly<Record<string, string[]>>;

function sourcesWithout(
  phrases: Sourced,
  id: string,
  forgetting: Forgetting,
): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(phrases).flatMap(([phrase, known]) => {
      const others = known.filter((one) => one !== id);
      if (others.length === 0 && known.length > 0) return [];
      return [[phrase, forgetting === 'unseen' ? others : known]];
    }),
  );
}

function phrasesIn(topics: readonly SourcedTopic[]): number {
  const counts = topics.flatMap(({ headings, cues }) => [
    Object.keys(headings).length,
    ...cues.map((cue) => ('all' in cue ? 1 : Object.keys(cue.any).length)),
  ]);
  return counts.reduce((sum, count) => sum + count, 0);
}
