/** A word, a mark or a stretch of white space, with its place: half-open, UTF-16 units from 0. */
export interface Word {
  text: string;
  start: number;
  end: number;
  /** False for white space and punctuation. */
  isWord: boolean;
}

const segmenter = new Intl.Segmenter('nl', { granularity: 'word' });

/**
 * Cut a Dutch text into words, marks and white space.
 *
 * Nothing is dropped: the texts joined give the text back, so that what a comparison shows is what
 * stood there.
 *
 * @param text Any text.
 * @returns The segments in order; each run of white space is one segment of its own.
 */
export function words(text: string): Word[] {
  const found: Word[] = [];
  for (const { segment, index, isWordLike } of segmenter.segment(text)) {
    const last = found.at(-1);
    if (last && /^\s+$/.test(segment) && /^\s+$/.test(last.text)) {
      last.text += segment;
      last.end += segment.length;
    } else {
      const end = index + segment.length;
      found.push({ text: segment, start: index, end, isWord: isWordLike === true });
    }
  }
  return found;
}
