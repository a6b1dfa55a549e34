import { readSourcedTopics, topicsWithoutSources } from './sourced-topics.ts';

/** Make the taxonomy's data from what stands in `packages/taxonomy/data`, a key a file. */
export function taxonomyFrom(files: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return { ...files, topics: topicsWithoutSources(readSourcedTopics(files.topics)) };
}
