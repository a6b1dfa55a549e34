import { latin } from '@akkoord/text';
import type { ReadText } from '../text.ts';

/** One label of an enumeration: half-open, UTF-16 units in the own text. */
export interface Part {
  label: string;
  start: number;
  end: number;
}

const joint = String.raw`(,\s|,?\s(?:en\/of|en|of|tot en met|tot|t\/m)\s|\s?[–-]\s?)`;
const edge = String.raw`(?![\p{L}\p{N}/%]|[-'’.:][\p{L}\p{N}]|\s(?:keer|maal|x|procent)(?!\p{L}))`;
const labels = {
  number: String.raw`\d{1,3}[a-z]{0,2}(?:[.:]\d{1,3}[a-z]{0,2}){0,4}`,
  capital: '[A-Z]',
  letter: '[a-tv-z]',
};
const patterns = {
  number: latin(`${joint}(${labels.number})${edge}`, 'uy'),
  capital: latin(`${joint}(${labels.capital})${edge}`, 'uy'),
  letter: latin(`${joint}(${labels.letter})${edge}`, 'uy'),
};

/** How an enumeration goes on. */
interface RunOptions {
  /** How the first label is written; the others are written so too. */
  style: keyof typeof labels;
  /** True behind a plural (`artikelen`), where a comma is enough. Default: false. */
  many?: boolean;
}

/**
 * List the labels with which an enumeration or range goes on: `en 5` and `tot en met 4` behind a first one.
 *
 * A comma alone does not make an enumeration (`artikel 3, 2 ouders`) but behind a plural (`artikelen 3, 5`), and a number
 * that counts people is none.
 *
 * @param at Where the first label ends.
 */
export function runFrom(
  { text, tokens, roles }: ReadText,
  at: number,
  { style, many = false }: RunOptions,
): Part[] {
  const found: Array<Part & { comma: boolean }> = [];
  const pattern = new RegExp(patterns[style]);
  pattern.lastIndex = at;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [, by, label] = match as unknown as [string, string, string];
    const end = pattern.lastIndex;
    if (roles.some(({ from }) => tokens[from]?.start === end + 1)) break;
    found.push({ label, start: end - label.length, end, comma: by.trim() === ',' });
  }
  const sure = found.findLastIndex(({ comma }) => many || !comma);
  return found.slice(0, sure + 1).map(({ label, start, end }) => ({ label, start, end }));
}
