import type { Sector } from '@akkoord/clause';
import { createStore, del, get, set } from 'idb-keyval';

/** A file as a browser keeps it. */
export interface KeptFile {
  name: string;
  bytes: Uint8Array;
}

/** What is kept of the work: what a person gave. All else follows from it. */
export interface KeptWork {
  /** Told apart from what a later version keeps. */
  version: 1;
  before: KeptFile | null;
  after: KeptFile | null;
  sector: Sector | null;
  /** Whether the table was made. */
  compared: boolean;
}

/** Keeps the work from one visit to the next. A browser may refuse any of this. */
export interface Memory {
  load(): Promise<KeptWork | null>;
  save(work: KeptWork): Promise<void>;
  wipe(): Promise<void>;
}

const key = 'work';

/**
 * Keep the work in this browser, in a store of our own: pages that were opened from disk share one origin, and may
 * have a store of theirs beside it.
 */
export function browserMemory(): Memory {
  const store = createStore('akkoord', 'page');
  return {
    load: async () => {
      const kept = await get<KeptWork>(key, store);
      return kept?.version === 1 ? kept : null;
    },
    save: (work) => set(key, work, store),
    wipe: () => del(key, store),
  };
}
