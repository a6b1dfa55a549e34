import type { ReadingWords } from '@akkoord/taxonomy';
import { latin } from '@akkoord/text';
import { contentsKey } from './contents.ts';
import { isTold } from './given.ts';
import { readLabel } from './labels.ts';
import type { Line } from './lines.ts';

/**
 * Cut a heading from the prose that the extraction glued to it, where the table of contents names it or
 * where it is one that most protocols have.
 *
 * ```markdown
 * > | Inleiding Sociale media zijn overal. Leerlingen leren er op school mee om te gaan.
 *              ^
 * ```
 *
 * @param lines The lines of the text without furniture.
 * @param known The headings that the table of contents names, as keys.
 * @param words The reader's words.
 */
export function cutGluedHeadings(
  lines: readonly Line[],
  known: ReadonlySet<string>,
  words: ReadingWords,
): Line[] {
  return lines.flatMap((line, i) => {
    const before = lines[i - 1];
    if (line.cells || isTold(line)) return [line];
    const begins = !before || line.blanks > 0 || line.startsPage || /[.:;!?]$/u.test(before.text);
    const at = begins ? headingEnd(line, known, words) : null;
    if (at === null) return [line];
    const rest = line.text.slice(at).trimStart();
    const from = line.end - rest.length;
    const text = line.text.slice(0, at);
    return [
      { ...line, text, end: line.start + text.length },
      { ...line, text: rest, start: from, blanks: 1, startsPage: false, cut: true },
    ];
  });
}

const beforeCapital = latin(/\s+(?=\p{Lu})/gu);

/** Where the heading of a line ends; null where the line is not a heading with a sentence behind it. */
function headingEnd(
  { text, start, end }: Line,
  known: ReadonlySet<string>,
  words: ReadingWords,
): number | null {
  if (text.length !== end - start) return null;
  const label = readLabel(text);
  const from = label?.length ?? 0;
  const isKnown = (heading: string) => known.size > 0 && known.has(contentsKey(heading));
  let found: number | null = null;
  for (const match of text.slice(0, 160).matchAll(beforeCapital)) {
    const rest = text.slice(match.index).trim();
    if (match.index <= from || !isSentence(rest, 2)) continue;
    const heading = text.slice(from, match.index);
    if (isKnown(heading) || isKnown(text.slice(0, match.index))) found = match.index;
    else if (
      found === null &&
      isSentence(rest, 5) &&
      words.headings.includes(heading.toLowerCase())
    )
      found = match.index;
  }
  return found;
}

const smallWord = latin(/\s\p{Ll}/u);

function isSentence(text: string, most: number): boolean {
  return text.split(/\s+/u, most + 1).length > most && smallWord.test(text);
}
