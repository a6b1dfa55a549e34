import type { Answers, Job } from '../desk/jobs.ts';
import { failureWords } from '../words/failure-words.ts';
import type { App, Question } from './app.ts';

/**
 * Ask the worker something for what a person just did, such as saving a file.
 *
 * @returns `null` where it gave nothing; the reader was told why, but where they broke it off.
 */
export async function askNow<Kind extends Job['kind']>(
  { book, told }: App,
  { kind, key, make }: Question<Kind>,
): Promise<Answers[Kind] | null> {
  await book.ask(kind, key, make);
  const state = book.find(kind, key);
  switch (state?.kind) {
    case 'done':
      return state.answer;
    case 'refused':
      told.set(state.reason);
      return null;
    case 'failed':
      told.set(failureWords.notice(state.detail));
      return null;
    default:
      return null;
  }
}
