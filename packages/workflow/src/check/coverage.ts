import { holds, looksAt, type Question, questionsOf, type Template } from '@akkoord/compose';
import { type Draft, keyOf, rulesIn } from './drafts.ts';
import type { Told } from './finding.ts';

/** Find what a template holds and no draft shows: questions without use, options without text, text without answers. */
export function withoutUse(template: Template, drafts: readonly Draft[]): Told[] {
  return [...missingAlternatives(template, drafts), ...unreachable(template, drafts)];
}

/** Find questions whose answer nothing uses. */
export function unusedQuestions(template: Template): Told[] {
  const used = questionsOf(template);
  return template.questions
    .filter(({ id }) => !used.has(id))
    .map(
      ({ id, question }): Told => ({
        path: 'questions.yaml',
        code: 'unused-question',
        data: { id, question },
      }),
    );
}

/** Find options that choose no text, of questions whose other options do. */
function missingAlternatives(template: Template, drafts: readonly Draft[]): Told[] {
  return template.questions.flatMap((question) => {
    const positions = template.positions.filter(({ when }) =>
      looksAt(when, new Set([question.id])),
    );
    if (question.type !== 'choice' || positions.length === 0) return [];
    return question.options
      .filter(
        ({ value }) =>
          !drafts.some(({ answers }) => chooses(positions, question, { answers, value })),
      )
      .map(
        ({ value, label }): Told => ({
          path: `questions.yaml: ${question.id}`,
          code: 'missing-alternative',
          data: { id: question.id, value, label },
        }),
      );
  });
}

function chooses(
  positions: Template['positions'],
  { id }: Question,
  { answers, value }: { answers: Readonly<Record<string, unknown>>; value: string },
): boolean {
  if (answers[id] !== value) return false;
  const values = new Map(Object.entries(answers)) as Parameters<typeof holds>[1];
  return positions.some(({ when }) => holds(when, values));
}

function unreachable(template: Template, drafts: readonly Draft[]): Told[] {
  const reached = new Set(drafts.flatMap(({ tree }) => rulesIn(tree).map(keyOf)));
  return template.positions.flatMap(({ id, blocks }) =>
    blocks
      .filter(({ wId }) => !reached.has(`${id} ${wId}`))
      .map(
        ({ wId }): Told => ({
          path: `clauses/${id}.md: ${wId}`,
          code: 'unreachable-text',
          data: {},
        }),
      ),
  );
}
