import { isClause, type Protocol, walk } from '@akkoord/clause';
import type { Pins } from '@akkoord/collate';
import { type FileProblem, fileProblem, ProblemsError, readFileYaml } from './problems-error.ts';

/** Stops where a file with pairs cannot be followed, with every problem at once. */
export class PairsError extends ProblemsError {
  override readonly name = 'PairsError';
}

/** One line of a file with pairs: where it stands, and the clauses of both sides. */
interface Line {
  path: string;
  before: string[];
  after: string[];
}

/** The two sides, each with what a person can call its clauses. */
interface Sides {
  before: Protocol;
  after: Protocol;
}

/**
 * Read which clauses a person put together or took apart.
 *
 * The file (YAML or JSON) has two lists, `koppel` and `scheid`; each entry has `was` and `wordt`. A clause goes by
 * its eId or by the label that the table shows (`A.1`), where only one clause has that label.
 *
 * @param content The text of the file.
 * @param sides The two protocols that are compared.
 * @throws PairsError with every problem, in Dutch.
 */
export function parsePairs(content: string, sides: Sides): Required<Pins> {
  const problems: FileProblem[] = [];
  const file = readFile(content, problems);
  const lines = (key: string) =>
    listOf(file[key], key, problems).flatMap((value, i) =>
      lineOf(value, `${key}[${i + 1}]`, problems),
    );
  const find = (line: Line) => ({
    path: line.path,
    before: line.before.flatMap((name) =>
      findClause(name, sides.before, { path: `${line.path}.was`, problems }),
    ),
    after: line.after.flatMap((name) =>
      findClause(name, sides.after, { path: `${line.path}.wordt`, problems }),
    ),
  });
  const together = lines('koppel').map(find);
  const apart = lines('scheid').map(find);
  for (const side of ['before', 'after'] as const) {
    for (const eId of repeated(together.flatMap((pair) => pair[side]))) {
      problems.push(fileProblem('koppel', { code: 'pairs-twice', data: { eId } }));
    }
  }
  if (problems.length > 0) throw new PairsError(problems);
  return {
    together: together.map(({ before, after }) => ({ before, after })),
    apart: apart.flatMap(({ before, after }) =>
      before.flatMap((one) => after.map((other) => ({ before: one, after: other }))),
    ),
  };
}

function readFile(content: string, problems: FileProblem[]): Record<string, unknown> {
  const read = readFileYaml(content, { code: 'pairs-no-yaml', data: {} });
  problems.push(...read.problems);
  if (problems.length > 0) return {};
  const value = read.value ?? {};
  if (!isRecord(value)) {
    problems.push(fileProblem('', { code: 'pairs-no-lists', data: {} }));
    return {};
  }
  for (const key of Object.keys(value)) {
    if (key === 'koppel' || key === 'scheid') continue;
    problems.push(fileProblem(key, { code: 'pairs-unknown-key', data: {} }));
  }
  return value;
}

function listOf(value: unknown, path: string, problems: FileProblem[]): unknown[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value;
  problems.push(fileProblem(path, { code: 'pairs-no-list', data: {} }));
  return [];
}

function lineOf(value: unknown, path: string, problems: FileProblem[]): Line[] {
  const sides = ['was', 'wordt'].map((key) => (isRecord(value) ? namesOf(value[key]) : []));
  const [before, after] = sides as [string[], string[]];
  if (before.length > 0 && after.length > 0) return [{ path, before, after }];
  problems.push(fileProblem(path, { code: 'pairs-side-missing', data: {} }));
  return [];
}

function namesOf(value: unknown): string[] {
  return [value]
    .flat()
    .flatMap((one) => (typeof one === 'string' || typeof one === 'number' ? [String(one)] : []));
}

function findClause(
  name: string,
  tree: Protocol,
  { path, problems }: { path: string; problems: FileProblem[] },
): string[] {
  const labels = labelsOf(tree);
  if (labels.has(name)) return [name];
  const labelled = [...labels].filter(([, label]) => label === name).map(([eId]) => eId);
  if (labelled.length === 1) return labelled;
  problems.push(
    fileProblem(
      path,
      labelled.length > 1
        ? { code: 'pairs-ambiguous', data: { name, eIds: labelled } }
        : { code: 'pairs-unknown-clause', data: { name, title: tree.meta.title } },
    ),
  );
  return [];
}

/** Give every clause the label that a table shows: its number with those of all that it stands in. */
function labelsOf(tree: Protocol): Map<string, string> {
  const labels = new Map<string, string>();
  walk(tree, (node, ancestors) => {
    if (!isClause(node)) return;
    const nums = [...ancestors, node].flatMap((one) => ('num' in one ? (one.num ?? []) : []));
    const label = nums.reduce(
      (all, num) => (!all || num.startsWith(`${all}.`) ? num : `${all}.${num}`),
      '',
    );
    labels.set(node.eId, label);
  });
  return labels;
}

function repeated(eIds: readonly string[]): string[] {
  return [...new Set(eIds.filter((eId, i) => eIds.indexOf(eId) !== i))];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
