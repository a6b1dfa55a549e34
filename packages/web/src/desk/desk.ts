import type { Comparison, Sector } from '@akkoord/clause';
import { compareProtocols } from '@akkoord/workflow/reading';
import { inspect } from './inspection.ts';
import type { Answers, Job, PickedFile, Progress, Sides } from './jobs.ts';
import { correctFile, type ReadFile, readFile } from './read-file.ts';
import { correctable, pageOf, toReading, toResult, writeTable } from './results.ts';

/** Told as each step of a job begins. */
export type OnProgress = (progress: Progress) => void;

/** Does what the page asks, away from the page. */
export interface Desk {
  /**
   * Do one job.
   *
   * @throws FileRefused where a file cannot be read.
   */
  handle<Kind extends Job['kind']>(
    job: Extract<Job, { kind: Kind }>,
    onProgress: OnProgress,
  ): Promise<Answers[Kind]>;
}

type Handlers = {
  readonly [Kind in Job['kind']]: (
    job: Extract<Job, { kind: Kind }>,
    onProgress: OnProgress,
  ) => Promise<Answers[Kind]>;
};

/** A comparison that is made takes so many steps, from reading to writing. */
const steps = 4;

/**
 * Open a desk. It keeps the texts that it read and the last comparison, so that a next job on the same picks is
 * quick; no job needs another to have been done.
 */
export function openDesk(): Desk {
  const readings = new Map<string, Promise<ReadFile>>();
  let last: { key: string; comparison: Comparison } | null = null;

  async function read(file: PickedFile, sector: Sector | null): Promise<ReadFile> {
    const key = `${file.id} ${sector}`;
    const found = readings.get(key) ?? readFile(file, sector);
    readings.set(key, found);
    return correctFile(await found, file, sector);
  }

  async function compare({ before, after, sector }: Sides, onProgress: OnProgress) {
    const key = JSON.stringify([nameOf(before), nameOf(after), sector]);
    if (last?.key === key) return last.comparison;
    onProgress({ step: 'read-before', at: 1, of: steps });
    const one = await read(before, sector);
    onProgress({ step: 'read-after', at: 2, of: steps });
    const other = await read(after, sector);
    onProgress({ step: 'compare', at: 3, of: steps });
    const comparison = compareProtocols(one.tree, other.tree);
    last = { key, comparison };
    return comparison;
  }

  const handlers: Handlers = {
    read: async ({ file, sector }, onProgress) => {
      onProgress({ step: 'read', at: 1, of: 1 });
      return toReading(await read(file, sector));
    },
    inspect: async ({ file, sector }) => inspect(await read(file, sector)),
    show: async ({ file, sector }) => pageOf(await read(file, sector)),
    correct: async ({ file, sector }) => correctable(await read(file, sector)),
    compare: async ({ sides }, onProgress) => {
      const comparison = await compare(sides, onProgress);
      onProgress({ step: 'write', at: steps, of: steps });
      return toResult(comparison);
    },
    save: async ({ sides, format }, onProgress) => {
      const comparison = await compare(sides, onProgress);
      onProgress({ step: 'write', at: steps, of: steps });
      return writeTable(comparison, format);
    },
  };

  return {
    handle<Kind extends Job['kind']>(
      job: Extract<Job, { kind: Kind }>,
      onProgress: OnProgress,
    ): Promise<Answers[Kind]> {
      return (handlers as Handlers)[job.kind as Kind](job, onProgress);
    },
  };
}

/** Tells a text from all others, also from the same one with other corrections. */
function nameOf({ id, corrections = [] }: PickedFile): unknown {
  return [id, corrections];
}
