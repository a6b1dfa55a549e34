import { startsSmall } from '@akkoord/text';
import { readLabel } from './labels.ts';
import type { Line } from './lines.ts';

/**
 * Take one empty line from before each line of a text that has one after every line, so that the gaps that
 * are left separate paragraphs.
 *
 * ```markdown
 *   | Medewerkers plaatsen geen berichten die de
 * > |
 *     ^
 *   | goede naam van de school schaden.
 * ```
 *
 * @param lines The lines of the text.
 * @returns The same lines where the text is not double-spaced.
 */
export function closeDoubleSpacing(lines: readonly Line[]): readonly Line[] {
  let apart = 0;
  let goingOn = 0;
  for (const [i, line] of lines.entries()) {
    if (i === 0) continue;
    if (line.blanks > 0) apart += 1;
    const open = !/[.:;!?]$/u.test((lines[i - 1] as Line).text);
    if (line.blanks > 0 && open && startsSmall(line.text) && !readLabel(line.text)) goingOn += 1;
  }
  if (apart < lines.length * 0.9 || goingOn < Math.max(3, apart * 0.15)) return lines;
  return lines.map((line) => ({ ...line, blanks: Math.max(0, line.blanks - 1) }));
}
