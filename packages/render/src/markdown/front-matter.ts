import { clausesOf, metaSchema, type Protocol } from '@akkoord/clause';
import { Document, isCollection, isMap } from 'yaml';

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

/** Texts that were put to the councils take a line a clause: they are for checking, not for reading. */
function toYaml(meta: object): string {
  const document = new Document(meta, { aliasDuplicateObjects: false });
  const texts = document.get('texts');
  for (const text of isCollection(texts) ? texts.items : []) {
    const parts = isMap(text) ? text.get('parts') : undefined;
    for (const part of isCollection(parts) ? parts.items : []) {
      if (isCollection(part)) part.flow = true;
    }
  }
  return document.toString({ lineWidth: 0 });
}
