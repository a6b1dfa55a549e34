import type { ReadingWords } from '@akkoord/taxonomy';
import { type Block, isBare } from './blocks.ts';
import type { LabelStyle } from './labels.ts';
import type { Wrapping } from './wraps.ts';

/** A block that is a heading, with its depth from 1. */
export interface HeadingBlock {
  readonly block: Block;
  readonly depth: number;
}

const headingStyles: ReadonlySet<LabelStyle> = new Set([
  'upper',
  'upper-bare',
  'roman-upper',
  'article',
  'chapter',
]);
const numbered: ReadonlySet<LabelStyle> = new Set([
  'digit',
  'digit-paren',
  'digit-bare',
  'decimal',
]);
const contact = /https?:|www\.|@|\d{6,}|\d{2,4}[\s-]\d{5,}/u;

/**
 * Find the blocks that are headings, and their depths.
 *
 * A heading is short, holds no finite verb unless it asks, ends without a full stop, and something stands
 * under it. A letter, a roman number or 'Artikel' makes one; plain numbers do where what is under them is
 * text and they count on; a label of at most five words with a colon does over items.
 *
 * @param blocks The blocks of the text, title and metadata left out.
 */
export function findHeadings(
  blocks: readonly Block[],
  wrapping: Wrapping,
  words: ReadingWords,
): Map<Block, HeadingBlock> {
  const counted = numberedHeadings(blocks, words);
  const found: Block[] = blocks.filter((block, i) => {
    if (block.label && headingStyles.has(block.label.style)) return isLabelled(blocks, i, words);
    if (block.label) return counted.has(block);
    return isPlain(blocks, i, wrapping, words);
  });
  return withDepths(blocks, found);
}

/** Tell whether a text reads as a title and not as a sentence. */
export function isTitleLike(text: string, words: ReadingWords): boolean {
  const bare = text.replace(/\*\*/g, '').replace(/(?:\.{3}|…|[:.])$/u, '');
  if (bare.length > 130 || contact.test(bare)) return false;
  if (!/^[\p{Lu}\p{N}‘'"“(]/u.test(bare) || /[.;,!:]$/u.test(bare)) return false;
  if (/[.;!]\s/u.test(bare.replace(/\b(?:o\.a|m\.b\.t|t\.a\.v|art|nr|incl|bijv|blz)\./giu, '')))
    return false;
  const list = bare.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (list.length === 0 || list.length > 16) return false;
  if (/\?$/u.test(bare)) return list.length <= 12;
  return !list.some((word) => words.finiteVerbs.includes(word));
}

function isLabelled(blocks: readonly Block[], i: number, words: ReadingWords): boolean {
  const { label, text } = blocks[i] as Block;
  if (text === '') return label?.style === 'article' || label?.style === 'chapter';
  if (!isTitleLike(text, words)) return false;
  return !text.endsWith('.') || text.split(' ').length <= 6;
}

function isPlain(
  blocks: readonly Block[],
  i: number,
  wrapping: Wrapping,
  words: ReadingWords,
): boolean {
  const { text, lines } = blocks[i] as Block;
  const next = blocks[i + 1];
  const first = lines[0];
  if (!next || !first || lines.length > 3) return false;
  if (!isTitleLike(text, words) || /[^.]\.$/u.test(text)) return false;
  const apart = first.blanks > 0 || first.startsPage || i === 0 || !wrapping.blankSeparated;
  if (!apart || blocks[i - 1]?.text.endsWith(':')) return false;
  if (text.endsWith(':')) return isLabelLine(text, next);
  return !(wrapping.width !== null && next.label === null && /^\p{Ll}/u.test(next.text));
}

/** 'Voor het team:' over items is a heading; 'Bestemd voor:' and 'Wij spreken af:' lead in. */
function isLabelLine(text: string, next: Block): boolean {
  const list = text.match(/\p{L}+/gu) ?? [];
  const open = /\s(?:voor|op|aan|van|door|met|in|dat|als|om|te|is|zijn)\s*:$/iu.test(text);
  return (
    list.length <= 5 &&
    !open &&
    (next.label === null || next.label.style !== 'bullet' || list.length <= 2)
  );
}

/**
 * Numbered lines that are headings: those that read as titles with text or a deeper or restarting list
 * under them, where at least two count on.
 */
function numberedHeadings(blocks: readonly Block[], words: ReadingWords): Set<Block> {
  const found = new Set<Block>();
  for (const style of numbered) {
    const candidates = blocks.filter((block, i) => {
      if (block.label?.style !== style || isBare(block) || !isTitleLike(block.text, words))
        return false;
      if (/[^.]\.$/u.test(block.text) && block.text.split(' ').length > 4) return false;
      const next = blocks[i + 1];
      if (!next || block.text.endsWith(':')) return false;
      return next.label?.style !== style || next.label.value !== block.label.value + 1;
    });
    const first = candidates[0]?.label?.value ?? 0;
    const rising = candidates.filter((block, i) => {
      const before = candidates[i - 1]?.label?.value ?? first - 1;
      return (block.label?.value ?? 0) > before || style === 'decimal';
    });
    if (rising.length < 2 || rising.length < candidates.length * 0.6) continue;
    for (const block of rising) found.add(block);
    if (style !== 'decimal') addEmpty(blocks, style, found, words);
  }
  return found;
}

/** Titles between the headings of a series that have nothing under them belong to it too. */
function addEmpty(
  blocks: readonly Block[],
  style: LabelStyle,
  found: Set<Block>,
  words: ReadingWords,
): void {
  let value = 0;
  for (const block of blocks) {
    if (found.has(block)) value = block.label?.value ?? value;
    else if (
      block.label?.style === style &&
      block.label.value === value + 1 &&
      isTitleLike(block.text, words)
    ) {
      const successor = [...found].some((other) => other.label?.value === value + 2);
      if (successor) {
        found.add(block);
        value += 1;
      }
    }
  }
}

type Style = LabelStyle | 'plain' | 'label-line';

/**
 * Give headings their depths. A heading of a style that is open closes up to it; one of a new style stands
 * inside the heading before it where that has nothing of its own yet or holds the higher style, and beside
 * it otherwise.
 */
function withDepths(
  blocks: readonly Block[],
  headings: readonly Block[],
): Map<Block, HeadingBlock> {
  const found = new Map<Block, HeadingBlock>();
  const open: Array<{ style: Style; parts: number; depth: number; empty: boolean }> = [];
  const isHeading = new Set(headings);
  let plains = 0;
  for (const block of blocks) {
    const top = open.at(-1);
    if (!isHeading.has(block)) {
      if (top) top.empty = false;
      continue;
    }
    const style = styleOf(block);
    const parts = block.label?.num?.split('.').length ?? 0;
    const same = open.findLastIndex((entry) => entry.style === style && entry.parts === parts);
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
    open.push({ style, parts, depth, empty: true });
    if (style === 'plain') plains += 1;
  }
  return found;
}

const rank: Record<Style, number> = {
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
  bullet: 9,
};

function holds(outer: Style, inner: Style, outerParts: number, innerParts: number): boolean {
  if (outer === 'plain') return inner === 'label-line';
  if (outer === 'decimal' && inner === 'decimal') return innerParts > outerParts;
  return rank[outer] < rank[inner];
}

/** Letters that begin after several plain headings divide the last of these. */
function isPart(style: Style, plains: number): boolean {
  return plains > 1 && (style === 'upper' || style === 'upper-bare');
}

function styleOf(block: Block): Style {
  if (block.label) return block.label.style;
  return block.text.endsWith(':') ? 'label-line' : 'plain';
}
