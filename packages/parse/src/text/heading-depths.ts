import type { Block } from './blocks.ts';
import type { LabelStyle } from './labels.ts';

/** A block that is a heading, with its depth from 1. */
export interface HeadingBlock {
  readonly block: Block;
  readonly depth: number;
}

type Style = LabelStyle | 'plain' | 'label-line' | 'given';

/**
 * Give headings their depths. A heading of a style that is open closes up to it; one of a new style stands
 * inside the heading before it where that has nothing of its own yet or holds the higher style, and beside
 * it otherwise. One whose depth the format gives stands in the last that is higher, and others stand in it.
 */
export function withDepths(
  blocks: readonly Block[],
  headings: readonly Block[],
): Map<Block, HeadingBlock> {
  const found = new Map<Block, HeadingBlock>();
  const open: Open[] = [];
  const isHeading = new Set(headings);
  let plains = 0;
  for (const [i, block] of blocks.entries()) {
    const top = open.at(-1);
    if (!isHeading.has(block)) {
      if (top) top.empty = false;
      continue;
    }
    const given = depthOf(block);
    if (given !== null) {
      while ((open.at(-1)?.given ?? (open.length > 0 ? given : 0)) >= given) open.pop();
      const depth = Math.min(6, open.length + 1);
      found.set(block, { block, depth });
      open.push({ style: 'given', parts: 0, parent: false, depth, empty: true, given });
      continue;
    }
    const style = styleOf(block);
    const parts = partsOf(block);
    const next = blocks[i + 1];
    const parent = style === 'plain' && !!next && isHeading.has(next) && styleOf(next) === 'plain';
    const same = sameKind(open, { style, parts, parent });
    const restarts = block.label?.value === 1 && top?.empty && top.style === 'plain';
    const under =
      same < 0 || (same === open.length - 1 && top?.empty && style === 'plain') || restarts;
    let depth: number;
    if (!under) {
      depth = open[same]?.depth as number;
      open.length = same;
    } else if (
      top &&
      (top.empty || holds(top.style, style, top.parts, parts) || isPart(style, plains))
    ) {
      depth = Math.min(6, top.depth + 1);
    } else {
      depth = top?.depth ?? 1;
      open.pop();
    }
    found.set(block, { block, depth });
    open.push({ style, parts, parent, depth, empty: true });
    if (style === 'plain') plains += 1;
  }
  return found;
}

interface Kind {
  readonly style: Style;
  readonly parts: number;
  /** A plain heading with another plain heading right under it. */
  readonly parent: boolean;
}

interface Open extends Kind {
  readonly depth: number;
  /** The depth that the format gives it. */
  readonly given?: number;
  empty: boolean;
}

/** The last open heading of the same kind; a parent closes up to the parent before it. */
function sameKind(open: readonly Open[], kind: Kind): number {
  const alike = (entry: Open) => entry.style === kind.style && entry.parts === kind.parts;
  const before = kind.parent ? open.findLastIndex((entry) => alike(entry) && entry.parent) : -1;
  return before >= 0 ? before : open.findLastIndex(alike);
}

const rank: Record<Style, number> = {
  given: -1,
  chapter: 0,
  'roman-upper': 1,
  upper: 2,
  'upper-bare': 2,
  article: 3,
  digit: 4,
  'digit-bare': 4,
  'digit-paren': 4,
  decimal: 5,
  plain: 6,
  'label-line': 7,
  lower: 8,
  'roman-lower': 8,
  hash: 9,
  bullet: 9,
};

function holds(outer: Style, inner: Style, outerParts: number, innerParts: number): boolean {
  if (outer === 'plain') return inner === 'label-line';
  if (outer === inner && (outer === 'decimal' || outer === 'hash')) return innerParts > outerParts;
  return rank[outer] < rank[inner];
}

/** Letters that begin after several plain headings divide the last of these. */
function isPart(style: Style, plains: number): boolean {
  return plains > 1 && (style === 'upper' || style === 'upper-bare');
}

function depthOf({ lines }: Block): number | null {
  const given = lines[0]?.given;
  return given?.kind === 'heading' ? given.depth : null;
}

/** How deep a label says that it stands: `2.1` and `##` two. */
function partsOf({ label }: Block): number {
  if (label?.style === 'hash') return label.value;
  return label?.num?.split('.').length ?? 0;
}

function styleOf(block: Block): Style {
  if (block.label) return block.label.style;
  if (/^bijlagen?\b/iu.test(block.text)) return 'chapter';
  return block.text.endsWith(':') ? 'label-line' : 'plain';
}
