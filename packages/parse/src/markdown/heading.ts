import { isArticleWord, type Mark, type Phrasing } from '@akkoord/clause';
import type { Heading, Nodes, Paragraph, Text } from 'mdast';
import type { FlowHeading } from '../flow.ts';
import { readHeadingLabel } from './label.ts';
import { claim, type Page, placeOf, type Range, rangeOf } from './page.ts';
import { plainText, readPhrasing } from './phrasing.ts';

/** Where a bold paragraph would stand as a heading. */
export interface ParagraphPlace {
  range: Range;
  depth: FlowHeading['depth'];
  finiteVerbs: readonly string[];
}

/**
 * Read a heading: its number, and its text without the closing colon.
 *
 * @param node The heading in mdast.
 * @param depth Its depth in the clause tree.
 * @param next The bare number that would follow on the last one at this depth.
 * @param page The source.
 */
export function readHeading(
  node: Heading,
  depth: FlowHeading['depth'],
  next: number,
  page: Page,
): FlowHeading {
  const { children, directives } = readPhrasing(node.children, page);
  const range = rangeOf(page, node);
  if (directives.literal || directives.num !== undefined) {
    const { num = null, word } = directives;
    return toHeading(children, { range, depth, num, word, literal: true }, page);
  }
  return labelledHeading(children, { range, depth, next }, page);
}

/**
 * Read a paragraph that is wholly bold as a heading, where it is short and no sentence.
 *
 * ```markdown
 * > | **Voor ouders**
 *     ^^^^^^^^^^^^^^^
 * ```
 */
export function readParagraphHeading(
  children: readonly Phrasing[],
  place: ParagraphPlace,
  page: Page,
): FlowHeading | null {
  const [strong, ...others] = children;
  if (strong?.type !== 'strong' || others.length > 0) return null;
  const text = plainText(children).trim();
  const words = text.toLowerCase().split(/\s+/);
  const { start, end } = place.range;
  const isLine = !/[\r\n]/.test(page.source.slice(start, end));
  if (!isLine || text === '' || words.length > 8 || /[.,;!?…]$/u.test(text)) return null;
  if (words.some((word) => place.finiteVerbs.includes(word))) return null;
  return labelledHeading(children, { ...place, next: 0 }, page);
}

/**
 * Read the first line of a paragraph as the heading that its author meant: without a space behind the signs Markdown knows
 * none. One sign begins no heading, because `#school` is a word of social media.
 *
 * ```markdown
 * > | ##Begrippen
 *     ^^^^^^^^^^^
 *   | De fiets is een voertuig.
 * ```
 *
 * @returns The heading and what follows it in the paragraph; null where the paragraph begins otherwise.
 */
export function gluedHeading(node: Paragraph): { heading: Heading; rest: Paragraph | null } | null {
  const [first] = node.children;
  const signs =
    first?.type === 'text' && !first.data ? /^#{2,6}(?=[^\s#])/u.exec(first.value)?.[0] : undefined;
  if (first?.type !== 'text' || !first.position || !signs) return null;
  const { start, end } = first.position;
  const { length } = signs;
  const at = { ...start, column: start.column + length, offset: (start.offset ?? 0) + length };
  const leaf: Text = {
    type: 'text',
    value: first.value.slice(length).trimEnd(),
    position: { start: at, end },
  };
  const line = start.line;
  const count = node.children.findIndex((child) => (child.position?.start.line ?? line) > line);
  const own = node.children.slice(1, count < 0 ? undefined : count);
  const others = count < 0 ? [] : node.children.slice(count);
  const last = own.at(-1)?.position?.end ?? end;
  const depth = length as Heading['depth'];
  const heading: Heading = {
    type: 'heading',
    depth,
    position: { start, end: last },
    children: [leaf, ...own],
  };
  const next = others[0]?.position?.start;
  if (!next || !node.position) return { heading, rest: null };
  const position = { start: next, end: node.position.end };
  return { heading, rest: { type: 'paragraph', position, children: others } };
}

/** Read a heading as the title. */
export function readTitle(children: readonly Phrasing[], range: Range, page: Page, marks: Mark[]) {
  claimText(children, range, 'title', page, marks);
  return plainText(children).replace(/\s+/g, ' ').trim();
}

function labelledHeading(
  children: readonly Phrasing[],
  place: { range: Range; depth: FlowHeading['depth']; next: number },
  page: Page,
): FlowHeading {
  const label = readHeadingLabel(children, page, place.next);
  const heading = toHeading(
    label?.rest ?? children,
    { ...place, num: label?.num ?? null, word: label?.word, literal: false },
    page,
  );
  if (label) claim(page, label.range, 'num', heading.data.marks);
  if (label?.word) heading.data.division = isArticleWord(label.word) ? 'article' : 'chapter';
  return heading;
}

function toHeading(
  children: readonly Phrasing[],
  options: HeadingOptions,
  page: Page,
): FlowHeading {
  const marks: Mark[] = [];
  claimText(children, options.range, 'heading', page, marks);
  const text = plainText(children).replace(/\s+/g, ' ').trim();
  const bare = options.num === null ? text : text.replace(/^[-–—:]\s+/, '');
  const heading = options.literal ? text : bare.replace(/\s*:$/, '');
  const position = placeOf(page, options.range);
  const { depth, num, word: label } = options;
  return { type: 'heading', depth, position, data: { label, num, heading, marks }, children: [] };
}

interface HeadingOptions {
  range: Range;
  depth: FlowHeading['depth'];
  num: string | null;
  word: string | undefined;
  literal: boolean;
}

function claimText(
  children: readonly Phrasing[],
  range: Range,
  kind: Mark['kind'],
  page: Page,
  marks: Mark[],
): void {
  claim(page, range, 'syntax', marks);
  const stack: Nodes[] = [...children].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if ('children' in node) stack.push(...[...node.children].reverse());
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (!('value' in node) || start === undefined || end === undefined) continue;
    claim(page, { start, end }, kind, marks);
  }
}
