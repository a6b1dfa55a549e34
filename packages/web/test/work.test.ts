import { describe, expect, test } from 'vitest';
import { openDesk } from '../src/desk/desk.ts';
import type { Answers, Job } from '../src/desk/jobs.ts';
import { JobRefused, JobStopped, type Line } from '../src/desk/line.ts';
import { FileRefused } from '../src/desk/read-file.ts';
import type { KeptWork, Memory } from '../src/work/memory.ts';
import { asksSector, fileOf } from '../src/work/state.ts';
import { Desktop } from '../src/work/work.ts';
import { exampleFiles, textFile } from './example-files.ts';

/** A memory that a test can look into, and that can be made to refuse. */
function memoryWith(kept: KeptWork | null = null) {
  const memory = { kept, refuses: false };
  const guard = () => {
    if (memory.refuses) throw new Error('no room');
  };
  const end: Memory = {
    load: async () => memory.kept,
    save: async (work) => {
      guard();
      memory.kept = work;
    },
    wipe: async () => {
      guard();
      memory.kept = null;
    },
  };
  return { memory, end };
}

/** The real desk, without a worker; `stop` breaks off what has not ended. */
function deskLine(): Line & { asked: Job['kind'][] } {
  const desk = openDesk();
  const asked: Job['kind'][] = [];
  let stop = (): void => {};
  return {
    asked,
    async ask<Kind extends Job['kind']>(job: Extract<Job, { kind: Kind }>): Promise<Answers[Kind]> {
      asked.push(job.kind);
      const stopped = new Promise<never>((_, reject) => {
        const before = stop;
        stop = () => {
          before();
          reject(new JobStopped());
        };
      });
      const done = desk
        .handle(job, () => {})
        .catch((error: unknown) => {
          if (!(error instanceof FileRefused)) throw error;
          throw new JobRefused({ kind: 'file', reason: error.message, file: error.file });
        });
      return Promise.race([done, stopped]);
    },
    stop: () => stop(),
  };
}

function open(kept: KeptWork | null = null) {
  const { memory, end } = memoryWith(kept);
  const line = deskLine();
  const handed: string[] = [];
  const desktop = new Desktop({ line, memory: end, handOver: (name) => handed.push(name) });
  return { desktop, line, memory, handed };
}

const small = textFile('a.txt', '1. Tablets blijven in de tas.');
const other = textFile('b.txt', '1. Tablets mogen op tafel.');

describe('the work on the page', { timeout: 60_000 }, () => {
  test('two files, a table, a file of it, and what is kept of that', async () => {
    const { desktop, memory, handed } = open();
    await desktop.pick('before', exampleFiles.before);
    expect([desktop.get().before.kind, memory.kept?.compared]).toEqual(['read', false]);
    await desktop.compare();
    expect(desktop.get().table.kind).toBe('none');
    await desktop.pick('after', exampleFiles.after);
    expect(asksSector(desktop.get())).toBe(true);
    await desktop.compare();
    expect(desktop.get().table.kind).toBe('ready');
    await desktop.save('docx');
    await desktop.saveForCorrection('after');
    expect(handed).toEqual(['was-wordt.docx', 'wordt-verbeteren.md']);
    expect(memory.kept).toEqual({ version: 1, ...exampleFiles, sector: null, compared: true });
  });

  test('what was kept comes back, table and all', async () => {
    const { desktop } = open({
      version: 1,
      before: small,
      after: other,
      sector: 'vo',
      compared: true,
    });
    await desktop.restore();
    const { before, after, sector, table } = desktop.get();
    expect([before.kind, after.kind, sector, table.kind]).toEqual(['read', 'read', 'vo', 'ready']);
  });

  test('another file, a swap or another kind of school ends the table that was there', async () => {
    const { desktop } = open({
      version: 1,
      before: small,
      after: other,
      sector: null,
      compared: true,
    });
    await desktop.restore();
    await desktop.setSector('po');
    expect(desktop.get().table.kind).toBe('ready');
    await desktop.swap();
    expect(desktop.get().table.kind).toBe('none');
    expect(fileOf(desktop.get().before)?.name).toBe('b.txt');
    await desktop.compare();
    const table = desktop.pick('after', small);
    expect(desktop.get().table.kind).toBe('none');
    await table;
  });

  test('the answer to a question that no longer holds is let go', async () => {
    const { desktop } = open({
      version: 1,
      before: small,
      after: other,
      sector: null,
      compared: false,
    });
    await desktop.restore();
    const late = desktop.compare();
    const swapped = desktop.swap();
    await Promise.all([late, swapped]);
    expect(desktop.get().table.kind).toBe('none');
    const reading = desktop.pick('before', textFile('c.txt', '1. Nog een regel.'));
    await desktop.swap();
    await reading;
    expect(desktop.get().after).toMatchObject({ kind: 'read', file: { name: 'c.txt' } });
  });

  test('what is going on can be stopped, and done again', async () => {
    const { desktop } = open({
      version: 1,
      before: small,
      after: other,
      sector: null,
      compared: false,
    });
    const restoring = desktop.restore();
    while (desktop.get().after.kind !== 'reading') await Promise.resolve();
    desktop.stop();
    await restoring;
    expect([desktop.get().before.kind, desktop.get().after.kind]).toEqual(['stopped', 'stopped']);
    await Promise.all([desktop.readAgain('before'), desktop.readAgain('after')]);
    const making = desktop.compare();
    expect(desktop.get().table.kind).toBe('busy');
    desktop.stop();
    await making;
    expect(desktop.get().table.kind).toBe('none');
    expect(desktop.get().notice).not.toBe('');
  });

  test('a file that cannot be read is told on its own side', async () => {
    const { desktop } = open();
    await desktop.pick('after', textFile('leeg.txt', ''));
    expect(desktop.get().after).toMatchObject({ kind: 'refused', file: { name: 'leeg.txt' } });
  });

  test('one button wipes it, and nothing that comes late brings it back', async () => {
    const { desktop, memory } = open();
    const reading = desktop.pick('before', exampleFiles.before);
    await desktop.wipe();
    await reading;
    expect(memory.kept).toBe(null);
    expect([desktop.get().before.kind, desktop.get().kept]).toEqual(['empty', true]);
  });

  test('a browser that keeps nothing is no hindrance, and is told', async () => {
    const { desktop, memory } = open();
    memory.refuses = true;
    await desktop.pick('before', small);
    expect([desktop.get().before.kind, desktop.get().kept]).toEqual(['read', false]);
  });
});
