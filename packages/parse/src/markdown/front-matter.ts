import type { ClauseData, Meta } from '@akkoord/clause';
import { clauseDataSchema, metaSchema } from '@akkoord/clause/schema';
import type { Taxonomy } from '@akkoord/taxonomy';
import type { Literal, Nodes, Yaml } from 'mdast';
import { claim, type Page, type Range, rangeOf, say } from './page.ts';
import { refusalOf } from './yaml-refusal.ts';
import { type Located, readYaml } from './yaml-value.ts';

/** What the front matter says of a clause. */
export type ClauseFacts = Pick<ClauseData, 'topics' | 'basis' | 'provenance'>;

/** The front matter as far as it can be trusted. */
export interface FrontMatter {
  meta: Meta;
  /** Whether the author gave a title, or said that there is none. */
  hasTitle: boolean;
  /** By wId, with the place to point at. */
  clauses: Map<string, { facts: ClauseFacts; range: Range }>;
}

const empty: Meta = { title: null, language: 'nl' };

/**
 * Read the front matter.
 *
 * What does not fit becomes a message and stays out of the meta: a wrong value, an unknown key, a key
 * that stands there twice. Nothing is guessed. YAML that cannot be read gives one message, and the
 * document is read without.
 *
 * @param node The front matter in mdast; null where the document has none.
 * @param page The source; it gets the messages.
 * @param taxonomy The topics that a clause may have.
 */
export function readFrontMatter(node: Yaml | null, page: Page, taxonomy: Taxonomy): FrontMatter {
  const none = { meta: { ...empty }, hasTitle: false, clauses: new Map() };
  if (!node) return none;
  const range = rangeOf(page, node);
  const opening = /^[^\r\n]*(?:\r\n|\n|\r)?/.exec(page.source.slice(range.start, range.end));
  const root = readYaml(node.value, range.start + (opening?.[0].length ?? 0), page);
  if (!root) return none;
  const { clauses, ...rest } = root.entries ?? {};
  return {
    meta: readMeta({ ...root, entries: rest }, page),
    hasTitle: rest.title !== undefined,
    clauses: readClauses(clauses, page, taxonomy),
  };
}

/**
 * Say which keys of front matter in TOML are not read: Akkoord knows YAML.
 *
 * ```markdown
 * > | +++
 * > | version = "1.4"
 *     ^^^^^^^
 * > | +++
 * ```
 */
export function tellToml(node: Literal, page: Page): void {
  const keys = [...node.value.matchAll(/^[ \t]{0,8}([\w-]{1,60})[ \t]{0,8}=/gmu)].map(
    ([, key]) => key as string,
  );
  say(page, rangeOf(page, node as Nodes), {
    code: 'front-matter-toml',
    data: { keys: [...new Set(keys)] },
  });
}

/** Let the front matter and its fences be one mark on the root. */
export function claimFrontMatter(
  node: Literal,
  page: Page,
  marks: Page['claims'][number]['marks'],
) {
  claim(page, rangeOf(page, node as Nodes), 'frontmatter', marks);
}

function readMeta(root: Located, page: Page): Meta {
  const entries = { ...root.entries };
  for (const key of Object.keys(entries)) {
    if (Object.hasOwn(metaSchema.shape, key)) continue;
    sayUnknown(key, entries[key] as Located, page);
    delete entries[key];
  }
  const meta: Record<string, unknown> = { ...empty };
  for (const [key, located] of Object.entries(entries)) {
    const schema = metaSchema.shape[key as keyof typeof metaSchema.shape];
    const value = accepted(schema, located, [key], page);
    if (value !== undefined) meta[key] = value;
  }
  return metaSchema.parse(meta);
}

/** The part of a value that a schema accepts; each refusal becomes a message. */
function accepted(schema: Schema, located: Located, path: readonly string[], page: Page): unknown {
  for (;;) {
    const value = plain(located);
    const result = schema.safeParse(value);
    if (result.success) {
      sayUnknownWithin(located, result.data, page);
      return result.data;
    }
    const issue = result.error.issues[0] as Issue;
    const place = nearest(located, issue.path.map(String));
    const { start, end } = place.located.range;
    say(page, place.located.range, {
      ...refusalOf(issue, [...path, ...issue.path.map(String)], place.missing),
      actual: page.source.slice(start, end).trim(),
    });
    if (!place.parent) return undefined;
    remove(place.parent, place.located);
  }
}

interface Issue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** What is used of a zod schema. */
interface Schema {
  safeParse(
    value: unknown,
  ): { success: true; data: unknown } | { success: false; error: { issues: readonly object[] } };
}

interface Place {
  located: Located;
  parent: Located | null;
  /** Whether the path leads to a key that is not there; the place is then that of the group. */
  missing: boolean;
}

/** Find the value at a path, or the nearest one over it where a key is missing. */
function nearest(root: Located, path: readonly string[]): Place {
  let found: Place = { located: root, parent: null, missing: false };
  for (const key of path) {
    const { located } = found;
    const inner = located.items ? located.items[Number(key)] : located.entries?.[key];
    if (!inner) return { ...found, missing: true };
    found = { located: inner, parent: located, missing: false };
  }
  return found;
}

function remove(parent: Located, child: Located): void {
  if (parent.items) parent.items = parent.items.filter((item) => item !== child);
  for (const [key, value] of Object.entries(parent.entries ?? {})) {
    if (value === child) delete parent.entries?.[key];
  }
}

function sayUnknownWithin(located: Located, kept: unknown, page: Page): void {
  located.items?.forEach((item, index) => {
    sayUnknownWithin(item, (kept as unknown[])[index], page);
  });
  for (const [key, inner] of Object.entries(located.entries ?? {})) {
    if (Object.hasOwn(kept as object, key)) {
      sayUnknownWithin(inner, (kept as Record<string, unknown>)[key], page);
    } else sayUnknown(key, inner, page);
  }
}

function sayUnknown(key: string, located: Located, page: Page): void {
  say(page, located.range, {
    code: 'front-matter-unknown-key',
    data: { key },
    actual: key,
  });
}

function readClauses(
  located: Located | undefined,
  page: Page,
  taxonomy: Taxonomy,
): FrontMatter['clauses'] {
  const found: FrontMatter['clauses'] = new Map();
  if (!located) return found;
  if (!located.entries) {
    say(page, located.range, {
      code: 'front-matter-clauses',
      data: {},
      actual: page.source.slice(located.range.start, located.range.end),
    });
    return found;
  }
  const { topics, basis, provenance } = clauseDataSchema.shape;
  const schemas = new Map<string, Schema>(Object.entries({ topics, basis, provenance }));
  const known = new Set(taxonomy.topics.map((topic) => topic.id));
  for (const [wId, clause] of Object.entries(located.entries)) {
    const facts: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(clause.entries ?? {})) {
      const schema = schemas.get(key);
      if (schema) facts[key] = accepted(schema, value, ['clauses', wId, key], page);
      else sayUnknown(key, value, page);
    }
    for (const topic of (facts.topics ?? []) as string[]) {
      if (!known.has(topic)) sayUnknownTopic(topic, clause, page);
    }
    const kept = Object.entries(facts).filter(([, value]) => value !== undefined);
    found.set(wId, { facts: Object.fromEntries(kept), range: clause.range });
  }
  return found;
}

function sayUnknownTopic(topic: string, located: Located, page: Page): void {
  say(page, located.range, {
    code: 'front-matter-unknown-topic',
    data: { topic },
    actual: topic,
  });
}

function plain(located: Located): unknown {
  if (located.items) return located.items.map(plain);
  if (!located.entries) return located.value;
  const entries = Object.entries(located.entries).map(([key, value]) => [key, plain(value)]);
  return Object.fromEntries(entries);
}
