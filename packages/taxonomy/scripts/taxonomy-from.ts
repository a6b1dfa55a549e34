import {
  entriesOf,
  formsOf,
  isSense,
  type LexiconEntry,
  type View,
  viewSchema,
} from './lexicon.ts';
import { readSourcedTopics, topicsWithoutSources } from './sourced-topics.ts';

type Entry = Readonly<Record<string, unknown>> & { id: string };

/** Parts whose entries say what they are, and leave their words to the lexicon: the sense is named by their id. */
export const senseOfPart: Readonly<Record<string, string>> = {
  roles: 'role',
  modality: 'signal',
  names: 'name',
};

/**
 * Make the taxonomy's data from what stands in `packages/taxonomy/data`: lists are views of the lexicon.
 *
 * @param files The files beside the lexicon, a key a file.
 * @param lexicon The entries of `lexicon/*.yaml`.
 * @throws TypeError where a view asks for a sense that no word has, or no view asks for a sense.
 */
export function taxonomyFrom(
  files: Readonly<Record<string, unknown>>,
  lexicon: readonly LexiconEntry[],
): Record<string, unknown> {
  const parts = Object.fromEntries(
    Object.entries(files).map(([key, part]) => [key, withViews(key, part)]),
  );
  assertAllAsked(viewsIn(parts), lexicon);
  return {
    ...(resolved(parts, lexicon) as Record<string, unknown>),
    platforms: named(files.platforms as Entry[], lexicon),
    topics: topicsWithoutSources(readSourcedTopics(files.topics)),
  };
}

function withViews(key: string, part: unknown): unknown {
  const sense = senseOfPart[key];
  if (!sense) return part;
  return (part as Entry[]).map((entry) => ({
    phrases: { view: `${sense}:${entry.id}` },
    ...entry,
  }));
}

function isView(value: object): value is View {
  return 'view' in value;
}

function viewsIn(value: unknown): View[] {
  if (value === null || typeof value !== 'object') return [];
  return isView(value) ? [viewSchema.parse(value)] : Object.values(value).flatMap(viewsIn);
}

function assertAllAsked(views: readonly View[], lexicon: readonly LexiconEntry[]): void {
  const asked = views.flatMap(({ view }) => view);
  for (const sense of new Set(lexicon.flatMap(({ senses }) => senses))) {
    if (!asked.some((one) => isSense(sense, one))) {
      throw new TypeError(`No list asks for the sense ${sense}`);
    }
  }
}

/** Put the words in the place of each view. */
function resolved(value: unknown, lexicon: readonly LexiconEntry[]): unknown {
  if (Array.isArray(value)) return value.map((one) => resolved(one, lexicon));
  if (value === null || typeof value !== 'object') return value;
  if (isView(value)) return [...new Set(entriesOf(lexicon, value).flatMap(formsOf))];
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, resolved(one, lexicon)]),
  );
}

/** A platform is called by its lemma; its other forms are aliases. */
function named(entries: readonly Entry[], lexicon: readonly LexiconEntry[]): unknown[] {
  return entries.map((entry) => {
    const words = entriesOf(lexicon, { view: `platform:${entry.id}` });
    const name = words[0]?.lemma;
    return { ...entry, name, aliases: words.flatMap(formsOf).filter((form) => form !== name) };
  });
}
