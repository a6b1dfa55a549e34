import type { Logo } from './logo.ts';

/**
 * Where the sources stand on which clauses rest: behind the text by clause, as notes at the clauses, or nowhere.
 */
export type ShownSources = 'annex' | 'notes' | 'none';

/** How a protocol is written as a document. */
export interface ProtocolOptions {
  /** A picture over the title. Default: none. */
  logo?: Logo | undefined;
  /**
   * Whether the canonical Markdown goes with the document (PDF, Word, OpenDocument), so that Akkoord reads it back
   * whole, with all that was recorded of its approval. Default `inside`.
   */
  source?: 'inside' | 'none' | undefined;
  /** Where the sources of clauses stand; Markdown keeps them in its front matter. Default `annex`. */
  sources?: ShownSources | undefined;
}
