import type { Coded } from '@akkoord/clause';
import type { DocumentRefusals, ReadDocument } from '@akkoord/read';
import type { ScanKind, ScanProgress } from './read-pages.ts';

/** What a worker is given to recognise. */
export interface ScanTask {
  readonly kind: ScanKind;
  readonly bytes: Uint8Array;
}

/** What it gives back. */
export type ScanAnswer =
  | { readonly progress: ScanProgress }
  | { readonly read: ReadDocument }
  | { readonly refused: Coded<DocumentRefusals> };
