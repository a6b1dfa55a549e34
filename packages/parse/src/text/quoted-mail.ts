import type { Line, Range } from './lines.ts';
import { thresholds } from './thresholds.ts';

const quoting = /^(?:>\s{0,4}){1,9}/u;

/**
 * Take off the sign with which a mail program quotes, where most lines begin with it.
 *
 * ```markdown
 * > | > 1. Leerlingen zetten hun telefoon uit.
 *     ^^
 * ```
 *
 * @param lines All lines of the text.
 * @returns The lines without the sign, and where it stood; the same lines where few begin with it.
 */
export function takeOffQuoting(lines: readonly Line[]): { lines: readonly Line[]; signs: Range[] } {
  const quoted = lines.filter(({ text }) => text.startsWith('>')).length;
  if (quoted < 3 || quoted < lines.length * thresholds.quoted.share) return { lines, signs: [] };
  const signs: Range[] = [];
  const kept: Line[] = [];
  let blanks = 0;
  for (const line of lines) {
    const sign = quoting.exec(line.text)?.[0] ?? '';
    const text = line.text.slice(sign.length);
    if (sign) signs.push({ start: line.start, end: line.start + sign.trimEnd().length });
    blanks += line.blanks;
    if (text === '') {
      blanks += 1;
      continue;
    }
    const spaces = Math.max(0, sign.length - sign.trimEnd().length - 1);
    const start = line.start + sign.length;
    kept.push({ ...line, text, start, blanks, indent: line.indent + spaces });
    blanks = 0;
  }
  return { lines: kept, signs };
}
