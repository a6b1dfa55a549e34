import type { Coded } from '@akkoord/clause';
import { type FileMessages, fileText } from '@akkoord/render/words';

/** What is wrong at one place in a file that a person wrote. */
export type FileProblem = Coded<FileMessages> & {
  /** The place in the file. */
  readonly path: string;
  /** What is wrong and what to do, in Dutch. */
  readonly message: string;
};

/** Put a problem together: its place, its code with the data, and the words for it. */
export function fileProblem(path: string, says: Coded<FileMessages>): FileProblem {
  return { path, ...says, message: fileText(says) };
}

/** Stops where a file that a person wrote cannot be followed, with every problem at once. */
export abstract class ProblemsError extends Error {
  readonly problems: readonly FileProblem[];

  constructor(problems: readonly FileProblem[]) {
    super(problems.map(({ path, message }) => (path ? `${path}: ${message}` : message)).join('\n'));
    this.problems = problems;
  }
}
