import { annotate } from '@akkoord/annotate';
import { type Clause, clausesOf, identify, type Protocol } from '@akkoord/clause';
import {
  type Block,
  type Position,
  previewClause,
  type Template,
  type Value,
  type Values,
} from '@akkoord/compose';
import { impliedBy } from '@akkoord/harmonize';

/** A clause of a template as it can come out, with the answer that brings it out. */
export interface ModelClause {
  clause: Clause;
  position: Position;
  block: Block;
  /** The answers by which it comes out, as far as these are one answer to a question each. */
  answers: ReadonlyMap<string, Value>;
}

/**
 * Render every clause that a template can give, all alternatives beside each other.
 *
 * @param template The template.
 * @param values What is known of the school already; other values show as `…`.
 * @returns The clauses by eId, and the protocol that holds them, annotated.
 */
export function modelClauses(
  template: Template,
  values: Values,
): { tree: Protocol; byId: ReadonlyMap<string, ModelClause> } {
  const found: ModelClause[] = [];
  for (const position of template.positions) {
    for (const block of position.blocks) {
      const shown = new Map([...values, ...saidIn(block)]);
      const clause = previewClause(template, block, shown);
      if (!clause) continue;
      const wId = `${position.id}#${block.wId}`;
      const data = { topics: [...position.topics] };
      const answers = new Map([...impliedBy(position.when), ...saidIn(block)]);
      found.push({
        clause: { ...clause, wId, num: `${found.length + 1}`, data },
        position,
        block,
        answers,
      });
    }
  }
  const bare = identify({
    type: 'protocol',
    meta: { language: 'nl' },
    children: found.map(({ clause }) => clause),
  } as Protocol);
  const tree = annotate(bare, { taxonomy: template.taxonomy });
  const read = new Map(clausesOf(tree).map((clause) => [clause.wId, clause]));
  const byId = new Map(
    found.flatMap((entry): Array<[string, ModelClause]> => {
      const clause = read.get(entry.clause.wId);
      return clause ? [[clause.eId, { ...entry, clause }]] : [];
    }),
  );
  return { tree, byId };
}

/** A piece that stands wholly inside `{{#if x}}` says yes to x. */
function saidIn({ nodes }: Block): Array<[string, Value]> {
  const [node, ...others] = nodes.filter((one) => one.kind !== 'content' || one.value.trim());
  if (node?.kind !== 'if' || others.length > 0 || node.otherwise.length > 0) return [];
  return node.test.kind === 'name' ? [[node.test.name, true]] : [];
}
