import type { Entry } from './acts/entry.ts';

/** A file as a person gave it. */
export interface KeptFile {
  name: string;
  bytes: Uint8Array;
}

/** The version of what is kept and saved that this Akkoord writes. Version 1 was the page with two files. */
export const keptVersion = 2;

/** Work as it is kept: what a person did. All else follows from it, but the files. */
export interface KeptWork {
  version: typeof keptVersion;
  /** Tells this work from all other. */
  id: string;
  log: readonly Entry[];
}

/** Work with its files, by the id of their document. */
export interface WholeWork extends KeptWork {
  files: ReadonlyMap<string, KeptFile>;
}
