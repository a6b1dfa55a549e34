import { clausesOf, metaSchema, type Protocol } from '@akkoord/clause';
import { stringify } from 'yaml';

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
  const yaml = stringify(meta, { lineWidth: 0, aliasDuplicateObjects: false });
  return `---\n${yaml}---`;
}
