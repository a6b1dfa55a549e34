import type { Form, Furniture, Mark, Phrasing } from '@akkoord/clause';
import type { List, ListItem, RootContent } from 'mdast';
import type { FlowBlock, FlowItem, FlowList } from '../flow.ts';
import { type Label, readLabel } from '../text/labels.ts';
import { flattened, readBlock } from './blocks.ts';
import type { Directives } from './directive.ts';
import { readGluedLabel, readTextLabel } from './label.ts';
import { claim, type Page, placeOf, type Range, rangeOf } from './page.ts';
import { plainText, trimmed } from './phrasing.ts';
import { cutAtLabels, labelOfItem, type OpenItem, place, settled } from './series.ts';

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
  const children = node.children.flatMap((item, index) => {
    const num = written[index] ?? null;
    const shown = counted && num !== null ? String(Number(num) + index) : num;
    return readItem(item, shown, options, page);
  });
  return { type: 'list', position: placeOf(page, rangeOf(page, node)), children };
}

/** A paragraph or a part of one as an item, with its label. */
export interface LabelledItem {
  readonly label: Label;
  readonly item: FlowItem;
}

/**
 * Read a part of a paragraph that begins with a label as an item.
 *
 * ```markdown
 * > | 2.1 Medewerkers melden dit.
 *     ^^^
 * ```
 *
 * @param stretch Where it stands; its start is moved to the label.
 * @param open The labels of the items that are open: one that counts on from them may be glued to its text (`b.de`).
 * @returns Null where the part begins without label.
 */
export function readLabelledItem(
  part: readonly Phrasing[],
  { stretch, open, wId }: { stretch: Range; open: readonly Label[]; wId?: string | undefined },
  page: Page,
): LabelledItem | null {
  const found = readTextLabel(part, page) ?? readGluedLabel(part, open, page);
  const read = found && readLabel(`${plainText(part).slice(0, found.width)} X`);
  if (!found || !read) return null;
  const label = settled(read, open);
  const marks: Mark[] = [];
  const position = placeOf(page, stretch);
  claim(page, stretch, 'syntax', marks);
  claim(page, found.range, 'num', marks);
  const children: FlowItem['children'] = [
    { type: 'paragraph', position, children: found.rest } as FlowBlock,
  ];
  const data = { num: found.num, form: 'item' as const, marks, ...(wId ? { wId } : {}) };
  return { label, item: { type: 'listItem', position, data, children } };
}

/** Read an item of Markdown; the lines in it that count on from its number are items behind it. */
function readItem(
  item: ListItem,
  num: string | null,
  options: ListOptions,
  page: Page,
): FlowItem[] {
  const marks: Mark[] = [];
  const range = rangeOf(page, item);
  claim(page, range, 'syntax', marks);
  const width =
    num === null
      ? 1
      : (/^\d+./.exec(page.source.slice(range.start, range.start + 12))?.[0].length ?? 1);
  const marker = { start: range.start, end: range.start + width };
  claim(page, marker, num === null ? 'bullet' : 'num', marks);
  const found: Found = { children: [], said: {}, pending: {}, label: null };
  for (const child of item.children) readChild(child, found, num, options, page);
  if (found.label) claim(page, found.label.range, 'num', marks);
  const shown = found.said.num ?? num ?? found.label?.num ?? null;
  const { wId, form } = found.said;
  const data = { num: shown, form: form ?? formOf(shown, options), marks, ...(wId ? { wId } : {}) };
  const read: FlowItem = { type: 'listItem', position: placeOf(page, range), data, children: [] };
  const items = [read];
  const label = labelOfItem(read, page);
  const open: OpenItem[] = label ? [{ label, item: read, list: items }] : [];
  for (const child of found.children) readLines(child, { read, open, end: range.end }, page);
  return items;
}

/** Put a block in an item, or its lines in the items that their labels begin. */
function readLines(
  child: FlowItem['children'][number],
  { read, open, end }: { read: FlowItem; open: OpenItem[]; end: number },
  page: Page,
): void {
  const parts =
    child.type === 'paragraph' && open.length > 0
      ? cutAtLabels(
          child.children,
          open.map(({ label }) => label),
          page,
        )
      : [];
  const [own, ...others] = parts;
  const into = open.at(-1)?.item ?? read;
  into.children.push(
    own && others.length > 0 ? ({ ...child, children: trimmed(own, page) } as FlowBlock) : child,
  );
  for (const part of others) {
    const start = part[0]?.position?.start.offset ?? end;
    const labels = open.map(({ label }) => label);
    const item = readLabelledItem(part, { stretch: { start, end }, open: labels }, page);
    if (!item || !place(item.item, item.label, open)) {
      const last = open.at(-1)?.item ?? read;
      last.children.push({ type: 'paragraph', children: trimmed(part, page) } as FlowBlock);
    }
  }
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
