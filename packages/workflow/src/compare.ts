import type { Comparison, Protocol } from '@akkoord/clause';
import { type CompareOptions as CollateOptions, compare } from '@akkoord/collate';
import { defaultTaxonomy, type Taxonomy } from '@akkoord/taxonomy';
import { withChangeReasons } from './reasons.ts';

/** How two protocols are compared. */
export interface CompareOptions extends Omit<CollateOptions, 'taxonomy'> {
  /** Words and topics to compare by. Default: those that Akkoord ships. */
  taxonomy?: Taxonomy | undefined;
}

/**
 * Lay two protocols beside each other: what was, and what it becomes.
 *
 * @param options Pairs that a person made or took apart, and whether only sure pairs are kept.
 */
export function compareProtocols(
  before: Protocol,
  after: Protocol,
  options: CompareOptions = {},
): Comparison {
  const { taxonomy = defaultTaxonomy() } = options;
  return withChangeReasons(compare(before, after, { ...options, taxonomy }));
}

/** Name topics for readers, by id. */
export function topicNames(
  taxonomy: Taxonomy = defaultTaxonomy(),
): Readonly<Record<string, string>> {
  return Object.fromEntries(taxonomy.topics.map(({ id, label }) => [id, label]));
}
