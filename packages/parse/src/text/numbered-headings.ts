import { isCapitalised } from '@akkoord/text';
import { type Block, isBare, isTable } from './blocks.ts';
import { contentsKey } from './contents.ts';
import { isBareTitle, isTitleLike } from './heading-titles.ts';
import type { HeadingContext } from './headings.ts';
import type { LabelStyle } from './labels.ts';

const numbered: readonly LabelStyle[] = ['digit', 'digit-paren', 'digit-bare', 'decimal'];

/**
 * Find the numbered lines that are headings: those that read as titles with text or a deeper or restarting
 * list under them, where at least two count on, or that the table of contents names.
 *
 * ```markdown
 * > | 2. Doelen
 *     ^^^^^^^^^
 *   |
 *   | Wij willen dat leerlingen zich veilig voelen.
 * ```
 *
 * @param blocks The blocks of the text, title left out.
 * @param context The reader's words, and the headings that the table of contents names.
 */
export function numberedHeadings(blocks: readonly Block[], context: HeadingContext): Set<Block> {
  const found = new Set<Block>();
  for (const block of blocks) {
    if (block.label && numbered.includes(block.label.style) && isKnown(block, context))
      found.add(block);
  }
  for (const block of overParagraphs(blocks, 'lower', context)) found.add(block);
  for (const style of numbered) {
    for (const block of overParagraphs(blocks, style, context)) found.add(block);
    const rising = countingOn(candidatesOf(blocks, style, context), style);
    const enough = rising.length >= 2 || (style === 'decimal' && isUnderHeading(rising, found));
    if (!enough) continue;
    for (const block of rising) found.add(block);
    if (style !== 'decimal') addEmpty(blocks, style, found, context);
  }
  return found;
}

function isKnown({ text, label, lines }: Block, { known }: HeadingContext): boolean {
  if (known.size === 0 || text.length > 130) return false;
  const width = label?.width ?? 0;
  const num = (lines[0]?.text ?? '').slice(0, width);
  return known.has(contentsKey(`${num} ${text}`)) || known.has(contentsKey(text));
}

function candidatesOf(
  blocks: readonly Block[],
  style: LabelStyle,
  { words }: HeadingContext,
): Block[] {
  return blocks.filter((block, i) => {
    const { label, text } = block;
    if (label?.style !== style || isBare(block)) return false;
    const next = blocks[i + 1];
    const overProse = next?.label === null && isCapitalised(next.text);
    if (!next || (text.endsWith(':') && !overProse)) return false;
    const overList = next.label?.value === 1 && !/[.;,!]$/u.test(text) && text.length < 80;
    if (!isTitleLike(text, words) && !(overList && isCapitalised(text) && isTitleShort(text)))
      return false;
    if (/[^.]\.$/u.test(text) && text.split(' ').length > 2) return false;
    return next.label?.style !== style || next.label.value !== label.value + 1;
  });
}

/** All numbered lines of a style, where each is short and without a stop over a paragraph and most are titles: a verb makes none a sentence. */
function overParagraphs(
  blocks: readonly Block[],
  style: LabelStyle,
  { words }: HeadingContext,
): Block[] {
  const places = blocks.flatMap(({ label }, i) => (label?.style === style ? [i] : []));
  const stands = places.every((i) => {
    const [{ text }, next] = [blocks[i] as Block, blocks[i + 1]];
    const under = next?.label === null && !isTable(next) && /^\p{Lu}.*[.!?]$/u.test(next.text);
    return under && isBareTitle(text, words) && !/[.?!]$/u.test(text);
  });
  const values = places.map((i) => blocks[i]?.label?.value ?? 0);
  const rising = values.every((value, k) => value === (values[0] as number) + k);
  const titles = places.filter((i) => isTitleLike((blocks[i] as Block).text, words));
  const most = titles.length >= 1 && titles.length >= places.length / 2;
  return places.length >= 2 && stands && rising && most
    ? places.map((i) => blocks[i] as Block)
    : [];
}

function isTitleShort(text: string): boolean {
  return text.split(' ').length <= 5;
}

/** The candidates that count on; none where most do not. */
function countingOn(candidates: readonly Block[], style: LabelStyle): Block[] {
  const first = candidates[0]?.label?.value ?? 0;
  const rising = candidates.filter((block, i) => {
    const before = candidates[i - 1]?.label?.value ?? first - 1;
    return (block.label?.value ?? 0) > before || style === 'decimal';
  });
  return rising.length < candidates.length * 0.6 ? [] : rising;
}

/** `2.1` under the heading `2`. */
function isUnderHeading(blocks: readonly Block[], found: ReadonlySet<Block>): boolean {
  const nums = new Set([...found].map((block) => block.label?.num));
  return blocks.some(({ label }) => nums.has(label?.num?.slice(0, label.num.lastIndexOf('.'))));
}

/** Titles between or at the end of a series that have nothing under them belong to it too. */
function addEmpty(
  blocks: readonly Block[],
  style: LabelStyle,
  found: Set<Block>,
  { words }: HeadingContext,
): void {
  const values = new Set(
    [...found].filter(({ label }) => label?.style === style).map(({ label }) => label?.value),
  );
  let value = 0;
  for (const block of blocks) {
    if (found.has(block)) value = block.label?.value ?? value;
    else if (
      block.label?.style === style &&
      block.label.value === value + 1 &&
      isTitleLike(block.text, words) &&
      values.has(value + 2)
    ) {
      found.add(block);
      value += 1;
    }
  }
}
