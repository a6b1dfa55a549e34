import type { Coded } from '@akkoord/clause';
import { readYaml } from '@akkoord/compose';
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

/**
 * Read a YAML file that a person wrote.
 *
 * @param broken What is said of text that is no YAML.
 * @returns What it holds, and every problem of the YAML itself.
 */
export function readFileYaml(
  content: string,
  broken: Coded<FileMessages>,
): { value: unknown; problems: FileProblem[] } {
  const { value, problems } = readYaml(content);
  return {
    value,
    problems: problems.map((problem) => {
      const path = problem.line === null ? '' : `regel ${problem.line}`;
      const { code, data } = problem;
      return fileProblem(
        path,
        code === 'yaml-broken' ? broken : ({ code, data } as Coded<FileMessages>),
      );
    }),
  };
}
