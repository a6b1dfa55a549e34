import { type MdastNode, walk } from '@akkoord/clause';
import type { FlowNode } from '../flow.ts';
import { type Claim, type Page, placeOf, type Range } from './page.ts';

type LeafNode = MdastNode & { data?: { source?: string } };

/**
 * Make the law true that leaves and marks cover every character once: whatever lies in no leaf becomes
 * a mark on the innermost node that claims it, one for each unbroken stretch of a line.
 *
 * A leaf that does not say what stands in its stretch gets that stretch as `data.source`; one that
 * runs into another loses its position, so that its stretch is swept.
 *
 * @param page The source and the claims on it, the first of which covers it whole.
 * @param flow What was read; its leaves are checked.
 */
export function sweep(page: Page, flow: readonly FlowNode[]): void {
  const taken = new Uint8Array(page.source.length);
  for (const node of flow) {
    walk(node as MdastNode, (inner) => {
      if (inner.type === 'footnoteReference' || !('value' in inner)) return;
      if (typeof inner.value === 'string') take(page, taken, inner as LeafNode);
    });
  }
  const owners = new Uint32Array(page.source.length);
  page.claims.forEach((claimed, index) => {
    owners.fill(index, claimed.start, claimed.end);
  });
  let start = 0;
  for (let at = 1; at <= page.source.length; at++) {
    const goesOn =
      at < page.source.length &&
      taken[at] === taken[start] &&
      owners[at] === owners[start] &&
      (isFrontMatter(page, owners[at]) || !isLineEnd(page.source, at));
    if (goesOn) continue;
    if (!taken[start]) mark(page, page.claims[owners[start] as number], { start, end: at });
    start = at;
  }
}

function take(page: Page, taken: Uint8Array, leaf: LeafNode): void {
  if (!leaf.position) return;
  const start = leaf.position.start.offset ?? 0;
  const end = leaf.position.end.offset ?? start;
  if (taken.subarray(start, end).includes(1)) {
    delete leaf.position;
    return;
  }
  taken.fill(1, start, end);
  const stretch = page.source.slice(start, end);
  if (bare(stretch) !== bare(leaf.value ?? '')) leaf.data = { ...leaf.data, source: stretch };
}

function mark(page: Page, claimed: Claim | undefined, range: Range): void {
  const stretch = page.source.slice(range.start, range.end);
  const value = stretch.trim();
  if (!claimed || value === '') return;
  const start = range.start + stretch.length - stretch.trimStart().length;
  const position = placeOf(page, { start, end: start + value.length });
  claimed.marks.push({ kind: claimed.kind, position, value });
}

function isFrontMatter(page: Page, owner: number | undefined): boolean {
  return page.claims[owner ?? 0]?.kind === 'frontmatter';
}

function isLineEnd(source: string, at: number): boolean {
  return source[at] === '\n' || source[at] === '\r';
}

function bare(text: string): string {
  return text.replace(/\s+/g, '');
}
