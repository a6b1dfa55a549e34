import type { ReadingWords } from '@akkoord/taxonomy';
import { asRoman, type Label, readLabel } from './labels.ts';
import type { Line } from './lines.ts';
import { goesOn, type Wrapping } from './wraps.ts';

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
  const close = () => {
    if (open) blocks.push({ ...open, text: textOf(open.label, open.lines) });
  };
  for (const line of lines) {
    const before: Line | undefined = open?.lines.at(-1);
    const label = labelOf(line, before, wrapping);
    if (open && before && !label && !isBare(open) && goesOn(open.lines, line, wrapping, words)) {
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
    const roman = (style === 'upper' && settled.upper) || (style === 'lower' && settled.lower);
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

function labelOf(line: Line, before: Line | undefined, wrapping: Wrapping): Label | null {
  const label = readLabel(line.text);
  if (!label || line.cut || !before) return label;
  const weak =
    label.style === 'article' || label.style === 'digit-bare' || label.style === 'chapter';
  const inSentence =
    line.blanks === 0 && !/[.:;!?]$/u.test(before.text) && before.page === line.page;
  const running = before.text.length > (wrapping.width ?? 80) * 0.6;
  return weak && inSentence && running ? null : label;
}

function textOf(label: Label | null, lines: readonly Line[]): string {
  const texts = lines.map((line, i) =>
    i === 0 && label ? line.text.slice(label.length) : line.text,
  );
  return texts.join(' ').trim();
}
