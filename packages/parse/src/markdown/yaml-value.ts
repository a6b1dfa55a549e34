import { isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { type Page, type Range, say } from './page.ts';

/** A value of the front matter with its place: a group of keys, a list or a single value. */
export interface Located {
  range: Range;
  entries?: Record<string, Located>;
  items?: Located[];
  value?: string | boolean | null;
}

/** Front matter deeper than this is refused: the schema of the meta has five levels. */
const maxDepth = 12;

/**
 * Read YAML as values with their places.
 *
 * Numbers and dates stay as they were written, because a version `1.10` is no number. A key that stands
 * twice in one group is left out, because neither can be trusted, and so is an alias.
 *
 * @param text The YAML, without its fences.
 * @param offset Where it begins in the source.
 * @param page The source; it gets the messages.
 * @returns The group of keys; null where the YAML cannot be read or is no group.
 */
export function readYaml(text: string, offset: number, page: Page): Located | null {
  const document = parsed(text);
  if (!document) return refuse(0, page, offset, 'te diep genest');
  const error = document.errors[0];
  if (error) return refuse(error.pos[0], page, offset, error.code);
  const whole = { start: offset, end: offset + text.length };
  if (document.contents === null) return { range: whole, entries: {} };
  if (!isMap(document.contents)) return refuse(0, page, offset, 'geen sleutels');
  return locate(document.contents, { page, offset, depth: 0 }, whole);
}

/** Only nesting without end makes the parser throw. */
function parsed(text: string): ReturnType<typeof parseDocument> | null {
  try {
    return parseDocument(text, { uniqueKeys: false, logLevel: 'silent' });
  } catch {
    return null;
  }
}

interface Context {
  page: Page;
  offset: number;
  depth: number;
}

function locate(node: unknown, context: Context, around: Range): Located | null {
  const { page, offset, depth } = context;
  const at = (node as { range?: readonly number[] | null } | null)?.range;
  const range = at ? { start: offset + (at[0] ?? 0), end: offset + (at[1] ?? 0) } : around;
  const inner = { page, offset, depth: depth + 1 };
  if (isAlias(node) || depth > maxDepth) {
    say(page, range, { code: 'front-matter-depth', data: {} });
    return null;
  }
  if (isMap(node)) return { range, entries: entriesOf(node.items, inner, range) };
  if (isSeq(node)) {
    const items = node.items.map((item) => locate(item, inner, range));
    return { range, items: items.filter((item) => item !== null) };
  }
  if (!isScalar(node)) return { range, value: null };
  const { value, source } = node;
  if (typeof value === 'boolean' || value === null) return { range, value };
  return { range, value: typeof value === 'string' ? value : (source ?? String(value)) };
}

function entriesOf(
  pairs: ReadonlyArray<{ key: unknown; value: unknown }>,
  context: Context,
  around: Range,
): Record<string, Located> {
  const found = new Map<string, Located>();
  const seen = new Set<string>();
  for (const { key, value } of pairs) {
    const name = isScalar(key) ? (key.source ?? String(key.value)) : '';
    const place = (key as { range?: readonly number[] } | null)?.range;
    const range = place
      ? { start: context.offset + (place[0] ?? 0), end: context.offset + (place[1] ?? 0) }
      : around;
    if (seen.has(name)) {
      found.delete(name);
      say(context.page, range, {
        code: 'front-matter-doubled-key',
        data: { key: name },
        actual: name,
      });
      continue;
    }
    seen.add(name);
    const located = locate(value, context, range);
    if (located) found.set(name, located);
  }
  return Object.fromEntries(found);
}

function refuse(at: number, page: Page, offset: number, why: string): null {
  const start = Math.min(offset + at, page.source.length);
  say(page, { start, end: start }, { code: 'front-matter-yaml', data: {}, actual: why });
  return null;
}
