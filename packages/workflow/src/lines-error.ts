/** Stops where a file cannot be used, with every problem at once. */
export class LinesError extends Error {
  /** Dutch, one a line: where, what is wrong there, and what to do. */
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}
