import { isCapitalised, startsSmall } from '@akkoord/text';
import { isBare } from './blocks.ts';
import { countsOn, type Label, sameSeries } from './labels.ts';
import type { Line } from './lines.ts';
import type { Entry } from './numbers.ts';

/** Entries deeper than this stand beside the one before: no author means them. */
const maxDepth = 24;

/** An entry with the entries nested in it. */
export interface Nested {
  readonly entry: Entry;
  readonly children: Nested[];
}

/**
 * Nest the entries of a section: bullets under the item or lead-in that they belong to, letters under
 * numbers, `2.1` under `2`.
 *
 * @param entries Entries in reading order.
 */
export function nest(entries: readonly Entry[]): Nested[] {
  const root: Nested[] = [];
  const nextItem = itemsAhead(entries);
  const comesAgain = numbersAhead(entries);
  let open: Nested[] = [];
  entries.forEach((entry, i) => {
    const node: Nested = { entry, children: [] };
    const level = Math.min(
      maxDepth,
      levelOf(entry, open, { next: nextItem[i] ?? null, again: comesAgain[i] ?? false }),
    );
    open = open.slice(0, level);
    (open.at(-1)?.children ?? root).push(node);
    open.push(node);
  });
  return root;
}

/** For each entry whether the next number of its style is the same number. */
function numbersAhead(entries: readonly Entry[]): boolean[] {
  const ahead = new Map<string, number>();
  return entries
    .toReversed()
    .map(({ label }) => {
      if (!label || label.style === 'bullet') return false;
      const again = ahead.get(label.style) === label.value;
      ahead.set(label.style, label.value);
      return again;
    })
    .toReversed();
}

/** For each entry the next one that is no bullet. */
function itemsAhead(entries: readonly Entry[]): Array<Entry | null> {
  let next: Entry | null = null;
  return entries
    .toReversed()
    .map((entry) => {
      const ahead = next;
      if (entry.label?.style !== 'bullet') next = entry;
      return ahead;
    })
    .toReversed();
}

/** At how many open entries' depth this one stands. */
function levelOf(
  entry: Entry,
  open: readonly Nested[],
  { next, again }: { next: Entry | null; again: boolean },
): number {
  const { label } = entry;
  const last = open.at(-1)?.entry;
  if (!label || !last) return 0;
  const told = toldLevel(label, open);
  if (told !== null) return told;
  if (label.style === 'bullet') return bulletLevel(entry, open, next);
  const same = sameLevel(entry, open, again);
  if (same >= 0) return same;
  const stem = label.num?.slice(0, label.num.lastIndexOf('.'));
  const parent = open.findLastIndex(
    ({ entry: other }) => label.style === 'decimal' && other.num === stem,
  );
  if (parent >= 0) return parent + 1;
  if (leadsIn(last)) return open.length;
  const inner =
    label.style === 'lower' || label.style === 'roman-lower' || label.style === 'digit-paren';
  const begins = inner && label.value === 1 && last.label && last.label.style !== 'bullet';
  return begins ? open.length : 0;
}

/**
 * At how many open entries' depth an item stands of which the format tells how deep: beside or under the last of
 * those that are as high. Under an item without a level the text has to tell.
 */
function toldLevel({ level }: Label, open: readonly Nested[]): number | null {
  if (level === undefined) return null;
  const beside = open.findIndex(({ entry }) => (entry.label?.level ?? -1) >= level);
  if (beside >= 0) return beside;
  const last = (open.at(-1) as Nested).entry;
  if (last.label?.level !== undefined) return open.length;
  return last.label === null ? (leadsIn(last) ? open.length : 0) : null;
}

/**
 * At which of the open entries a number counts on. Where more than one fits, the one that stands as deep in
 * the line; else the outer one, unless the same number comes again.
 */
function sameLevel(entry: Entry, open: readonly Nested[], again: boolean): number {
  const label = entry.label as Label;
  const fits = open.flatMap(({ entry: other }, i) =>
    other.label && countsOn(other.label, label) ? [i] : [],
  );
  if (fits.length < 2) return fits[0] ?? -1;
  const indent = lineOf(entry).indent;
  const level = (i: number) => lineOf((open[i] as Nested).entry).indent;
  const beside = fits.filter((i) => Math.abs(level(i) - indent) <= 1);
  if (beside.length === 1) return beside[0] as number;
  const next = fits.filter((i) => open[i]?.entry.label?.value === label.value - 1);
  return (again || next.length === 0 ? fits.at(-1) : next[0]) as number;
}

function bulletLevel(entry: Entry, open: readonly Nested[], next: Entry | null): number {
  const last = (open.at(-1) as Nested).entry;
  const sibling = open.findLastIndex(({ entry: other }) => sameBullet(entry, other));
  if (leadsIn(last)) {
    if (last.label?.style !== 'bullet' || !sameBullet(entry, last) || isInner(entry, last))
      return open.length;
    return sibling;
  }
  if (sibling >= 0) {
    const parent = open[sibling - 1]?.entry;
    const back =
      parent?.label?.style === 'bullet' && sameBullet(entry, parent) && !isInner(entry, parent);
    if (back) return sibling - 1;
    return isDeeper(entry, open[sibling]?.entry as Entry) ? sibling + 1 : sibling;
  }
  if (last.label && last.label.style === 'bullet')
    return isDeeper(entry, last) ? open.length : open.length;
  if (!last.label) return 0;
  return belongsTo(entry, last, next) ? open.length : 0;
}

/** A bullet of the same sign that reads as part of the one before: deeper, or in lower case under a capital. */
function isInner(entry: Entry, parent: Entry): boolean {
  return isDeeper(entry, parent) || (startsSmall(textOf(entry)) && isCapitalised(textOf(parent)));
}

/** Bullets after an item are its own where the items go on after them, or it asks for them. */
function belongsTo(entry: Entry, item: Entry, next: Entry | null): boolean {
  const text = item.blocks.at(-1)?.text ?? '';
  if (!/[.!?]$/u.test(text) || isDeeper(entry, item)) return true;
  const label = item.label as Label;
  return !!next?.label && sameSeries(next.label, label) && next.label.value > label.value;
}

function leadsIn(entry: Entry): boolean {
  return /:$/u.test(entry.blocks.at(-1)?.text ?? '');
}

function sameBullet(a: Entry, b: Entry): boolean {
  return a.label?.style === 'bullet' && b.label?.style === 'bullet' && sign(a) === sign(b);
}

/** The boxes of a checklist, ticked or not. */
const boxes: ReadonlySet<string> = new Set(['☐', '□', '☑', '☒']);

function sign(entry: Entry): string {
  const written = lineOf(entry).text.slice(0, entry.label?.width ?? 0);
  return boxes.has(written) ? '☐' : written;
}

function isDeeper(entry: Entry, other: Entry): boolean {
  return lineOf(entry).indent > lineOf(other).indent + 1;
}

function lineOf(entry: Entry): Line {
  return entry.blocks[0]?.lines[0] as Line;
}

function textOf(entry: Entry): string {
  const block = entry.blocks[0];
  return block && !isBare(block) ? block.text : '';
}
