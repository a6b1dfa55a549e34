import { checkAnswer, previewOf, type Question, type Value, valuesOf } from '@akkoord/compose';
import type { Drafting, LiveText, Reply } from './jobs.ts';
import { answerOf, askedQuestion, type DraftStanding, standingOfDraft } from './standing.ts';

/** How many clauses a question shows. */
const mostClauses = 3;

/**
 * Show which text follows from a question: from each of its options, or from what stands in its field.
 *
 * @returns None where the question is not asked, where it is a fact about the school, which nobody chooses for its text,
 *   and where its options have one text.
 */
export function liveTexts(
  drafting: Drafting,
  { question: id, reply }: { question: string; reply: Reply | null },
): LiveText[] {
  const standing = standingOfDraft(drafting);
  const question = askedQuestion(standing, id);
  if (!question) return [];
  if (question.type !== 'choice' && question.type !== 'boolean') {
    const clauses = clausesWith(standing, question, givenValue(question, reply));
    return clauses.length > 0 ? [{ option: null, clauses }] : [];
  }
  if (question.known) return [];
  const values =
    question.type === 'boolean' ? [true, false] : question.options.map(({ value }) => value);
  const texts = values.map((value) => ({
    option: String(value),
    clauses: clausesWith(standing, question, value),
  }));
  return new Set(texts.map(({ clauses }) => clauses.join('\n'))).size < 2 ? [] : texts;
}

/** What is typed counts once it is an answer. */
function givenValue(question: Question, reply: Reply | null): Value | undefined {
  const answer = reply && answerOf(question, reply);
  if (answer?.kind !== 'value') return undefined;
  const checked = checkAnswer(question, answer.value);
  return 'value' in checked ? checked.value : undefined;
}

function clausesWith(
  { template, conversation }: DraftStanding,
  { id }: Question,
  answer: Value | undefined,
): string[] {
  const about = { question: id, ...(answer === undefined ? {} : { answer }) };
  const found = previewOf(template, valuesOf(conversation), about);
  const clauses = found.filter(({ chosen }) => chosen || answer === undefined);
  return (clauses.length > 0 ? clauses : found).slice(0, mostClauses).map(({ text }) => text);
}
