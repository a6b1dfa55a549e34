/** What is used of a zod issue. */
interface Issue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly expected?: unknown;
  readonly values?: readonly unknown[];
  readonly errors?: ReadonlyArray<readonly object[]>;
}

const kinds: Readonly<Record<string, string>> = {
  string: 'tekst',
  array: 'een lijst',
  object: 'een groep sleutels',
  boolean: '`true` of `false`',
};

/**
 * Say in Dutch why a value of the front matter was refused.
 *
 * @param issue What zod found.
 * @param path The keys that lead to the value; places in a list from 0.
 * @param missing Whether the last key is not there at all.
 */
export function reasonOf(issue: Issue, path: readonly string[], missing: boolean): string {
  const keys = path.map((key) => (/^\d+$/.test(key) ? String(Number(key) + 1) : key));
  if (missing) {
    const key = keys.pop();
    return `Bij \`${keys.join('.')}\` ontbreekt \`${key}\` (${expectation(issue)}). Dit deel is overgeslagen.`;
  }
  return `Bij \`${keys.join('.')}\` hoort ${expectation(issue)}. Deze waarde is overgeslagen.`;
}

function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return kinds[String(issue.expected)] ?? 'een andere waarde';
    case 'invalid_value':
      return `een van deze woorden: ${(issue.values ?? []).join(', ')}`;
    case 'invalid_union': {
      const values = (issue.errors ?? []).flatMap((errors) =>
        errors.flatMap((error) => (error as Issue).values ?? []),
      );
      return `een van deze woorden: ${values.join(', ')}`;
    }
    case 'invalid_format':
    case 'custom':
      return issue.code === 'custom' ? 'een dag die bestaat' : issue.message;
    default:
      return 'een ingevulde waarde';
  }
}
