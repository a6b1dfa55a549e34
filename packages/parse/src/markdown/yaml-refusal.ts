import type { Expectation, ParseMessage } from '../messages.ts';

/** What is used of a zod issue. */
interface Issue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly expected?: unknown;
  readonly values?: readonly unknown[];
  readonly errors?: ReadonlyArray<readonly object[]>;
}

const types = ['string', 'array', 'object', 'boolean'] as const;

/**
 * Say why a value of the front matter was refused.
 *
 * @param issue What zod found.
 * @param path The keys that lead to the value; places in a list from 0.
 * @param missing Whether the last key is not there at all.
 * @returns A message of which `path` counts the places in a list from 1.
 */
export function refusalOf(issue: Issue, path: readonly string[], missing: boolean): ParseMessage {
  const keys = path.map((key) => (/^\d+$/.test(key) ? String(Number(key) + 1) : key));
  const expected = expectationOf(issue);
  if (!missing) return { code: 'front-matter-value', data: { path: keys, expected } };
  const key = keys.at(-1) ?? '';
  return { code: 'front-matter-missing', data: { path: keys.slice(0, -1), key, expected } };
}

function expectationOf(issue: Issue): Expectation {
  switch (issue.code) {
    case 'invalid_type':
      return { kind: types.find((type) => type === issue.expected) ?? 'other' };
    case 'invalid_value':
      return { kind: 'one-of', values: (issue.values ?? []).map(String) };
    case 'invalid_union': {
      const values = (issue.errors ?? []).flatMap((errors) =>
        errors.flatMap((error) => (error as Issue).values ?? []),
      );
      return { kind: 'one-of', values: values.map(String) };
    }
    case 'invalid_format':
      return { kind: 'date' };
    case 'custom':
      return { kind: 'day' };
    default:
      return { kind: 'filled' };
  }
}
