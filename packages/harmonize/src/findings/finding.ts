import type { Protocol } from '@akkoord/clause';
import type { Taxonomy } from '@akkoord/taxonomy';
import type { Source } from '../sources/source.ts';

/** Something in a new protocol that a person should look at. */
export interface Finding {
  /** The name of the file of the rule. */
  ruleId: string;
  /** What was found, where, and what to do: Dutch. */
  message: string;
  /** The eIds of the clauses that it is about, in document order. */
  clauses: string[];
}

/** What rules read a protocol with. */
export interface FindingContext {
  taxonomy: Taxonomy;
  /** The protocols that it was made of: their schools have names of their own. */
  sources?: readonly Source[];
}

/** Reads an annotated protocol with ids; gives findings in document order. */
export type FindingRule = (tree: Protocol, context: FindingContext) => Finding[];
