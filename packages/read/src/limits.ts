/** How large a document may be, in bytes: one of a hundred pages with photographs stays under it. */
export const maxDocumentSize = 50 * 1024 * 1024;

/**
 * How much of what costs time and memory a document of Word or OpenDocument may hold. The text of a hundred pages has
 * some 4 MB of XML in 100,000 elements, 30 deep.
 */
export const archiveLimits = {
  /** Bytes of a part, unpacked. */
  part: 24 * 1024 * 1024,
  /** Bytes of all parts that are read, unpacked. */
  total: 64 * 1024 * 1024,
  /** Elements in all parts. */
  elements: 1_000_000,
  /** Elements within each other. */
  depth: 256,
} as const;
