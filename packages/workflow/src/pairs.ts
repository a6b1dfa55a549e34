import { isClause, type Protocol, walk } from '@akkoord/clause';
import type { Pins } from '@akkoord/collate';
import type { Problem } from '@akkoord/compose';
import { parseDocument } from 'yaml';
import { ProblemsError } from './problems-error.ts';

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
  const problems: Problem[] = [];
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
  for (const { path, before, after } of together) {
    if (before.length > 1 && after.length > 1) {
      problems.push({
        path,
        message: 'koppel één bepaling aan één of meer andere, niet meer aan meer.',
      });
    }
  }
  for (const side of ['before', 'after'] as const) {
    for (const eId of repeated(together.flatMap((pair) => pair[side]))) {
      problems.push({ path: 'koppel', message: `${eId} staat in twee koppelingen. Kies er een.` });
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

function readFile(content: string, problems: Problem[]): Record<string, unknown> {
  const document = parseDocument(content);
  for (const { linePos } of document.errors) {
    const path = linePos ? `regel ${linePos[0].line}` : '';
    problems.push({ path, message: 'dit is geen geldige YAML of JSON.' });
  }
  if (problems.length > 0) return {};
  const value: unknown = document.toJS() ?? {};
  if (!isRecord(value)) {
    problems.push({
      path: '',
      message: 'schrijf hier koppel: of scheid:, met daaronder een lijst.',
    });
    return {};
  }
  for (const key of Object.keys(value)) {
    if (key === 'koppel' || key === 'scheid') continue;
    problems.push({ path: key, message: 'dit onderdeel bestaat niet. Gebruik koppel of scheid.' });
  }
  return value;
}

function listOf(value: unknown, path: string, problems: Problem[]): unknown[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value;
  problems.push({
    path,
    message: 'maak hiervan een lijst: elke koppeling op een regel met een streepje.',
  });
  return [];
}

function lineOf(value: unknown, path: string, problems: Problem[]): Line[] {
  const sides = ['was', 'wordt'].map((key) => (isRecord(value) ? namesOf(value[key]) : []));
  const [before, after] = sides as [string[], string[]];
  if (before.length > 0 && after.length > 0) return [{ path, before, after }];
  problems.push({
    path,
    message: 'vul bij was en bij wordt het kenmerk of het nummer van een bepaling in.',
  });
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
  { path, problems }: { path: string; problems: Problem[] },
): string[] {
  const labels = labelsOf(tree);
  if (labels.has(name)) return [name];
  const labelled = [...labels].filter(([, label]) => label === name).map(([eId]) => eId);
  if (labelled.length === 1) return labelled;
  const message =
    labelled.length > 1
      ? `er zijn ${labelled.length} bepalingen ${name}: ${labelled.join(', ')}. Vul een van deze kenmerken in.`
      : `er is geen bepaling ${name} in ${tree.meta.title ? `‘${tree.meta.title}’` : 'deze tekst'}. Met akkoord compare … --json ziet u alle kenmerken.`;
  problems.push({ path, message });
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
