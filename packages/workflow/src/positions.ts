import {
  type Clause,
  identify,
  type PositionEntry,
  type Positions,
  type Protocol,
} from '@akkoord/clause';
import { positionsSchema } from '@akkoord/clause/schema';
import { standpointText } from '@akkoord/render/view';
import { fileText } from '@akkoord/render/words';
import { defaultTaxonomy, type Taxonomy } from '@akkoord/taxonomy';
import { parseDocument } from 'yaml';
import { LinesError } from './lines-error.ts';
import { positionFiles } from './positions.generated.ts';

/** A file of positions that cannot be used. */
export class PositionsError extends LinesError {
  override readonly name = 'PositionsError';
}

/** What one school decided on one subject. */
export interface SchoolPosition {
  positions: Positions;
  entry: PositionEntry;
  /** The position in a few Dutch words. */
  text: string;
}

/** With what a file of positions is read. */
export interface PositionsOptions {
  /** The topics that may be named. Default: those that Akkoord ships. */
  taxonomy?: Taxonomy | undefined;
}

/**
 * Read a file of positions: what a school decided, subject by subject, without its text.
 *
 * @param source YAML.
 * @throws PositionsError with every problem.
 */
export function parsePositions(source: string, options: PositionsOptions = {}): Positions {
  const document = parseDocument(source);
  if (document.errors.length > 0) {
    throw new PositionsError(
      document.errors.map(({ message }) =>
        fileText({ code: 'positions-no-yaml', data: { cause: message } }),
      ),
    );
  }
  const result = positionsSchema.safeParse(document.toJS());
  if (!result.success) {
    throw new PositionsError(
      result.error.issues.map(({ path, message }) =>
        fileText({ code: 'positions-misfit', data: { path: path.join('.'), cause: message } }),
      ),
    );
  }
  const known = new Set((options.taxonomy ?? defaultTaxonomy()).topics.map(({ id }) => id));
  const unknown = result.data.positions.filter(({ topic }) => !known.has(topic));
  if (unknown.length > 0) {
    throw new PositionsError(
      unknown.map(({ topic }) => fileText({ code: 'positions-unknown-topic', data: { topic } })),
    );
  }
  return result.data;
}

/**
 * Make a clause tree of positions, so that they can stand in a synopsis beside whole texts.
 *
 * Each position is a clause whose text says it in words of ours; its subject counts as given by a person.
 */
export function positionsToProtocol(positions: Positions): Protocol {
  const { title, subject, school, date } = positions;
  const adoption = date === null ? {} : { approval: { adoption: { on: date } } };
  const tree = identify({
    type: 'protocol',
    meta: { title, subject, language: 'nl', school, ...adoption },
    data: { declaredTopics: true },
    children: positions.positions.map(toClause),
  });
  const entries = [...positions.positions];
  return { ...tree, children: tree.children.map((child) => withNorm(child as Clause, entries)) };
}

/** List what the schools that Akkoord knows decided on a subject. */
export function positionsOn(topic: string): SchoolPosition[] {
  return shippedPositions().flatMap((positions) =>
    positions.positions
      .filter((entry) => entry.topic === topic)
      .map((entry) => ({ positions, entry, text: standpointOf(entry) })),
  );
}

/** Give the positions of the schools that Akkoord knows. */
export function shippedPositions(): Positions[] {
  return Object.values(positionFiles).map((source) => parsePositions(source));
}

function standpointOf({ modality, bearers, exception, condition }: PositionEntry): string {
  return standpointText({
    modality,
    bearers,
    // What a permission holds under reads as `mits`.
    exception: exception ?? (modality === 'permission' ? (condition ?? null) : null),
    condition: modality === 'permission' && !exception ? null : (condition ?? null),
  });
}

function textOf(entry: PositionEntry): string {
  return `${entry.note}: ${standpointOf(entry)}.`;
}

function toClause(entry: PositionEntry): Clause {
  return {
    type: 'clause',
    eId: '',
    wId: '',
    num: entry.clause,
    form: 'item',
    children: [{ type: 'paragraph', children: [{ type: 'text', value: textOf(entry) }] }],
  };
}

/** Give a clause the subject and norm of its entry: clauses stand in the order of the entries. */
function withNorm(clause: Clause, entries: PositionEntry[]): Clause {
  const entry = entries.shift() as PositionEntry;
  const text = textOf(entry);
  const spanOf = (words: string) => {
    const start = text.lastIndexOf(words);
    return { eId: clause.eId, start, end: start + words.length };
  };
  const { modality, bearers, exception, condition } = entry;
  const provided = modality === 'permission' && !exception;
  const without = exception ?? (provided ? condition : undefined);
  const under = provided ? undefined : condition;
  const provision = modality && {
    modality,
    bearers,
    exception: without ? { kind: provided ? 'provided' : 'unless', span: spanOf(without) } : null,
    condition: under ? { kind: 'if', span: spanOf(under) } : null,
    span: { eId: clause.eId, start: 0, end: text.length },
    rule: 'positions',
  };
  return {
    ...clause,
    data: { ...clause.data, topics: [entry.topic], provisions: provision ? [provision] : [] },
  };
}
