import {
  type Clause,
  isClause,
  isSection,
  type Mention,
  ownText,
  type Protocol,
  type Section,
  type Sector,
  sectionsOf,
  walk,
} from '@akkoord/clause';
import type { Taxonomy } from '@akkoord/taxonomy';
import { isColophon } from './colophon.ts';
import { type HeadingReading, readHeadings } from './heading.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { mentionsOf } from './mentions.ts';
import { type NameReader, nameReader } from './names.ts';
import { isOfSchool } from './of-school.ts';
import { partWordsOf } from './parts/index.ts';
import { withParts } from './provision/with-parts.ts';
import { type ClauseReading, readClause, withException } from './provisions.ts';
import { headingNames } from './references/named.ts';
import { placesIn } from './references/place.ts';
import { withTargets } from './references/resolve.ts';
import { rightsIn, rightsOf, type TouchedRight } from './rights.ts';
import { type ReadText, readText } from './text.ts';
import { type Titled, type TopicScore, titledTopics, topicsOf } from './topics.ts';

/** Everything that was read of one clause, with what made it so. */
export interface Entry {
  reading: ClauseReading;
  topics: readonly TopicScore[];
  /** True where a person gave the topics. */
  topicsGiven: boolean;
  mentions: readonly Mention[];
  rights: readonly TouchedRight[];
}

/** How to read a document. */
export interface ReadingOptions {
  taxonomy: Taxonomy;
  sector?: Sector | undefined;
}

/** Read every clause of a document, by eId. */
export function readDocument(tree: Protocol, options: ReadingOptions): Map<string, Entry> {
  const lexicon = lexiconOf(options.taxonomy);
  const places = placesOf(tree, lexicon);
  const texts = places.map(({ read }) => read);
  const nameAt = nameReader(tree, texts, lexicon);
  const readings = readNorms(places, lexicon, nameAt);
  const order = new Map(lexicon.topics.map(({ id }, i) => [id, i]));
  const headings = headingNames(sectionsOf(tree).map(({ heading }) => heading));
  const sector = options.sector ?? tree.meta.school?.sector;
  const hasSay = sector !== undefined || isOfSchool(tree, texts, lexicon);
  const rights = hasSay ? rightsIn(options.taxonomy, sector) : [];
  const nodes = placesIn(tree);
  const words = options.taxonomy.references;
  const partWords = partWordsOf(options.taxonomy);
  const meant = (mentions: Mention[], { clause: { eId }, read: { text } }: Place) =>
    withTargets({ text, mentions }, eId, { places: nodes, words });
  const entries = new Map<string, Entry>();
  let previous: Place | null = null;
  for (const place of places) {
    const read = readings.get(place.clause) as ClauseReading;
    const { eId } = place.clause;
    const mentions = meant(mentionsOf(place.read, eId, { lexicon, headings }), place);
    const over = (place.parent && entries.get(place.parent.clause.eId)?.reading) ?? null;
    const reading = withParts(read, { mentions, lexicon, words: partWords, nameAt, over });
    const topicsAt = (other: Place | null) =>
      (other && entries.get(other.clause.eId)?.topics) ?? [];
    const { data } = place.clause;
    const given = data?.topicsProposed ? undefined : data?.topics;
    const topics: readonly TopicScore[] = given
      ? given.map((id) => ({ id, score: 1, words: [] }))
      : topicsOf(
          {
            read: place.read,
            nested: place.nested,
            leadEnd: leadEnd(reading),
            bearers: reading.provisions[0]?.bearers ?? [],
            titled: place.above.titled,
            parent: topicsAt(place.parent),
            previous: previous?.above === place.above ? topicsAt(previous) : [],
          },
          order,
        );
    previous = place;
    entries.set(place.clause.eId, {
      reading,
      topics,
      topicsGiven: given !== undefined,
      mentions,
      rights: place.colophon
        ? []
        : rightsOf(
            {
              read: place.read,
              topics: topics.map(({ id }) => id),
              bearers: reading.provisions.flatMap(({ bearers }) => bearers),
            },
            rights,
          ),
    });
  }
  return entries;
}

/** What the headings over some clauses say. */
interface Above {
  heading: HeadingReading;
  titled: Titled;
}

/** A clause with its text and what stands over it. */
interface Place {
  clause: Clause;
  read: ReadText;
  above: Above;
  parent: Place | null;
  /** What is nested in it, where it opens a list. */
  nested: ReadText[];
  preface: boolean;
  /** True where it says for whom the protocol is or where it is published: no council has a say in that. */
  colophon: boolean;
}

function placesOf(tree: Protocol, lexicon: Lexicon): Place[] {
  const known = new Map<Section | Clause | null, Above>();
  const places = new Map<Clause, Place>();
  const headed = tree.children.some(isSection);
  let seenSection = false;
  walk(tree, (node, ancestors) => {
    if (isSection(node)) seenSection = true;
    if (!isClause(node)) return;
    const sections = ancestors.filter(isSection);
    const inner = sections.at(-1) ?? null;
    const parent = ancestors.findLast(isClause);
    const opening = parent && isOpeningHeading(parent) ? parent : null;
    const above = known.get(opening ?? inner) ?? aboveOf(sections, opening, lexicon);
    known.set(opening ?? inner, above);
    const over = (parent && places.get(parent)) ?? null;
    const read = readText(ownText(node), lexicon);
    if (over) over.nested.push(read);
    places.set(node, {
      clause: node,
      read,
      above,
      parent: over,
      nested: [],
      preface: headed && !seenSection && node.form === 'prose',
      colophon:
        over?.colophon === true ||
        isColophon(read.text, lexicon.taxonomy) ||
        (inner !== null && isColophon(inner.heading, lexicon.taxonomy)),
    });
  });
  return [...places.values()];
}

/** So many words at the most are a heading over a list: `Voor het MT:`. */
const headingWords = 6;

/** Tell whether a clause is nothing but the heading of its list. */
function isOpeningHeading(clause: Clause): boolean {
  const text = ownText(clause).trim();
  return text.endsWith(':') && text.split(/\s+/).length <= headingWords;
}

/** @param opening A clause that is the heading of the list that the clauses are points of. */
function aboveOf(sections: readonly Section[], opening: Clause | null, lexicon: Lexicon): Above {
  const titles = sections.map(({ heading }) => heading);
  return {
    heading: readHeadings(opening ? [...sections, headingOf(opening)] : sections, lexicon),
    titled: titledTopics(titles, lexicon),
  };
}

function headingOf(clause: Clause): Section {
  const heading = ownText(clause).trim().replace(/:$/, '');
  return { type: 'section', eId: clause.eId, num: null, heading, depth: 6, children: [] };
}

function leadEnd({ provisions, sentences, clause, read }: ClauseReading): number {
  const main = provisions[0]?.span;
  if (main && main.eId === clause.eId) return main.end;
  return sentences[0]?.sentence.end ?? read.text.length;
}

function readNorms(
  places: readonly Place[],
  lexicon: Lexicon,
  nameAt: NameReader,
): Map<Clause, ClauseReading> {
  const done = new Map<Clause, ClauseReading>();
  let previous: Place | null = null;
  for (const place of places) {
    const { clause, read, above, preface } = place;
    const parent = (place.parent && done.get(place.parent.clause)) ?? null;
    const reading = readClause(clause, read, {
      lexicon,
      heading: above.heading,
      parent,
      preface,
      nameAt,
    });
    const before = previous?.above === above ? done.get(previous.clause) : undefined;
    const changed = before && withException(before, reading);
    if (changed) done.set(changed.clause, changed);
    done.set(clause, reading);
    previous = place;
  }
  return done;
}
