import type { SeenText } from '@akkoord/clause';
import type { LayoutLine } from '@akkoord/parse';

/** Give the words of lines that stand in the order of the document, as those of Word and OpenDocument do. */
export function seenInLines(lines: readonly LayoutLine[]): SeenText {
  const parts = {
    text: [] as string[],
    notes: [] as string[],
    contents: [] as string[],
    around: [] as string[],
  };
  for (const line of lines) parts[placeOf(line)].push(wordsOf(line));
  return {
    text: parts.text.join('\n'),
    notes: parts.notes.join('\n'),
    contents: parts.contents.join('\n'),
    around: parts.around.join('\n'),
  };
}

function placeOf({ given }: LayoutLine): keyof SeenText {
  if (given?.kind === 'note') return 'notes';
  if (given?.kind !== 'furniture') return 'text';
  return given.reason === 'contents' ? 'contents' : 'around';
}

/** The words of a line without the signs of notes; the cells of a row stand apart. */
function wordsOf({ text, given, references = [] }: LayoutLine): string {
  if (given?.kind === 'note') {
    return text.startsWith(given.marker) ? text.slice(given.marker.length) : text;
  }
  const cuts = given?.kind === 'row' ? given.cells.map(({ end }) => end) : [];
  return [...text].reduce<{ at: number; words: string }>(
    ({ at, words }, sign) => {
      const gone = references.some(({ start, end }) => at >= start && at < end);
      const apart = cuts.includes(at) ? '\n' : '';
      return { at: at + sign.length, words: words + apart + (gone ? '' : sign) };
    },
    { at: 0, words: '' },
  ).words;
}
