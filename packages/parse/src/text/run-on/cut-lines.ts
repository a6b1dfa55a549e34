import type { ReadingWords } from '@akkoord/taxonomy';
import { type Label, readLabel } from '../labels.ts';
import type { Line } from '../lines.ts';
import { thresholds } from '../thresholds.ts';
import { headingCuts, type RunOnText, sentenceStarts, titleCuts } from './inline-headings.ts';
import { findInlineLabels, type InlineLabel, type Series } from './inline-labels.ts';

const onlyLabels = /^(?:\d{1,2}[.)]\s{1,4}){1,60}\d{1,2}[.)]$/u;

/**
 * Cut lines into which the extraction ran several items together, down to a whole document on one line.
 *
 * Labels that count on begin lines; so does a title before the first of a list. In a text of which most
 * stands in lines longer than a paragraph, headings within them are found too, a line is a page, and a list
 * goes on over it.
 *
 * ```markdown
 * > | 1. Wij pesten niet. 2. Wij filmen niet. Voor ouders 1. Wij helpen mee. 2. Wij praten erover.
 *                         ^                   ^           ^                  ^
 * ```
 *
 * @param lines The lines of the text.
 * @param words The reader's words.
 */
export function cutRunOnLines(lines: readonly Line[], words: ReadingWords): Line[] {
  const pages = isRunOn(lines);
  const around = { words, count: pages ? pairCounter(lines) : () => 0 };
  let open: Series = [];
  return lines.flatMap((line, i) => {
    if (line.cells) return [line];
    if (!pages && (line.blanks > 0 || readLabel(line.text) !== null)) open = [];
    const paged = pages && i > 0 ? { ...line, startsPage: true, blanks: 0 } : line;
    if (onlyLabels.test(line.text)) return cutAt(line, everyLabel(line.text));
    const found = findInlineLabels(line.text, open, words, labelsUnder(lines, i));
    open = found.open;
    return cutAt(paged, cutsOf(line.text, found.labels, { around, pages, first: i === 0 }));
  });
}

/** Tell whether most of a text stands in lines that hold more than a paragraph. */
export function isRunOn(lines: readonly Line[]): boolean {
  let all = 0;
  let long = 0;
  for (const { text } of lines) {
    all += text.length;
    if (text.length > thresholds.runOn.line) long += text.length;
  }
  return long > all * thresholds.runOn.share;
}

function labelsUnder(lines: readonly Line[], i: number): Label[] {
  return lines.slice(i + 1, i + 7).flatMap(({ text }) => readLabel(text) ?? []);
}

/** A column of numbers that the extraction put on one line: `1. 2. 3.` */
function everyLabel(text: string): number[] {
  return [...text.matchAll(/\d+/gu)].slice(1).map((match) => match.index);
}

interface Within {
  readonly around: RunOnText;
  readonly pages: boolean;
  readonly first: boolean;
}

/** Where the parts of a line begin. */
function cutsOf(text: string, labels: readonly InlineLabel[], within: Within): number[] {
  const cuts = labels.map(({ at }) => at);
  const { around, pages, first } = within;
  [...labels, null].forEach((next, i) => {
    const before = labels[i - 1];
    const from = before ? before.at + before.label.length : 0;
    const stretch = text.slice(from, next?.at ?? text.length);
    const add = (found: readonly number[]) => {
      for (const at of found) if (at > 0 || from === 0) cuts.push(from + at);
    };
    if (next?.first) add(titleCuts(stretch, around));
    if (next && next.lost > 0 && pages) add(shareOut(stretch, next.lost + 1, around));
    if (pages) add(headingCuts(stretch, around));
    if (pages && !next) add(tailCuts(stretch, around));
    if (first && i === 0 && next?.first) add(documentTitle(stretch));
  });
  return pages ? [...cuts, ...strandedCuts(text, labels, around)] : cuts;
}

/** The sentences of a stretch, where they are as many as the numbers for them. */
function shareOut(stretch: string, count: number, { words }: RunOnText): number[] {
  const starts = sentenceStarts(stretch, words);
  return starts.length === count ? starts.slice(1) : [];
}

/** Numbers without a text, and behind them as many sentences. */
function strandedCuts(text: string, labels: readonly InlineLabel[], around: RunOnText): number[] {
  let waiting = 0;
  return labels.flatMap(({ at, label }, i) => {
    const from = at + label.length;
    const stretch = text.slice(from, labels[i + 1]?.at ?? text.length);
    waiting = stretch.trim() === '' ? waiting + 1 : waiting;
    if (stretch.trim() === '' || waiting === 0) return [];
    const starts = shareOut(stretch, waiting + 1, around);
    waiting = 0;
    return starts.map((start) => from + start);
  });
}

/** A title at the end of a page, without a full stop. */
function tailCuts(stretch: string, around: RunOnText): number[] {
  return /[\p{L})]$/u.test(stretch.trimEnd()) ? titleCuts(stretch, around) : [];
}

/** Where the heading begins behind the document's title: at the last capital behind a word of some length. */
function documentTitle(title: string): number[] {
  if (title.trim().length > 90 || /[.!?]\s/u.test(title)) return [];
  const last = [...title.trimEnd().matchAll(/\p{L}{4,}\s+(?=\p{Lu})/gu)].at(-1);
  return last ? [last.index + last[0].length] : [];
}

function cutAt(line: Line, cuts: readonly number[]): Line[] {
  const starts = [0, ...new Set([...cuts].filter((cut) => cut > 0).sort((a, b) => a - b))];
  return starts.flatMap((start, i) => {
    const raw = line.text.slice(start, starts[i + 1]);
    const text = raw.trim();
    if (text === '') return [];
    const at = line.start + start + raw.length - raw.trimStart().length;
    return [
      {
        ...line,
        text,
        start: at,
        end: at + text.length,
        ...(i > 0 ? { cut: true, blanks: 1, startsPage: false } : {}),
      },
    ];
  });
}

function pairCounter(lines: readonly Line[]): (pair: string) => number {
  const counts = new Map<string, number>();
  for (const { text } of lines) {
    let before = '';
    for (const [word] of text.matchAll(/\S+/gu)) {
      if (/^\p{Lu}/u.test(word))
        counts.set(`${before} ${word}`, (counts.get(`${before} ${word}`) ?? 0) + 1);
      before = word;
    }
  }
  return (pair) => counts.get(pair) ?? 0;
}
