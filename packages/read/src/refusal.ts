import type { Coded } from '@akkoord/clause';
import type { RefusedKind, ScanKind } from './kind/kinds.ts';

type Nothing = Readonly<Record<string, never>>;

/** Why a document is not read, by code. A kind that is not read is its own code. */
export type DocumentRefusals = Readonly<Record<RefusedKind | ScanKind | 'pdf', Nothing>> & {
  readonly docx: Nothing;
  readonly odt: Nothing;
  /** In bytes. */
  readonly 'document-too-large': { readonly most: number };
};

/** Stops the reading of a document: a code and its data, for which `@akkoord/render` has the words. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';
  readonly says: Coded<DocumentRefusals>;

  constructor(says: Coded<DocumentRefusals>) {
    super(says.code);
    this.says = says;
  }
}
