import { type Clause, clausesOf, ownText } from '@akkoord/clause';
import type { Norm, Template } from '@akkoord/compose';
import { parseMarkdown } from '@akkoord/parse';
import { toMarkdown } from '@akkoord/render/markdown';
import { sameTree } from '../same-tree.ts';
import { type Draft, keyOf, pathOf, positionOf } from './drafts.ts';
import type { Told } from './finding.ts';

/** Find what does not read back, from the Markdown that is written of it, as the same protocol. */
export function unread(template: Template, { tree, answers }: Draft): Told[] {
  const read = parseMarkdown(toMarkdown(tree), { taxonomy: template.taxonomy });
  if (sameTree(read, tree)) return [];
  const texts = new Set(clausesOf(read).map((clause) => `${clause.wId} ${ownText(clause)}`));
  const lost = clausesOf(tree).find((clause) => !texts.has(`${clause.wId} ${ownText(clause)}`));
  const path = lost ? `clauses/${positionOf(lost)}.md: ${lost.wId}` : 'template.yaml';
  return [{ path, code: 'unread-text', data: {}, answers }];
}

/** Find clauses in which another norm is read than their template expects; `clauses` are annotated. */
export function unexpectedNorms(template: Template, clauses: readonly Clause[]): Told[] {
  const expected = new Map(
    template.positions.flatMap(({ id, blocks }) =>
      blocks.map((block): [string, Norm] => [`${id} ${block.wId}`, block.expects]),
    ),
  );
  return clauses.flatMap((clause): Told[] => {
    const norm = expected.get(keyOf(clause));
    if (!norm) return [];
    const [provision] = clause.data?.provisions ?? [];
    const actual: Norm = provision
      ? { modality: provision.modality, bearers: [...provision.bearers] }
      : { modality: null, bearers: [] };
    if (isSameNorm(norm, actual)) return [];
    const data = { expected: norm, actual, text: ownText(clause) };
    return [{ path: pathOf(clause), code: 'unexpected-norm', data }];
  });
}

function isSameNorm(a: Norm, b: Norm): boolean {
  if (a.modality !== b.modality) return false;
  if (a.modality === null) return true;
  return (
    a.bearers.length === b.bearers.length && a.bearers.every((bearer) => b.bearers.includes(bearer))
  );
}
