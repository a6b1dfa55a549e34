import type { Act, Entry } from './acts/entry.ts';
import { Cell } from './cell.ts';
import { type KeptFile, type KeptWork, keptVersion, type WholeWork } from './kept.ts';
import { type Memory, MemoryFull } from './memory.ts';
import { type Standing, standingOf } from './project.ts';
import type { WorkRefusal } from './read-kept.ts';

/** Whether and how the browser keeps the work. */
export type Keeping =
  | { kind: 'nothing' }
  | { kind: 'busy' }
  | {
      kind: 'kept' /** When, ISO 8601; `null` where it was kept in an earlier visit. */;
      at: string | null;
    }
  /** The browser keeps nothing here, such as in a private window. */
  | { kind: 'refused' }
  | { kind: 'full' }
  /** Another tab wiped this work, or put other work in its place. */
  | { kind: 'elsewhere' }
  /** What is kept cannot be taken up, and is left as it is. */
  | { kind: 'unknown'; refusal: WorkRefusal };

/** All that is known of the work. */
export interface Work extends Standing {
  keeping: Keeping;
  /** Whether what was kept has been looked for: before that, nobody knows that there is nothing. */
  isOpen: boolean;
}

/** What the work needs of the world. */
export interface Surroundings {
  memory: Memory;
  /** Gives an id that no other has: small letters, digits and hyphens. */
  newId(): string;
  /** Gives the time, ISO 8601 in UTC. */
  now(): string;
}

/** The work of one browser: what was done, and what is kept of it. Lines are added to its log, and never taken away. */
export class Workspace {
  readonly cell = new Cell<Work>({
    ...standingOf([]),
    keeping: { kind: 'nothing' },
    isOpen: false,
  });
  readonly #surroundings: Surroundings;
  #id: string;
  /** What the browser keeps, as far as this tab knows. */
  #log: readonly Entry[] = [];
  /** What it does not keep yet. */
  #waiting: readonly Entry[] = [];
  #waitingFiles = new Map<string, KeptFile>();
  #files = new Map<string, KeptFile>();
  /** Whether the browser kept this work before. */
  #known = false;
  /** Whether this work is to be kept instead of what is kept. */
  #replaces = false;
  #writing: Promise<void> = Promise.resolve();

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
    this.#id = surroundings.newId();
    surroundings.memory.onChange(() => void this.restore());
  }

  /** Take up what this browser keeps: at the start, and after another tab changed it. */
  async restore(): Promise<void> {
    const { memory } = this.#surroundings;
    try {
      const found = await memory.load();
      if (found !== null) await this.#takeUp(found);
      else if (this.#known && this.isWaiting) this.#show({ kind: 'elsewhere' });
      else {
        // Wiped in another tab, or never there.
        if (this.#known) this.#forget();
        this.#show(this.isWaiting ? this.cell.get().keeping : { kind: 'nothing' });
      }
    } catch {
      this.#show({ kind: 'refused' });
    }
  }

  /** Do something: acts that are undone together. */
  do(acts: readonly Act[], files: ReadonlyMap<string, KeptFile> = new Map()): void {
    for (const [id, file] of files) {
      this.#files.set(id, file);
      this.#waitingFiles.set(id, file);
    }
    this.#add({ kind: 'do', acts: [...acts] });
  }

  undo(): void {
    if (this.cell.get().undoes) this.#add({ kind: 'undo' });
  }

  redo(): void {
    if (this.cell.get().redoes) this.#add({ kind: 'redo' });
  }

  /** Give the file of a document. */
  async file(document: string): Promise<KeptFile> {
    const known = this.#files.get(document);
    if (known) return known;
    const found = await this.#surroundings.memory.file(document);
    if (!found) throw new TypeError(`No file of document ${document}`);
    this.#files.set(document, found);
    return found;
  }

  /** Give all that there is, with its files: also those of documents that were taken away, which can come back. */
  async whole(): Promise<WholeWork> {
    const log = [...this.#log, ...this.#waiting];
    const acts = log.flatMap((entry) => (entry.kind === 'do' ? entry.acts : []));
    const ids = acts.flatMap((act) => (act.kind === 'document-added' ? [act.document] : []));
    const files = await Promise.all(ids.map(async (id) => [id, await this.file(id)] as const));
    return { version: keptVersion, id: this.#id, log, files: new Map(files) };
  }

  /** Put other work in the place of this. */
  async open(work: WholeWork): Promise<void> {
    this.#forget();
    this.#id = work.id;
    this.#files = new Map(work.files);
    this.#log = work.log;
    this.#replaces = true;
    this.#show({ kind: 'busy' });
    this.#queue();
    await this.#writing;
  }

  /** Let go of what this tab did, and go on with what the browser keeps. */
  async takeKept(): Promise<void> {
    this.#forget();
    await this.restore();
  }

  /** Forget everything, in this browser too. */
  async wipe(): Promise<void> {
    this.#forget();
    this.#show({ kind: 'busy' });
    this.#writing = this.#writing.then(async () => {
      const isGone = await this.#surroundings.memory.wipe().then(
        () => true,
        () => false,
      );
      this.#show({ kind: isGone ? 'nothing' : 'refused' });
    });
    await this.#writing;
  }

  /** Try again to keep what could not be kept. */
  async keepAgain(): Promise<void> {
    this.#queue();
    await this.#writing;
  }

  /** Whether something was done that the browser does not keep yet. */
  get isWaiting(): boolean {
    return this.#waiting.length > 0;
  }

  #add(what: { kind: 'do'; acts: Act[] } | { kind: 'undo' } | { kind: 'redo' }): void {
    const { newId, now } = this.#surroundings;
    this.#waiting = [...this.#waiting, { ...what, id: newId(), at: now() }];
    const { keeping } = this.cell.get();
    const isStuck = keeping.kind === 'elsewhere' || keeping.kind === 'unknown';
    this.#show(isStuck ? keeping : { kind: 'busy' });
    this.#queue();
  }

  #queue(): void {
    this.#writing = this.#writing.then(() => this.#write());
  }

  async #write(): Promise<void> {
    const { kind } = this.cell.get().keeping;
    const entries = this.#waiting;
    // What another Akkoord keeps here is not ours to write in.
    if (kind === 'unknown' || (entries.length === 0 && !this.#replaces)) return;
    const files = new Map(this.#waitingFiles);
    try {
      const kept = this.#replaces ? await this.#replace() : await this.#keep(entries, files);
      if (!kept) {
        this.#show({ kind: 'elsewhere' });
        return;
      }
      for (const id of files.keys()) this.#waitingFiles.delete(id);
      this.#settle(kept);
      this.#show({ kind: 'kept', at: this.#surroundings.now() });
    } catch (error) {
      this.#show({ kind: error instanceof MemoryFull ? 'full' : 'refused' });
    }
  }

  async #replace(): Promise<KeptWork> {
    const work = await this.whole();
    await this.#surroundings.memory.replace(work);
    this.#replaces = false;
    return work;
  }

  #keep(entries: readonly Entry[], files: ReadonlyMap<string, KeptFile>): Promise<KeptWork | null> {
    const addition = { id: this.#id, known: this.#known, entries, files };
    return this.#surroundings.memory.add(addition);
  }

  async #takeUp(found: unknown): Promise<void> {
    const { fromFirst, readKept, WorkRefused } = await import('./read-kept.ts');
    const { newId, now, memory } = this.#surroundings;
    try {
      if ((found as { version?: unknown }).version === 1) {
        const work = fromFirst(found, { id: newId(), at: now() });
        await memory.replace(work);
        for (const [id, file] of work.files) this.#files.set(id, file);
        this.#takeOver(work);
      } else this.#takeOver(readKept(found));
    } catch (error) {
      if (!(error instanceof WorkRefused)) throw error;
      this.#show({ kind: 'unknown', refusal: error.refusal });
    }
  }

  /** Go on with what is kept, of another tab; what this tab did and is not kept yet stays with it. */
  #takeOver(kept: KeptWork): void {
    if (this.#known && kept.id !== this.#id) {
      if (this.isWaiting) {
        this.#show({ kind: 'elsewhere' });
        return;
      }
      this.#forget();
    }
    this.#settle(kept);
    this.#show({ kind: 'kept', at: null });
  }

  #settle(kept: KeptWork): void {
    const written = new Set(kept.log.map(({ id }) => id));
    this.#waiting = this.#waiting.filter(({ id }) => !written.has(id));
    // A log grows; one that is shorter was read before another tab added to it.
    if (kept.id === this.#id && kept.log.length < this.#log.length) return;
    this.#id = kept.id;
    this.#log = kept.log;
    this.#known = true;
  }

  #forget(): void {
    this.#id = this.#surroundings.newId();
    this.#log = [];
    this.#waiting = [];
    this.#waitingFiles = new Map();
    this.#files = new Map();
    this.#known = false;
    this.#replaces = false;
  }

  #show(keeping: Keeping): void {
    const standing = standingOf([...this.#log, ...this.#waiting]);
    this.cell.set({ ...standing, keeping, isOpen: true });
  }
}
