import type { Logo } from './logo.ts';

/** How a protocol is written as a document. */
export interface ProtocolOptions {
  /** A picture over the title. Default: none. */
  logo?: Logo | undefined;
  /**
   * Whether the canonical Markdown goes with the document (PDF, Word, OpenDocument), so that Akkoord reads it back
   * whole, with all that was recorded of its approval. Default `inside`.
   */
  source?: 'inside' | 'none' | undefined;
}
