/**
 * The bounds by which the reader decides what a shape in a text is, each with the evidence on which it
 * was set. Texts: protocols and pages of schools other than those on which the reading is scored, and
 * fixtures of this room.
 */
export const thresholds = {
  columns: {
    /** Spaces of a gutter; two stand behind a label or a full stop in sound text too. */
    gutter: 3,
    /** Rows with text on both sides of it; a leaflet of a page has five and more. */
    rows: 3,
    /** Share of the rows with text on both sides whose right half begins at the same place. */
    aligned: 0.7,
    /** Letters of the median left half; labels before an indented list have one to five. */
    letters: 8,
  },
  mixed: {
    /** Lines that end a sentence and have a line in small letters under them. */
    breaks: 5,
    /** Their share in all lines that end a sentence: single columns of ten texts had at most .04. */
    share: 0.2,
  },
  quoted: {
    /** Share of the lines that begin with `>`: a quotation in a text of one's own stays far under it. */
    share: 0.6,
  },
  runOn: {
    /** Characters of a line that holds more than a paragraph: of 400 paragraphs of protocols one was longer. */
    line: 1500,
    /** Share of the letters of the text that stand in such lines. */
    share: 0.5,
  },
  running: {
    /** Lines between two running lines of a page: shorter things that count up (`Stap 1`) are text. */
    page: 20,
    /** How much the distances differ, as a share of the longest. */
    even: 0.25,
  },
} as const;
