import type { Sector } from '@akkoord/clause';
import type { PickedFile, TableFormat } from '../desk/jobs.ts';
import { JobRefused, JobStopped, type Line } from '../desk/line.ts';
import { fileWords } from '../words/file-words.ts';
import { privacyWords } from '../words/privacy-words.ts';
import { failureWords, readingWords } from '../words/reading-words.ts';
import { tableWords } from '../words/table-words.ts';
import type { KeptFile, Memory } from './memory.ts';
import { fileOf, noWork, readSides, type Side, type SideState, sides, type Work } from './state.ts';

/** What the work needs of the world. */
export interface Surroundings {
  line: Line;
  memory: Memory;
  /** Hands a file to the reader, under a name of ours. */
  handOver(name: string, content: string | Uint8Array, format: TableFormat): void;
}

/** The work on the page: what there is, and what can be done with it. */
export class Desktop {
  readonly #surroundings: Surroundings;
  readonly #listeners = new Set<() => void>();
  #work: Work = noWork;
  #picks = 0;
  /** Rises with each table that is asked for or made void: the answer of an older one is let go. */
  #table = 0;
  /** What is kept is written in the order in which it changed. */
  #writing: Promise<void> = Promise.resolve();

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
  }

  readonly get = (): Work => this.#work;

  /** @returns What ends the subscription. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Take up what this browser kept. */
  async restore(): Promise<void> {
    const found = await this.#surroundings.memory.load().catch(() => null);
    if (!found) return;
    this.#change({ sector: found.sector, kept: true });
    const readings = sides.map(async (side) => {
      const file = found[side];
      if (file) await this.#read(side, this.#picked(file));
    });
    await Promise.all(readings);
    if (found.compared) await this.compare();
  }

  /** Put a file on a side and read it. What was there goes. */
  async pick(side: Side, file: KeptFile): Promise<void> {
    this.#dropTable();
    const reading = this.#read(side, this.#picked(file));
    await this.#keep();
    await reading;
  }

  /** Read a text again that was broken off or went wrong. */
  async readAgain(side: Side): Promise<void> {
    const file = fileOf(this.#work[side]);
    if (file) await this.#read(side, file);
  }

  async swap(): Promise<void> {
    const { before, after } = this.#work;
    this.#dropTable();
    this.#change({ before: after, after: before, notice: fileWords.swapped });
    await this.#keep();
  }

  /** Say what kind of school it is, and make the table again where there was one. */
  async setSector(sector: Sector | null): Promise<void> {
    const again = this.#work.table.kind !== 'none';
    this.#dropTable();
    this.#change({ sector });
    await (again ? this.compare() : this.#keep());
  }

  /** Make the table, where both texts were read. */
  async compare(): Promise<void> {
    const both = readSides(this.#work);
    if (!both) return;
    this.#dropTable();
    const number = this.#table;
    const put = (part: Partial<Work>) => {
      if (number === this.#table) this.#change(part);
    };
    put({ table: { kind: 'busy', progress: null } });
    try {
      const result = await this.#surroundings.line.ask(
        { kind: 'compare', sides: both },
        (progress) => put({ table: { kind: 'busy', progress } }),
      );
      put({ table: { kind: 'ready', result }, notice: tableWords.ready });
    } catch (error) {
      const isStopped = error instanceof JobStopped;
      if (isStopped) put({ table: { kind: 'none' }, notice: tableWords.stopped });
      else put({ table: { kind: 'failed', detail: detailOf(error) } });
    }
    await this.#keep();
  }

  /** Break off what is going on. */
  readonly stop = (): void => this.#surroundings.line.stop();

  /** Write the table in a form and hand it over. */
  async save(format: TableFormat): Promise<void> {
    const both = readSides(this.#work);
    if (!both) return;
    const name = tableWords.fileName(format);
    this.#change({ saving: format, notice: tableWords.saving(name) });
    try {
      const job = { kind: 'save', sides: both, format } as const;
      const content = await this.#surroundings.line.ask(job);
      this.#surroundings.handOver(name, content, format);
      this.#change({ saving: null, notice: tableWords.saved(name) });
    } catch (error) {
      this.#change({ saving: null, notice: failureNotice(error) });
    }
  }

  /** Hand over a text as it was read, for a person to correct. */
  async saveForCorrection(side: Side): Promise<void> {
    const file = fileOf(this.#work[side]);
    if (!file) return;
    const { sector } = this.#work;
    const name = readingWords.correctName(side);
    try {
      const content = await this.#surroundings.line.ask({ kind: 'correct', file, sector });
      this.#surroundings.handOver(name, content, 'md');
      this.#change({ notice: tableWords.saved(name) });
    } catch (error) {
      this.#change({ notice: failureNotice(error) });
    }
  }

  /** Write a text as it was read, as a whole HTML page; `null` where that gives nothing. */
  async show(side: Side): Promise<string | null> {
    const file = fileOf(this.#work[side]);
    if (!file) return null;
    const { sector } = this.#work;
    try {
      return await this.#surroundings.line.ask({ kind: 'show', file, sector });
    } catch (error) {
      this.#change({ notice: failureNotice(error) });
      return null;
    }
  }

  /** Forget everything, in this browser too. */
  async wipe(): Promise<void> {
    this.#dropTable();
    this.#change({ ...noWork, kept: this.#work.kept });
    this.stop();
    await this.#keep();
    const isGone = this.#work.kept !== false;
    this.#change({ notice: isGone ? privacyWords.wiped : privacyWords.notKept });
  }

  /** Tell the reader something that changes nothing. */
  tell(notice: string): void {
    this.#change({ notice });
  }

  #change(part: Partial<Work>): void {
    this.#work = { ...this.#work, ...part };
    for (const listener of this.#listeners) listener();
  }

  #dropTable(): void {
    this.#table += 1;
    this.#change({ table: { kind: 'none' }, notice: '' });
  }

  #picked({ name, bytes }: KeptFile): PickedFile {
    this.#picks += 1;
    return { id: `pick-${this.#picks}`, name, bytes };
  }

  async #read(side: Side, file: PickedFile): Promise<void> {
    this.#change({ [side]: { kind: 'reading', file } });
    const { sector } = this.#work;
    const state = await this.#surroundings.line.ask({ kind: 'read', file, sector }).then(
      (reading): SideState => ({ kind: 'read', file, reading }),
      (error: unknown) => failedSide(file, error),
    );
    // The sides may have been swapped meanwhile, or another file picked.
    const at = sides.find((one) => fileOf(this.#work[one])?.id === file.id);
    if (at) this.#change({ [at]: state });
  }

  /** Write down what a person gave, or wipe it where that is nothing. */
  #keep(): Promise<void> {
    const { before, after, sector, table } = this.#work;
    const { memory } = this.#surroundings;
    const files = { before: kept(before), after: kept(after) };
    const compared = table.kind === 'ready' || table.kind === 'busy';
    this.#writing = this.#writing.then(async () => {
      try {
        if (files.before || files.after) {
          await memory.save({ version: 1, ...files, sector, compared });
        } else await memory.wipe();
        this.#change({ kept: true });
      } catch {
        this.#change({ kept: false });
      }
    });
    return this.#writing;
  }
}

function kept(side: SideState): KeptFile | null {
  const file = fileOf(side);
  return file && { name: file.name, bytes: file.bytes };
}

function failedSide(file: PickedFile, error: unknown): SideState {
  if (error instanceof JobStopped) return { kind: 'stopped', file };
  if (error instanceof JobRefused && error.refusal.kind === 'file') {
    return { kind: 'refused', file, reason: error.refusal.reason };
  }
  return { kind: 'failed', file, detail: detailOf(error) };
}

/** Say that something went wrong; nothing where the reader broke it off. */
function failureNotice(error: unknown): string {
  return error instanceof JobStopped ? '' : failureWords.notice(detailOf(error));
}

function detailOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
