type Nothing = Readonly<Record<string, never>>;

/** What a person should know of how a document was read, by code. */
export interface DocumentNotices {
  /** Changes were tracked; one of both texts was read. */
  'tracked-changes': { readonly count: number; readonly read: 'after' | 'before' };
  'comments-left-out': { readonly count: number };
  /** Lines over and under the pages are no text of the protocol. */
  'margins-set-aside': { readonly count: number };
  'pictures-left-out': { readonly count: number };
  'hidden-text-left-out': { readonly count: number };
  /** Text with a line through it is read: nothing says whether it still holds. */
  'struck-text-read': { readonly count: number };
  /** Cells over several columns or rows: their text stands in the first. */
  'cells-merged': { readonly count: number };
  /** Each line is a paragraph of its own, as what is pasted from a PDF is: lines were joined by their words. */
  'lines-are-paragraphs': Nothing;
  /** Files whose text Word would put in when it opens the document. */
  'inserted-files-left-out': { readonly count: number };
  /** Names of the files in it, as they stand there. */
  'embedded-files-left-out': { readonly names: readonly string[] };
  /** Files elsewhere that it shows, such as a picture on a site. */
  'linked-files-left-out': { readonly count: number };
  'macros-not-run': Nothing;
  /** Numbers that Word counts in fields stand nowhere in the file. */
  'field-numbers-left-out': { readonly count: number };
  /** Ways of counting for which plain numbers stand. */
  'number-formats-unknown': { readonly formats: readonly string[] };
  /** Pages of a PDF, from 1, that show something and have no text: pictures of pages. */
  'pages-without-text': { readonly pages: readonly number[] };
  /** The text was recognised in pictures of pages. */
  recognised: { readonly pages: number };
  /** Pages of a PDF, from 1, that are damaged; the others were read. */
  'pages-unreadable': { readonly pages: readonly number[] };
}
