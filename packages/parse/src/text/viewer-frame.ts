import type { ReadingWords } from '@akkoord/taxonomy';
import type { Line } from './lines.ts';

const farthest = 40;

/**
 * Find what a viewer of documents put over a text: all between the title and the line that says that the
 * text begins.
 *
 * ```markdown
 *   | Protocol luizen
 * > | Maat: px
 *     ^^^^^^^^
 * > | Transcriptie
 *     ^^^^^^^^^^^^
 * ```
 *
 * @param lines The lines of the text.
 * @param words The reader's words: what viewers say, and what they set over the text itself.
 * @returns The lines of the frame; none where a text has none.
 */
export function findFrame(
  lines: readonly Line[],
  { viewerStarts, viewerSays }: ReadingWords,
): readonly Line[] {
  const at = lines.slice(0, farthest).findIndex(({ text }) => viewerStarts.includes(fold(text)));
  if (at < 1) return [];
  const over = lines.slice(0, at);
  const says = ({ text }: Line) => viewerSays.some((cue) => fold(text).startsWith(cue));
  return over.some(says)
    ? [...over.filter((line, i) => i > 0 || says(line)), lines[at] as Line]
    : [];
}

function fold(text: string): string {
  // What a viewer says is short; the pattern would try every place in a long run of spaces.
  return text
    .slice(0, 120)
    .toLowerCase()
    .replace(/\s*[:.]+$/u, '');
}
