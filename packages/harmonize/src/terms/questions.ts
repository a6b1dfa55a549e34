import type { Template } from '@akkoord/compose';
import { checkAnswer } from '@akkoord/compose';
import type { Taxonomy } from '@akkoord/taxonomy';
import { keepBoth } from '../findings/conflicts.ts';
import { agreedOn, type Ledger, standing } from '../ledger/ledger.ts';
import type { DecisionProblem } from '../ledger/problem.ts';
import type { Source } from '../sources/source.ts';
import { findTerms, type Term } from './terms.ts';

/** A word on which the sources differ, and what was decided about it. */
export interface TermQuestion extends Term {
  /** The variant that was chosen, or the words for the school; `keep` leaves all as it is. */
  chosen: string | null;
}

/** Id of the question how the schools are named. */
const schoolTerm = 'school';

/** The answer to a question about words that leaves them as they are. */
export const keepWords = 'keep';

/** List the words on which texts differ, with what was decided about them. */
export function termsOf(
  sources: readonly Source[],
  ledger: Ledger,
  { taxonomy }: Template,
): TermQuestion[] {
  return findTerms(sources, taxonomy).map((term) => {
    const decision = agreedOn(ledger, `term ${term.id}`);
    const chosen = decision && String(decision.choose);
    return { ...term, chosen: chosen && canBe(chosen, term) ? chosen : null };
  });
}

/** The school can have any name; for other words one of the known has to be chosen. */
function canBe(chosen: string, { id, variants }: Term): boolean {
  return id === schoolTerm || chosen === keepWords || variants.some((one) => one.id === chosen);
}

/** Tell which decisions on words, answers and clauses that do not go together cannot be followed. */
export function wordProblems(
  ledger: Ledger,
  terms: readonly TermQuestion[],
  { questions, taxonomy }: Template,
): DecisionProblem[] {
  return standing(ledger).flatMap((decision): DecisionProblem[] => {
    const { about, choose } = decision;
    if ('answer' in about) {
      const question = questions.find(({ id }) => id === about.answer);
      const checked = question && checkAnswer(question, choose);
      if (checked && 'value' in checked) return [];
      const path = about.answer;
      return checked
        ? [{ path, code: 'no-answer', data: { problem: checked.problem } }]
        : [{ path, code: 'no-question', data: { question: path } }];
    }
    if ('clash' in about) {
      if (choose === keepBoth) return [];
      return [{ path: about.clash, code: 'no-clash-choice', data: { known: [keepBoth] } }];
    }
    if (!('term' in about)) return [];
    const term = terms.find(({ id }) => id === about.term);
    if (!term) {
      if (isKnown(about.term, taxonomy)) return [];
      const known = terms.map(({ id }) => id);
      return [{ path: about.term, code: 'no-term', data: { term: about.term, known } }];
    }
    if (canBe(String(choose), term)) return [];
    const known = [...term.variants.map(({ id }) => id), keepWords];
    return [{ path: about.term, code: 'no-word', data: { word: String(choose), known } }];
  });
}

/** Give what was chosen, without what stays as it is. */
export function choicesOf(terms: readonly TermQuestion[]): Map<string, string> {
  return new Map(
    terms.flatMap(
      ({ id, chosen }): Array<[string, string]> =>
        chosen === null || chosen === keepWords ? [] : [[id, chosen]],
    ),
  );
}

/** A word that no text uses any more may have been decided on before. */
function isKnown(id: string, { terminology }: Taxonomy): boolean {
  return id === schoolTerm || terminology.groups.some((group) => group.id === id);
}
