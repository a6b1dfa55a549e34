import type { Coded } from '@akkoord/clause';
import type { RefusedKind, ScanKind } from './kind/kinds.ts';

type Nothing = Readonly<Record<string, never>>;

/** Why a document is not read, by code. A kind that is not read is its own code. */
export type DocumentRefusals = Readonly<Record<RefusedKind | ScanKind, Nothing>> & {
  /** A PDF that asks for a password. */
  readonly 'pdf-locked': Nothing;
  readonly 'pdf-damaged': Nothing;
  readonly 'pdf-too-many-pages': { readonly found: number; readonly most: number };
  /** A PDF of pictures: so many of its pages have no text. */
  readonly 'pdf-pictures': { readonly pages: number };
  /** A PDF whose fonts do not tell which letters they show. */
  readonly 'pdf-letters-unknown': Nothing;
  readonly 'picture-damaged': Nothing;
  /** In pixels. */
  readonly 'picture-too-large': { readonly found: number; readonly most: number };
  /** Reading was broken off. In seconds. */
  readonly 'reading-too-long': { readonly most: number };
  /** Reading was broken off. In bytes. */
  readonly 'reading-too-heavy': { readonly most: number };
  /** In bytes. */
  readonly 'document-too-large': { readonly most: number };
  /** Its parts unpack to more than this many bytes. */
  readonly 'unpacked-too-large': { readonly most: number };
  readonly 'too-many-parts': Nothing;
  readonly 'too-many-elements': Nothing;
  /** The part whose elements stand in each other too deep. */
  readonly 'nested-too-deep': { readonly part: string };
  /** A part declares entities, which no program that writes documents does. */
  readonly 'with-doctype': { readonly part: string };
  /** The part that is damaged or lacks, or `null` where it is the whole. */
  readonly damaged: { readonly part: string | null };
  /** It asks for a password. */
  readonly encrypted: Nothing;
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
