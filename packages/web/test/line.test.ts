import { expect, test } from 'vitest';
import type { Job } from '../src/desk/jobs.ts';
import type { Asked, Told } from '../src/desk/letters.ts';
import { JobRefused, JobStopped, openLine, type WorkerEnd } from '../src/desk/line.ts';

const job = { kind: 'show', file: { id: 'a', name: 'a', bytes: new Uint8Array() }, sector: null };

/** Workers that do nothing but what a test has them say. */
function standIns() {
  const workers: Array<WorkerEnd & { asked: Asked[]; ended: boolean; say(told: Told): void }> = [];
  const start = async () => {
    const worker = {
      asked: [] as Asked[],
      ended: false,
      onmessage: null as WorkerEnd['onmessage'],
      onerror: null,
      postMessage: (asked: Asked) => worker.asked.push(asked),
      terminate: () => {
        worker.ended = true;
      },
      say: (data: Told) => {
        worker.onmessage?.call(worker as unknown as Worker, { data } as MessageEvent);
      },
    };
    workers.push(worker as unknown as (typeof workers)[number]);
    return worker as unknown as WorkerEnd;
  };
  return { workers, start };
}

const settle = () => new Promise((resolve) => setTimeout(resolve));

test('gives each job its own answer, whatever the order', async () => {
  const { workers, start } = standIns();
  const line = openLine(start);
  const heard: number[] = [];
  const one = line.ask(job as Extract<Job, { kind: 'show' }>, ({ at }) => heard.push(at));
  const other = line.ask(job as Extract<Job, { kind: 'show' }>);
  await settle();
  expect(workers).toHaveLength(1);
  const [first, second] = (workers[0]?.asked ?? []).map(({ number }) => number) as [number, number];
  workers[0]?.say({ kind: 'answer', number: second, answer: 'two' });
  workers[0]?.say({ kind: 'progress', number: first, progress: { step: 'read', at: 1, of: 1 } });
  workers[0]?.say({ kind: 'answer', number: first, answer: 'one' });
  expect([await one, await other, heard]).toEqual(['one', 'two', [1]]);
});

test('a refusal says why', async () => {
  const { workers, start } = standIns();
  const refused = openLine(start).ask(job as Extract<Job, { kind: 'show' }>);
  await settle();
  const refusal = { kind: 'file', reason: 'Dit bestand is leeg.', file: 'a' } as const;
  workers[0]?.say({ kind: 'refusal', number: 1, refusal });
  await expect(refused).rejects.toThrow(JobRefused);
  await expect(refused).rejects.toMatchObject({ refusal, message: 'Dit bestand is leeg.' });
});

test('a stop ends the worker and every job, and the next job gets a new worker', async () => {
  const { workers, start } = standIns();
  const line = openLine(start);
  const stopped = line.ask(job as Extract<Job, { kind: 'show' }>);
  await settle();
  line.stop();
  await expect(stopped).rejects.toThrow(JobStopped);
  await settle();
  expect(workers[0]?.ended).toBe(true);
  const next = line.ask(job as Extract<Job, { kind: 'show' }>);
  await settle();
  workers[0]?.say({ kind: 'answer', number: 2, answer: 'of a worker that was ended' });
  workers[1]?.say({ kind: 'answer', number: 2, answer: 'new' });
  expect(await next).toBe('new');
});

test('a worker that does not start, or breaks, refuses what waits', async () => {
  const unstarted = openLine(() => Promise.reject(new Error('no worker here')));
  await expect(unstarted.ask(job as Extract<Job, { kind: 'show' }>)).rejects.toMatchObject({
    refusal: { kind: 'fault', detail: 'Error: no worker here' },
  });
  const { workers, start } = standIns();
  const broken = openLine(start).ask(job as Extract<Job, { kind: 'show' }>);
  await settle();
  const event = { message: 'out of memory' } as ErrorEvent;
  workers[0]?.onerror?.call(workers[0] as unknown as Worker, event);
  await expect(broken).rejects.toMatchObject({
    refusal: { kind: 'fault', detail: 'out of memory' },
  });
});
