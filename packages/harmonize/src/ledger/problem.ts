import type { Coded } from '@akkoord/clause';
import type { AnswerMessages } from '@akkoord/compose';

/** What comes with each code of a problem; `known` is what could be chosen. */
export interface DecisionProblemData {
  /** A text of one's own that is empty or holds a heading. */
  'own-text': Record<never, never>;
  /** A source, by its id, that has no text on this. */
  'no-text': { source: string; known: readonly string[] };
  'no-clause': { source: string; name: string; known: readonly KnownClause[] };
  /** A name that more clauses have. */
  'many-clauses': { name: string; known: readonly KnownClause[] };
  'no-position': { position: string; known: readonly string[] };
  'no-question': { question: string };
  /** An answer that does not fit, with what checking it said. */
  'no-answer': { problem: Coded<AnswerMessages> };
  'no-term': { term: string; known: readonly string[] };
  /** Of two clauses that do not seem to go together one can only say that both can stand. */
  'no-clash-choice': { known: readonly string[] };
  'no-word': { word: string; known: readonly string[] };
}

/** A clause that could be chosen. */
export interface KnownClause {
  eId: string;
  label: string;
}

/** A decision that cannot be followed. */
export type DecisionProblem = Coded<DecisionProblemData> & {
  /** Key of the row, or id of the word or the question, that it is about. */
  path: string;
};
