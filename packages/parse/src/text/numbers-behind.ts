import { isCapitalised } from '@akkoord/text';
import type { Label } from './labels.ts';
import type { Line } from './lines.ts';
import type { Entry } from './numbers.ts';

/** A number that stands alone, with its line. */
export interface LoneNumber {
  readonly label: Label;
  readonly line: Line;
}

/**
 * Give the numbers that stand behind their texts, as a scanner reads a column of numbers last, to the texts.
 *
 * The texts are those since the last label, behind a lead-in. There must be as many as numbers, or as many
 * as the numbers span where one was lost: texts that go on with the one before are joined first, and where
 * there are too few, lines that begin a sentence begin a text. Where that does not come out, the last texts
 * get the numbers if no text but an introduction is left over.
 *
 * @param entries The entries before the numbers.
 * @param numbers The numbers, in order.
 * @param continues How much an entry reads as a continuation of the one before: 0, 1 or 2.
 * @returns The entries with their numbers; null where it cannot be told which text has which.
 */
export function assignBehind(
  entries: readonly Entry[],
  numbers: readonly LoneNumber[],
  continues: (entry: Entry) => number,
): Entry[] | null {
  if (numbers.some(({ label }) => label.style === 'bullet')) return null;
  const from = listStart(entries);
  const texts = fit(entries.slice(from), numbers, continues);
  if (!texts) return null;
  const head = [
    ...entries.slice(0, from),
    ...texts.slice(0, texts.length - spanOf(texts, numbers)),
  ];
  const list = texts.slice(texts.length - spanOf(texts, numbers));
  return [...head, ...number(list, numbers)];
}

/** Behind the last label, and behind the last lead-in. */
function listStart(entries: readonly Entry[]): number {
  return (
    entries.findLastIndex(
      ({ label, blocks }) => label !== null || (blocks.at(-1)?.text.endsWith(':') ?? false),
    ) + 1
  );
}

/** How many texts the numbers stand for: one each, or with the lost ones between them. */
function spanOf(texts: readonly unknown[], numbers: readonly LoneNumber[]): number {
  const span = (numbers.at(-1)?.label.value ?? 0) - (numbers[0]?.label.value ?? 0) + 1;
  return texts.length === span && span > numbers.length ? span : numbers.length;
}

/** The texts, joined or parted until they are as many as the numbers. */
function fit(
  texts: readonly Entry[],
  numbers: readonly LoneNumber[],
  continues: (entry: Entry) => number,
): Entry[] | null {
  const fits = (list: readonly Entry[]) =>
    list.length === numbers.length || list.length === spanOf(list, numbers);
  if (fits(texts)) return [...texts];
  const sure = joinWhere(texts, (entry) => continues(entry) >= 2);
  if (fits(sure)) return sure;
  const likely = joinWhere(sure, (entry) => continues(entry) >= 1);
  if (fits(likely)) return likely;
  const parted = sure.flatMap(partAtSentences);
  if (sure.length < numbers.length && fits(parted)) return parted;
  return sure.length > numbers.length ? sure : null;
}

function joinWhere(texts: readonly Entry[], goesOn: (entry: Entry) => boolean): Entry[] {
  const joined: Entry[] = [];
  for (const entry of texts) {
    const last = joined.at(-1);
    if (last && goesOn(entry))
      joined[joined.length - 1] = { ...last, blocks: [...last.blocks, ...entry.blocks] };
    else joined.push(entry);
  }
  return joined;
}

/** A text for each line that begins a sentence behind one that ends one. */
function partAtSentences(entry: Entry): Entry[] {
  const lines = entry.blocks.flatMap((block) => block.lines);
  const parts: Line[][] = [[]];
  for (const line of lines) {
    const before = parts.at(-1)?.at(-1);
    if (before && /[.;!?]$/u.test(before.text) && isCapitalised(line.text)) parts.push([]);
    parts.at(-1)?.push(line);
  }
  return parts.map((part) => ({
    ...entry,
    blocks: [{ label: null, lines: part, text: part.map(({ text }) => text).join(' ') }],
  }));
}

/** Number the texts in order; a number that was lost is left open. */
function number(texts: readonly Entry[], numbers: readonly LoneNumber[]): Entry[] {
  const first = numbers[0]?.label.value ?? 1;
  const spans = texts.length > numbers.length;
  return texts.map((entry, i) => {
    const found = spans ? numbers.find(({ label }) => label.value === first + i) : numbers[i];
    if (!found) return entry;
    return { ...entry, label: found.label, num: found.label.num, labelAt: found.line };
  });
}
