import type { Value } from './condition.ts';
import type { Question } from './question.ts';

/**
 * Read what someone typed as an answer.
 *
 * @param question A question of any type but a choice.
 * @param input What was typed: a list has commas, or semicolons where an item holds a comma; a date is
 *   `2027-08-01`, `1-8-2027`, `1 augustus 2027` or `augustus 2027`.
 * @param months The names of the months, from the taxonomy.
 * @returns The value, still to be checked against the question; what cannot be read stays text.
 */
export function readInput(question: Question, input: string, months: readonly string[]): Value {
  const text = input.trim();
  switch (question.type) {
    case 'number':
      return /^\d{1,9}$/.test(text) ? Number(text) : text;
    case 'boolean':
      return /^(?:ja|j)$/i.test(text) ? true : /^(?:nee|n)$/i.test(text) ? false : text;
    case 'date':
      return toIsoDate(text, months) ?? text;
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

function toIsoDate(text: string, months: readonly string[]): string | null {
  const numbers = /^(?:(\d{1,2})[-/. ])?(\d{1,2})[-/. ](\d{4})$/.exec(text);
  if (numbers) return joined(numbers[3], numbers[2], numbers[1]);
  const words = /^(?:(\d{1,2})\s+)?(\p{L}+)\s+(\d{4})$/u.exec(text);
  const month = words ? months.indexOf((words[2] ?? '').toLocaleLowerCase('nl')) + 1 : 0;
  return words && month > 0 ? joined(words[3], `${month}`, words[1]) : null;
}

function joined(year = '', month = '', day?: string): string {
  return [year, month, ...(day === undefined ? [] : [day])]
    .map((part) => part.padStart(2, '0'))
    .join('-');
}
