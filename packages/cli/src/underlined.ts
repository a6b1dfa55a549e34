/**
 * Break a text into lines and put `^` under the words that count.
 *
 * @param spans Half-open ranges in the text; they may overlap.
 * @param width Columns of a line, at least as wide as the longest word.
 * @returns The lines; under each that has such words one with the marks.
 */
export function underlined(
  text: string,
  spans: ReadonlyArray<{ start: number; end: number }>,
  width: number,
): string[] {
  return broken(text, width).flatMap(({ start, end }) => {
    const line = text.slice(start, end).replace(/\s/g, ' ');
    const marks = Array.from(line, (_, i) =>
      spans.some((span) => span.start <= start + i && start + i < span.end) ? '^' : ' ',
    );
    const under = marks.join('').trimEnd();
    return under ? [line, under] : [line];
  });
}

/** Where the lines begin and end: at white space. */
function broken(text: string, width: number): Array<{ start: number; end: number }> {
  const lines: Array<{ start: number; end: number }> = [];
  for (const word of text.matchAll(/\S+/g)) {
    const end = word.index + word[0].length;
    const line = lines.at(-1);
    if (line && end - line.start <= width) line.end = end;
    else lines.push({ start: word.index, end });
  }
  return lines;
}
