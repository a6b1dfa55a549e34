import type { OnProgress } from './desk.ts';
import type { Answers, Job, Refusal } from './jobs.ts';
import type { Asked, Told } from './letters.ts';

/** Stops a job that gave nothing. */
export class JobRefused extends Error {
  override readonly name = 'JobRefused';
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.kind === 'file' ? refusal.reason : refusal.detail);
    this.refusal = refusal;
  }
}

/** Stops a job that the reader broke off. */
export class JobStopped extends Error {
  override readonly name = 'JobStopped';
}

/** As much of a worker as a line needs. */
export type WorkerEnd = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/** The page's end of the line to the worker. */
export interface Line {
  /**
   * Have a job done.
   *
   * @throws JobRefused where it gives nothing.
   * @throws JobStopped where it was broken off.
   */
  ask<Kind extends Job['kind']>(
    job: Extract<Job, { kind: Kind }>,
    onProgress?: OnProgress,
  ): Promise<Answers[Kind]>;
  /** Break off every job at once. The next job gets a new worker. */
  stop(): void;
}

interface Waiting {
  onProgress: OnProgress;
  resolve(answer: Answers[Job['kind']]): void;
  reject(error: Error): void;
}

/**
 * Open a line to a worker.
 *
 * @param start Starts a worker; called for the first job, and for the first one after a stop.
 */
export function openLine(start: () => Promise<WorkerEnd>): Line {
  const waiting = new Map<number, Waiting>();
  let worker: Promise<WorkerEnd> | null = null;
  let count = 0;

  function hear(told: Told): void {
    const job = waiting.get(told.number);
    if (!job) return;
    if (told.kind === 'progress') {
      job.onProgress(told.progress);
      return;
    }
    waiting.delete(told.number);
    if (told.kind === 'answer') job.resolve(told.answer);
    else job.reject(new JobRefused(told.refusal));
  }

  function breakOff(error: Error): void {
    worker?.then(
      (one) => {
        one.onmessage = null;
        one.terminate();
      },
      () => {
        // It never started, and what waited for it was told.
      },
    );
    worker = null;
    const jobs = [...waiting.values()];
    waiting.clear();
    for (const job of jobs) job.reject(error);
  }

  async function started(): Promise<WorkerEnd> {
    const one = await start();
    one.onmessage = ({ data }: MessageEvent<Told>) => hear(data);
    one.onerror = (event) => {
      breakOff(new JobRefused({ kind: 'fault', detail: String(event.message) }));
    };
    return one;
  }

  return {
    async ask<Kind extends Job['kind']>(
      job: Extract<Job, { kind: Kind }>,
      onProgress: OnProgress = () => {},
    ): Promise<Answers[Kind]> {
      count += 1;
      const asked: Asked = { number: count, job };
      const answer = new Promise<Answers[Job['kind']]>((resolve, reject) => {
        waiting.set(asked.number, { onProgress, resolve, reject });
      });
      worker ??= started();
      worker.then(
        (one) => {
          // It may have been stopped before it was there.
          if (waiting.has(asked.number)) one.postMessage(asked);
        },
        (error: unknown) => breakOff(new JobRefused({ kind: 'fault', detail: String(error) })),
      );
      return (await answer) as Answers[Kind];
    },
    stop: () => breakOff(new JobStopped()),
  };
}
