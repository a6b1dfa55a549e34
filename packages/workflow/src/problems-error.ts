import type { Problem } from '@akkoord/compose';

/** Stops where a file that a person wrote cannot be followed, with every problem at once. */
export abstract class ProblemsError extends Error {
  readonly problems: readonly Problem[];

  /** @param problems What is wrong and what to do, in Dutch. */
  constructor(problems: readonly Problem[]) {
    super(problems.map(({ path, message }) => (path ? `${path}: ${message}` : message)).join('\n'));
    this.problems = problems;
  }
}
