import { gatherRights } from '@akkoord/approve';
import type { ApprovalRight, Protocol } from '@akkoord/clause';
import { approvalRightSchema } from '@akkoord/clause/schema';
import { readYaml } from '@akkoord/compose';
import { yamlText } from '@akkoord/render/words';
import { parseDate } from '@akkoord/text';
import { Failure } from '../failure.ts';
import { named, readText } from '../input.ts';
import type { Io } from '../io.ts';
import { inputFailures } from '../words/approval-input-words.ts';
import { knownValue, withKnownKeys } from './dutch-input.ts';

/** What a person gave for a step, by the names of its fields; a field of a group as `consequences.staff`. */
export type Given = Record<string, unknown>;

/**
 * Read what a person gave for a step: from a YAML file and from flags; flags win.
 *
 * @param path The file of `--data`, if any.
 * @param flags What stood on the command line, by field.
 * @param fields The fields that the step knows; another in the file is refused, because it is a typing error.
 */
export async function readGiven(
  path: string | undefined,
  { flags, fields, io }: { flags: Given; fields: readonly string[]; io: Io },
): Promise<Given> {
  const file = path === undefined ? {} : dayOf(flat(await readFields(path, io)), fields);
  const strange = Object.keys(file).filter((key) => !fields.includes(key));
  if (strange.length > 0) {
    throw new Failure(inputFailures.strange(named(path ?? ''), strange, fields));
  }
  const set = Object.entries(flags)
    .filter(([, value]) => value !== undefined)
    .map(([field, value]) => [field, knownValue(field, value)]);
  const given = { ...file, ...Object.fromEntries(set) };
  return Object.fromEntries(
    Object.entries(given).map(([field, value]) => [field, withDay(field, value)]),
  );
}

/** Fields that hold a day. */
const days = [
  'on',
  'decidedOn',
  'toldOn',
  'respondBy',
  'effectiveFrom',
  'evaluateBy',
  'meeting.on',
  'regulation.date',
  'regulation.readOn',
];

/** Read a day as people write one, `1 maart 2026` or `1-3-2026`; what is none stays as it is, for the step to refuse. */
export function withDay(field: string, value: unknown): unknown {
  return days.includes(field) && typeof value === 'string' ? (parseDate(value) ?? value) : value;
}

/** The Dutch word for a day is the same in each step; a decision calls its day another name. */
function dayOf({ on, ...rest }: Given, fields: readonly string[]): Given {
  if (on === undefined) return rest;
  const name = fields.includes('decidedOn') && rest.decidedOn === undefined ? 'decidedOn' : 'on';
  return { ...rest, [name]: on };
}

/** Put fields of a group back into their group: `consequences.staff`. */
export function grouped(given: Given): Given {
  const result: Given = {};
  for (const [key, value] of Object.entries(given)) {
    const [group, field] = key.split('.');
    if (field === undefined) result[key] = value;
    else result[group as string] = { ...(result[group as string] as object), [field]: value };
  }
  return result;
}

/**
 * Fill in the rights that a person confirmed or changed from those that were gathered.
 *
 * @param given What stood under `rights`: each names its `basis`; what it leaves out is as it was gathered.
 * @param confirmAll Whether the person confirmed all that were gathered as they stand.
 */
export function readRights(tree: Protocol, given: unknown, confirmAll: boolean): ApprovalRight[] {
  const gathered = gatherRights(tree);
  const entries = given === undefined ? [] : Array.isArray(given) ? given : [given];
  const named = entries.map((entry, index) => ({ entry: asObject(entry, index), index }));
  const used = new Set<ApprovalRight>();
  const changed = named.map(({ entry, index }) => {
    const same = gathered.filter(({ basis }) => basis === entry.basis);
    const match =
      same.find(({ body }) => body === entry.body) ??
      (same.length === 1 || entry.body === undefined ? same[0] : undefined);
    if (match) used.add(match);
    const whole = { clauses: [], confirmed: false, ...match, ...entry };
    const result = approvalRightSchema.safeParse(whole);
    if (result.success) return result.data;
    const fields = [...new Set(result.error.issues.map(({ path }) => path.join('.')))];
    throw new Failure(inputFailures.right(index + 1, fields));
  });
  const others = gathered
    .filter((right) => !used.has(right))
    .map((right) => (confirmAll ? { ...right, confirmed: true } : right));
  return [...changed, ...others];
}

function asObject(entry: unknown, index: number): Record<string, unknown> {
  if (typeof entry === 'object' && entry !== null && 'basis' in entry) {
    return entry as Record<string, unknown>;
  }
  throw new Failure(inputFailures.noBasis(index + 1));
}

async function readFields(path: string, io: Io): Promise<Record<string, unknown>> {
  const { content } = await readText(path, io);
  const { value: read, problems } = readYaml(content);
  const [problem] = problems;
  if (problem) {
    const place = problem.line === null ? '' : `:${problem.line}`;
    const where = `${named(path)}${place}`;
    if (problem.code === 'yaml-broken') throw new Failure(inputFailures.yaml(where));
    throw new Failure(`${where}: ${yamlText(problem)}`);
  }
  const value = withKnownKeys(read ?? {});
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as Record<string, unknown>;
  }
  throw new Failure(inputFailures.noFields(named(path)));
}

/** Groups become fields with a dot; single values become text, because `2028` is a year here and no number. */
function flat(value: Record<string, unknown>): Given {
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, entry]): Array<[string, unknown]> => {
      if (entry === null || entry === undefined) return [];
      if (typeof entry === 'object' && !Array.isArray(entry)) {
        return Object.entries(entry).map(([inner, text]) => [
          `${key}.${inner}`,
          String(text ?? ''),
        ]);
      }
      return [[key, typeof entry === 'number' ? String(entry) : entry]];
    }),
  );
}
