import type { ReadingWords } from '@akkoord/taxonomy';
import { isCapitalised, startsSmall } from '@akkoord/text';
import { append } from '../append.ts';
import { type Block, isBare, isTable } from './blocks.ts';
import { isInserted, type Label, nextNum, sameSeries } from './labels.ts';
import type { Line, Range } from './lines.ts';
import { assignBehind, type LoneNumber } from './numbers-behind.ts';
import { thresholds } from './thresholds.ts';

/** One clause to be: the blocks of its own text, and its label wherever that stood. */
export interface Entry {
  readonly label: Label | null;
  readonly num: string | null;
  readonly recovered: boolean;
  /** True where numbers on both sides show the lost one. */
  readonly between: boolean;
  /** Where the label stands in the source; null for a lost or absent one. */
  readonly labelAt: Range | null;
  readonly blocks: Block[];
}

/**
 * Give the blocks between two headings their numbers back.
 *
 * Numbers that stand alone before their texts go to them in order. A block between item 2 and item 4 is
 * item 3 whose number was lost; a second block between item 2 and item 3 belongs to item 2.
 *
 * ```markdown
 * > | 3.
 *     ^^
 *   |
 *   | Wie twijfelt, vraagt het na.
 * ```
 *
 * @param blocks Blocks of one section.
 * @param damaged True where the text lost numbers elsewhere: then a list that has only its first is one too.
 * @param words The reader's words.
 * @returns The entries, and the labels for which no text was found.
 */
export function numberEntries(
  blocks: readonly Block[],
  damaged: boolean,
  words: ReadingWords,
): { entries: Entry[]; strays: Line[] } {
  const { entries, strays } = assignStranded(splitItems(blocks, damaged), words);
  return { entries: recover(countOn(entries), damaged, words), strays };
}

/**
 * Items that all are number 1, as an editor prints a list that counts by itself, count on. The first of a list within
 * an item, or before a second, is no such item.
 */
function countOn(entries: readonly Entry[]): Entry[] {
  const again = entries.map(({ label, blocks }, i) => {
    const before = entries[i - 1];
    const ones = label?.value === 1 && before?.label?.value === 1 && /^\d+$/.test(label.num ?? '');
    if (!ones || label.given || !sameSeries(before.label as Label, label)) return false;
    const { indent } = (blocks[0] as Block).lines[0] as Line;
    const over = before.blocks[0]?.lines[0]?.indent ?? 0;
    return indent <= over + 1 && !/:$/u.test(before.blocks.at(-1)?.text ?? '');
  });
  let run = 0;
  return entries.map((current, i) => {
    const { label } = current;
    run = again[i] ? run + 1 : 0;
    if (run === 0 || !label) return current;
    const num = String(run + 1);
    return { ...current, num, label: { ...label, num, value: run + 1 } };
  });
}

/** Tell whether numbers stand alone in a text: then others may be lost. */
export function hasStrandedNumbers(blocks: readonly Block[]): boolean {
  return blocks.some(
    (block) => isBare(block) && block.label?.style !== 'bullet' && !block.label?.given,
  );
}

function assignStranded(
  blocks: readonly Block[],
  words: ReadingWords,
): { entries: Entry[]; strays: Line[] } {
  let entries: Entry[] = [];
  let waiting: LoneNumber[] = [];
  const strays: Line[] = [];
  const behind = standBehind(blocks);
  const assign = () => {
    const found = assignBehind(entries, waiting, (one) => continuation(one, words));
    if (found) entries = found;
    else
      append(
        strays,
        waiting.map(({ line }) => line),
      );
    waiting = [];
  };
  for (const block of blocks) {
    const line = block.lines[0] as Line;
    if (block.label && isBare(block)) {
      waiting.push({ label: block.label, line });
      continue;
    }
    if (behind && waiting.length > 0) assign();
    if (block.label) {
      const { label } = block;
      const passed = waiting.filter(
        (one) => sameSeries(one.label, label) && one.label.value < label.value,
      );
      append(
        strays,
        passed.map((one) => one.line),
      );
      waiting = waiting.filter((one) => !passed.includes(one));
      entries.push(entry(label, { start: line.start, end: line.start + label.width }, block));
    } else {
      const stranded = waiting.shift();
      entries.push(entry(stranded?.label ?? null, stranded?.line ?? null, block));
    }
  }
  if (waiting.length > 0) assign();
  return { entries, strays };
}

/** Tell whether numbers that stand alone belong to the texts before them: a text opens the section, a number ends it. */
function standBehind(blocks: readonly Block[]): boolean {
  const plain = blocks.filter(({ label }) => label?.style !== 'bullet');
  const alone = plain.map((block) => isBare(block));
  return (
    alone.includes(true) && alone[0] === false && plain[0]?.label === null && alone.at(-1) === true
  );
}

function entry(label: Label | null, at: Range | null, block: Block): Entry {
  const labelAt = at && { start: at.start, end: at.end };
  return {
    label,
    num: label?.num ?? null,
    recovered: false,
    between: false,
    labelAt,
    blocks: [block],
  };
}

function recover(entries: readonly Entry[], damaged: boolean, words: ReadingWords): Entry[] {
  const result: Entry[] = [];
  let last: Entry | null = null;
  let loose: Entry[] = [];
  for (const [i, current] of entries.entries()) {
    if (current.label === null) {
      loose.push(current);
      continue;
    }
    if (current.label.style === 'bullet') {
      if (loose.length > 0 && last && continues(entries, i, last)) attach(last, loose, result);
      else append(result, loose);
      loose = [];
      result.push(current);
      continue;
    }
    const label: Label = current.label;
    const gap = last?.label ? missingBetween(last.label, label) : -1;
    if (last && gap >= 0) fill(last, loose, gap, result, words, true);
    else if (!last && isLostStart(loose, label, damaged)) {
      append(
        result,
        loose.map((lost, k) => lostItem(lost, label, k + 1 - label.value, false)),
      );
    } else append(result, loose);
    loose = [];
    result.push(current);
    last = current;
  }
  // Which sentences are items is a guess where only their words tell it, so the numbers would be one too.
  const guessed = loose.some(({ blocks }) => blocks[0]?.lines[0]?.parted);
  if (last && damaged && !guessed && isOpen(last, entries))
    fill(last, loose, loose.length, result, words, false);
  else if (last && loose[0] && isException(loose[0], words) && result.at(-1) === last) {
    attach(last, [loose[0]], result);
    append(result, loose.slice(1));
  } else append(result, loose);
  return result;
}

/** How many numbers of one list are missing between two; -1 where they do not count on. */
function missingBetween(from: Label, label: Label): number {
  if (isInserted(from, label) || (from.given && label.given && sameSeries(from, label))) return 0;
  return sameSeries(from, label) ? label.value - from.value - 1 : -1;
}

/** What stands before item 2 or 3 and ends as a sentence is what came before it in the list. */
function isLostStart(loose: readonly Entry[], label: Label, damaged: boolean): boolean {
  if (label.given || loose.length === 0 || loose.length !== label.value - 1) return false;
  const sentences = loose.every(({ blocks }) => /[.;]$/u.test(blocks.at(-1)?.text ?? ''));
  return damaged || (label.value === 2 && sentences);
}

/** The list goes on after the bullets. */
function continues(entries: readonly Entry[], from: number, last: Entry): boolean {
  const next = entries.slice(from).find((other) => other.label && other.label.style !== 'bullet');
  return (
    !!next?.label &&
    !!last.label &&
    sameSeries(last.label, next.label) &&
    next.label.value > last.label.value
  );
}

/** A list of which only the first numbers are left: they stand alone, or there is just the first. */
function isOpen(last: Entry, entries: readonly Entry[]): boolean {
  const first = last.blocks[0] as Block;
  const alone =
    last.labelAt !== null && !(first.lines[0] && last.labelAt.start === first.lines[0].start);
  const only = last.label?.value === 1;
  const startsAtOne = entries.some((other) => other.label?.value === 1);
  return startsAtOne && (alone || only);
}

/** Share loose blocks between the item before them and the numbers that are missing after it. */
function fill(
  last: Entry,
  loose: readonly Entry[],
  gap: number,
  result: Entry[],
  words: ReadingWords,
  closed: boolean,
): void {
  if (!last.label) return;
  const spare = Math.max(0, loose.length - gap);
  const further = new Set(
    [...loose]
      .map((candidate, i) => ({ candidate, i, weight: continuation(candidate, words) }))
      .filter(({ weight }) => gap < loose.length || weight >= 2)
      .sort((a, b) => b.weight - a.weight || a.i - b.i)
      .slice(0, gap < loose.length ? spare : loose.length)
      .map(({ candidate }) => candidate),
  );
  let steps = 0;
  let into = last;
  for (const candidate of loose) {
    if (further.has(candidate)) {
      append(into.blocks, candidate.blocks);
      continue;
    }
    steps += 1;
    into = lostItem(candidate, last.label, steps, closed);
    result.push(into);
  }
}

function attach(last: Entry, loose: readonly Entry[], result: Entry[]): void {
  if (result.at(-1) === last) for (const { blocks } of loose) append(last.blocks, blocks);
  else append(result, loose);
}

function lostItem(from: Entry, label: Label, steps: number, between: boolean): Entry {
  const num = nextNum(label, steps);
  return {
    ...from,
    label: { ...label, num, value: label.value + steps },
    num,
    recovered: true,
    between,
  };
}

/** How much a block reads as a continuation of the item before it: 0, 1 or 2. */
function continuation(candidate: Entry, words: ReadingWords): number {
  const text = candidate.blocks[0]?.text ?? '';
  if (startsSmall(text) || isException(candidate, words)) return 2;
  const folded = text.toLowerCase();
  return words.continuations.some((cue) => folded.startsWith(`${cue} `)) ? 1 : 0;
}

function isException(candidate: Entry, words: ReadingWords): boolean {
  const folded = candidate.blocks[0]?.text.toLowerCase() ?? '';
  return words.exceptionOpeners.some((cue) => folded.startsWith(`${cue} `));
}

/**
 * Cut a block of a list with numbers that stand alone where one item ends and another begins: behind a sentence, where
 * the line was left short, or where the next begins as other items do (`Het is … / Het is …`).
 *
 * ```markdown
 *   | Een bal blijft op het veld.
 * > | Wie hem over het hek schopt, haalt hem niet zelf maar vraagt de pleinwacht.
 *     ^
 * ```
 */
function splitItems(blocks: readonly Block[], damaged: boolean): Block[] {
  if (!damaged || !hasStrandedNumbers(blocks)) return [...blocks];
  const openings = new Map<string, number>();
  let longest = 0;
  for (const block of blocks) {
    const key = opening(block.text);
    if (!isBare(block)) openings.set(key, (openings.get(key) ?? 0) + 1);
    for (const { indent, text } of block.lines) longest = Math.max(longest, indent + text.length);
  }
  return blocks.flatMap((block) => {
    if (block.label || isTable(block)) return [block];
    const parts: Line[][] = [[]];
    for (const line of block.lines) {
      const before = parts.at(-1)?.at(-1);
      const ends = before && /[.;]$/u.test(before.text) && isCapitalised(line.text);
      const again = (openings.get(opening(line.text)) ?? 0) >= 2;
      if (ends && (again || isLeftShort(before, line, longest))) parts.push([]);
      parts.at(-1)?.push(line);
    }
    if (parts.length === 1) return [block];
    return parts.map((lines) => ({
      label: null,
      lines,
      text: lines.map(({ text }) => text).join(' '),
    }));
  });
}

/** The first words of the next line would have fitted on this one. */
function isLeftShort(before: Line, { text }: Line, longest: number): boolean {
  const word = /^\S+(?:\s\S+)?/u.exec(text)?.[0].length ?? 0;
  return before.indent + before.text.length + 1 + word <= longest * thresholds.wrapping.short;
}

function opening(text: string): string {
  return text.toLowerCase().split(/\s+/u).slice(0, 2).join(' ');
}
