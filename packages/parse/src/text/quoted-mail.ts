import type { Line, Range } from './lines.ts';
import { thresholds } from './thresholds.ts';

/** Lines without the signs of quoting. */
export interface Unquoted {
  readonly lines: readonly Line[];
  readonly signs: Range[];
  /** `Op 3 maart 2025 om 9:14 schreef Karin:` */
  readonly attributions: readonly Line[];
}

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
 * @returns The lines without the sign, where it stood, and the lines over it; the same lines where few begin with it.
 */
export function takeOffQuoting(lines: readonly Line[]): Unquoted {
  const quoted = lines.filter(({ text }) => text.startsWith('>')).length;
  if (quoted < 3 || quoted < lines.length * thresholds.quoted.share)
    return { lines, signs: [], attributions: [] };
  const signs: Range[] = [];
  const attributions = lines.filter((line, i) => isAttribution(line, lines[i + 1]));
  const kept: Line[] = [];
  let blanks = 0;
  for (const line of lines) {
    const sign = quoting.exec(line.text)?.[0] ?? '';
    const text = line.text.slice(sign.length);
    if (sign) signs.push({ start: line.start, end: line.start + sign.trimEnd().length });
    blanks += line.blanks;
    if (attributions.includes(line)) continue;
    if (text === '') {
      blanks += 1;
      continue;
    }
    const spaces = Math.max(0, sign.length - sign.trimEnd().length - 1);
    const start = line.start + sign.length;
    kept.push({ ...line, text, start, blanks, indent: line.indent + spaces });
    blanks = 0;
  }
  return { lines: kept, signs, attributions };
}

/** Who wrote when, over what is quoted: it tells a time or an address of mail. */
function isAttribution({ text }: Line, next: Line | undefined): boolean {
  const names = /@|\b\d{1,2}[:.]\d{2}\b/u.test(text);
  return (
    names && /:$/u.test(text) && !text.startsWith('>') && (next?.text.startsWith('>') ?? false)
  );
}
