import type { ReadingWords } from '@akkoord/taxonomy';
import { isCapitalised, latin, startsSmall } from '@akkoord/text';
import { isTitle } from './heading-titles.ts';
import { readLabel } from './labels.ts';
import type { Line } from './lines.ts';
import { thresholds } from './thresholds.ts';

const dotted = latin(/(?<![\p{L}.])(?:\p{L}\.){2,6}$/u);
const shortWord = latin(/(?:^|[\s(])([\p{L}.]{1,10})\.$/u);
const letterAndStop = latin(/\p{L}\.$/u);
const letterAndHyphen = latin(/\p{L}-$/u);
const letterOrBracket = latin(/[\p{L})]$/u);
const letterFirst = latin(/^\p{L}/u);
const lastWord = latin(/\p{L}+$/u);

/** How the lines of a text were broken. */
export interface Wrapping {
  /** Length in characters at which lines were broken; null where a line is a paragraph. */
  readonly width: number | null;
  /** Every line that goes on would have been longer with the next word: no line is left short by chance. */
  readonly exact: boolean;
  /** Empty lines separate the paragraphs, so that a line break alone does not end one. */
  readonly blankSeparated: boolean;
}

const smallOrDigit = latin(/^[\p{Ll}\d(]/u);

/**
 * Measure where the lines of a text were broken: the length that lines reach which go on in lower case.
 *
 * @param lines The lines of the text without furniture.
 */
export function measureWrapping(lines: readonly Line[]): Wrapping {
  const lengths: number[] = [];
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    if (!next || next.blanks > 0 || next.page !== line.page) return;
    if (smallOrDigit.test(next.text) && !readLabel(next.text) && !/[.:;!?]$/u.test(line.text)) {
      lengths.push(line.indent + line.text.length);
    }
  });
  lengths.sort((a, b) => a - b);
  const exact = exactWidth(lines);
  const width =
    exact ??
    (lengths.length < 2 ? evenWidth(lines) : (lengths[Math.floor(lengths.length * 0.9)] as number));
  const cut = lines.filter((line) => line.cut).length > lines.length / 2;
  if (width === null || cut || mostExceed(lines, width))
    return { width: null, exact: false, blankSeparated: false };
  const starts = lines.filter(
    (line, i) => i > 0 && startsParagraph(lines[i - 1] as Line, line, width),
  );
  const apart = starts.filter((line) => line.blanks > 0 || line.startsPage);
  return { width, exact: exact !== null, blankSeparated: apart.length > starts.length * 0.5 };
}

/** Most of the long lines are longer: they are paragraphs, and two of them were broken by chance. */
function mostExceed(lines: readonly Line[], width: number): boolean {
  const lengths = lines.map(({ indent, text }) => indent + text.length);
  const long = lengths.filter((length) => length >= width * 0.75);
  return long.filter((length) => length > width + 1).length > long.length / 2;
}

/** The length of the longest line, where no line that goes on had room for the first word of the next. */
function exactWidth(lines: readonly Line[]): number | null {
  let longest = 0;
  const needed: number[] = [];
  lines.forEach((line, i) => {
    const length = line.indent + line.text.length;
    longest = Math.max(longest, length);
    const next = lines[i + 1];
    if (!next || next.blanks > 0 || next.page !== line.page) return;
    if (!startsSmall(next.text) || /[.:;!?]$/u.test(line.text)) return;
    needed.push(length + 1 + firstWord(next));
  });
  const { lines: fewest, longest: most, chance } = thresholds.wrapping;
  const short = needed.filter((length) => length <= longest).length;
  const exact = needed.length >= fewest && short <= needed.length * chance && longest <= most;
  return exact ? longest : null;
}

function firstWord({ text }: Line): number {
  return /^\S+/u.exec(text)?.[0].length ?? 0;
}

/** The length of the longest line, where three lines come close to it and none is a whole paragraph. */
function evenWidth(lines: readonly Line[]): number | null {
  let longest = 0;
  for (const line of lines) longest = Math.max(longest, line.indent + line.text.length);
  if (longest < 60 || longest > 130) return null;
  const full = lines.filter((line, i) => {
    const next = lines[i + 1];
    const within = next && next.blanks === 0 && !readLabel(next.text);
    return within && line.indent + line.text.length >= longest * 0.85;
  });
  return full.length >= 3 ? longest : null;
}

/** Tell whether a line ends a sentence or part of one; a full stop behind an abbreviation does not. */
export function endsSentence(text: string, words: ReadingWords): boolean {
  if (!/[.:;!?]["'”’)]?$/u.test(text)) return false;
  if (dotted.test(text.slice(-20))) return /e\.[do]\.$/u.test(text.slice(-20));
  const last = shortWord.exec(text.slice(-14))?.[1]?.toLowerCase();
  return last === undefined || !words.abbreviations.includes(last);
}

/** A line before which a paragraph ends for sure: it has a label, or the line before was left short. */
function startsParagraph(before: Line, line: Line, width: number): boolean {
  const short = /[.:;!?]$/u.test(before.text) && before.text.length < width * 0.8;
  return (readLabel(line.text) !== null || short) && !startsSmall(line.text);
}

const dashThenSmall = latin(/^[-–—]\s\p{Ll}/u);

const quotedSmall = latin(/^["'‘“„(]?\p{Ll}/u);

/**
 * Tell whether a line goes on with the text of the line before it.
 *
 * @param before The lines of the block so far, without furniture and footnotes between.
 * @param line A line that begins without a label.
 * @param next The line under it.
 */
export function goesOn(
  block: readonly Line[],
  [line, ...under]: readonly [Line, ...Line[]],
  wrapping: Wrapping,
  words: ReadingWords,
): boolean {
  const before = block.at(-1) as Line;
  if (line.broken) return true;
  if (before.head !== line.head && line.blanks === 0) return false;
  const [next] = under;
  const ended = endsSentence(before.text, words);
  const number = /^\d/u.test(line.text) && !ended && (before.text.length >= 40 || block.length > 1);
  const aside = dashThenSmall.test(line.text) && !ended;
  const lower =
    number || aside || (quotedSmall.test(line.text) && !opensWithName(before.text, line.text));
  if (hangs(before.text, line.text, words) || unclosed(before.text)) return true;
  if (isEntry(before.text) && isEntry(line.text) && line.blanks === 0) return false;
  if (opensWithDay(before.text) && opensWithDay(line.text)) return false;
  if (line.blanks === 0 && !ended && letterAndStop.test(before.text)) return true;
  if (words.headings.includes(line.text.toLowerCase()) && next?.blanks === 0) return false;
  if (ended && wrapping.width !== null && headsNext(line, under, wrapping.width, words))
    return false;
  if (line.blanks > 0 || line.page !== before.page) {
    if (ended) return runsOnToPage(before, line, wrapping);
    const item = readLabel(block[0]?.text ?? '') !== null;
    return (lower || /[,(]$/u.test(before.text)) && (item || isRunning(block, wrapping));
  }
  if (lower) {
    if (!/[:;]$/u.test(before.text) || isDefinition(block, under)) return true;
    return goesOnAfterColon(before, line, wrapping);
  }
  if (isSecondLine(block, under)) return true;
  if (wrapping.width === null) return false;
  if (/;$/u.test(before.text) && isCapitalised(line.text)) return false;
  if (!ended && (endsHeading(block, line, words) || opensAnew(before, line, words))) return false;
  if (fills(before, line, wrapping, ended)) return true;
  return (
    wrapping.blankSeparated && (ended ? !/[:;]$/u.test(before.text) : isRunning(block, wrapping))
  );
}

/** A sentence that begins with a name in small letters (obs De Kievit): a sentence ended before it. */
function opensWithName(before: string, text: string): boolean {
  return /[.!?]$/u.test(before) && /^\p{Ll}{2,12} \p{Lu}/u.test(text);
}

/** The first word of the next line would not have fitted on this one. */
function fills(before: Line, line: Line, { width, exact }: Wrapping, ended: boolean): boolean {
  if (width === null) return false;
  const length = before.indent + before.text.length;
  if (length > width * thresholds.wrapping.over) return false;
  if (exact) return length + 1 + firstWord(line) > width;
  return ended ? length + 1 + firstWord(line) > width - 2 : length >= width * 0.75;
}

const smallOrBracket = latin(/^[\p{Ll}(]/u);

/**
 * A line without a full stop under which a label or a capital begins: a heading without a gap. A full line
 * is one where it reads as a title over a list or another title, also with the rest of it on the next line.
 */
function headsNext(
  line: Line,
  [next, after]: readonly Line[],
  width: number,
  words: ReadingWords,
): boolean {
  if (!next || !isCapitalised(line.text)) return false;
  if (line.text.length <= width * 0.7 && line.text.endsWith(':') && readLabel(next.text))
    return true;
  const capital = readLabel(next.text) !== null || isCapitalised(next.text);
  if (line.text.length <= width * 0.7) return capital && letterOrBracket.test(line.text);
  const list = (text: string | undefined) => (readLabel(text ?? '')?.value ?? 9) <= 1;
  const short = next.text.length <= width * 0.7 && letterOrBracket.test(next.text);
  if (letterOrBracket.test(line.text) && isTitle(line.text, words))
    if (list(next.text) || (capital && short && isTitle(next.text, words))) return true;
  const whole = `${line.text} ${next.text}`;
  return smallOrBracket.test(next.text) && short && list(after?.text) && isTitle(whole, words);
}

const entryOpening = latin(/^\p{Lu}[\p{L}. ]{1,30}\s{0,3}:\s{1,4}\S/u);

/** Tell whether a line is an entry such as `Vertrouwenspersoon : …` of a list of names or places. */
export function isEntry(text: string): boolean {
  return entryOpening.test(text);
}

const capitalWord = latin(/^\p{Lu}\p{L}*/u);

/** A title over a line that begins with a word that has no capital within a sentence. */
function endsHeading(block: readonly Line[], line: Line, words: ReadingWords): boolean {
  const first = capitalWord.exec(line.text)?.[0].toLowerCase();
  if (first === undefined || !words.functionWords.includes(first) || block.length > 2) return false;
  const label = readLabel(block[0]?.text ?? '')?.length ?? 0;
  const text = block
    .map((one) => one.text)
    .join(' ')
    .slice(label);
  return letterOrBracket.test(text) && isTitle(text, words);
}

const capitalThenSmall = latin(/^(\p{Lu}\p{L}*)\s+(\p{Ll}+)/u);

/** `Leerlingen mogen niet …`, `De mentor belt …`: the line before it was a sentence without its full stop. */
function opensAnew(before: Line, line: Line, words: ReadingWords): boolean {
  const [, first, next] = capitalThenSmall.exec(line.text) ?? [];
  if (!first || !next || !letterOrBracket.test(before.text)) return false;
  const folded = first.toLowerCase();
  const determined = words.articles.includes(folded) && words.groups.includes(next);
  return determined || words.groups.includes(folded);
}

/** A sentence that ends at the very end of a page's last line, in a text without gaps between paragraphs. */
function runsOnToPage(before: Line, line: Line, wrapping: Wrapping): boolean {
  if (line.page === before.page || wrapping.blankSeparated) return false;
  return fills(before, line, wrapping, true) && /[.!?]$/u.test(before.text);
}

/** Tell whether a line begins with a day, a time or the number of a telephone: under another it is an entry too. */
export function opensWithDay(text: string): boolean {
  return /^\d{1,2}(?:[-/]\d|[.:]\d{2}\s)|^\d{2,4}-\d{4}/u.test(text);
}

/** One line under a term with a label: `a. De school:` over what it is. */
function isDefinition(block: readonly Line[], [next]: readonly Line[]): boolean {
  const alone = !next || next.blanks > 0 || readLabel(next.text) !== null;
  return (
    alone &&
    block.length === 1 &&
    readLabel(block[0]?.text ?? '') !== null &&
    block[0]?.text.endsWith(':') === true
  );
}

/** The second line of an item between gaps. */
function isSecondLine(block: readonly Line[], [next]: readonly Line[]): boolean {
  const [first] = block;
  if (!first || first.cut || block.length > 1 || readLabel(first.text)?.style !== 'bullet')
    return false;
  return first.blanks > 0 && (!next || next.blanks > 0) && /[.!?]$/u.test(first.text);
}

/** The next item of a list without bullets begins a line; a sentence goes on where its line was full. */
function goesOnAfterColon(before: Line, line: Line, wrapping: Wrapping): boolean {
  if (before.text.endsWith(';')) return false;
  return fills(before, line, wrapping, true) && !line.text.endsWith(';');
}

/** Not a heading: of several lines, long, or open at its end. */
function isRunning(block: readonly Line[], { width }: Wrapping): boolean {
  const last = block.at(-1) as Line;
  return block.length > 1 || last.text.length > (width ?? 80) * 0.6 || /[,(]$/u.test(last.text);
}

/** A hyphen or a conjunction at the end asks for more, and before a number a preposition does. */
function hangs(text: string, next: string, words: ReadingWords): boolean {
  if (letterAndHyphen.test(text) && letterFirst.test(next)) return true;
  const last = lastWord.exec(text.slice(-40))?.[0].toLowerCase();
  if (last !== undefined && /^\d/u.test(next) && words.functionWords.includes(last)) return true;
  return (
    last !== undefined &&
    (words.articles.includes(last) || words.hanging.includes(last)) &&
    startsSmall(next)
  );
}

function unclosed(text: string): boolean {
  const open = text.lastIndexOf('(');
  return open >= 0 && open > text.lastIndexOf(')') && text.length - open < 40;
}
