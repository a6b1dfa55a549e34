import type { ReadingWords } from '@akkoord/taxonomy';
import { startsSmall } from '@akkoord/text';
import { givenLabel, isTold } from './given.ts';
import { asRoman, type Label, type LabelStyle, readCellLabel, readLabel } from './labels.ts';
import type { Line } from './lines.ts';
import { findLoneLabels } from './lone-labels.ts';
import { findBareItems } from './unmarked-lists.ts';
import { endsSentence, goesOn, type Wrapping } from './wraps.ts';

/** A heading, item, bullet or piece of prose: the lines that belong together. */
export interface Block {
  readonly label: Label | null;
  readonly lines: readonly Line[];
  /** The text behind the label, lines joined by spaces; for decisions, not for the tree. */
  readonly text: string;
}

/**
 * Join the lines of a text into blocks.
 *
 * A label begins a block; so does a line that does not go on with the one before. A label alone on its
 * line is a block without text.
 *
 * @param lines The lines of the text without furniture and footnotes.
 */
export function toBlocks(lines: readonly Line[], wrapping: Wrapping, words: ReadingWords): Block[] {
  const blocks: Block[] = [];
  let open: { label: Label | null; lines: Line[] } | undefined;
  const last = new Map<LabelStyle, number>();
  const lone = findLoneLabels(lines, words);
  const items = findBareItems(lines, words);
  const close = () => {
    if (!open) return;
    if (open.label) last.set(open.label.style, open.label.value);
    blocks.push({ ...open, text: textOf(open.label, open.lines) });
  };
  for (const [i, line] of lines.entries()) {
    const before: Line | undefined = open?.lines.at(-1);
    if (open && before && line.follows === 'goes-on' && !line.cells && !before.cells) {
      open.lines.push(line);
      continue;
    }
    const label: Label | null = isTold(line)
      ? givenLabel(line)
      : line.cells || lone.has(line)
        ? null
        : labelOf(line, before, { wrapping, words, last, open: labelIn(open) });
    const joins =
      open &&
      before &&
      !label &&
      !isBare(open) &&
      !line.cells &&
      !before.cells &&
      line.follows !== 'begins' &&
      canJoin(before, line, wrapping);
    const item = items.has(line) || (before !== undefined && items.has(before));
    const row = open && before?.cells && line.cells && line.blanks === 0;
    if (open && row) open.lines.push(line);
    else if (
      open &&
      joins &&
      !item &&
      goesOn(open.lines, [line, ...lines.slice(i + 1, i + 3)], wrapping, words)
    ) {
      open.lines.push(line);
    } else {
      close();
      open = { label, lines: [line] };
    }
  }
  close();
  return settleRoman(blocks);
}

/** A line of which a format says what it is stands alone; a paragraph begins one, unless its lines were broken at a width. */
function canJoin(before: Line, line: Line, { exact }: Wrapping): boolean {
  if (isTold(line) || isTold(before)) return false;
  return line.given === undefined || exact;
}

/**
 * Settle for each letter that can be a roman number which it is: `i` before `ii` is one, and `i` behind `h` is the
 * ninth letter. One that neither neighbour tells is roman where the text counts in roman numbers elsewhere.
 */
function settleRoman(blocks: readonly Block[]): Block[] {
  const settled = [...blocks];
  for (const styles of letterStyles) {
    const places = blocks.flatMap(({ label }, i) => (label && styles.has(label.style) ? [i] : []));
    const counts = places.some((i) => isRoman(blocks[i]?.label ?? null));
    for (const [k, i] of places.entries()) {
      const block = blocks[i] as Block;
      const [before, next] = [places[k - 1] ?? -1, places[k + 1] ?? -1];
      const around = [settled[before]?.label ?? null, blocks[next]?.label ?? null] as const;
      if (block.label && !block.label.given && counts && readsRoman(block.label, around)) {
        settled[i] = { ...block, label: asRoman(block.label) };
      }
    }
  }
  return settled;
}

const letterStyles: ReadonlyArray<ReadonlySet<LabelStyle>> = [
  new Set(['upper', 'upper-bare', 'roman-upper']),
  new Set(['lower', 'roman-lower']),
];

function isRoman(label: Label | null): boolean {
  return label?.style === 'roman-upper' || label?.style === 'roman-lower';
}

function readsRoman(label: Label, [before, next]: readonly [Label | null, Label | null]): boolean {
  const { value } = asRoman(label);
  if (isRoman(next) && next?.value === value + 1) return true;
  if (isRoman(before) && before?.value === value - 1) return true;
  const isNext = before !== null && !isRoman(before) && before.value === label.value - 1;
  return !isNext && !(next !== null && !isRoman(next) && next.value === label.value + 1);
}

/** Tell whether a block is nothing but a label: a number that stands alone on its line. */
export function isBare(block: { label: Label | null; lines: readonly Line[] }): boolean {
  const [line] = block.lines;
  return (
    block.label !== null &&
    block.lines.length === 1 &&
    block.label.length >= (line?.text.length ?? 0)
  );
}

/** Tell whether a block is the rows of a table. */
export function isTable({ lines }: Pick<Block, 'lines'>): boolean {
  return lines[0]?.cells !== undefined;
}

function labelIn(open: { label: Label | null } | undefined): Label | null {
  return open?.label ?? null;
}

interface Around {
  readonly wrapping: Wrapping;
  readonly words: ReadingWords;
  /** The last label of each style in the blocks that are closed. */
  readonly last: ReadonlyMap<LabelStyle, number>;
  /** The label of the block that is open. */
  readonly open: Label | null;
}

const counting: ReadonlySet<LabelStyle> = new Set([
  'digit',
  'digit-bare',
  'digit-paren',
  'decimal',
  'chapter',
]);

/** `- als het kan vooraf - gehoord`: dashes around an aside. */
function isAside(text: string): boolean {
  return /^[-–—]\s\p{Ll}/u.test(text) && /\s[-–—][\s.,]/u.test(text.slice(2, 160));
}

/**
 * The label of a line; none where the line goes on with a sentence ('groep / 8. Hij', 'tussen / 14.30 en')
 * and the number does not count on.
 */
function labelOf(line: Line, before: Line | undefined, around: Around): Label | null {
  if (line.counted) return readCellLabel(line.text);
  const label = readLabel(line.text);
  if (!label || line.cut || !before) return label;
  if (line.blanks > 0 || line.page !== before.page) return label;
  if (endsSentence(before.text, around.words)) return label;
  const running = before.text.length > (around.wrapping.width ?? 80) * 0.6;
  if (label.style === 'bullet') return running && isAside(line.text) ? null : label;
  if (label.style === 'article') return running ? null : label;
  if (!counting.has(label.style) || !running) return label;
  const { open } = around;
  const value = open && open.style === label.style ? open.value : around.last.get(label.style);
  const starts = label.value === 1 && label.style !== 'digit-bare';
  const titled = label.style === 'decimal' && !startsSmall(line.text.slice(label.length));
  const counts = label.value === (value ?? 0) + 1 || titled;
  return starts || counts ? label : null;
}

function textOf(label: Label | null, lines: readonly Line[]): string {
  const texts = lines.map((line, i) =>
    i === 0 && label ? line.text.slice(label.length) : line.text,
  );
  return texts.join(' ').trim();
}
