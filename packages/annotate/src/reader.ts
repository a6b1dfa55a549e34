import {
  type Clause,
  clausesOf,
  isClause,
  ownText,
  type Protocol,
  sectionsByClause,
  sectionsOf,
  walk,
} from '@akkoord/clause';
import type { Taxonomy } from '@akkoord/taxonomy';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { type MentionReader, mentionReader } from './mentions.ts';
import { nameReader } from './names.ts';
import { type ClauseReading, readClause, withException } from './provisions.ts';
import { rightReader, type Sector } from './rights.ts';
import { type TopicScore, topicReader } from './topics.ts';

/** Everything that was read of one clause, with what made it so. */
export interface Entry {
  reading: ClauseReading;
  topics: readonly TopicScore[];
  /** True where a person gave the topics. */
  topicsGiven: boolean;
  mentions: ReturnType<MentionReader>;
  rights: ReturnType<ReturnType<typeof rightReader>>;
}

/** Read every clause of a document, by eId. */
export function readDocument(
  tree: Protocol,
  { taxonomy, sector }: { taxonomy: Taxonomy; sector?: Sector | undefined },
): Map<string, Entry> {
  const lexicon = lexiconOf(taxonomy);
  const readings = readNorms(tree, lexicon);
  const readTopics = topicReader(lexicon);
  const readMentions = mentionReader(taxonomy);
  const readRights = rightReader(taxonomy, sector ?? tree.meta.school?.sector);
  const sections = sectionsByClause(tree);
  const parents = parentsOf(tree);
  const entries = new Map<string, Entry>();
  let previous: { key: string; topics: readonly TopicScore[] } | null = null;
  for (const reading of readings) {
    const { clause, text } = reading;
    const over = sections.get(clause.eId) ?? [];
    const parent = parents.get(clause);
    const key = over.at(-1)?.eId ?? '';
    const given = clause.data?.topics;
    const topics: readonly TopicScore[] = given
      ? given.map((id) => ({ id, score: 1, words: [] }))
      : readTopics({
          text,
          headings: over.map(({ heading }) => heading),
          parent: (parent && entries.get(parent.eId)?.topics) ?? [],
          previous: previous?.key === key ? previous.topics : [],
        });
    previous = { key, topics };
    entries.set(clause.eId, {
      reading,
      topics,
      topicsGiven: given !== undefined,
      mentions: readMentions(text, clause.eId),
      rights: readRights({
        text,
        topics: topics.map(({ id }) => id),
        bearers: reading.provisions.flatMap(({ bearers }) => bearers),
      }),
    });
  }
  return entries;
}

function readNorms(tree: Protocol, lexicon: Lexicon): ClauseReading[] {
  const clauses = clausesOf(tree);
  const nameAt = nameReader(tree, clauses, lexicon.taxonomy);
  const sections = sectionsByClause(tree);
  const parents = parentsOf(tree);
  const headed = sectionsOf(tree).length > 0;
  const done = new Map<Clause, ClauseReading>();
  let previous: Clause | null = null;
  let seenSection = false;
  for (const clause of clauses) {
    const over = sections.get(clause.eId) ?? [];
    if (over.length > 0) seenSection = true;
    const parent = parents.get(clause) ?? null;
    const before =
      previous && sections.get(previous.eId)?.at(-1) === over.at(-1) ? done.get(previous) : null;
    const reading = readClause(clause, ownText(clause), {
      lexicon,
      sections: over,
      parent: (parent && done.get(parent)) ?? null,
      previous: before ?? null,
      preface: headed && !seenSection && clause.form === 'prose',
      nameAt,
    });
    const changed = before && withException(before, reading);
    if (changed) done.set(changed.clause, changed);
    done.set(clause, reading);
    previous = clause;
  }
  return clauses.map((clause) => done.get(clause) as ClauseReading);
}

function parentsOf(tree: Protocol): Map<Clause, Clause> {
  const parents = new Map<Clause, Clause>();
  walk(tree, (node, ancestors) => {
    const parent = isClause(node) ? ancestors.findLast(isClause) : undefined;
    if (isClause(node) && parent) parents.set(node, parent);
  });
  return parents;
}
