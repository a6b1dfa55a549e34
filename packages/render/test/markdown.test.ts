import { digest, type MdastNode, type Protocol } from '@akkoord/clause';
import { parseMarkdown } from '@akkoord/parse';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toMarkdown } from '../src/index.ts';
import { anyProtocol } from './any-protocol.ts';

const taxonomy = defaultTaxonomy;
const kept = new Set(['topics', 'basis', 'provenance']);

/** What the round trip keeps: no positions, marks, messages or furniture, leaves joined, white space folded. */
function essence(node: MdastNode): unknown {
  const { position: _, data, children, label, ...rest } = node as MdastNode & { label?: string };
  const facts = Object.entries(data ?? {}).filter(([key]) => kept.has(key));
  return {
    ...rest,
    ...(node.value === undefined ? {} : { value: node.value.replace(/\s+/g, ' ') }),
    ...(label && label !== node.identifier ? { label } : {}),
    ...(facts.length > 0 ? { data: Object.fromEntries(facts) } : {}),
    ...(children ? { children: joined(children).map(essence) } : {}),
  };
}

function joined(children: readonly MdastNode[]): MdastNode[] {
  const found: MdastNode[] = [];
  for (const child of children) {
    const before = found.at(-1);
    if (child.type === 'furniture') continue;
    if ((child.type === 'text' || child.type === 'inlineCode') && before?.type === child.type) {
      found[found.length - 1] = { type: child.type, value: `${before.value}${child.value}` };
    } else found.push({ ...child });
  }
  const edge = (node: MdastNode | undefined) => node === undefined || node.type === 'break';
  const trimmed = found.map((node, index) => {
    if (node.type !== 'text') return node;
    const value = (node.value ?? '').replace(/\s+/g, ' ');
    const start = edge(found[index - 1]) ? value.trimStart() : value;
    return { ...node, value: edge(found[index + 1]) ? start.trimEnd() : start };
  });
  return trimmed.filter((node) => node.type !== 'text' || node.value !== '');
}

const read = (markdown: string): Protocol => parseMarkdown(markdown, { taxonomy });

describe('toMarkdown', () => {
  it('is undone by parseMarkdown', () => {
    fc.assert(
      fc.property(anyProtocol, (tree) => {
        const markdown = toMarkdown(tree);
        const again = read(markdown);
        expect(essence(again as unknown as MdastNode)).toEqual(
          essence(tree as unknown as MdastNode),
        );
        expect(digest(again).text).toBe(digest(tree).text);
        expect(toMarkdown(again)).toBe(markdown);
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});
