import type { FootnoteDefinition, Mark } from '@akkoord/clause';
import type {
  Heading,
  List,
  FootnoteDefinition as MdastNote,
  RootContent,
  ThematicBreak,
} from 'mdast';
import type { FlowBlock, FlowHeading, FlowItem, FlowNode } from '../flow.ts';
import { readBlock, readBlocks, withMarks } from './blocks.ts';
import type { Directives } from './directive.ts';
import { readHeading, readParagraphHeading } from './heading.ts';
import { readLabelledItems, readList } from './items.ts';
import { claim, type Page, placeOf, rangeOf, say } from './page.ts';
import { namesOf, plainText, readPhrasing } from './phrasing.ts';

/** What the reading of a flow starts from. */
export interface FlowOptions {
  /** How many levels the headings move up: 1 where a heading was taken as title. */
  shift: 0 | 1;
  /** Words by which a bold line is known as a sentence. */
  finiteVerbs: readonly string[];
}

interface State {
  readonly page: Page;
  readonly options: FlowOptions;
  readonly flow: FlowNode[];
  /** What comments said of the node that comes next. */
  pending: Directives;
  /** The numbered paragraph that a list may belong to, where the node before was one. */
  labelled: FlowItem | null;
  /** The depth of the last heading that was marked as one. */
  depth: number;
  /** The headings that are open, outermost first, by the level that they have in Markdown. */
  levels: Level[];
  /** The last bare number of the headings at each depth. */
  readonly counts: Map<number, number>;
}

/**
 * Turn the top level of an mdast tree into a flow.
 *
 * @param nodes The children of the root, without front matter and title.
 * @param page The source; it gets the claims and messages.
 */
export function readFlow(
  nodes: readonly RootContent[],
  page: Page,
  options: FlowOptions,
): FlowNode[] {
  const state: State = {
    page,
    options,
    flow: [],
    pending: {},
    labelled: null,
    depth: 0,
    levels: [],
    counts: new Map(),
  };
  for (const [index, node] of nodes.entries()) {
    if (node.type !== 'thematicBreak') readNode(node, state);
    else if (closes(nodes.slice(index + 1))) pushBreak(node, state);
    for (let note = page.notes.shift(); note; note = page.notes.shift()) {
      state.flow.push(readNote(note, page));
    }
  }
  return state.flow;
}

function readNode(node: RootContent, state: State): void {
  if (node.type === 'heading') pushHeading(node, state);
  else if (node.type === 'list') pushList(node, state);
  else if (node.type === 'paragraph') pushParagraph(node, state);
  else {
    for (const { block, directives } of readBlock(node, state.page, 1)) {
      if (block) pushBlock(block, node, directives, state);
      else direct(directives, node, state);
    }
  }
}

function pushHeading(node: Heading, state: State): void {
  const depth = Math.max(1, node.depth - state.options.shift) as FlowHeading['depth'];
  const next = (state.counts.get(depth) ?? 0) + 1;
  const heading = readHeading(node, depth, next, state.page);
  if (heading.data.num === String(next)) state.counts.set(depth, next);
  for (const deeper of state.counts.keys()) if (deeper > depth) state.counts.delete(deeper);
  heading.depth = nestedDepth(heading, state);
  state.flow.push(heading);
  state.depth = heading.depth;
  settle(state);
}

interface Level {
  /** In Markdown. */
  readonly written: number;
  readonly depth: FlowHeading['depth'];
  readonly division: FlowHeading['data']['division'];
}

/** Give the depth of a heading in the tree: an article stands in the chapter before it, also at its level. */
function nestedDepth(heading: FlowHeading, { levels }: State): FlowHeading['depth'] {
  const { depth: written, data } = heading;
  const closes = (level: Level) => {
    const holds = level.division === 'chapter' && data.division === 'article';
    return level.written > written || (level.written === written && !holds);
  };
  for (let top = levels.at(-1); top && closes(top); top = levels.at(-1)) levels.pop();
  const least = (levels.at(-1)?.depth ?? 0) + 1;
  const depth = Math.min(6, Math.max(written, least)) as FlowHeading['depth'];
  levels.push({ written, depth, division: data.division });
  return depth;
}

/** Tell whether text follows without heading: only then does a line across the page mean something. */
function closes(rest: readonly RootContent[]): boolean {
  const silent = ['thematicBreak', 'definition', 'html'];
  const next = rest.find((node) => !silent.includes(node.type));
  return next !== undefined && next.type !== 'heading';
}

/** A line across the page ends the sections: what follows belongs to the whole. */
function pushBreak(node: ThematicBreak, state: State): void {
  const marks: Mark[] = [];
  const range = rangeOf(state.page, node);
  claim(state.page, range, 'syntax', marks);
  state.flow.push({ type: 'thematicBreak', position: placeOf(state.page, range), data: { marks } });
  state.depth = 0;
  state.levels = [];
  settle(state);
}

function pushList(node: List, state: State): void {
  const { loose, nested, steps } = state.pending;
  const before = endsInColon(state.labelled) ? state.labelled : null;
  const list = readList(node, { steps: steps === true, depth: before ? 2 : 1 }, state.page);
  if (before && !loose && !nested) before.children.push(list);
  else {
    const data = { ...(loose ? { loose } : {}), ...(nested ? { nested } : {}) };
    state.flow.push({ ...list, data });
  }
  settle(state);
}

function pushParagraph(node: RootContent & { type: 'paragraph' }, state: State): void {
  const { page, pending, options } = state;
  const range = rangeOf(page, node);
  const { children, directives } = readPhrasing(node.children, page);
  if (children.length === 0) {
    direct(directives, node, state);
    return;
  }
  if (!directives.literal && !pending.continues) {
    const depth = Math.min(6, state.depth + 1) as FlowHeading['depth'];
    const heading = readParagraphHeading(children, { range, depth, ...options }, page);
    if (heading) {
      heading.depth = nestedDepth(heading, state);
      state.flow.push(heading);
      settle(state);
      return;
    }
    const items = readLabelledItems(children, directives, range, page);
    if (items.length > 0) {
      const { loose, nested } = pending;
      const data = { ...(loose ? { loose } : {}), ...(nested ? { nested } : {}) };
      state.flow.push({ type: 'list', position: placeOf(page, range), data, children: items });
      settle(state);
      state.labelled = items.at(-1) ?? null;
      return;
    }
  }
  pushBlock(
    { type: 'paragraph', position: placeOf(page, range), children },
    node,
    directives,
    state,
  );
}

function pushBlock(block: FlowBlock, node: RootContent, said: Directives, state: State): void {
  const { wId, ...others } = said;
  const { continues } = state.pending;
  const marked = withMarks(block, {
    ...(continues ? { continues } : {}),
    ...(wId ? { wId } : {}),
  });
  claim(state.page, rangeOf(state.page, node), 'syntax', marked.data.marks);
  state.flow.push(marked);
  settle(state);
  direct(others, node, state);
}

/** Keep what a comment says for the node after it; a wId is that of the block before it. */
function direct(said: Directives, node: RootContent, state: State): void {
  const { wId, steps, loose, nested, continues } = said;
  const before = state.flow.findLast((candidate) => candidate.type !== 'footnoteDefinition');
  if (wId && before && isBlock(before) && before.data) before.data.wId = wId;
  else if (wId) {
    const range = rangeOf(state.page, node);
    say(state.page, range, { code: 'markdown-lost-wid', data: { wId }, actual: wId });
  }
  state.pending = {
    ...state.pending,
    ...(steps ? { steps } : {}),
    ...(loose ? { loose } : {}),
    ...(nested ? { nested } : {}),
    ...(continues ? { continues } : {}),
  };
}

/** Forget what was said of the node that has now been read. */
function settle(state: State): void {
  state.pending = {};
  state.labelled = null;
}

/** A list after a numbered paragraph that ends in a colon belongs to it. */
function endsInColon(item: FlowItem | null): boolean {
  const last = item?.children.at(-1);
  return last?.type === 'paragraph' && plainText(last.children).endsWith(':');
}

function isBlock(node: FlowNode): node is FlowBlock {
  return node.type !== 'heading' && node.type !== 'list' && node.type !== 'furniture';
}

function readNote(node: MdastNote, page: Page): FootnoteDefinition {
  const marks: Mark[] = [];
  const range = rangeOf(page, node);
  claim(page, range, 'syntax', marks);
  const children = readBlocks(node.children, page, 1) as FootnoteDefinition['children'];
  return {
    type: 'footnoteDefinition',
    ...namesOf(node),
    position: placeOf(page, range),
    data: { marks },
    children,
  };
}
