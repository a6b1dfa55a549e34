import { clausesOf, type Protocol } from '@akkoord/clause';
import { metaSchema } from '@akkoord/clause/schema';
import { Document, isCollection } from 'yaml';

/** Write the meta of a protocol, and what is known of its clauses by wId, as YAML between fences. */
export function toFrontMatter(tree: Protocol): string {
  const clauses = new Map<string, object>();
  for (const { wId, data } of clausesOf(tree)) {
    const { basis, provenance } = data ?? {};
    const topics = data?.topicsProposed ? undefined : data?.topics;
    const facts = Object.entries({ topics, basis, provenance }).filter(([, fact]) => fact?.length);
    if (facts.length > 0 && !clauses.has(wId)) clauses.set(wId, Object.fromEntries(facts));
  }
  const meta = {
    ...metaSchema.parse(tree.meta),
    ...(clauses.size > 0 ? { clauses: Object.fromEntries(clauses) } : {}),
  };
  return `---\n${toYaml(meta)}---`;
}

/**
 * Write YAML in which lists that are for checking, not for reading, take a line: the clauses of a right,
 * and what is known of a clause.
 */
function toYaml(meta: object): string {
  const document = new Document(meta, { aliasDuplicateObjects: false });
  const { approval, clauses } = meta as Record<string, unknown>;
  for (const index of keysOf((approval as Record<string, unknown> | undefined)?.rights)) {
    onOneLine(document, ['approval', 'rights', index, 'clauses']);
  }
  for (const wId of keysOf(clauses)) onOneLine(document, ['clauses', wId]);
  return document.toString({ lineWidth: 0 });
}

function keysOf(value: unknown): string[] {
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}

function onOneLine(document: Document, path: readonly string[]): void {
  const node = document.getIn(path, true);
  if (isCollection(node)) node.flow = true;
}
