import type { Dictionary, ReadingWords } from '@akkoord/taxonomy';

import { findDates, isCapitalised, latin, startsSmall } from '@akkoord/text';
import { type Block, isBare, isTable } from './blocks.ts';

import { contentsKey } from './contents.ts';
import { saysOfSubject } from './finite-verb.ts';
import { type HeadingBlock, withDepths } from './heading-depths.ts';
import { isBareTitle, isTitleLike } from './heading-titles.ts';
import type { LabelStyle } from './labels.ts';
import type { Line } from './lines.ts';
import { numberedHeadings } from './numbered-headings.ts';
import { isEntry, opensWithDay, type Wrapping } from './wraps.ts';

const anyWord = latin(/\p{L}+/gu);
const wordBeforeColon = latin(/\s(\p{L}+)\s*:$/u);

/** What is known of a text beside its blocks. */
export interface HeadingContext {
  readonly wrapping: Wrapping;
  readonly words: ReadingWords;
  /** The words that are known. */
  readonly dictionary?: Dictionary | undefined;
  /** The headings that its table of contents names, as keys. */
  readonly known: ReadonlySet<string>;
  /** Blocks that are no headings: they tell of adoption and audience. */
  readonly never: ReadonlySet<Block>;
}

const headingStyles: ReadonlySet<LabelStyle> = new Set([
  'upper',
  'upper-bare',
  'roman-upper',
  'article',
  'chapter',
]);

/**
 * Find the blocks that are headings, and their depths.
 *
 * A heading is short, holds no finite verb unless it asks or stands apart without a full stop, and
 * something stands under it. A letter, a roman number or 'Artikel' makes one; plain numbers do where what
 * is under them is text and they count on; a label of at most five words with a colon does over items.
 * Three short lines on end are a list or an address.
 *
 * @param blocks The blocks of the text, title left out.
 */
export function findHeadings(
  blocks: readonly Block[],
  context: HeadingContext,
): Map<Block, HeadingBlock> {
  const given = blocks.filter(isGiven).length;
  const counted = given > 1 ? new Set<Block>() : numberedHeadings(blocks, context);
  const found = blocks.map((block, i) => {
    if (isGiven(block) || block.label?.style === 'hash') return true;
    if ((block.label?.level ?? 0) > 0) return false;
    if (isTable(block)) return false;
    if (isHead(block, blocks[i + 1])) return true;
    // Where the format tells the headings, a number alone makes none; a word before it does.
    if (given > 1 && block.label?.word === undefined) return false;
    if (block.label && headingStyles.has(block.label.style)) {
      return isLabelled(blocks, i, context.words);
    }
    if (block.label) return counted.has(block);
    return isPlain(blocks, i, context);
  });
  const runs = closeRuns(blocks, found);
  return withDepths(
    blocks,
    blocks.filter(
      (block, i) => found[i] && (isGiven(block) || !runs[i]) && !context.never.has(block),
    ),
  );
}

/** The format says that it is a heading. */
function isGiven({ lines }: Block): boolean {
  return lines[0]?.given?.kind === 'heading';
}

/** The layout shows a heading: all its lines stand so, and something stands under it. */
function isHead({ label, lines }: Block, next: Block | undefined): boolean {
  const stands = lines.length <= 3 && lines.every(({ head }) => head);
  return stands && next !== undefined && label?.style !== 'bullet';
}

function isLabelled(blocks: readonly Block[], i: number, words: ReadingWords): boolean {
  const { label, text } = blocks[i] as Block;
  if (text === '') return label?.style === 'article' || label?.style === 'chapter';
  const next = blocks[i + 1]?.label;
  const overList = next?.value === 1 && next.style !== label?.style && !/[.;,:!]$/u.test(text);
  if (overList && text.length < 140 && isCapitalised(text)) return true;
  if (!isTitleLike(text, words)) return false;
  // `Stap 2: De leraar belt.` over `Stap 3: …`: a sentence with nothing under it.
  if (text.endsWith('.') && next && next.style === label?.style && next.value > label.value)
    return false;
  return !text.endsWith('.') || text.split(' ').length <= 4;
}

function isPlain(blocks: readonly Block[], i: number, context: HeadingContext): boolean {
  const { words, wrapping } = context;
  const block = blocks[i] as Block;
  const { text, lines } = block;
  const next = blocks[i + 1];
  const first = lines[0];
  if (words.noteHeadings.includes(text.toLowerCase())) return true;
  if (!next || !first || lines.length > 3) return false;
  if (context.known.size > 0 && context.known.has(contentsKey(text))) return true;
  if (/[^.]\.$/u.test(text) || isDay(text) || opensWithDay(text)) return false;
  if (isEntry(text) && [blocks[i - 1], next].some((near) => isEntryBeside(block, near)))
    return false;
  const bold = /^\*\*[^*]+\*\*:?$/u.test(text);
  if (!isTitleLike(text, words) && !(isBareTitle(text, words) && (bold || isAlone(blocks, i))))
    return false;
  const apart = first.blanks > 0 || first.startsPage || i === 0 || !wrapping.blankSeparated;
  if (!(apart || bold) || blocks[i - 1]?.text.endsWith(':')) return false;
  if (text.endsWith(':')) return isLabelLine(text, next, context);
  return !(wrapping.width !== null && next.label === null && startsSmall(next.text));
}

/** `Oosterdorp, 3 maart 2025`, or nothing but the day. */
function isDay(text: string): boolean {
  const [date] = findDates(text);
  return (
    date?.end === text.length && /^(?:[\p{L}' -]{1,40},\s*)?$/u.test(text.slice(0, date.start))
  );
}

/** `Aanwezig: …` with `Afwezig: …` under it or over it. */
function isEntryBeside(block: Block, near: Block | undefined): boolean {
  if (!near || near.label || !isEntry(near.text)) return false;
  return ([block, near] as const).some(({ lines }, k) => {
    const [first, other] = [lines[0] as Line, ([near, block] as const)[k]?.lines.at(-1) as Line];
    return first.blanks === 0 && other.start < first.start;
  });
}

/** Apart from what stands before it and from the prose or list under it. */
function isAlone(blocks: readonly Block[], i: number): boolean {
  const before = blocks[i - 1];
  const next = blocks[i + 1];
  const open = before && !/[.!?:;]["'”’)]?$/u.test(before.text) && before.text.length > 60;
  if (!next || open || !isApart(blocks[i] as Block) || /[?:]$/u.test((blocks[i] as Block).text))
    return false;
  return next.label === null
    ? isApart(next) && isCapitalised(next.text) && /[.:]$/u.test(next.text)
    : next.label.value <= 1;
}

function isApart(block: Block): boolean {
  return (block.lines[0]?.blanks ?? 0) > 0 || (block.lines[0]?.startsPage ?? false);
}

/**
 * Lines that only look like headings: three or more short lines without a gap between them, such as an
 * address or a list without bullets. The first stays where a gap sets it apart.
 */
function closeRuns(blocks: readonly Block[], found: readonly boolean[]): boolean[] {
  const inRun = blocks.map(() => false);
  let from = 0;
  for (let i = 1; i <= blocks.length; i++) {
    const block = blocks[i];
    const close = block && !block.label && isShort(block) && !isApart(block);
    if (close && isShort(blocks[i - 1] as Block)) continue;
    const first = blocks[from];
    if (
      i - from >= 3 &&
      first &&
      !first.label &&
      blocks.slice(from, i).some((_, k) => found[from + k])
    )
      for (let k = from; k < i; k++)
        inRun[k] = !/\?$/u.test((blocks[k] as Block).text) && !standsOut(blocks, k);
    from = i;
  }
  return inRun;
}

function isShort({ text, label }: Block): boolean {
  return label === null && text.length < 70 && !/[.!?;]$/u.test(text) && !isBold(text);
}

/** `SIERADEN` among lines that are not all in capitals. */
function standsOut(blocks: readonly Block[], k: number): boolean {
  const near = [blocks[k - 1], blocks[k + 1]];
  return isCaps((blocks[k] as Block).text) && !near.some((block) => block && isCaps(block.text));
}

function isCaps(text: string): boolean {
  return /^\p{Lu}[\p{Lu}\s&/-]{3,}$/u.test(text);
}

function isBold(text: string): boolean {
  return text.startsWith('**');
}

/** 'Voor het team:' over items is a heading; 'Bestemd voor:' and 'Wij spreken af:' lead in. */
function isLabelLine(text: string, next: Block, { words, dictionary }: HeadingContext): boolean {
  const list = text.match(anyWord) ?? [];
  const last = wordBeforeColon.exec(text)?.[1]?.toLowerCase() ?? '';
  if (list.length > 5 || words.leadIns.includes(last)) return false;
  if (
    saysOfSubject(
      list.map((word) => word.toLowerCase()),
      words,
      dictionary,
    )
  )
    return false;
  const form =
    /_{3,}/u.test(next.text) || (next.text.endsWith(':') && isTitleLike(next.text, words));
  if ((form && !next.label) || (next.label && startsSmall(next.text))) return false;
  return next.label?.style !== 'bullet' || isCapitalised(next.text) || list.length <= 2;
}

/** Join a bare 'Artikel 3' with the title on the line under it, or over it where all titles stand so. */
export function joinArticleTitles(blocks: readonly Block[], words: ReadingWords): Block[] {
  const over = titlesOver(blocks, words);
  if (over.size > 0) return blocks.flatMap((block) => over.get(block) ?? [block]);
  const joined: Block[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as Block;
    const title = blocks[i + 1];
    const bare =
      !block.label?.given &&
      isBare(block) &&
      headingStyles.has((block.label as { style: LabelStyle }).style);
    const under = title?.lines[0]?.blanks ?? 0;
    const close = under === 0 || (under === 1 && blocks[i + 2] !== undefined);
    if (
      bare &&
      title &&
      !title.label &&
      !isTable(title) &&
      !isGiven(title) &&
      close &&
      isTitle(title.text, words)
    ) {
      joined.push({
        label: block.label,
        lines: [...block.lines, ...title.lines],
        text: title.text,
      });
      i += 1;
    } else joined.push(block);
  }
  return joined;
}

/** The titles that stand right over each bare article, with none under them: of both blocks one. */
function titlesOver(blocks: readonly Block[], words: ReadingWords): Map<Block, Block[]> {
  const joined = new Map<Block, Block[]>();
  for (const [i, block] of blocks.entries()) {
    if (block.label?.style !== 'article' || block.label.given || !isBare(block)) continue;
    const [title, under] = [blocks[i - 1], blocks[i + 1]];
    const close = block.lines[0]?.blanks === 0 && title && isApart(title) && !title.label;
    const none = !under || under.label !== null || /[.;:]$/u.test(under.text);
    if (!close || !none || !isTitle(title.text, words)) return new Map();
    joined.set(title, []);
    joined.set(block, [{ ...block, lines: [...block.lines, ...title.lines], text: title.text }]);
  }
  return joined;
}

function isTitle(text: string, words: ReadingWords): boolean {
  return isTitleLike(text, words) && !/[.:]$/u.test(text) && text.split(' ').length <= 10;
}
