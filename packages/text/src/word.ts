/** A word, a mark or a stretch of white space, with its place: half-open, UTF-16 units from 0. */
export interface Word {
  text: string;
  start: number;
  end: number;
  /** False for white space and punctuation. */
  isWord: boolean;
}

/** What nearly all texts are made of: for these signs the rules below are those of Unicode. */
const plain = /^[\t\n\r -^`-~\u00c0-\u024f‘’“”„–—…•€]*$/;

/**
 * A word, white space, or another sign. Between letters an apostrophe, a full stop and a colon belong to the word, between digits
 * a comma and a semicolon too.
 *
 * Source: Unicode Standard Annex 29, WB5 to WB12.
 */
const parts =
  /[A-Za-z0-9À-ÖØ-öø-ɏ](?:[A-Za-z0-9À-ÖØ-öø-ɏ]|(?<![0-9])['.:‘’](?=[A-Za-zÀ-ÖØ-öø-ɏ])|(?<=[0-9])[',.;‘’](?=[0-9]))*|\s+|./gs;
const wordSign = /^[A-Za-z0-9À-ÖØ-öø-ɏ]/;

/** Made for the first text that needs it: that alone takes ten milliseconds. */
let made: Intl.Segmenter | undefined;

/**
 * Cut a Dutch text into words, marks and white space.
 *
 * Nothing is dropped: the texts joined give the text back, so that what a comparison shows is what
 * stood there.
 *
 * @param text Any text.
 * @returns The segments in order, as `Intl.Segmenter` cuts them; each run of white space is one segment of its own.
 */
export function words(text: string): Word[] {
  return plain.test(text) ? plainWords(text) : segmentedWords(text);
}

function plainWords(text: string): Word[] {
  const found: Word[] = [];
  let start = 0;
  for (const part of text.match(parts) ?? []) {
    const end = start + part.length;
    found.push({ text: part, start, end, isWord: wordSign.test(part) });
    start = end;
  }
  return found;
}

function segmentedWords(text: string): Word[] {
  made ??= new Intl.Segmenter('nl', { granularity: 'word' });
  const found: Word[] = [];
  for (const { segment, index, isWordLike } of made.segment(text)) {
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
