import type { OpenQuestion } from './agenda/open-questions.ts';
import type { Finding } from './findings/finding.ts';
import type { Decision } from './ledger/decision.ts';

/** Words for what stands in the documents and is told by codes elsewhere. This room makes no sentences itself. */
export interface Wording {
  /** Give an open question, with where things stand. */
  question: (question: OpenQuestion) => string;
  /** Give what was found, where, and what to do. */
  finding: (finding: Finding) => string;
  /** Give what was chosen, within a sentence. */
  choice: (choice: Decision['choose'], named: Named) => string;
}

/** What a choice names. */
export interface Named {
  sources: ReadonlyArray<{ id: string; name: string }>;
  /** The texts of the model, by their ids. */
  positions: ReadonlyArray<{ id: string; position: string }>;
}
