import { clear, createStore, get, type UseStore } from 'idb-keyval';
import type { Entry } from './acts/entry.ts';
import { type KeptFile, type KeptWork, keptVersion, type WholeWork } from './kept.ts';

/** What is added to kept work. */
export interface Addition {
  /** Id of the work to which it is added. */
  id: string;
  /** Whether this work was kept before: if so, it must still be there. */
  known: boolean;
  entries: readonly Entry[];
  files: ReadonlyMap<string, KeptFile>;
}

/**
 * Keeps work from one visit to the next, the same for all tabs. A browser may refuse any of this, and has no more room
 * than the disk.
 */
export interface Memory {
  /** Give what is kept, of any shape; `null` where nothing is. */
  load(): Promise<unknown>;
  /** Give a kept file by the id of its document. */
  file(document: string): Promise<KeptFile | null>;
  /**
   * Add lines and files to the kept work: all or nothing, and nothing of what another tab added is lost. Work that was
   * never kept joins what another tab keeps.
   *
   * @returns All that is kept then; `null` where the work is no longer kept here, but wiped or replaced.
   * @throws MemoryFull where there is no room.
   */
  add(addition: Addition): Promise<KeptWork | null>;
  /**
   * Keep this instead of what is kept.
   *
   * @throws MemoryFull where there is no room: what was kept stays.
   */
  replace(work: WholeWork): Promise<void>;
  wipe(): Promise<void>;
  /** Be told that another tab changed what is kept. */
  onChange(listener: () => void): void;
}

/** Stops where a browser has no room left. */
export class MemoryFull extends Error {
  override readonly name = 'MemoryFull';
}

const workKey = 'project';
const firstKey = 'work';
const fileKey = (document: string) => `file:${document}`;

/**
 * Keep the work in this browser, in a store of our own: pages that were opened from disk share one origin, and may
 * have a store of theirs beside it.
 */
export function browserMemory(): Memory {
  const store = createStore('akkoord', 'page');
  const channel = new BroadcastChannel('akkoord');
  const tell = () => channel.postMessage('changed');
  return {
    load: async () => (await get(workKey, store)) ?? (await get(firstKey, store)) ?? null,
    file: async (document) => (await get<KeptFile>(fileKey(document), store)) ?? null,
    add: async (addition) => {
      const kept = await change(store, (objects, found) => added(objects, found, addition));
      if (kept) tell();
      return kept;
    },
    replace: async (work) => {
      await change(store, (objects) => {
        objects.clear();
        putFiles(objects, work.files);
        const { version, id, log } = work;
        objects.put({ version, id, log }, workKey);
        return null;
      });
      tell();
    },
    wipe: async () => {
      await clear(store);
      tell();
    },
    onChange: (listener) => {
      channel.onmessage = listener;
    },
  };
}

function added(objects: IDBObjectStore, found: KeptWork | undefined, addition: Addition) {
  if (addition.known && found?.id !== addition.id) return null;
  // A later Akkoord may have written it, in another tab.
  if (found && found.version !== keptVersion) return null;
  const { id, log } = found ?? { id: addition.id, log: [] };
  const kept: KeptWork = { version: keptVersion, id, log: [...log, ...addition.entries] };
  putFiles(objects, addition.files);
  objects.put(kept, workKey);
  objects.delete(firstKey);
  return kept;
}

function putFiles(objects: IDBObjectStore, files: ReadonlyMap<string, KeptFile>): void {
  for (const [document, file] of files) objects.put(file, fileKey(document));
}

/** Read and write in one transaction, between which no other tab comes. */
function change<Result>(
  store: UseStore,
  work: (objects: IDBObjectStore, found: KeptWork | undefined) => Result,
): Promise<Result> {
  return store('readwrite', (objects) => {
    const { transaction } = objects;
    return new Promise<Result>((resolve, reject) => {
      let result: Result;
      const request = objects.get(workKey) as IDBRequest<KeptWork | undefined>;
      request.onsuccess = () => {
        try {
          result = work(objects, request.result);
        } catch (error) {
          reject(error);
          transaction.abort();
        }
      };
      transaction.oncomplete = () => resolve(result);
      transaction.onabort = () => {
        const { error } = transaction;
        reject(error?.name === 'QuotaExceededError' ? new MemoryFull() : error);
      };
    });
  });
}
