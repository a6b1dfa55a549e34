import type { FootnoteDefinition, Mark, Phrasing } from '@akkoord/clause';
import type {
  Heading,
  List,
  FootnoteDefinition as MdastNote,
  Paragraph,
  RootContent,
  ThematicBreak,
} from 'mdast';
import { append } from '../append.ts';
import type { FlowBlock, FlowHeading, FlowItem, FlowList, FlowNode } from '../flow.ts';
import { countsOn } from '../text/labels.ts';
import { readBlock, readBlocks, withMarks } from './blocks.ts';
import type { Directives } from './directive.ts';
import { gluedHeading, readHeading, readParagraphHeading } from './heading.ts';
import { type LabelledItem, readLabelledItem, readList } from './items.ts';
import { type Level, nestedDepth } from './levels.ts';
import { claim, type Page, placeOf, type Range, rangeOf, say } from './page.ts';
import { namesOf, readPhrasing, trimmed } from './phrasing.ts';
import { cutAtLabels, labelOfItem, leadsIn, type OpenItem, place } from './series.ts';

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
  /** The items that a label or list may belong to, outermost first, where the node before was one. */
  open: OpenItem[];
  /** Whether the last of them was a paragraph that began with a label. */
  labelled: boolean;
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
    open: [],
    labelled: false,
    depth: 0,
    levels: [],
    counts: new Map(),
  };
  const closing = closingBreaks(nodes);
  for (const [index, node] of nodes.entries()) {
    if (node.type !== 'thematicBreak') readNode(node, state);
    else if (closing.has(index)) pushBreak(node, state);
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
  heading.depth = nestedDepth(heading, state.levels);
  state.flow.push(heading);
  state.depth = heading.depth;
  settle(state);
}

/** Find the lines across the page behind which text follows without heading: only then does one mean something. */
function closingBreaks(nodes: readonly RootContent[]): Set<number> {
  const silent = ['definition', 'html'];
  const found = new Set<number>();
  let next: RootContent | null = null;
  for (let index = nodes.length - 1; index >= 0; index--) {
    const node = nodes[index] as RootContent;
    if (node.type === 'thematicBreak') {
      if (next && next.type !== 'heading') found.add(index);
    } else if (!silent.includes(node.type)) next = node;
  }
  return found;
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
  const { labelled, open, page } = state;
  const said = loose || nested;
  const before = labelled && !said && leadsIn(open.at(-1)?.item) ? open.at(-1)?.item : null;
  const list = readList(node, { steps: steps === true, depth: before ? 2 : 1 }, page);
  const label = labelOfItem(list.children[0] as FlowItem, page);
  const goesOn = labelled && !said && !before && label;
  const at = goesOn ? open.findLastIndex((one) => countsOn(one.label, label)) : -1;
  const into = at >= 0 ? (open[at] as OpenItem).list : list.children;
  if (at >= 0) append(into, list.children);
  else if (before) before.children.push(list);
  else {
    const data = { ...(loose ? { loose } : {}), ...(nested ? { nested } : {}) };
    state.flow.push({ ...list, data });
  }
  settle(state);
  const last = list.children.at(-1);
  const own = last && labelOfItem(last, page);
  if (last && own)
    state.open = [...open.slice(0, Math.max(at, 0)), { label: own, item: last, list: into }];
}

function pushParagraph(node: Paragraph, state: State): void {
  const { page, pending, options } = state;
  const glued = gluedHeading(node);
  if (glued) {
    pushHeading(glued.heading, state);
    say(page, rangeOf(page, glued.heading), { code: 'heading-without-space', data: {} });
    if (glued.rest) pushParagraph(glued.rest, state);
    return;
  }
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
      heading.depth = nestedDepth(heading, state.levels);
      state.flow.push(heading);
      settle(state);
      return;
    }
    if (pushLabelled(children, { directives, range, node }, state)) return;
  }
  pushBlock(
    { type: 'paragraph', position: placeOf(page, range), children },
    node,
    directives,
    state,
  );
}

interface ParagraphOf {
  directives: Directives;
  range: Range;
  node: RootContent;
}

/** Push a paragraph of which lines begin with labels that belong to a series; what stands before these is prose. */
function pushLabelled(
  children: readonly Phrasing[],
  { directives, range, node }: ParagraphOf,
  state: State,
): boolean {
  const { page, pending } = state;
  if (pending.loose || pending.nested) state.open = [];
  const labels = () => state.open.map(({ label }) => label);
  const parts = directives.wId ? [[...children]] : cutAtLabels(children, labels(), page);
  for (const [index, part] of parts.entries()) {
    const start = index === 0 ? range.start : (part[0]?.position?.start.offset ?? range.start);
    const next = parts[index + 1]?.[0]?.position?.start.offset;
    const stretch = { start, end: next ?? range.end };
    const { wId } = directives;
    const found = readLabelledItem(part, { stretch, open: labels(), wId }, page);
    if (found) pushItem(found, state);
    else if (index === 0 && parts.length === 1) return false;
    else {
      const position = placeOf(page, stretch);
      pushBlock({ type: 'paragraph', position, children: trimmed(part, page) }, node, {}, state);
    }
  }
  return true;
}

/** Push an item to the list where its label belongs, or as the first of a list of its own. */
function pushItem({ item, label }: LabelledItem, state: State): void {
  const { open, pending } = state;
  if (!place(item, label, open)) {
    const { loose, nested } = pending;
    const data = { ...(loose ? { loose } : {}), ...(nested ? { nested } : {}) };
    const list: FlowList = { type: 'list', data, children: [item] };
    if (item.position) list.position = item.position;
    state.flow.push(list);
    open.length = 0;
    open.push({ label, item, list: list.children });
  }
  settle(state);
  state.open = open;
  state.labelled = true;
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
  state.open = [];
  state.labelled = false;
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
