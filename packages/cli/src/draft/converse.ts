import {
  type Answer,
  answerInDutch,
  askedQuestions,
  type Conversation,
  checkAnswer,
  giveAnswer,
  nextQuestion,
  previousQuestion,
  type Question,
  readInput,
  type Template,
  toInput,
  type Value,
} from '@akkoord/compose';
import { templateText } from '@akkoord/render/words';
import type { PromptOption, Prompts } from '../prompts.ts';
import {
  checkWords,
  questionWords,
  typeHints,
  wayHints,
  yesNoOptions,
} from '../words/question-words.ts';
import { checkLine, explain, shorten, wrap } from './question-text.ts';

/** What the conversation needs around it. */
export interface Setting {
  prompts: Prompts;
  /** Called after each answer, so that an interruption loses nothing. */
  save(conversation: Conversation): void;
  /** Width of the screen in characters. */
  width: number;
}

/** No option of a question begins with a question mark, so these cannot be mistaken for one. */
const special = { open: '?open', none: '?none', back: '?back', done: '?done' } as const;

/** What a person says to a question: an answer, or where to go from here. */
export type Reply = Answer | { kind: 'back' } | { kind: 'stop' };

/**
 * Ask question by question, then show the check page until the person is content.
 *
 * @param template The template.
 * @param start The conversation, fresh or taken up again.
 * @param setting The prompts, and where answers are saved.
 * @returns The answers, and whether the person came to the end or stopped.
 */
export async function converse(
  template: Template,
  start: Conversation,
  setting: Setting,
): Promise<{ conversation: Conversation; finished: boolean }> {
  let conversation = start;
  let at = nextQuestion(conversation);
  for (;;) {
    if (at === null) {
      const choice = await check(conversation, setting);
      if (choice === null) return { conversation, finished: false };
      if (choice === special.done) return { conversation, finished: true };
      at = askedQuestions(conversation).find(({ id }) => id === choice) ?? null;
      continue;
    }
    const reply = await askQuestion(template, conversation, { question: at, setting });
    if (reply.kind === 'stop') return { conversation, finished: false };
    if (reply.kind === 'back') {
      at = previousQuestion(conversation, at.id) ?? at;
      continue;
    }
    const result = giveAnswer(conversation, at.id, reply);
    if ('problem' in result) {
      setting.prompts.say(templateText(result.problem));
      continue;
    }
    conversation = result.conversation;
    setting.save(conversation);
    at = nextQuestion(conversation);
  }
}

/** Show every answer, and ask whether one must change; `null` where the person stops. */
async function check(
  conversation: Conversation,
  { prompts, width }: Setting,
): Promise<string | null> {
  const asked = askedQuestions(conversation);
  const open = asked.filter(({ id }) => conversation.answers.get(id)?.kind === 'open');
  const line = (question: Question) => checkLine(question, conversation.answers.get(question.id));
  const page = [
    checkWords.title,
    '',
    ...asked.flatMap((question) => {
      return wrap(`- ${line(question)}`, width);
    }),
  ];
  if (open.length > 0) {
    page.push('', checkWords.open);
    page.push(...open.flatMap(({ question }) => wrap(`- ${question}`, width)));
  }
  prompts.say(page.join('\n'));
  return prompts.choose(checkWords.question, [
    { value: special.done, label: checkWords.done },
    ...asked.map((question) => ({
      value: question.id,
      label: shorten(checkWords.change(line(question)), width - 16),
    })),
  ]);
}

/**
 * Ask one question of a template.
 *
 * @param at The question, and the prompts.
 */
export async function askQuestion(
  template: Template,
  conversation: Conversation,
  { question, setting }: { question: Question; setting: Omit<Setting, 'save'> },
): Promise<Reply> {
  const { prompts, width } = setting;
  const back = previousQuestion(conversation, question.id) !== null;
  const given = conversation.answers.get(question.id);
  const hint = hintOf(question, back);
  const page = explain(template, conversation, { question, width });
  prompts.say(hint ? `${page}\n\n${hint}` : page);
  switch (question.type) {
    case 'choice':
    case 'boolean': {
      const options = [...choicesOf(question), ...ways(question, back)];
      const initial = given ? choiceOf(given) : undefined;
      return toReply(question, await prompts.choose(questionWords.answer, options, initial));
    }
    case 'multiple': {
      const options = [...choicesOf(question), ...ways(question, back)];
      const initial = given?.kind === 'value' ? [given.value].flat().map(String) : [];
      const chosen = await prompts.chooseMany(questionWords.answers, options, initial);
      if (chosen === null) return { kind: 'stop' };
      const way = chosen.find((value) => value.startsWith('?'));
      return way ? toReply(question, way) : { kind: 'value', value: chosen };
    }
    default:
      return askLine(question, { back, given, template, setting });
  }
}

async function askLine(
  question: Question,
  at: {
    back: boolean;
    given: Answer | undefined;
    template: Template;
    setting: Omit<Setting, 'save'>;
  },
): Promise<Reply> {
  const read = (input: string) => readInput(question, input);
  const isWay = (input: string) =>
    (input === '?' && !question.known) ||
    (input === '<' && at.back) ||
    (input === '' && question.optional === true);
  const input = await at.setting.prompts.type(
    questionWords.answer,
    (typed) => {
      if (isWay(typed.trim())) return undefined;
      const checked = checkAnswer(question, read(typed));
      return 'problem' in checked ? templateText(checked.problem) : undefined;
    },
    at.given?.kind === 'value' ? toInput(at.given.value) : '',
  );
  if (input === null) return { kind: 'stop' };
  const typed = input.trim();
  if (!isWay(typed)) return { kind: 'value', value: read(typed) };
  return toReply(question, { '?': special.open, '<': special.back, '': special.none }[typed] ?? '');
}

function toReply(question: Question, choice: string | null): Reply {
  if (choice === null) return { kind: 'stop' };
  if (choice === special.open) return { kind: 'open' };
  if (choice === special.none) return { kind: 'none' };
  if (choice === special.back) return { kind: 'back' };
  const value: Value = question.type === 'boolean' ? choice === yesNoOptions.yes.value : choice;
  return { kind: 'value', value };
}

function choiceOf(answer: Answer): string {
  if (answer.kind !== 'value') return special[answer.kind];
  return typeof answer.value === 'boolean' ? toInput(answer.value) : String(answer.value);
}

function choicesOf(question: Question): PromptOption[] {
  if (question.type === 'boolean') {
    return [yesNoOptions.yes, yesNoOptions.no];
  }
  return 'options' in question ? [...question.options] : [];
}

/** What can be chosen beside an answer. */
function ways({ known, optional }: Question, back: boolean): PromptOption[] {
  return [
    ...(optional ? [{ value: special.none, label: questionWords.ways.none }] : []),
    ...(known ? [] : [{ value: special.open, label: questionWords.ways.open }]),
    ...(back ? [{ value: special.back, label: questionWords.ways.back }] : []),
  ];
}

/** Tell what can be typed beside an answer; choices say so themselves. */
function hintOf({ type, known, optional }: Question, back: boolean): string {
  const hint = typeHints[type];
  if (type === 'choice' || type === 'boolean' || type === 'multiple') return hint;
  const hints = [
    hint,
    optional ? wayHints.optional : '',
    known ? '' : wayHints.open,
    back ? wayHints.back : '',
  ];
  return hints.filter(Boolean).join(' ');
}

/** Say in one sentence how far a conversation is. */
export function progressLine(conversation: Conversation): string {
  const asked = askedQuestions(conversation);
  const done = asked.filter(({ id }) => conversation.answers.has(id));
  const last = done.at(-1);
  const answer = last ? conversation.answers.get(last.id) : undefined;
  const where = last && answer && { question: last.question, answer: answerInDutch(last, answer) };
  return checkWords.progress(done.length, asked.length, where);
}
