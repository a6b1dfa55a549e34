import type { Answers, Job, Progress } from '../desk/jobs.ts';
import { JobRefused, JobStopped, type Line } from '../desk/line.ts';
import { Cell } from './cell.ts';

/** Where one job is. */
export type JobState<Kind extends Job['kind']> =
  | { kind: 'busy'; progress: Progress | null }
  | { kind: 'done'; answer: Answers[Kind] }
  | {
      kind: 'refused' /** Dutch, for the reader. */;
      reason: string /** Id of the file. */;
      file: string;
    }
  | { kind: 'failed' /** What the program said, in English. */; detail: string }
  | { kind: 'stopped' };

/** A job of one kind. */
export type JobOf<Kind extends Job['kind']> = Extract<Job, { kind: Kind }>;

/** How many answers are remembered: the newest. Any can be worked out again. */
const most = 100;

/** Remembers what the worker answered, so that going back to a screen takes no time. */
export class AnswerBook {
  readonly cell = new Cell<ReadonlyMap<string, JobState<Job['kind']>>>(new Map());
  readonly #line: Line;

  constructor(line: Line) {
    this.#line = line;
  }

  /** Give where a job is; `null` where nobody asked. */
  find<Kind extends Job['kind']>(kind: Kind, key: string): JobState<Kind> | null {
    return (this.cell.get().get(`${kind} ${key}`) as JobState<Kind> | undefined) ?? null;
  }

  /**
   * Have a job done, unless it was or is being done.
   *
   * @param key Tells what is asked from all else that is asked of this kind: the same key has the same answer.
   * @param make Makes the job.
   */
  async ask<Kind extends Job['kind']>(
    kind: Kind,
    key: string,
    make: () => Promise<JobOf<Kind>>,
  ): Promise<void> {
    const found = this.find(kind, key);
    if (found?.kind === 'busy' || found?.kind === 'done') return;
    await this.again(kind, key, make);
  }

  /** Have a job done anew. */
  async again<Kind extends Job['kind']>(
    kind: Kind,
    key: string,
    make: () => Promise<JobOf<Kind>>,
  ): Promise<void> {
    const put = (state: JobState<Kind>) => this.#put(`${kind} ${key}`, state);
    put({ kind: 'busy', progress: null });
    try {
      const job = await make();
      const answer = await this.#line.ask<Kind>(job, (progress) => put({ kind: 'busy', progress }));
      put({ kind: 'done', answer });
    } catch (error) {
      put(stateOf(error));
    }
  }

  /** Break off all that is going on. */
  readonly stop = (): void => this.#line.stop();

  /** Forget everything. */
  wipe(): void {
    this.stop();
    this.cell.set(new Map());
  }

  #put(key: string, state: JobState<Job['kind']>): void {
    const next = new Map(this.cell.get());
    next.delete(key);
    next.set(key, state);
    const oldest = [...next].find(([, one]) => one.kind !== 'busy');
    if (next.size > most && oldest) next.delete(oldest[0]);
    this.cell.set(next);
  }
}

function stateOf(error: unknown): Exclude<JobState<never>, { kind: 'busy' | 'done' }> {
  if (error instanceof JobStopped) return { kind: 'stopped' };
  if (error instanceof JobRefused && error.refusal.kind === 'file') {
    return { kind: 'refused', reason: error.refusal.reason, file: error.refusal.file };
  }
  return { kind: 'failed', detail: error instanceof Error ? error.message : String(error) };
}
