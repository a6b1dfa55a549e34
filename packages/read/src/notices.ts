/** What a person should know of how a document was read, by code. */
export interface DocumentNotices {
  /** Changes were tracked; one of both texts was read. */
  'tracked-changes': { readonly count: number; readonly read: 'after' | 'before' };
  'comments-left-out': { readonly count: number };
  /** Pages of a PDF, from 1, that show something and have no text: pictures of pages. */
  'pages-without-text': { readonly pages: readonly number[] };
  /** Pages of a PDF, from 1, that are damaged; the others were read. */
  'pages-unreadable': { readonly pages: readonly number[] };
}
