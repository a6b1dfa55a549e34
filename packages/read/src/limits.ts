/** How large a document may be, in bytes: one of a hundred pages with photographs stays under it. */
export const maxDocumentSize = 50 * 1024 * 1024;
