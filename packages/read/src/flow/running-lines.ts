import type { FlowBlock, FlowParagraph } from './flow.ts';

/** Turn what stands over and under the pages into furniture: each text once, whatever numbers are in it. */
export function runningLines(blocks: readonly FlowBlock[]): FlowParagraph[] {
  const known = new Set<string>();
  return paragraphsIn(blocks).flatMap((paragraph) => {
    const key = paragraph.text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim();
    if (key === '' || known.has(key)) return [];
    known.add(key);
    return [{ ...paragraph, role: { kind: 'running-line' as const }, notes: [], references: [] }];
  });
}

function paragraphsIn(blocks: readonly FlowBlock[]): FlowParagraph[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [block] : paragraphsIn(block.rows.flat(2)),
  );
}
