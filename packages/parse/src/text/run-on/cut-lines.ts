import type { ReadingWords, Taxonomy } from '@akkoord/taxonomy';
import { isTold } from '../given.ts';
import { isTitle } from '../heading-titles.ts';
import { readLabel } from '../labels.ts';
import type { Line } from '../lines.ts';
import { thresholds } from '../thresholds.ts';
import {
  headingCuts,
  leadCut,
  type RunOnText,
  sentenceStarts,
  titleCuts,
} from './inline-headings.ts';
import { findInlineLabels, type InlineLabel } from './inline-labels.ts';

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
 * @param taxonomy The words of the reader, and of audience and publication.
 */
export function cutRunOnLines(
  lines: readonly Line[],
  { reading: words, governance }: Pick<Taxonomy, 'reading' | 'governance'>,
): Line[] {
  const pages = isRunOn(lines) || isCrowded(lines, words) || lines.some(({ sheet }) => sheet);
  const leads = [...governance.audience, ...governance.publication];
  const around = { words, leads, count: pages ? pairCounter(lines) : () => 0 };
  const closes = (i: number) =>
    !pages && ((lines[i]?.blanks ?? 0) > 0 || readLabel(lines[i]?.text ?? '') !== null);
  const texts = lines.map((line) => (line.cells || isTold(line) ? '' : line.text));
  const labels = findInlineLabels(texts, words, closes);
  return lines.flatMap((line, i) => {
    if (line.cells || isTold(line)) return [line];
    if (onlyLabels.test(line.text)) return cutAt(line, everyLabel(line.text));
    const paged = pages && i > 0 ? { ...line, startsPage: true, blanks: 0 } : line;
    return cutAt(paged, cutsOf(line.text, labels[i] ?? [], { around, pages, first: i === 0 }));
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

/** Tell whether most of a text stands in lines with a whole list in each: short pages on a line. */
function isCrowded(lines: readonly Line[], words: ReadingWords): boolean {
  const { page, labels: fewest, share } = thresholds.runOn;
  const sum = (list: readonly Line[]) => list.reduce((all, { text }) => all + text.length, 0);
  const most = sum(lines) * share;
  const isLong = ({ text, cells }: Line) => !cells && text.length > page;
  if (sum(lines.filter(isLong)) <= most) return false;
  const texts = lines.map(({ cells, text }) => (cells ? '' : text));
  const found = findInlineLabels(texts, words, () => false);
  const crowded = lines.filter((line, i) => {
    const within = (found[i] ?? []).filter(({ at, label }) => at > 0 && label.style !== 'bullet');
    return isLong(line) && within.length >= fewest;
  });
  return sum(crowded) > most;
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
  let waiting = 0;
  [...labels, null].forEach((next, i) => {
    const before = labels[i - 1];
    const from = before ? before.at + before.label.length : 0;
    const stretch = text.slice(from, next?.at ?? text.length);
    if (stretch.trim() === '') {
      waiting = before && next ? waiting + 1 : 0;
      return;
    }
    const lead = next?.label.style === 'bullet' ? leadCut(stretch, around.leads) : null;
    const titles = next?.first ? titleCuts(stretch, around) : lead === null ? [] : [lead];
    const found = [...titles];
    if (first && i === 0 && next?.first) found.push(...documentTitle(stretch));
    if (pages) {
      const own = stretch.slice(0, titles[0] ?? stretch.length);
      found.push(...closeList(text, labels, i, around));
      const shared = shareOut(own, waiting + (next?.lost ?? 0) + 1, around);
      if (waiting > 0 && shared.length > 0) cuts.push(from + own.length - own.trimStart().length);
      found.push(...shared);
      found.push(...headingCuts(own, around), ...entryCuts(own));
      if (!next) found.push(...tailCuts(stretch, around));
    }
    waiting = 0;
    for (const at of found) if (at > 0 || from === 0) cuts.push(from + at);
  });
  return cuts;
}

const entry = /(?<=^|[.!?]\s)\p{Lu}[\p{L} ]{2,30}?\s?:\s(?=\S)/gu;

/** `Mentor: mevrouw Kaya. Conciërge: de heer Smit.`: where the entries begin, where there are two and more. */
function entryCuts(stretch: string): number[] {
  const entries = [...stretch.matchAll(entry)];
  if (entries.length < 2) return [];
  return entries.map(({ index }) => index).filter((at) => at > 0);
}

/** The sentences of a stretch, where they are as many as the numbers for them. */
function shareOut(stretch: string, count: number, { words }: RunOnText): number[] {
  if (count < 2) return [];
  const starts = sentenceStarts(stretch, words);
  return starts.length === count ? starts.slice(1) : [];
}

/** The last item of a list closed by semicolons ends with its first sentence, as its other items do. */
function closeList(
  text: string,
  labels: readonly InlineLabel[],
  next: number,
  { words }: RunOnText,
): number[] {
  const last = labels[next - 1];
  const follows = labels[next];
  if (!last || (follows && !follows.first && follows.label.style === last.label.style)) return [];
  const before: string[] = [];
  for (let i = next - 2; i >= 0 && labels[i]?.label.style === last.label.style; i--) {
    const item = labels[i] as InlineLabel;
    const bullet = item.label.style === 'bullet';
    if (bullet && text[item.at] !== text[last.at]) break;
    before.push(text.slice(item.at + item.label.length, labels[i + 1]?.at).trim());
    if (item.first) break;
  }
  const single = (item: string) => item.endsWith(';') && sentenceStarts(item, words).length === 1;
  const closed = before.length >= 1 && before.every(single);
  const stretch = text.slice(last.at + last.label.length, follows?.at);
  return closed ? sentenceStarts(stretch, words).slice(1, 2) : [];
}

/** A title at the end of a page, without a full stop. */
function tailCuts(stretch: string, around: RunOnText): number[] {
  const [start, ...inner] = titleCuts(stretch, around);
  const title = stretch.slice(start ?? 0).trim();
  const stands = /[\p{L})]$/u.test(title) && isTitle(title, around.words);
  return start === undefined || !stands ? [] : [start, ...inner];
}

/** Where the heading begins behind the document's title: at the last capital behind a word of some length. */
function documentTitle(title: string): number[] {
  if (title.trim().length > 90 || /[.!?]\s/u.test(title)) return [];
  const last = [...title.trimEnd().matchAll(/\p{L}{4,}\s+(?=\p{Lu})/gu)].at(-1);
  return last ? [last.index + last[0].length] : [];
}

function cutAt(line: Line, cuts: readonly number[]): Line[] {
  const { sheet: _, ...rest } = line;
  const starts = [0, ...new Set([...cuts].filter((cut) => cut > 0).sort((a, b) => a - b))];
  return starts.flatMap((start, i) => {
    const raw = line.text.slice(start, starts[i + 1]);
    const text = raw.trim();
    if (text === '') return [];
    const at = line.start + start + raw.length - raw.trimStart().length;
    return [
      {
        ...rest,
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
