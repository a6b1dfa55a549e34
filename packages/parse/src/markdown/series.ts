import type { Phrasing } from '@akkoord/clause';
import type { FlowItem, FlowList } from '../flow.ts';
import {
  asRoman,
  countsOn,
  isInserted,
  type Label,
  nextNum,
  readLabel,
  sameSeries,
} from '../text/labels.ts';
import type { Page } from './page.ts';
import { plainText } from './phrasing.ts';

/** An item that a label may count on from, or that one may be nested in. */
export interface OpenItem {
  readonly label: Label;
  readonly item: FlowItem;
  /** The list that it stands in. */
  readonly list: FlowItem[];
}

/**
 * Put an item where its label belongs: behind the one that it counts on from, in the innermost list first; in the last
 * one where that asks for it; else nowhere.
 *
 * ```markdown
 *   | 1. De raad bestaat uit:
 *   |
 * > | a. ouders; en
 *     ^^
 *   |
 * > | b. leerlingen.
 *     ^^
 *   | 2. De raad kiest een voorzitter.
 * ```
 *
 * @param open The items that are open, outermost first; the new one is put among them.
 * @returns Whether a place was found.
 */
export function place(item: FlowItem, label: Label, open: OpenItem[]): boolean {
  const before = open.findLastIndex((one) => countsOn(one.label, label));
  const list = before >= 0 ? open[before]?.list : listIn(open.at(-1), label);
  if (!list) return false;
  list.push(item);
  if (before >= 0) open.length = before;
  open.push({ label, item, list });
  return true;
}

function listIn(last: OpenItem | undefined, label: Label): FlowItem[] | null {
  if (!last || !(leadsIn(last.item) || begins(label, last.label))) return null;
  const list: FlowList = { type: 'list', children: [] };
  if (last.item.position) list.position = last.item.position;
  last.item.children.push(list);
  return list.children;
}

/** Letters under a number begin with the first. */
function begins(label: Label, over: Label): boolean {
  const inner = label.style === 'lower' || label.style === 'roman-lower';
  return inner && label.value === 1 && (over.style === 'digit' || over.style === 'digit-paren');
}

/** Tell whether an item ends in a colon. */
export function leadsIn(item: FlowItem | undefined): boolean {
  const last = item?.children.at(-1);
  return last?.type === 'paragraph' && plainText(last.children).trimEnd().endsWith(':');
}

/** Give the label of an item that is written as one of Markdown; null for a bullet without number. */
export function labelOfItem({ data, position }: FlowItem, page: Page): Label | null {
  if (data.num === null) return null;
  const start = position?.start.offset ?? 0;
  const sign = /^\d{1,9}([.)])/.exec(page.source.slice(start, start + 12))?.[1] ?? '.';
  return readLabel(`${data.num}${sign} X`);
}

/**
 * Cut phrasing before every line that begins with a label which counts on, or which begins a list behind a colon.
 *
 * Where Markdown breaks a line with a backslash, the author meant one text; two spaces at the end of a line mean nothing
 * to most people.
 *
 * @param open The labels of the items that are open, outermost first.
 */
export function cutAtLabels(
  children: readonly Phrasing[],
  open: readonly Label[],
  page: Page,
): Phrasing[][] {
  const parts: Phrasing[][] = [[]];
  const own = readLabel(plainText(children));
  let labels = own?.num && own.style !== 'bullet' ? [...open, own] : [...open];
  children.forEach((child, index) => {
    const part = parts.at(-1) as Phrasing[];
    const read = startsLine(children, index, page) ? readLabel((child as Text).value) : null;
    const label = read && settled(read, labels);
    const at = label?.num ? labels.findLastIndex((one) => follows(one, label)) : -1;
    if (label?.num && (at >= 0 || (label.value === 1 && asksForMore(part)))) {
      labels = at >= 0 ? [...labels.slice(0, at), label] : [...labels, label];
      parts.push([child]);
    } else part.push(child);
  });
  return parts;
}

/** The letter i is the first roman number where it does not come after h. */
export function settled(label: Label, open: readonly Label[]): Label {
  return label.num !== 'i' || open.some((one) => follows(one, label)) ? label : asRoman(label);
}

type Text = Phrasing & { type: 'text' };

function follows(from: Label, label: Label): boolean {
  return sameSeries(from, label) && (label.num === nextNum(from, 1) || isInserted(from, label));
}

function asksForMore(part: readonly Phrasing[]): boolean {
  const last = part.findLast((child) => child.type === 'text');
  return last?.value.trimEnd().endsWith(':') ?? false;
}

function startsLine(children: readonly Phrasing[], index: number, page: Page): boolean {
  const child = children[index];
  const before = children[index - 1];
  if (child?.type !== 'text' || child.data || !before) return false;
  if (before.type === 'break') return page.source[before.position?.start.offset ?? -1] === ' ';
  const ends = before.position?.end.line ?? Number.POSITIVE_INFINITY;
  return before.type === 'text' && ends < (child.position?.start.line ?? 0);
}
