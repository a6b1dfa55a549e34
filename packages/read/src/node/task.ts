import type { Coded } from '@akkoord/clause';
import type { DocumentOptions, ReadDocument } from '../document.ts';
import type { ReadableKind } from '../kind/kinds.ts';
import type { DocumentRefusals } from '../refusal.ts';

/** What a worker is given to read. */
export interface Task {
  readonly kind: ReadableKind;
  readonly bytes: Uint8Array;
  readonly options: DocumentOptions;
}

/** What it gives back. */
export type Answer =
  | { readonly read: ReadDocument }
  | { readonly refused: Coded<DocumentRefusals> };
