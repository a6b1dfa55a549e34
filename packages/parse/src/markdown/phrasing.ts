import type { Phrasing, Position } from '@akkoord/clause';
import type { Html, InlineCode, Nodes, PhrasingContent, Text } from 'mdast';
import { saying } from '../messages.ts';
import { type Directives, isComment, readDirectives, readDoubt } from './directive.ts';
import { lineLeaves } from './leaves.ts';
import { type Page, placeOf, rangeOf, say } from './page.ts';

/** What stands inside a paragraph, heading or table cell. */
export interface Inline {
  children: Phrasing[];
  directives: Directives;
}

/** Emphasis deeper than this is read as plain text: no author means it. */
const maxDepth = 16;

/**
 * Turn the phrasing of mdast into that of the clause tree.
 *
 * Text is cut at every line break and escape; references to definitions become plain links; our
 * comments become directives; other HTML is text, so that it is neither lost nor ever executed.
 *
 * @param nodes The children of a paragraph, heading or table cell.
 * @param page The source that is being read; it gets a message for HTML.
 */
export function readPhrasing(nodes: readonly PhrasingContent[], page: Page): Inline {
  const directives: Directives = {};
  const children = readNodes(nodes, { page, directives, depth: 0 });
  return { children: trimmed(children, page), directives };
}

/** Give phrasing as one line of plain text. */
export function plainText(nodes: readonly Phrasing[]): string {
  let text = '';
  const stack: Nodes[] = [...nodes].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'break') text += ' ';
    else if ('value' in node) text += node.value;
    else if ('children' in node) stack.push(...[...node.children].reverse());
  }
  return text;
}

/** Drop the white space and line breaks at both ends of phrasing, and the leaves that held nothing else. */
export function trimmed(children: readonly Phrasing[], page: Page): Phrasing[] {
  const kept = [...children];
  while (isSpace(kept[0])) kept.shift();
  while (isSpace(kept.at(-1))) kept.pop();
  const first = kept[0];
  if (first?.type === 'text') kept[0] = cut(first, leadingSpace(first.value), page);
  const last = kept.at(-1);
  if (last?.type === 'text') kept[kept.length - 1] = { ...last, value: last.value.trimEnd() };
  return kept;
}

/** Give a leaf without its first characters. */
export function cut(leaf: Text, length: number, page: Page): Text {
  const start = leaf.position?.start.offset;
  const end = leaf.position?.end.offset;
  if (length === 0 || start === undefined || end === undefined || leaf.data) return leaf;
  return {
    ...leaf,
    value: leaf.value.slice(length),
    position: placeOf(page, { start: Math.min(start + length, end), end }),
  };
}

interface Context {
  page: Page;
  directives: Directives;
  depth: number;
}

/** Join what touches, but let an escaped bracket stand apart: it begins no reference. */
function readNodes(nodes: readonly PhrasingContent[], context: Context): Phrasing[] {
  const found: Phrasing[] = [];
  let isBracket = false;
  for (const node of nodes) {
    for (const read of readNode(node, context)) {
      const before = found.at(-1);
      if (read.type === 'text' && before?.type === 'text' && !isBracket && touches(before, read)) {
        found[found.length - 1] = joined(before, read);
      } else found.push(read);
    }
    isBracket = node.type === 'text' && node.value === '[' && node.data !== undefined;
  }
  return found.flatMap((node) =>
    node.type === 'text' ? withReferences(node, context.page) : node,
  );
}

const looseReference = /\[\^([^\s[\]^]+)\]/gu;

/** Find references to footnotes that are missing: Markdown reads those as text. */
function withReferences(leaf: Text, page: Page): Phrasing[] {
  const start = leaf.position?.start.offset;
  if (leaf.data || start === undefined || !leaf.value.includes('[^')) return [leaf];
  const found: Phrasing[] = [];
  let at = 0;
  const text = (to: number) => {
    if (to === at) return;
    const position = placeOf(page, { start: start + at, end: start + to });
    found.push({ type: 'text', value: leaf.value.slice(at, to), position });
  };
  for (const match of leaf.value.matchAll(looseReference)) {
    const label = match[1] as string;
    text(match.index);
    at = match.index + match[0].length;
    const range = { start: start + match.index, end: start + at };
    say(page, range, { code: 'footnote-missing', data: { label }, actual: match[0] });
    const names = namesOf({ identifier: label.toLowerCase(), label });
    found.push({ type: 'footnoteReference', ...names, position: placeOf(page, range) });
  }
  if (at === 0) return [leaf];
  if (at < leaf.value.length) found.push(cut(leaf, at, page));
  return found;
}

function readNode(node: PhrasingContent, context: Context): Phrasing[] {
  const { page } = context;
  const position = placeOf(page, rangeOf(page, node));
  switch (node.type) {
    case 'text':
      return [readText(node, page)];
    case 'emphasis':
    case 'strong':
      return emphasized(node.type, position, readInner(node, context), page);
    case 'link':
      return [{ ...withTarget(node), type: 'link', position, children: readInner(node, context) }];
    case 'linkReference': {
      const target = page.definitions.get(node.identifier);
      const children = readInner(node, context);
      return target ? [{ ...withTarget(target), type: 'link', position, children }] : children;
    }
    case 'image':
      return [{ ...withTarget(node), type: 'image', alt: node.alt ?? '', position }];
    case 'imageReference': {
      const target = page.definitions.get(node.identifier) ?? { url: '' };
      return [{ ...withTarget(target), type: 'image', alt: node.alt ?? '', position }];
    }
    case 'footnoteReference':
      return [{ type: 'footnoteReference', ...namesOf(node), position }];
    case 'break':
      return [{ type: 'break', position }];
    case 'inlineCode':
      return readCode(node, page);
    case 'html':
      return readHtml(node, context);
    default:
      return [];
  }
}

/** Mark phrasing as emphasis; white space and line breaks at its ends stand outside, as Markdown wants. */
function emphasized(
  type: 'emphasis' | 'strong',
  position: Position,
  children: readonly Phrasing[],
  page: Page,
): Phrasing[] {
  const first = children.findIndex((child) => !isSpace(child));
  if (first < 0) return [...children];
  const last = children.findLastIndex((child) => !isSpace(child));
  const inner = children.slice(first, last + 1);
  const space: Text = { type: 'text', value: ' ' };
  const [head, tail] = [inner[0], inner.at(-1)];
  return [
    ...children.slice(0, first),
    ...(head?.type === 'text' && leadingSpace(head.value) > 0 ? [space] : []),
    { type, position, children: trimmed(inner, page) },
    ...(tail?.type === 'text' && tail.value !== tail.value.trimEnd() ? [space] : []),
    ...children.slice(last + 1),
  ];
}

function readInner(node: { children: PhrasingContent[] }, context: Context): Phrasing[] {
  if (context.depth < maxDepth) {
    return readNodes(node.children, { ...context, depth: context.depth + 1 });
  }
  const texts: PhrasingContent[] = [];
  const stack: PhrasingContent[] = [...node.children].reverse();
  for (let inner = stack.pop(); inner; inner = stack.pop()) {
    if ('children' in inner) stack.push(...[...inner.children].reverse());
    else texts.push(inner);
  }
  return readNodes(texts, context);
}

/**
 * The value of a line that goes on ends in one space; its leaf ends where its characters do. The stretch of
 * the node itself may reach over the prefix of a quote on the next line.
 */
function readText(node: Text, page: Page): Text {
  const { start, end } = rangeOf(page, node);
  const ending = /(?:\r\n|\n|\r)$/.exec(node.value)?.[0] ?? '';
  const value = node.value.slice(0, node.value.length - ending.length);
  const [stretch = ''] = page.source.slice(start, end).split(/[\r\n]/, 1);
  const leaf: Text = {
    type: 'text',
    value: ending ? `${value} ` : value,
    position: placeOf(page, { start, end: start + stretch.length }),
  };
  return stretch === value ? leaf : { ...leaf, data: { source: stretch } as Text['data'] };
}

function readCode(node: InlineCode, page: Page): Phrasing[] {
  const range = rangeOf(page, node);
  const fence = /^`+/.exec(page.source.slice(range.start, range.end))?.[0].length ?? 0;
  const inner = { start: range.start + fence, end: range.end - fence };
  const leaves = lineLeaves(node.value, inner, page);
  return leaves.map(({ value, position }) => ({
    type: 'inlineCode',
    value,
    ...(position ? { position } : {}),
  }));
}

function readHtml(node: Html, { page, directives }: Context): Phrasing[] {
  const range = rangeOf(page, node);
  if (isComment(node.value)) {
    const found = readDirectives(node.value);
    if (found) Object.assign(directives, found);
    else sayComment(page, range, node.value);
    return [];
  }
  if (/^<br\s*\/?>$/i.test(node.value)) return [{ type: 'break', position: placeOf(page, range) }];
  sayHtml(page, range, node.value);
  return lineLeaves(node.value, range, page);
}

/** Say that a comment is an open doubt, or that it was not understood. */
export function sayComment(page: Page, range: { start: number; end: number }, html: string): void {
  const doubt = readDoubt(html);
  if (doubt !== null) {
    const says = saying({ code: 'open-doubt', data: { doubt } });
    page.messages.push({ ...says, place: placeOf(page, range), confidence: 0.5 });
    return;
  }
  say(page, range, { code: 'markdown-unknown-comment', data: {}, actual: html });
}

/** Say that HTML was read as text. */
export function sayHtml(page: Page, range: { start: number; end: number }, html: string): void {
  say(page, range, { code: 'markdown-html', data: {}, actual: html });
}

function withTarget(node: { url: string; title?: string | null | undefined }) {
  return { url: node.url, ...(node.title ? { title: node.title } : {}) };
}

/** The names of a footnote; the label only where it says more than the identifier. */
export function namesOf(node: { identifier: string; label?: string | null | undefined }) {
  const label = node.label && node.label !== node.identifier ? { label: node.label } : {};
  return { identifier: node.identifier, ...label };
}

function isSpace(node: Phrasing | undefined): boolean {
  if (node?.type === 'break') return true;
  return node?.type === 'text' && node.value.trim() === '';
}

function leadingSpace(value: string): number {
  return value.length - value.trimStart().length;
}

function touches(before: Text, after: Text): boolean {
  return (
    !before.data &&
    !after.data &&
    before.position?.end.offset === after.position?.start.offset &&
    before.position?.end.line === after.position?.end.line
  );
}

function joined(before: Text, after: Text): Text {
  const position =
    before.position && after.position
      ? { position: { start: before.position.start, end: after.position.end } }
      : {};
  return { type: 'text', value: before.value + after.value, ...position };
}
