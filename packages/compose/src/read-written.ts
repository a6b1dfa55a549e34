import { parseDate } from '@akkoord/text';
import type { Question } from './question.ts';

/** Whole words end in a full stop where a sentence does; what is shorter, or holds another one, may be an abbreviation. */
const lastStop = /(?<=(?:^|\s)[^\s.]*\p{Ll}{4,})\.$/u;

const truths: Readonly<Record<string, boolean>> = { ja: true, nee: false };

/**
 * Read an answer as a person writes it in a file: `ja` for true, a day as `1-8-2027`, one text where a list may stand,
 * the label of an option, a version without quotes, and a text that ends as a sentence does.
 *
 * @param question The question that it answers.
 * @param answer What stands in the file.
 * @returns The answer as the schema of the question wants it; what cannot be read so stays as it is.
 */
export function readWritten(question: Question, answer: unknown): unknown {
  switch (question.type) {
    case 'text':
      return asText(answer);
    case 'list':
      return isScalar(answer) || Array.isArray(answer) ? [answer].flat().map(asText) : answer;
    case 'choice':
      return asOption(question, answer);
    case 'multiple':
      return typeof answer === 'string' || Array.isArray(answer)
        ? [answer].flat().map((one) => asOption(question, one))
        : answer;
    case 'boolean': {
      const word = typeof answer === 'string' ? answer.trim().toLowerCase() : '';
      return Object.hasOwn(truths, word) ? truths[word] : answer;
    }
    case 'date':
      return typeof answer === 'string' ? (parseDate(answer) ?? answer) : answer;
    case 'number':
      return typeof answer === 'string' && /^\s*\d{1,9}\s*$/.test(answer) ? Number(answer) : answer;
  }
}

function isScalar(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

function asText(value: unknown): unknown {
  return isScalar(value) ? String(value).trim().replace(lastStop, '') : value;
}

function asOption({ options }: Extract<Question, { options: unknown }>, answer: unknown): unknown {
  if (!isScalar(answer)) return answer;
  const said = String(answer).trim();
  const folded = said.toLowerCase();
  if (options.some(({ value }) => value === said)) return said;
  return options.find(({ label }) => label.toLowerCase() === folded)?.value ?? said;
}
