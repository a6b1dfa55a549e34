import type { Mark, MdastNode } from '@akkoord/clause';
import type {
  BlockContent,
  Code,
  DefinitionContent,
  Html,
  Paragraph,
  PhrasingContent,
  RootContent,
  Table,
  TableRow,
  Text,
} from 'mdast';
import type { FlowBlock } from '../flow.ts';
import { type Directives, readDirectives } from './directive.ts';
import { lineLeaves } from './leaves.ts';
import { type Page, placeOf, rangeOf } from './page.ts';
import { readPhrasing, sayComment, sayHtml } from './phrasing.ts';

/** A block as read, with what its comments say. A comment by itself gives directives without block. */
export interface Block {
  block: FlowBlock | null;
  directives: Directives;
}

/** Quotes and lists deeper than this are read as one paragraph: no author means them. */
const maxDepth = 24;

/**
 * Read a block of mdast that is no heading, list or footnote of the flow itself.
 *
 * @param node The block.
 * @param page The source that is being read.
 * @param depth How deep the block stands in other blocks.
 * @returns Its parts in order: HTML may hold comments and text, other blocks give one.
 */
export function readBlock(node: RootContent, page: Page, depth: number): Block[] {
  const position = placeOf(page, rangeOf(page, node));
  const whole = (block: FlowBlock | null): Block[] => (block ? [{ block, directives: {} }] : []);
  switch (node.type) {
    case 'paragraph':
    case 'heading': {
      const { children, directives } = readPhrasing(node.children, page);
      const block: Paragraph = { type: 'paragraph', position, children };
      return [{ block: children.length > 0 ? block : null, directives }];
    }
    case 'code':
      return whole(readCode(node, page));
    case 'html':
      return readHtml(node, page);
    case 'table':
      return whole(readTable(node, page));
    case 'blockquote': {
      if (depth > maxDepth) return whole(flattened(node, page));
      const children = readBlocks(node.children, page, depth + 1) as BlockContent[];
      return whole(children.length > 0 ? { type: 'blockquote', position, children } : null);
    }
    case 'footnoteDefinition':
      page.notes.push(node);
      return [];
    default:
      return [];
  }
}

/** Read the blocks inside a quote or footnote, where lists stay lists; their comments say nothing. */
export function readBlocks(
  nodes: ReadonlyArray<BlockContent | DefinitionContent>,
  page: Page,
  depth: number,
): MdastNode[] {
  const found: MdastNode[] = [];
  for (const node of nodes) {
    const position = placeOf(page, rangeOf(page, node));
    if (node.type === 'list' && depth <= maxDepth) {
      const { ordered, start } = node;
      const children = node.children.map((item) => ({
        type: 'listItem',
        position: placeOf(page, rangeOf(page, item)),
        children: readBlocks(item.children, page, depth + 1),
      }));
      const numbering = ordered ? { ordered: true, start: start ?? 1 } : { ordered: false };
      found.push({ type: 'list', ...numbering, position, children } as MdastNode);
    } else if (node.type === 'list') found.push(flattened(node, page) as MdastNode);
    else {
      for (const { block } of readBlock(node, page, depth)) {
        if (block) found.push(block as MdastNode);
      }
    }
  }
  return found;
}

/** Read everything below a node as one paragraph. */
export function flattened(node: RootContent, page: Page): Paragraph {
  const texts: PhrasingContent[] = [];
  const stack: RootContent[] = [node];
  for (let inner = stack.pop(); inner; inner = stack.pop()) {
    if (inner.type === 'footnoteDefinition') page.notes.push(inner);
    else if ('children' in inner) stack.push(...([...inner.children].reverse() as RootContent[]));
    else if (inner.type === 'code') texts.push({ ...inner, type: 'inlineCode' });
    else texts.push(inner as PhrasingContent);
  }
  const { children } = readPhrasing(texts, page);
  return { type: 'paragraph', position: placeOf(page, rangeOf(page, node)), children };
}

/** Make room for marks on a block that is to stand in the flow. */
export function withMarks(block: FlowBlock, data: Omit<NonNullable<FlowBlock['data']>, 'marks'>) {
  const marks: Mark[] = [];
  return { ...block, data: { ...data, marks } } as FlowBlock & { data: { marks: Mark[] } };
}

/** Fenced text keeps its lines; that it was code means nothing in a protocol. */
function readCode(node: Code, page: Page): Paragraph | null {
  const range = rangeOf(page, node);
  const fence = /^[^\r\n]*/.exec(page.source.slice(range.start, range.end))?.[0].length ?? 0;
  const leaves = lineLeaves(node.value, { ...range, start: range.start + fence }, page);
  const children = leaves.flatMap((leaf, index): PhrasingContent[] => [
    ...(index > 0 ? [{ type: 'break' } as const] : []),
    { ...leaf, value: leaf.value.trimEnd() },
  ]);
  return leaves.length > 0 ? { type: 'paragraph', position: placeOf(page, range), children } : null;
}

function readHtml(node: Html, page: Page): Block[] {
  const range = rangeOf(page, node);
  const found: Block[] = [];
  let from = range.start;
  for (const part of node.value.split(/(<!--[\s\S]*?-->)/)) {
    if (part.startsWith('<!--') && part.endsWith('-->')) {
      const directives = readDirectives(part);
      const start = page.source.indexOf(part, from);
      if (start >= 0) from = start + part.length;
      if (directives) found.push({ block: null, directives });
      else sayComment(page, range, part);
    } else if (part.trim()) {
      const children: Text[] = lineLeaves(part, { start: from, end: range.end }, page);
      from = children.at(-1)?.position?.end.offset ?? from;
      sayHtml(page, range, part.trim());
      const block: Paragraph = { type: 'paragraph', position: placeOf(page, range), children };
      found.push({ block, directives: {} });
    }
  }
  return found;
}

/** Every row gets as many cells as the widest one. */
function readTable(node: Table, page: Page): Table {
  const width = Math.max(...node.children.map((row) => row.children.length));
  const children = node.children.map((row): TableRow => {
    const cells = row.children.map((cell) => ({
      type: 'tableCell' as const,
      position: placeOf(page, rangeOf(page, cell)),
      children: readPhrasing(cell.children, page).children,
    }));
    const missing = Array.from({ length: width - cells.length }, () => ({
      type: 'tableCell' as const,
      children: [],
    }));
    const position = placeOf(page, rangeOf(page, row));
    return { type: 'tableRow', position, children: [...cells, ...missing] };
  });
  const align = Array.from({ length: width }, (_, index) => node.align?.[index] ?? null);
  return { type: 'table', align, position: placeOf(page, rangeOf(page, node)), children };
}
