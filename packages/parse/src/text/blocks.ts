import type { ReadingWords } from '@akkoord/taxonomy';
import { asRoman, type Label, type LabelStyle, readLabel } from './labels.ts';
import type { Line } from './lines.ts';
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
  let open: { label: Label | null; lines: Line[] } | null = null;
  const last = new Map<LabelStyle, number>();
  const close = () => {
    if (!open) return;
    if (open.label) last.set(open.label.style, open.label.value);
    blocks.push({ ...open, text: textOf(open.label, open.lines) });
  };
  for (const [i, line] of lines.entries()) {
    const before: Line | undefined = open?.lines.at(-1);
    const label = labelOf(line, before, { wrapping, words, last, open: labelIn(open) });
    const joins = open && before && !label && !isBare(open);
    if (open && joins && goesOn(open.lines, [line, lines[i + 1]], wrapping, words)) {
      open.lines.push(line);
    } else {
      close();
      open = { label, lines: [line] };
    }
  }
  close();
  return settleRoman(blocks);
}

/** `I` before `II` is one, not the ninth letter. */
function settleRoman(blocks: readonly Block[]): Block[] {
  const has = (style: string) => blocks.some((block) => block.label?.style === style);
  const settled = { upper: has('roman-upper'), lower: has('roman-lower') };
  return blocks.map((block) => {
    const style = block.label?.style;
    const upper = style === 'upper' || style === 'upper-bare';
    const roman = (upper && settled.upper) || (style === 'lower' && settled.lower);
    return block.label && roman ? { ...block, label: asRoman(block.label) } : block;
  });
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

function labelIn(open: { label: Label | null } | null): Label | null {
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
  const counts = label.value === (value ?? 0) + 1 || label.style === 'decimal';
  return starts || counts ? label : null;
}

function textOf(label: Label | null, lines: readonly Line[]): string {
  const texts = lines.map((line, i) =>
    i === 0 && label ? line.text.slice(label.length) : line.text,
  );
  return texts.join(' ').trim();
}
