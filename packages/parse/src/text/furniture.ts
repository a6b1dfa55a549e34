import type { ReadingWords } from '@akkoord/taxonomy';
import { dutch } from '@akkoord/taxonomy/dutch';
import { isCapitalised, latin, startsSmall } from '@akkoord/text';
import type { Contents } from './contents.ts';
import { isTold } from './given.ts';
import { isTitle } from './heading-titles.ts';
import { readLabel } from './labels.ts';
import type { Line } from './lines.ts';
import { findRunningLines } from './running-lines.ts';
import { isTrail, siteFrame, trail } from './site-frame.ts';
import { namesDocument } from './title.ts';

const onlySigns = latin(/^[^\p{L}\p{N}]{1,3}$/u);
const oneOrTwoLetters = latin(/^\p{L}{1,2}$/u);
const firstWord = latin(/^\p{L}+/u);
const endsOpen = latin(/[\p{L},]$/u);
const endsInWord = latin(/[\p{L}\d]$/u);

/** Why a line is set aside: it stays in the tree, and is no part of the protocol. */
export type FurnitureReason =
  | 'page-counter'
  | 'running-line'
  | 'stray-letter'
  | 'figure-caption'
  | 'boilerplate'
  | 'contents'
  /** What Akkoord itself says of the approval, around the text. */
  | 'approval'
  | 'rule';

const page = anyOf(dutch.pages.words);
const counters = [
  new RegExp(
    String.raw`^(?:${page}|${anyOf(dutch.pages.alone)})\s{0,3}:?\s{0,3}\d{1,4}(?:\s{0,3}(?:van|\/|of|-)\s{0,3}\d{1,4})?$`,
    'iu',
  ),
  /^\d{1,4}\s{0,3}(?:van|\/|of)\s{0,3}\d{1,4}$/iu,
  /^[-–—|[(]\s{0,2}\d{1,4}\s{0,2}[-–—|\])]$/u,
];
const printedFoot = /^https?:\/\/\S{1,300}\s{1,40}\d{1,3}\/\d{1,3}$/u;
const printedHead = /^\d{1,2}[-/]\d{1,2}[-/]\d{2,4},?\s{1,10}\d{1,2}:\d{2}(?:\s|$)/u;
const counterAtEnd = new RegExp(
  String.raw`^(.{3,100}?)\s{1,40}[|•·–—-]?\s{0,5}(?:${page})\s{0,3}\d{1,4}(?:\s{0,3}(?:van|\/)\s{0,3}\d{1,4})?$`,
  'iu',
);
const rule = /^(?:[-_=*~.·•–—]\s?){3,200}$/u;
const fileName = /^[^\s/\\]{1,120}\.([a-z]{2,5})$/iu;
const copyright = /^(?:©|\(c\)|copyright(?=$|\s{0,3}(?:©|\(c\)|\d{4})))/iu;

/**
 * Find the lines that a page, a web site or a scanner added.
 *
 * ```markdown
 * > | Pagina 2 van 13
 *     ^^^^^^^^^^^^^^^
 * ```
 *
 * @param lines All lines of the text.
 * @param contents Its table of contents.
 * @param words The reader's words.
 * @returns The reason by line; lines that are not in it are text.
 */
export function findFurniture(
  lines: readonly Line[],
  contents: Contents,
  words: ReadingWords,
): Map<Line, FurnitureReason> {
  const found = new Map<Line, FurnitureReason>();
  const repeated = findRunningLines(lines, {
    isCounter: ({ text }) => counters.some((pattern) => pattern.test(text)),
    namesDocument: ({ text }) => !/[.;:?!]$/u.test(text) && namesDocument(text, words),
  });
  lines.forEach((line, i) => {
    if (line.cells || isTold(line)) return;
    const reason = reasonOf(lines, i, words);
    if (reason) found.set(line, reason);
    else if (repeated.has(line)) found.set(line, 'running-line');
  });
  for (const line of [...trail(lines), ...siteFrame(lines, found)]) found.set(line, 'boilerplate');
  for (const line of interrupting(lines, found)) found.set(line, 'running-line');
  for (const line of loneNumbers(lines, found)) found.set(line, 'page-counter');
  for (const line of contents.lines) found.set(line, 'contents');
  // Also where it has the letters of a heading, it heads nothing of the text.
  for (const line of lines) if (isTold(line) && line !== contents.heading) found.delete(line);
  return found;
}

function reasonOf(lines: readonly Line[], i: number, words: ReadingWords): FurnitureReason | null {
  const line = lines[i] as Line;
  const after = lines[i + 1];
  const { text } = line;
  if (counters.some((pattern) => pattern.test(text)) || endsInCounter(text, words))
    return 'page-counter';
  if (printedFoot.test(text)) return 'page-counter';
  if (printedHead.test(text) && text.length < 150 && (i === 0 || line.startsPage))
    return 'running-line';
  if (rule.test(text)) return 'rule';
  if (isStray(text) && alone(line, after)) return 'stray-letter';
  if (copyright.test(text) || isBoilerplate(line, after, words)) return 'boilerplate';
  const type = fileName.exec(text)?.[1]?.toLowerCase();
  if (type && words.fileTypes.includes(type)) return 'boilerplate';
  if (isTrail(lines, i, words)) return 'boilerplate';
  if (isCaption(line, after, words)) return 'figure-caption';
  return null;
}

/** `De Linde | pagina 3`, and not a sentence that sends its reader to a page: `Zie de lijst op pagina 3`. */
function endsInCounter(text: string, words: ReadingWords): boolean {
  const name = /\d/u.test(text.slice(-1)) ? counterAtEnd.exec(text)?.[1] : undefined;
  if (!name || readLabel(text)) return false;
  if (/^(?:\s{2,}|\s*[|•·–—-])/u.test(text.slice(name.length))) return true;
  return isTitle(name, words) && !words.noteOpeners.includes(name.toLowerCase());
}

/** One or two letters, or only signs, that are no label. */
function isStray(text: string): boolean {
  if (onlySigns.test(text)) return !/^[•\-*→o]$/u.test(text);
  return oneOrTwoLetters.test(text) && readLabel(text) === null;
}

function alone(line: Line, after: Line | undefined): boolean {
  return line.blanks > 0 && (after === undefined || after.blanks > 0 || after.startsPage);
}

/** What a site says on every page. A word that may be a heading too (`Inloggen`) is one over a sentence or an item. */
function isBoilerplate(
  { text }: Line,
  after: Line | undefined,
  { boilerplate, boilerplateOpens }: ReadingWords,
): boolean {
  const folded = text
    .toLowerCase()
    .replace(/(?<![.:!>»])[.:!>»]+$/u, '')
    .trim();
  const opens = boilerplateOpens.find(
    (cue) => folded.startsWith(cue) && (folded[cue.length] ?? ' ') === ' ',
  );
  if (opens) return folded.length < opens.length + 30;
  const over = after && (/[.:;]$/u.test(after.text) || readLabel(after.text));
  return boilerplate.includes(folded) && !over;
}

/** A caption whose figure is lost: nothing but a gap or another heading stands under it. */
function isCaption(line: Line, after: Line | undefined, words: ReadingWords): boolean {
  const first = firstWord.exec(line.text)?.[0].toLowerCase() ?? '';
  if (!words.captions.includes(first) || !isTitle(line.text, words)) return false;
  return (
    line.text.length < 100 && (after === undefined || after.blanks >= 2 || /^\d/.test(line.text))
  );
}

/** A line at a page's edge that stands in the middle of a sentence. */
function interrupting(lines: readonly Line[], found: ReadonlyMap<Line, unknown>): Line[] {
  const text = lines.filter((line) => !found.has(line) && !line.cells);
  return text.filter((line, i) => {
    const before = text[i - 1];
    const next = text[i + 1];
    if (!before || !next || line.text.length > 60) return false;
    const head = line.startsPage && before.text.length > 20;
    const foot = next.startsPage && line.blanks > 0 && before.text.length > 40;
    const breaks = (head || foot) && isCapitalised(line.text);
    const open = endsOpen.test(before.text);
    return (
      breaks &&
      open &&
      startsSmall(next.text) &&
      endsInWord.test(line.text) &&
      !readLabel(line.text)
    );
  });
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
  const [only] = candidates;
  const first = candidates.length === 1 && only && Number(only.text) === only.page + 1;
  return rising && (candidates.length >= 2 || first) ? candidates : [];
}

function isLast(lines: readonly Line[], i: number): boolean {
  return i === lines.length - 1;
}

/** An alternation of words; a full stop in one is a full stop. */
function anyOf(words: readonly string[]): string {
  return words.map((word) => word.replaceAll('.', String.raw`\.`)).join('|');
}
