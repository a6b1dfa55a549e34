import type { ReadingWords } from '@akkoord/taxonomy';
import { readLabel } from './labels.ts';
import type { Line } from './lines.ts';

/** Why a line is set aside: it stays in the tree, and is no part of the protocol. */
export type FurnitureReason =
  | 'page-counter'
  | 'running-line'
  | 'stray-letter'
  | 'figure-caption'
  | 'boilerplate'
  | 'contents'
  | 'rule';

const counters = [
  /^(?:pagina|blz\.?|pag\.?|p\.|page)\s{0,3}:?\s{0,3}\d{1,4}(?:\s{0,3}(?:van|\/|of|-)\s{0,3}\d{1,4})?$/iu,
  /^\d{1,4}\s{0,3}(?:van|\/|of)\s{0,3}\d{1,4}$/iu,
  /^[-–—|[(]\s{0,2}\d{1,4}\s{0,2}[-–—|\])]$/u,
];
const counterAtEnd =
  /^(.{3,100}?)\s{1,40}[|•·–—-]?\s{0,5}(?:pagina|blz\.?|pag\.?)\s{0,3}\d{1,4}(?:\s{0,3}(?:van|\/)\s{0,3}\d{1,4})?$/iu;
const rule = /^(?:[-_=*~.·•–—]\s?){3,200}$/u;
const pageNumber = /\s{0,20}\d{1,3}$/u;
const leaders = /(?:(?:\.\s?){4}|…)$/u;
const copyright = /^(?:©|\(c\)|copyright\b)/iu;

/**
 * Find the lines that a page, a web site or a scanner added.
 *
 * ```markdown
 * > | Pagina 2 van 13
 *     ^^^^^^^^^^^^^^^
 * ```
 *
 * @param lines All lines of the text.
 * @param words The reader's words.
 * @returns The reason by line; lines that are not in it are text.
 */
export function findFurniture(
  lines: readonly Line[],
  words: ReadingWords,
): Map<Line, FurnitureReason> {
  const found = new Map<Line, FurnitureReason>();
  const repeated = runningLines(lines);
  lines.forEach((line, i) => {
    const reason = reasonOf(line, lines[i - 1], lines[i + 1], words);
    if (reason) found.set(line, reason);
    else if (repeated.has(line)) found.set(line, 'running-line');
  });
  for (const line of loneNumbers(lines, found)) found.set(line, 'page-counter');
  for (const line of contents(lines, words)) found.set(line, 'contents');
  return found;
}

function reasonOf(
  line: Line,
  before: Line | undefined,
  after: Line | undefined,
  words: ReadingWords,
): FurnitureReason | null {
  const { text } = line;
  if (counters.some((pattern) => pattern.test(text)) || counterAtEnd.test(text))
    return 'page-counter';
  if (rule.test(text)) return 'rule';
  if (isStray(text) && alone(line, after)) return 'stray-letter';
  if (copyright.test(text) || isBoilerplate(text, words)) return 'boilerplate';
  if (isBreadcrumb(text) && !before?.text.endsWith(',')) return 'boilerplate';
  if (isCaption(line, after, words)) return 'figure-caption';
  return null;
}

/** One or two letters, or only signs, that are no label. */
function isStray(text: string): boolean {
  if (/^[^\p{L}\p{N}]{1,3}$/u.test(text)) return !/^[•\-*→o]$/u.test(text);
  return /^\p{L}{1,2}$/u.test(text) && readLabel(text) === null;
}

/** `Home > De school > Protocollen` */
function isBreadcrumb(text: string): boolean {
  if (text.length > 300 || /[.!?]/u.test(text)) return false;
  const crumbs = text.split(/\s[>»›]\s/u);
  return crumbs.length > 1 && crumbs.every((crumb) => crumb !== '' && crumb.length <= 60);
}

/** `1. Inleiding ......... 3` */
function isContentsLine(text: string): boolean {
  const tail = text.slice(-60);
  return pageNumber.test(tail) && leaders.test(tail.replace(pageNumber, ''));
}

function alone(line: Line, after: Line | undefined): boolean {
  return line.blanks > 0 && (after === undefined || after.blanks > 0 || after.startsPage);
}

function isBoilerplate(text: string, words: ReadingWords): boolean {
  const folded = text
    .toLowerCase()
    .replace(/[.:!>»]+$/u, '')
    .trim();
  return words.boilerplate.some(
    (cue) => folded === cue || (folded.startsWith(`${cue} `) && folded.length < cue.length + 30),
  );
}

/** A caption whose figure is lost: nothing but a gap or another heading stands under it. */
function isCaption(line: Line, after: Line | undefined, words: ReadingWords): boolean {
  const first = /^\p{L}+/u.exec(line.text)?.[0].toLowerCase() ?? '';
  if (!words.captions.includes(first) || /[.;:,]$/u.test(line.text)) return false;
  return (
    line.text.length < 100 && (after === undefined || after.blanks >= 2 || /^\d/.test(line.text))
  );
}

/**
 * Lines that come back on pages: the same but for digits, short, and at the top or foot of a page
 * (three times anywhere where the text has no pages).
 */
function runningLines(lines: readonly Line[]): Set<Line> {
  const groups = new Map<string, Line[]>();
  lines.forEach((line, i) => {
    if (line.text.length > 100 || readLabel(line.text)) return;
    const key = line.text.toLowerCase().replace(/\d+/g, '#');
    const atEdge = isEdge(lines, i);
    const group = groups.get(key) ?? [];
    if (atEdge) groups.set(key, [...group, line]);
  });
  const pages = (lines.at(-1)?.page ?? 0) + 1;
  const found = new Set<Line>();
  for (const group of groups.values()) {
    const enough = Math.max(2, Math.ceil(pages * 0.4));
    if (new Set(group.map((line) => line.page)).size < enough) continue;
    for (const line of group.slice(isTitleLike(group[0], lines) ? 1 : 0)) found.add(line);
  }
  return found;
}

function isEdge(lines: readonly Line[], i: number): boolean {
  const page = lines[i]?.page;
  return lines[i - 2]?.page !== page || lines[i + 2]?.page !== page;
}

/** The first of a running line is the title itself where it opens the text. */
function isTitleLike(line: Line | undefined, lines: readonly Line[]): boolean {
  return line !== undefined && line === lines[0];
}

/** Numbers alone at a page's edge that count up with the pages. */
function loneNumbers(lines: readonly Line[], found: ReadonlyMap<Line, unknown>): Line[] {
  const candidates = lines.filter(
    (line, i) =>
      /^\d{1,3}$/.test(line.text) &&
      !found.has(line) &&
      (lines[i + 1]?.startsPage || isLast(lines, i)),
  );
  const counts = candidates.map((line) => Number(line.text));
  const rising = counts.every((count, i) => i === 0 || count === (counts[i - 1] as number) + 1);
  return rising && candidates.length >= 2 ? candidates : [];
}

function isLast(lines: readonly Line[], i: number): boolean {
  return i === lines.length - 1;
}

/** A table of contents: its heading, and the lines with page numbers under it. */
function contents(lines: readonly Line[], words: ReadingWords): Line[] {
  const found: Line[] = [];
  lines.forEach((line, i) => {
    if (isContentsLine(line.text)) found.push(line);
    if (!words.contents.includes(line.text.toLowerCase())) return;
    const entries = entriesUnder(lines, i);
    if (entries.length > 0) found.push(line, ...entries);
  });
  return found;
}

/**
 * The lines under a contents heading that come back later as lines of their own. The list ends with the
 * first line that repeats one of its own entries.
 */
function entriesUnder(lines: readonly Line[], heading: number): Line[] {
  const later = lines.slice(heading + 1);
  const entries: Line[] = [];
  const keys = new Set<string>();
  for (const [i, line] of later.entries()) {
    const key = entryKey(line.text);
    if (keys.has(key)) break;
    const returns = later.slice(i + 1).some((other) => entryKey(other.text) === key);
    if (!returns && !/\s\d{1,3}$/.test(line.text)) break;
    entries.push(line);
    keys.add(key);
  }
  return entries.length >= 2 ? entries : [];
}

function entryKey(text: string): string {
  return text
    .toLowerCase()
    .slice(0, 200)
    .replace(/\d{1,3}$/u, '')
    .replace(/[\s.:]+/gu, ' ')
    .trim();
}
