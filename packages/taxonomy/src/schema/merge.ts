import { parseTaxonomy, type Taxonomy } from './taxonomy-schema.ts';

/**
 * Extend or override a taxonomy with data of one's own.
 *
 * What has an `id` in both is overridden field by field and keeps its place; a new id is added at the end. Other
 * lists are joined without doubles; a value that is no list or object replaces the old one.
 *
 * @param base A valid taxonomy.
 * @param value Data as it came from YAML or JSON, of the same shape; every part may be left out.
 * @throws TypeError that names every place where the result is no taxonomy.
 */
export function mergeTaxonomy(base: Taxonomy, value: unknown): Taxonomy {
  if (value === null || value === undefined) return base;
  if (!isRecord(value)) throw new TypeError('Expected a taxonomy: a mapping of its parts');
  const unknown = Object.keys(value).filter((key) => !Object.hasOwn(base, key));
  if (unknown.length > 0) {
    const known = Object.keys(base).join(', ');
    throw new TypeError(`Expected a taxonomy\nUnknown: ${unknown.join(', ')}; known: ${known}`);
  }
  return parseTaxonomy(merged(base, value));
}

function merged(base: unknown, value: unknown): unknown {
  if (Array.isArray(base) && Array.isArray(value)) {
    return [...base, ...value].every(hasId) ? byId(base, value) : joined(base, value);
  }
  if (!isRecord(base) || !isRecord(value)) return value;
  const entries = Object.entries(value).map(([key, own]) => [
    key,
    Object.hasOwn(base, key) ? merged(base[key], own) : own,
  ]);
  return { ...base, ...Object.fromEntries(entries) };
}

interface Identified {
  id: string;
}

function byId(base: readonly Identified[], value: readonly Identified[]): unknown[] {
  const own = new Map(value.map((entry) => [entry.id, entry]));
  const known = new Set(base.map(({ id }) => id));
  return [
    ...base.map((entry) => (own.has(entry.id) ? merged(entry, own.get(entry.id)) : entry)),
    ...value.filter(({ id }) => !known.has(id)),
  ];
}

function joined(base: readonly unknown[], value: readonly unknown[]): unknown[] {
  const seen = new Set(base.map((item) => JSON.stringify(item)));
  return [...base, ...value.filter((item) => !seen.has(JSON.stringify(item)))];
}

function hasId(entry: unknown): entry is Identified {
  return isRecord(entry) && typeof entry.id === 'string';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
