import type { ReadingWords, Taxonomy } from '@akkoord/taxonomy';
import { isCapitalised } from '@akkoord/text';
import { isTold } from '../given.ts';
import { readLabel } from '../labels.ts';
import type { Line } from '../lines.ts';
import { thresholds } from '../thresholds.ts';
import { endsSentence } from '../wraps.ts';
import { cutInlineCounters } from './inline-counters.ts';
import { findInlineLabels } from './inline-labels.ts';
import { cutsOf } from './line-cuts.ts';
import { ruleWordsOf } from './lost-paragraphs.ts';

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
 * @param source The lines of the text.
 * @param taxonomy The words of the reader, and of audience and publication.
 */
export function cutRunOnLines(
  source: readonly Line[],
  taxonomy: Pick<Taxonomy, 'reading' | 'governance' | 'modality'>,
): Line[] {
  const { reading: words, governance } = taxonomy;
  const pages = isRunOn(source) || isCrowded(source, words) || source.some(({ sheet }) => sheet);
  const { lines, aside } = pages
    ? cutInlineCounters(source)
    : { lines: source, aside: new Set<Line>() };
  const whole = (line: Line) => line.cells !== undefined || aside.has(line) || isTold(line);
  const leads = [...governance.audience, ...governance.publication];
  const around = { words, governance, leads, count: pages ? pairCounter(lines) : () => 0 };
  const rules = ruleWordsOf(taxonomy);
  const closes = (i: number) =>
    !pages && ((lines[i]?.blanks ?? 0) > 0 || readLabel(lines[i]?.text ?? '') !== null);
  const texts = lines.map((line) => (whole(line) ? '' : line.text));
  const labels = findInlineLabels(texts, words, closes);
  let open = false;
  let last: Line | undefined;
  return lines.flatMap((line, i) => {
    if (whole(line)) return [line];
    if (onlyLabels.test(line.text)) return cutAt(line, everyLabel(line.text));
    const paged = pages && i > 0 ? { ...line, startsPage: true, blanks: 0 } : line;
    const within = { around, rules, pages, first: i === 0, under: labels[i + 1]?.[0], open };
    const found = cutsOf(line.text, labels[i] ?? [], within);
    open = found.open;
    const [head, ...rest] = cutAt(paged, found.cuts, found.parted);
    const broken = pages && last && head && breaksOff(last, head, words);
    last = rest.at(-1) ?? head;
    return head ? [broken ? { ...head, broken } : head, ...rest] : [];
  });
}

/** Letters of a part at the end of a page that is no title without its stop. */
const longestTitle = 90;

/** Tell whether a page ends within a sentence: with a part that is too long for a title and ends in no stop. */
function breaksOff(last: Line, next: Line, words: ReadingWords): boolean {
  const open = last.text.length > longestTitle && !endsSentence(last.text, words);
  return open && /[\p{L}\d,]$/u.test(last.text) && readLabel(next.text) === null;
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

function cutAt(line: Line, cuts: readonly number[], parted?: ReadonlySet<number>): Line[] {
  const { text: stood } = line;
  const whole = stood.trim() === stood && stood.length === line.end - line.start;
  if (cuts.length === 0 && whole && !line.sheet) return [line];
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
        ...(parted?.has(start) ? { parted: true } : {}),
      },
    ];
  });
}

function pairCounter(lines: readonly Line[]): (pair: string) => number {
  const counts = new Map<string, number>();
  for (const { text } of lines) {
    let before = '';
    for (const [word] of text.matchAll(/\S+/gu)) {
      if (isCapitalised(word))
        counts.set(`${before} ${word}`, (counts.get(`${before} ${word}`) ?? 0) + 1);
      before = word;
    }
  }
  return (pair) => counts.get(pair) ?? 0;
}
