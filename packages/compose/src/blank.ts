import { questionsIn } from './condition.ts';
import type { Question } from './question.ts';
import type { Template } from './template.ts';

/** Of what a blank needs of a template: its questions, its terms, and the words. */
type Worded = Pick<Template, 'questions' | 'terms' | 'taxonomy'>;

/**
 * Give what stands in a text for an answer that is still open: `[aantal]`.
 *
 * What its question calls it (`blank`), or else what an answer of that kind is called. It is found again as a gap, and
 * says nothing of any answer.
 *
 * @param about The questions and terms that the place hangs on, of which the first known one is named; `reference`
 *   for the number of a clause of which it is open whether it comes.
 */
export function blankOf(about: readonly string[] | 'reference', template: Worded): string {
  const { blanks } = template.taxonomy.documentPhrases.drafted;
  if (about === 'reference') return `[${blanks.reference}]`;
  const [question] = questionsBehind(about, template);
  return `[${question ? (question.blank ?? blanks[kindOf(question)]) : blanks.choice}]`;
}

/** Give what stands where the choice of a text or of its words is open; with the question, where it stands alone. */
export function choiceBlank({ taxonomy }: Pick<Template, 'taxonomy'>, question?: Question): string {
  const { choice } = taxonomy.documentPhrases.drafted.blanks;
  return question ? `[${choice}: ${question.question}]` : `[${choice}]`;
}

/** List the questions that names stand for: a term stands for those that its cases look at. */
export function questionsBehind(
  names: readonly string[],
  { questions, terms = {} }: Pick<Template, 'questions' | 'terms'>,
): Question[] {
  const ids = names.flatMap(
    (name) => terms[name]?.flatMap(({ when }) => questionsIn(when)) ?? [name],
  );
  return questions.filter(({ id }) => ids.includes(id));
}

function kindOf({ type }: Question): 'number' | 'date' | 'words' | 'choice' {
  switch (type) {
    case 'number':
    case 'date':
      return type;
    case 'text':
    case 'list':
      return 'words';
    case 'choice':
    case 'multiple':
    case 'boolean':
      return 'choice';
  }
}
