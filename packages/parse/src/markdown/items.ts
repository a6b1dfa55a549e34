import type { Form, Furniture, Mark, Phrasing } from '@akkoord/clause';
import type { List, ListItem, RootContent } from 'mdast';
import type { FlowBlock, FlowItem, FlowList } from '../flow.ts';
import { nextNum, readLabel, sameSeries } from '../text/labels.ts';
import { flattened, readBlock } from './blocks.ts';
import type { Directives } from './directive.ts';
import { readTextLabel } from './label.ts';
import { claim, type Page, placeOf, type Range, rangeOf } from './page.ts';
import { plainText } from './phrasing.ts';

/** Lists deeper than this are read as one paragraph: no author means them. */
const maxDepth = 24;

/** What is known of a list before its items are read. */
export interface ListOptions {
  /** Whether a comment said that the items are steps. */
  steps: boolean;
  /** How deep the list stands in others, from 1. */
  depth: number;
}

/**
 * Read a list of Markdown with all that is nested in it.
 *
 * Items that all carry the same number are counted from it, as Markdown shows them; else each keeps
 * the number that stands in the source, also where the author skipped one.
 */
export function readList(node: List, options: ListOptions, page: Page): FlowList {
  const written = node.children.map((item) => {
    const { start, end } = rangeOf(page, item);
    return /^\d+/.exec(page.source.slice(start, Math.min(end, start + 12)))?.[0] ?? null;
  });
  const counted = written.length > 1 && written.every((num) => num === written[0]);
  const children = node.children.map((item, index) => {
    const num = written[index] ?? null;
    const shown = counted && num !== null ? String(Number(num) + index) : num;
    return readItem(item, shown, options, page);
  });
  return { type: 'list', position: placeOf(page, rangeOf(page, node)), children };
}

/**
 * Read a paragraph whose lines begin with a number as numbered items.
 *
 * ```markdown
 * > | 2.1 Medewerkers melden dit.
 * > | 2.2 De directie antwoordt.
 * ```
 *
 * @returns One item, or one for every line that goes on in the same series; none where the paragraph
 * begins without number.
 */
export function readLabelledItems(
  children: readonly Phrasing[],
  directives: Directives,
  range: Range,
  page: Page,
): FlowItem[] {
  const parts = directives.wId ? [[...children]] : seriesOf(children);
  const items: FlowItem[] = [];
  for (const part of parts) {
    const label = readTextLabel(part, page);
    if (!label) return [];
    const marks: Mark[] = [];
    const start = items.length === 0 ? range.start : label.range.start;
    const stretch = { start, end: range.end };
    const position = placeOf(page, stretch);
    claim(page, stretch, 'syntax', marks);
    claim(page, label.range, 'num', marks);
    const before = items.at(-1);
    if (before?.position) {
      const end = placeOf(page, { start: 0, end: start }).end;
      before.position = { ...before.position, end };
    }
    const wId = directives.wId ? { wId: directives.wId } : {};
    items.push({
      type: 'listItem',
      position,
      data: { num: label.num, form: 'item', marks, ...wId },
      children: [{ type: 'paragraph', position, children: label.rest }],
    });
  }
  return items;
}

function readItem(item: ListItem, num: string | null, options: ListOptions, page: Page): FlowItem {
  const marks: Mark[] = [];
  const range = rangeOf(page, item);
  claim(page, range, 'syntax', marks);
  const width = num === null ? 1 : (/^\d+./.exec(page.source.slice(range.start))?.[0].length ?? 1);
  const marker = { start: range.start, end: range.start + width };
  claim(page, marker, num === null ? 'bullet' : 'num', marks);
  const found: Found = { children: [], said: {}, pending: {}, label: null };
  for (const child of item.children) readChild(child, found, num, options, page);
  if (found.label) claim(page, found.label.range, 'num', marks);
  const label = found.said.num ?? num ?? found.label?.num ?? null;
  const { wId, form } = found.said;
  const data = { num: label, form: form ?? formOf(label, options), marks, ...(wId ? { wId } : {}) };
  return { type: 'listItem', position: placeOf(page, range), data, children: found.children };
}

interface Found {
  children: Array<FlowBlock | FlowList | Furniture>;
  /** What comments say of the item. */
  said: Directives;
  /** What they say of the list that comes next. */
  pending: Directives;
  label: { num: string; range: Range } | null;
}

function readChild(
  child: RootContent,
  found: Found,
  num: string | null,
  options: ListOptions,
  page: Page,
): void {
  if (child.type === 'list' && options.depth < maxDepth) {
    const steps = found.pending.steps === true;
    found.children.push(readList(child, { steps, depth: options.depth + 1 }, page));
    found.pending = {};
    return;
  }
  const blocks =
    child.type === 'list'
      ? [{ block: flattened(child, page), directives: {} as Directives }]
      : readBlock(child, page, options.depth);
  for (const { block, directives } of blocks) {
    const { steps, ...said } = directives;
    Object.assign(found.said, said);
    if (!block) {
      found.pending = { ...found.pending, ...(steps ? { steps } : {}) };
      continue;
    }
    const first = found.children.length === 0 && num === null && !directives.literal;
    const label = first && block.type === 'paragraph' ? readTextLabel(block.children, page) : null;
    if (label && directives.num === undefined) {
      found.label = label;
      found.children.push({ ...block, children: label.rest } as FlowBlock);
    } else found.children.push(block);
  }
}

function formOf(num: string | null, { steps }: ListOptions): Form {
  if (steps) return 'step';
  return num === null ? 'bullet' : 'item';
}

/** Cut phrasing before every line whose number follows on the one before it. */
function seriesOf(children: readonly Phrasing[]): Phrasing[][] {
  const parts: Phrasing[][] = [[]];
  let label = readLabel(plainText(children));
  children.forEach((child, index) => {
    const before = children[index - 1];
    const isLineStart =
      child.type === 'text' &&
      before?.type === 'text' &&
      (before.position?.end.line ?? 0) < (child.position?.start.line ?? 0);
    if (isLineStart && label?.num) {
      const next = readLabel(child.value);
      if (next?.num && sameSeries(label, next) && next.num === nextNum(label, 1)) {
        parts.push([]);
        label = next;
      }
    }
    (parts.at(-1) as Phrasing[]).push(child);
  });
  return parts;
}
