import type { Dictionary, ReadingWords } from '@akkoord/taxonomy';
import { latin } from '@akkoord/text';
import { append } from '../../append.ts';
import { readLabel } from '../labels.ts';
import type { Line } from '../lines.ts';
import { type Repair, toTokens } from './repair.ts';
import { repairedText, repairLine } from './repair-line.ts';

/** A sign that may open a footnote, with the white space behind it. */
const noteMarker = latin(/^[^\p{L}\s]\S{0,3}\s{0,4}/u);

/** The lines of a text as they are read on, and what was repaired in them. */
export interface RepairedLines {
  readonly lines: readonly Line[];
  /** In reading order, without overlap. */
  readonly repairs: readonly Repair[];
}

/**
 * Repair the words and signs of a whole text.
 *
 * @param lines The lines of the text, furniture left out.
 * @param words The reader's words.
 * @param dictionary The words that are known; without it only signs are repaired.
 */
export function repairLines(
  lines: readonly Line[],
  words: ReadingWords,
  dictionary: Dictionary | undefined,
): RepairedLines {
  const vocabulary = new Set(
    lines.flatMap((line) => toTokens(line.text, 0).map((token) => token.text.toLowerCase())),
  );
  const repairs: Repair[] = [];
  const repaired = lines.map((line) => {
    const found = behindLabel(line, repairLine(line, words, dictionary, vocabulary));
    append(repairs, found);
    return found.length > 0 ? { ...line, text: repairedText(line, found) } : line;
  });
  return { lines: repaired, repairs };
}

/** Repairs that do not move what stands behind the label of a line or the marker of a footnote. */
function behindLabel(line: Line, repairs: readonly Repair[]): readonly Repair[] {
  const text = repairedText(line, repairs);
  const label = readLabel(text)?.length ?? 0;
  const marker = noteMarker.exec(text)?.[0].length ?? 0;
  const from = line.start + Math.max(label, marker);
  const shape = (part: string) => part.replace(/\S/gu, 'x');
  return repairs.filter(({ start, end, value }) => {
    const stood = line.text.slice(start - line.start, end - line.start);
    return start >= from || shape(value) === shape(stood);
  });
}
