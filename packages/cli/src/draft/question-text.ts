import {
  type Answer,
  answerInDutch,
  type Conversation,
  previewOf,
  progressOf,
  type Question,
  type Template,
  type Value,
  valuesOf,
} from '@akkoord/compose';
import { questionWords, yesNoOptions } from '../words/question-words.ts';

/** How many clauses, and how much of each, a question shows. */
const most = { clauses: 2, length: 260 };

/**
 * Say what is asked, why, and which text follows from each answer.
 *
 * @param template The template.
 * @param conversation The answers so far.
 * @param about The question, and the width of the screen in characters.
 */
export function explain(
  template: Template,
  conversation: Conversation,
  { question, width }: { question: Question; width: number },
): string {
  const { number, total } = progressOf(conversation, question.id);
  const lines = [
    questionWords.place(number, total),
    ...wrap(question.question, width),
    '',
    ...wrap(questionWords.why(question.why), width),
  ];
  const values = valuesOf(conversation);
  const show = (answer?: Value) => {
    const about = { question: question.id, ...(answer === undefined ? {} : { answer }) };
    const found = previewOf(template, values, about);
    const clauses = found.filter(({ chosen }) => chosen || answer === undefined);
    return (clauses.length > 0 ? clauses : found).slice(0, most.clauses);
  };
  const options = optionsOf(question);
  const previews = options.map(({ label, value }) => ({ label, clauses: show(value) }));
  // A fact about the school is not chosen for its text, and options with one text do not differ in it.
  const texts = new Set(previews.map(({ clauses }) => clauses.map(({ text }) => text).join('\n')));
  const shown = question.known || texts.size < 2 ? [] : previews;
  for (const { label, clauses } of shown) {
    lines.push('', ...wrap(questionWords.textWith(label), width));
    if (clauses.length === 0) lines.push(`  ${questionWords.noText}`);
    for (const { text } of clauses) lines.push(...quoted(text, width));
  }
  if (options.length === 0) {
    const clauses = show();
    if (clauses.length > 0) lines.push('', questionWords.text);
    for (const { text } of clauses) lines.push(...quoted(text, width));
  }
  return lines.join('\n');
}

/** Say one line of the check page: the question, and the answer behind it. */
export function checkLine(question: Question, answer: Answer | undefined): string {
  const said = answer ? answerInDutch(question, answer) : questionWords.unanswered;
  return `${question.question} ${said}`;
}

/** Break a text into lines of at most so many characters; existing breaks stay. */
export function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => {
    const lines = [''];
    for (const word of line.split(' ')) {
      const last = lines.at(-1) ?? '';
      if (last && last.length + 1 + word.length > width) lines.push(word);
      else lines[lines.length - 1] = last ? `${last} ${word}` : word;
    }
    return lines;
  });
}

/** Break a line; what follows a hyphen stays under its own text. */
export function hanging(line: string, width: number): string[] {
  if (!line.startsWith('- ')) return wrap(line, width);
  return wrap(line.slice(2), width - 2).map((part, index) => `${index === 0 ? '- ' : '  '}${part}`);
}

/** Cut a text off at a number of characters, at a space, with an ellipsis. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))}…`;
}

function quoted(text: string, width: number): string[] {
  return wrap(shorten(text, most.length), width - 4).map((line) => `  │ ${line}`);
}

function optionsOf(question: Question): Array<{ label: string; value: Value }> {
  if (question.type === 'boolean') {
    return [
      { label: yesNoOptions.yes.label, value: true },
      { label: yesNoOptions.no.label, value: false },
    ];
  }
  return question.type === 'choice' ? question.options : [];
}
