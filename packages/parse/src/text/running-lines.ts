import { startsSmall } from '@akkoord/text';
import { readLabel } from './labels.ts';
import type { Line } from './lines.ts';
import { thresholds } from './thresholds.ts';

/** A line that may come back, with its place among the lines. */
interface Recurring {
  readonly line: Line;
  readonly at: number;
}

/**
 * Find the lines that come back on pages: the same but for digits, short, and at the top or foot of a page.
 *
 * Where a text has no pages, a line comes back beside a page counter, or with a number that counts up, at
 * even distance or in the middle of a sentence.
 *
 * ```markdown
 *   | 2. Twee docenten houden toezicht en grijpen in als
 * > | Protocol pauzes De Linde 1
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^
 *   | een leerling een ander lastigvalt.
 * ```
 *
 * @param lines All lines of the text.
 * @param tests Whether a line counts the pages, and whether it names a document.
 */
export function findRunningLines(lines: readonly Line[], tests: LineTests): ReadonlySet<Line> {
  const pages = (lines.at(-1)?.page ?? 0) + 1;
  const found =
    pages > 1 ? atEdges(lines, pages, tests) : [...withoutPages(lines, tests), ...counting(lines)];
  return new Set(found.flatMap((group) => withoutTitle(group, lines, tests)));
}

/** What is asked of single lines. */
export interface LineTests {
  readonly isCounter: (line: Line) => boolean;
  readonly namesDocument: (line: Line) => boolean;
}

function atEdges(lines: readonly Line[], pages: number, { isCounter }: LineTests): Line[][] {
  const groups = groupsOf(lines);
  const again = new Set(groups.flatMap((group) => group.map(({ at }) => at)));
  const turns = (at: number, step: number) => lines[at + step]?.page !== lines[at]?.page;
  const outer = (at: number, step: number) =>
    turns(at, step) ||
    (turns(at, 2 * step) && (again.has(at + step) || isCounter(lines[at + step] as Line)));
  const enough = Math.max(2, Math.ceil(pages * 0.4));
  return groups.flatMap((all) => {
    const group = all.filter(({ at }) => outer(at, -1) || outer(at, 1));
    const count = new Set(group.map(({ line }) => line.page)).size;
    // A sentence is a rule that two pages may end with.
    if (count < (/[.!?;]$/u.test(group[0]?.line.text ?? '') ? Math.max(3, enough) : enough))
      return [];
    return [group.map(({ line }) => line)];
  });
}

/** The first of a running line is the title itself where it opens the text, and no other line near it is one. */
function withoutTitle(
  group: readonly Line[],
  lines: readonly Line[],
  { namesDocument, isCounter }: LineTests,
): readonly Line[] {
  const [first] = group;
  const opening = lines.findIndex((line) => !isCounter(line));
  if (!first || first !== lines[opening]) return group;
  if (!namesDocument(first)) return group.slice(1);
  const key = first.text.replace(/\d+/gu, '');
  const other = lines
    .slice(opening + 1, opening + 6)
    .some(
      (line) =>
        line.text.replace(/\d+/gu, '') !== key && line.text.length < 100 && namesDocument(line),
    );
  return other ? group : group.slice(1);
}

function groupsOf(lines: readonly Line[]): Recurring[][] {
  const groups = new Map<string, Recurring[]>();
  lines.forEach((line, at) => {
    if (line.text.length > 100 || line.text.length < 3 || line.cells || readLabel(line.text))
      return;
    const key = line.text.toLowerCase().replace(/\d+/gu, '#');
    const group = groups.get(key);
    if (group) group.push({ line, at });
    else groups.set(key, [{ line, at }]);
  });
  return [...groups.values()].filter((group) => group.length > 1);
}

function withoutPages(lines: readonly Line[], { isCounter, namesDocument }: LineTests): Line[][] {
  return groupsOf(lines).flatMap((group) => {
    const beside = group.filter(({ at }) =>
      [at - 1, at + 1].some((near) => lines[near] && isCounter(lines[near])),
    );
    const counted = beside.length >= 2 && beside.length >= group.length * 0.6;
    if (!counted && startsSmall(group[0]?.line.text ?? '')) return [];
    const broken = group.filter(({ at }) => breaksSentence(lines, at)).length;
    const even = isEven(group);
    const named = broken > 0 && group.some(({ line }) => namesPages(line, lines, namesDocument));
    if (counted || named || (even && (broken > 0 || group.length > 3)))
      return [group.map(({ line }) => line)];
    return [];
  });
}

/** What a page repeats: the first line of the text, the name of the document, parts behind bars. */
function namesPages(
  line: Line,
  lines: readonly Line[],
  namesDocument: LineTests['namesDocument'],
): boolean {
  return line === lines[0] || namesDocument(line) || /\s[|•·]\s/u.test(line.text);
}

/**
 * Lines that are the same but for a number at their end that counts up: behind a dash or bar, behind the
 * title, at even distance, or where a line breaks a sentence.
 */
function counting(lines: readonly Line[]): Line[][] {
  const title = lines[0]?.text.toLowerCase() ?? '';
  const groups = new Map<string, Array<Recurring & { parted: boolean }>>();
  lines.forEach((line, at) => {
    const match = /^(.{3,100}?)(\s{0,5}[|•·–—-])?\s{0,5}\d{1,3}$/u.exec(line.text);
    const key = match?.[1]?.toLowerCase();
    if (!match || !key || line.cells || readLabel(line.text)) return;
    const found = { line, at, parted: match[2] !== undefined || key === title };
    const group = groups.get(key);
    if (group) group.push(found);
    else groups.set(key, [found]);
  });
  return [...groups.values()].flatMap((group) => {
    if (group.length < 2 || !countsUp(group)) return [];
    const broken = group.some(({ at }) => breaksSentence(lines, at));
    const parted = group.every((one) => one.parted);
    return parted || broken || isEven(group) ? [group.map(({ line }) => line)] : [];
  });
}

function countsUp(group: readonly Recurring[]): boolean {
  const counts = group.map(({ line }) => Number(/\d+$/u.exec(line.text)?.[0]));
  return counts.every((count, i) => i === 0 || count === (counts[i - 1] as number) + 1);
}

/** A page apart, each time about as far; the last may stand nearer. */
function isEven(group: readonly Recurring[]): boolean {
  const { page, even } = thresholds.running;
  const distances = group.slice(1).map(({ at }, i) => at - (group[i] as Recurring).at);
  const whole = distances.length > 1 ? distances.slice(0, -1) : distances;
  const longest = Math.max(...whole);
  return (
    longest >= page &&
    Math.min(...whole) >= longest * (1 - even) &&
    (distances.at(-1) ?? 0) <= longest * (1 + even)
  );
}

/** Tell whether a line stands in the middle of a sentence: open before it, in small letters behind it. */
function breaksSentence(lines: readonly Line[], at: number): boolean {
  const [before, after] = [lines[at - 1], lines[at + 1]];
  const open = !!before && before.text.length > 20 && /[\p{L},]$/u.test(before.text);
  return open && startsSmall(after?.text ?? '');
}
