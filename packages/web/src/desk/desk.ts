import type { Reader, Sector } from '@akkoord/clause';
import { compareProtocols } from '@akkoord/workflow/reading';
import { allAnswers, askQuestion, modelChoices, takeAnswer } from './drafting/asking.ts';
import { pageOfDraft, writeDraft } from './drafting/drafted.ts';
import { liveTexts } from './drafting/live-texts.ts';
import { inspect } from './inspection.ts';
import type { Answers, Job, PickedFile, Progress, Sides } from './jobs.ts';
import { correctFile, type ReadFile, readFile } from './read-file.ts';
import {
  type Compared,
  correctable,
  pageOf,
  toReading,
  toResult,
  toRunning,
  writeTable,
} from './results.ts';

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

/** Two texts to compare, and for whom. */
interface Asked {
  sides: Sides;
  reader: Reader | null;
}

/** A comparison that is made takes so many steps, from reading to writing. */
const steps = 4;

/**
 * Open a desk. It keeps the texts that it read and the last comparison, so that a next job on the same picks is
 * quick; no job needs another to have been done.
 */
export function openDesk(): Desk {
  const readings = new Map<string, Promise<ReadFile>>();
  let last: { key: string; compared: Compared } | null = null;

  async function read(file: PickedFile, sector: Sector | null): Promise<ReadFile> {
    const key = `${file.id} ${sector}`;
    const found = readings.get(key) ?? readFile(file, sector);
    readings.set(key, found);
    return correctFile(await found, file, sector);
  }

  async function compare({ sides, reader }: Asked, onProgress: OnProgress): Promise<Compared> {
    const { before, after, sector } = sides;
    const key = JSON.stringify([nameOf(before), nameOf(after), sector, reader]);
    if (last?.key === key) return last.compared;
    onProgress({ step: 'read-before', at: 1, of: steps });
    const one = await read(before, sector);
    onProgress({ step: 'read-after', at: 2, of: steps });
    const other = await read(after, sector);
    onProgress({ step: 'compare', at: 3, of: steps });
    const options = reader ? { reader } : {};
    const comparison = compareProtocols(one.tree, other.tree, options);
    const compared = { before: one.tree, after: other.tree, comparison, reader };
    last = { key, compared };
    return compared;
  }

  const handlers: Handlers = {
    read: async ({ file, sector }, onProgress) => {
      onProgress({ step: 'read', at: 1, of: 1 });
      return toReading(await read(file, sector));
    },
    inspect: async ({ file, sector }) => inspect(await read(file, sector)),
    show: async ({ file, sector }) => pageOf(await read(file, sector)),
    correct: async ({ file, sector }) => correctable(await read(file, sector)),
    compare: async (job, onProgress) => {
      const compared = await compare(job, onProgress);
      onProgress({ step: 'write', at: steps, of: steps });
      return toResult(compared);
    },
    running: async ({ sides }, onProgress) => {
      const { comparison } = await compare({ sides, reader: null }, onProgress);
      onProgress({ step: 'write', at: steps, of: steps });
      return toRunning(comparison);
    },
    save: async ({ format, notes, ...asked }, onProgress) => {
      const compared = await compare(asked, onProgress);
      onProgress({ step: 'write', at: steps, of: steps });
      return writeTable(compared, format, notes);
    },
    models: async () => modelChoices(),
    question: async ({ drafting, question }) => askQuestion(drafting, question),
    live: async ({ drafting, ...asked }) => liveTexts(drafting, asked),
    answer: async ({ drafting, ...given }) => takeAnswer(drafting, given),
    answered: async ({ drafting }) => allAnswers(drafting),
    'draft-page': async ({ drafting, form }) => pageOfDraft(drafting, form),
    draft: async ({ drafting, ...asked }) => writeDraft(drafting, asked),
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
