import type { Comparison, Protocol } from '@akkoord/clause';
import { compare } from '@akkoord/collate';
import { defaultTaxonomy } from '@akkoord/taxonomy';

/** Lay two protocols beside each other with the default taxonomy: what was, and what it becomes. */
export function compareProtocols(before: Protocol, after: Protocol): Comparison {
  return compare(before, after, { taxonomy: defaultTaxonomy });
}
