import { parseDate } from '@akkoord/text';
import type { Value } from './condition.ts';
import type { Question } from './question.ts';

/**
 * Read what someone typed as an answer.
 *
 * @param question A question of any type but a choice.
 * @param input What was typed: a list has commas, or semicolons where an item holds a comma; a date is
 *   `2027-08-01`, `1-8-2027`, `1 augustus 2027` or `augustus 2027`.
 * @returns The value, still to be checked against the question; what cannot be read stays text.
 */
export function readInput(question: Question, input: string): Value {
  const text = input.trim();
  switch (question.type) {
    case 'number':
      return /^\d{1,9}$/.test(text) ? Number(text) : text;
    case 'boolean':
      return /^(?:ja|j)$/i.test(text) ? true : /^(?:nee|n)$/i.test(text) ? false : text;
    case 'date':
      return parseDate(text) ?? text;
    case 'list':
    case 'multiple':
      return text
        .split(text.includes(';') ? ';' : ',')
        .map((item) => item.trim())
        .filter(Boolean);
    default:
      return text;
  }
}

/** Write a value as someone would type it, the reverse of `readInput`. */
export function toInput(value: Value): string {
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  if (!Array.isArray(value)) return String(value);
  if (value.some((item) => item.includes(','))) {
    return value.length === 1 ? `${value[0]};` : value.join('; ');
  }
  return value.join(', ');
}
