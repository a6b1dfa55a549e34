import { expect, test } from 'vitest';
import { openDesk } from '../src/desk/desk.ts';
import type { Answers, Job } from '../src/desk/jobs.ts';
import { JobRefused, JobStopped, type Line } from '../src/desk/line.ts';
import { FileRefused } from '../src/desk/read-file.ts';
import { AnswerBook, type JobOf } from '../src/work/answers.ts';
import { textFile } from './example-files.ts';

/** The real desk, without a worker; `stop` breaks off what has not ended. */
function deskLine(): Line & { asked: number } {
  const desk = openDesk();
  let stop = (): void => {};
  const line = {
    asked: 0,
    async ask<Kind extends Job['kind']>(job: JobOf<Kind>): Promise<Answers[Kind]> {
      line.asked += 1;
      const stopped = new Promise<never>((_, reject) => {
        stop = () => reject(new JobStopped());
      });
      const done = desk
        .handle<Kind>(job, () => {})
        .catch((error: unknown) => {
          if (!(error instanceof FileRefused)) throw error;
          throw new JobRefused({ kind: 'file', reason: error.message, file: error.file });
        });
      return Promise.race([done, stopped]);
    },
    stop: () => stop(),
  };
  return line;
}

const reading = (name: string, text: string) => async () => ({
  kind: 'read' as const,
  file: { id: name, ...textFile(name, text) },
  sector: null,
});

test('an answer is asked for once', async () => {
  const line = deskLine();
  const book = new AnswerBook(line);
  const make = reading('a.txt', '1. Tablets blijven in de tas.');
  expect(book.find('read', 'a')).toBe(null);
  const asking = book.ask('read', 'a', make);
  expect(book.find('read', 'a')?.kind).toBe('busy');
  await Promise.all([asking, book.ask('read', 'a', make)]);
  await book.ask('read', 'a', make);
  const state = book.find('read', 'a');
  expect(state?.kind === 'done' && state.answer.account.clauses).toBe(1);
  expect(line.asked).toBe(1);
});

test('a file that cannot be read is told with its reason', async () => {
  const book = new AnswerBook(deskLine());
  await book.ask('read', 'a', reading('leeg.txt', ''));
  expect(book.find('read', 'a')).toMatchObject({ kind: 'refused', file: 'leeg.txt' });
});

test('what is going on can be stopped, and asked again', async () => {
  const book = new AnswerBook(deskLine());
  const make = reading('a.txt', '1. Tablets blijven in de tas.');
  const asking = book.ask('read', 'a', make);
  await Promise.resolve();
  await Promise.resolve();
  book.stop();
  await asking;
  expect(book.find('read', 'a')?.kind).toBe('stopped');
  await book.again('read', 'a', make);
  expect(book.find('read', 'a')?.kind).toBe('done');
});

test('a job that cannot be made fails, and says what went wrong', async () => {
  const book = new AnswerBook(deskLine());
  await book.ask('read', 'a', () => Promise.reject(new TypeError('no file')));
  expect(book.find('read', 'a')).toEqual({ kind: 'failed', detail: 'no file' });
});
