import {
  type Answer,
  askedQuestions,
  type Conversation,
  type Question,
  readInput,
  startConversation,
  type Template,
} from '@akkoord/compose';
import { readTemplate } from '@akkoord/workflow';
import type { Drafting, KeptAnswers, Reply } from './jobs.ts';

/** A model, and how far the conversation about it is. */
export interface DraftStanding {
  template: Template;
  conversation: Conversation;
}

/** Work out where a protocol in the making stands. Answers that do not fit the model are asked again. */
export function standingOfDraft({ template: id, answers }: Drafting): DraftStanding {
  const template = readTemplate(id);
  const { questions, constraints } = template;
  const { conversation } = startConversation(questions, savedForm(answers), constraints);
  return { template, conversation };
}

/** Give a question that is asked; `null` where these answers do not lead to it. */
export function askedQuestion({ conversation }: DraftStanding, id: string): Question | null {
  return askedQuestions(conversation).find((question) => question.id === id) ?? null;
}

/** Read what a person gave as an answer. An empty field is no answer where that is allowed. */
export function answerOf(question: Question, reply: Reply): Answer {
  if (reply.kind !== 'typed') {
    const isNothing = reply.kind === 'value' && Array.isArray(reply.value) && !reply.value.length;
    return isNothing && question.optional ? { kind: 'none' } : reply;
  }
  if (!reply.text.trim() && question.optional) return { kind: 'none' };
  return { kind: 'value', value: readInput(question, reply.text) };
}

/** Answers as a file of answers has them: `null` for none, and `open` for what is not known yet. */
function savedForm(answers: KeptAnswers): Record<string, unknown> {
  const open: string[] = [];
  const saved: Record<string, unknown> = {};
  for (const [id, answer] of Object.entries(answers)) {
    if (answer.kind === 'open') open.push(id);
    else saved[id] = answer.kind === 'value' ? answer.value : null;
  }
  return { ...saved, open };
}
