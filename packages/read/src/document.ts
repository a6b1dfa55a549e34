import type { CarriedText, Coded } from '@akkoord/clause';
import type { LayoutLine, PageLayout } from '@akkoord/parse';
import type { DocumentNotices } from './notices.ts';

/** What a reader gives of a document; `readLines` of `@akkoord/parse` makes a tree of it. */
export interface ReadDocument {
  /** In reading order. Positions in the tree are in the text that `textOfLines` gives of them. */
  readonly lines: readonly LayoutLine[];
  readonly page?: PageLayout;
  readonly meta: DocumentMeta;
  /** What a person should know of the reading. */
  readonly notices: readonly Coded<DocumentNotices>[];
  /** Files that it carries, where its kind can; within 20 files and 10 MB. */
  readonly attachments?: readonly Attachment[];
  /**
   * The canonical Markdown that Akkoord put in it, with the words that a reader of the document sees: these may have been
   * changed since, and so may the Markdown.
   */
  readonly carried?: CarriedText;
}

/** A file within a document. */
export interface Attachment {
  /** As the document has it: no path, and not to be trusted as one. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a file says of itself beside its text; all as it stands there. */
export interface DocumentMeta {
  readonly title?: string;
  readonly author?: string;
  /** ISO 8601. */
  readonly created?: string;
  /** ISO 8601. */
  readonly modified?: string;
  /** The program that wrote it. */
  readonly producer?: string;
}

/** How a document is read. */
export interface DocumentOptions {
  /** Which text is read where changes are tracked: that with them (`after`), or that without. Default `after`. */
  readonly tracked?: 'after' | 'before' | undefined;
}

/**
 * A reader of one kind of document.
 *
 * @throws DocumentError where it cannot be read.
 */
export type DocumentReader = (bytes: Uint8Array, options: DocumentOptions) => Promise<ReadDocument>;
