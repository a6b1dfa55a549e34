/** A way in which numbers and letters count on. */
export type CountFormat =
  | 'decimal'
  | 'lower-letter'
  | 'upper-letter'
  | 'lower-roman'
  | 'upper-roman';

/** Labels in a row that a program counts by itself: `1.`, `2.`, `3.`; `2.1`, `2.2`. */
export interface LabelSeries {
  /** What stands before and behind the part that counts. */
  readonly prefix: string;
  readonly suffix: string;
  readonly format: CountFormat;
  /** The number of its first label. */
  readonly start: number;
}

/** A label in its series; `null` where a label does not count and stands as it is. */
export type CountedLabel = { readonly series: LabelSeries; readonly number: number } | null;

/** A way of counting that shows a label: `c` is the third letter, or a hundred in Roman numerals. */
interface Count {
  format: CountFormat;
  start: number;
}

interface Growing {
  prefix: string;
  suffix: string;
  /** The ways of counting that show all labels so far, best first. */
  counts: Count[];
  length: number;
}

/** The last part of a label that counts, with what stands around it: `2.` and `1` of `2.1`. */
const counting = /^(.*?)(\d+|[A-Za-z]+)([^A-Za-z0-9]*)$/;

/**
 * Find which labels of one list count on, so that a program numbers them by itself as the protocol has them.
 *
 * Labels that count on (`1.`, `2.`; `A.`, `B.`; `2.1`, `2.2`) are one series; where they jump, a new series begins at
 * the label's own number.
 */
export function countLabels(labels: readonly string[]): CountedLabel[] {
  let last: Growing | null = null;
  const placed = labels.map((label) => {
    if (last && continues(last, label)) return { growing: last, at: last.length - 1 };
    last = begun(label);
    return last && { growing: last, at: 0 };
  });
  const done = new Map<Growing, LabelSeries>();
  return placed.map((one) => {
    if (!one) return null;
    const { growing, at } = one;
    const { prefix, suffix, counts } = growing;
    const series = done.get(growing) ?? { prefix, suffix, ...(counts[0] as Count) };
    done.set(growing, series);
    return { series, number: series.start + at };
  });
}

function begun(label: string): Growing | null {
  const [, prefix = '', core = '', suffix = ''] = counting.exec(label) ?? [];
  const counts = countsOf(core);
  // Word would read `%1` around the number as a number too.
  if (counts.length === 0 || `${prefix}${suffix}`.includes('%')) return null;
  return { prefix, suffix, counts, length: 1 };
}

/** Take a label into a series where it is what a program would show next. */
function continues(series: Growing, label: string): boolean {
  const [, prefix, core = '', suffix] = counting.exec(label) ?? [];
  if (prefix !== series.prefix || suffix !== series.suffix) return false;
  const next = countsOf(core);
  const counts = series.counts.filter(({ format, start }) =>
    next.some((count) => count.format === format && count.start === start + series.length),
  );
  if (counts.length === 0) return false;
  series.counts = counts;
  series.length += 1;
  return true;
}

function countsOf(core: string): Count[] {
  const counts: Count[] = [];
  if (/^[1-9]\d{0,8}$|^0$/.test(core)) counts.push({ format: 'decimal', start: Number(core) });
  const letter = core.length === 1 ? core.toLowerCase().charCodeAt(0) - 96 : 0;
  const lower = core === core.toLowerCase();
  if (letter >= 1 && letter <= 26) {
    counts.push({ format: lower ? 'lower-letter' : 'upper-letter', start: letter });
  }
  const numeral = romanValue(core);
  if (numeral > 0) counts.push({ format: lower ? 'lower-roman' : 'upper-roman', start: numeral });
  return counts;
}

const numerals = [
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
] as const;

/** Read a Roman numeral under 40, all in one case; 0 where it is none. */
function romanValue(core: string): number {
  if (core !== core.toLowerCase() && core !== core.toUpperCase()) return 0;
  const text = core.toLowerCase();
  return /^x{0,3}(?:ix|iv|v?i{0,3})$/.test(text) && text ? sumOf(text) : 0;
}

function sumOf(text: string): number {
  const [sign, value] = numerals.find(([one]) => text.startsWith(one)) ?? ['', 0];
  return value === 0 ? 0 : value + sumOf(text.slice(sign.length));
}
