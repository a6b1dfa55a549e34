import type { Comparison, Protocol } from '@akkoord/clause';
import { type CompareOptions as CollateOptions, compare } from '@akkoord/collate';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import { withChangeReasons } from './reasons.ts';

/** How two protocols are compared, beside the taxonomy. */
export type CompareOptions = Omit<CollateOptions, 'taxonomy'>;

/**
 * Lay two protocols beside each other with the default taxonomy: what was, and what it becomes.
 *
 * @param options Pairs that a person made or took apart, and whether only sure pairs are kept.
 */
export function compareProtocols(
  before: Protocol,
  after: Protocol,
  options: CompareOptions = {},
): Comparison {
  return withChangeReasons(compare(before, after, { ...options, taxonomy: defaultTaxonomy() }));
}

/** Name the topics of the default taxonomy for readers, by id. */
export function topicNames(): Readonly<Record<string, string>> {
  return Object.fromEntries(defaultTaxonomy().topics.map(({ id, label }) => [id, label]));
}
