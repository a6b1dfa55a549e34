/** What a person should know of how a document was read, by code. */
export interface DocumentNotices {
  /** Changes were tracked; one of both texts was read. */
  'tracked-changes': { readonly count: number; readonly read: 'after' | 'before' };
  'comments-left-out': { readonly count: number };
}
