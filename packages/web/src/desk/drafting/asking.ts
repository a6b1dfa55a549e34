import {
  answerInDutch,
  askedQuestions,
  giveAnswer,
  lengthsOf,
  mostQuestions,
  nextQuestion,
  toInput,
} from '@akkoord/compose';
import { templateText } from '@akkoord/render/words';
import { readTemplate, templateIds } from '@akkoord/workflow';
import type {
  Answered,
  AnswerResult,
  AskedQuestion,
  DraftForm,
  Drafting,
  ModelChoice,
  Reply,
} from './jobs.ts';
import { answerOf, askedQuestion, standingOfDraft } from './standing.ts';

const forms = ['full', 'short', 'pupils', 'parents'] as const satisfies readonly DraftForm[];

/** List the models that can be filled in. */
export function modelChoices(): ModelChoice[] {
  return templateIds.map((id) => {
    const { title, description } = readTemplate(id);
    return { id, title, about: description };
  });
}

/** Show a question with what was said to it; `null` where these answers do not lead to it. */
export function askQuestion(drafting: Drafting, id: string): AskedQuestion | null {
  const standing = standingOfDraft(drafting);
  const { conversation } = standing;
  const question = askedQuestion(standing, id);
  if (!question) return null;
  const asked = askedQuestions(conversation);
  const at = asked.indexOf(question);
  const answer = conversation.answers.get(id) ?? null;
  return {
    question,
    number: at + 1,
    total: asked.length,
    most: mostQuestions(conversation),
    previous: asked[at - 1]?.id ?? null,
    answer,
    typed: answer?.kind === 'value' ? toInput(answer.value) : '',
  };
}

/** Give an answer, and tell what it does to the others. */
export function takeAnswer(
  drafting: Drafting,
  { question: id, reply }: { question: string; reply: Reply },
): AnswerResult {
  const standing = standingOfDraft(drafting);
  const question = standing.template.questions.find((one) => one.id === id);
  if (!question) throw new TypeError(`No question ${id}`);
  const result = giveAnswer(standing.conversation, id, answerOf(question, reply));
  if ('problem' in result) return { kind: 'refused', problem: templateText(result.problem) };
  const { answers } = result.conversation;
  const answer = answers.get(id);
  if (!answer) throw new TypeError('A conversation lost what was said');
  const dropped = Object.keys(drafting.answers).filter((one) => !answers.has(one));
  return { kind: 'given', answer, dropped, next: nextQuestion(result.conversation)?.id ?? null };
}

/** List all answers, and what can be made of them. */
export function allAnswers(drafting: Drafting): Answered {
  const { template, conversation } = standingOfDraft(drafting);
  const has = lengthsOf(template);
  return {
    title: template.title,
    next: nextQuestion(conversation)?.id ?? null,
    forms: forms.filter((form) => has.includes(form)),
    lines: askedQuestions(conversation).map((question) => {
      const answer = conversation.answers.get(question.id);
      return {
        id: question.id,
        question: question.question,
        answer: answer ? answerInDutch(question, answer) : null,
        isOpen: answer?.kind === 'open',
      };
    }),
  };
}
