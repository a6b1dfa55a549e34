/**
 * The words that a reader of a document sees, in reading order; blocks and lines are apart by line breaks. Signs of notes
 * are left out.
 */
export interface SeenText {
  readonly text: string;
  /** What stands at the foot of pages, by the order of the notes. */
  readonly notes: string;
  /** The entries of a table of contents; numbers of pages and dots may stand in them. */
  readonly contents: string;
  /** What stands above and below the pages, and what is repeated on each. */
  readonly around: string;
}

/** A document in which its canonical Markdown was found, beside what its reader sees. */
export interface CarriedText {
  readonly markdown: string;
  readonly seen: SeenText;
}
