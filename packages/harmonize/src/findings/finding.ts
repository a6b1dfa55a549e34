import type { Coded, Protocol } from '@akkoord/clause';
import type { Taxonomy } from '@akkoord/taxonomy';
import type { Source } from '../sources/source.ts';

/** What a clause says, by its place and its first words. */
export interface Said {
  place: string;
  words: string;
}

/** A name or word, and where it stands. */
export interface NameUse {
  name: string;
  places: readonly string[];
}

/** What comes with each code of a finding. Places are as readers call them: `A.1`. */
export interface FindingData {
  /** One clause allows what another forbids. */
  'opposed-norms': { topic: string | null; allows: Said; forbids: Said };
  /** Two clauses say to whom one reports the same thing, and differ. */
  'two-reporting-points': {
    points: ReadonlyArray<{ place: string; persons: readonly string[] }>;
  };
  'two-words': { thing: string; uses: readonly NameUse[] };
  'two-schools': { uses: readonly NameUse[] };
  'same-text-twice': { places: readonly string[]; count: number };
  /** Clauses from more sources that seem to say one thing in other words. */
  'same-rule-twice': { said: readonly Said[] };
  /** The words by which two sentences differ; empty where one has none. */
  'alike-sentences': { places: readonly [string, string]; words: readonly [string, string] };
  'list-without-points': { place: string };
  'broken-reference': { place: string; reference: string };
  /** By what stood around it the clause with this label bound these people. */
  'lost-context': { place: string; source: string; label: string; bearers: readonly string[] };
  'old-record': { place: string };
  /** It names a person, or how to reach one. */
  'names-person': { place: string };
  /** It sends its readers to a document of one of the schools, which others do not have. */
  'names-document': { place: string; source: string };
  /** It names a law or agreement that does not hold for the kind of school that this is. */
  'law-of-others': { place: string; law: string; sector: string; sectors: readonly string[] };
  /** Abbreviations that it uses and explains nowhere. */
  unexplained: { uses: readonly NameUse[] };
  /** It speaks to its reader in more ways than one: `u`, `je`, `ik`. */
  'two-voices': { uses: readonly NameUse[] };
  'lost-decision': { by: string; on: string; row: string };
  'legal-duty': {
    topic: string;
    position: string;
    sources: ReadonlyArray<{
      source: string;
      asOf: string;
      readOn?: string | undefined;
      later?: 'unread' | undefined;
    }>;
  };
}

/** Codes of rules that have more than one. */
type SharedCode = 'two-words' | 'two-schools' | 'names-person' | 'names-document';

/** The rules, each by the name of its file; `two-names` and `old-record` have more codes. */
export type FindingRuleId = Exclude<keyof FindingData, SharedCode> | 'two-names';

/** Something in a new protocol that a person should look at: what, and by its data where. */
export type Finding = Coded<FindingData> & {
  ruleId: FindingRuleId;
  /** The eIds of the clauses that it is about, in document order. */
  clauses: string[];
};

/** What rules read a protocol with. */
export interface FindingContext {
  taxonomy: Taxonomy;
  /** The protocols that it was made of: their schools have names of their own. */
  sources?: readonly Source[];
}

/** Reads an annotated protocol with ids; gives findings in document order. */
export type FindingRule = (tree: Protocol, context: FindingContext) => Finding[];
