import type { ReadingWords } from '@akkoord/taxonomy';
import { dutch } from '@akkoord/taxonomy/dutch';
import { isCapitalised, latin } from '@akkoord/text';
import { isTitleLike } from '../heading-titles.ts';
import { type Label, type LabelStyle, readLabel } from '../labels.ts';
import { endsSentence } from '../wraps.ts';

/** A label within a line that counts on, or a bullet. */
export interface InlineLabel {
  readonly at: number;
  readonly label: Label;
  /** It is the first of its series: a title may stand before it. */
  readonly first: boolean;
  /** How many numbers were lost before it. */
  readonly lost: number;
}

/** The series that are open, the outer first: what was read of each. */
export type Series = ReadonlyArray<{ readonly key: string; readonly value: number }>;

/** What stands before a place in a line. */
type Before = 'start' | 'sentence' | 'title' | 'text';

interface Candidate {
  readonly at: number;
  readonly label: Label;
  readonly key: string;
  readonly before: Before;
  /** It stands right behind a title that no word for a number ends. */
  readonly titled: boolean;
  /** The word before it takes a number: groep 7, artikel 3. */
  readonly counted: boolean;
  /** A small letter stands behind it: it is a label only before or behind the very next of its list. */
  readonly small: boolean;
}

/** A word before a number that makes a label of both: `Artikel 3`, `§ 2`. */
const worded = ['artikel', 'art\\.', '§', ...dutch.divisions]
  .map((word) => word.replace(/^\p{L}/u, (letter) => `[${letter}${letter.toUpperCase()}]`))
  .join('|');
const places = latin(
  [
    String.raw`(?<=^|\s)(?:\(?\d{1,2}(?:\.\d{1,2}){0,3}(?:[.)]|(?=\s+[\p{Lu}‘'"“(]))|\(?[a-z][.)]|[A-Z](?:[.)]|(?=\s+[A-Z]))|[IVX]{2,4}[.)]`,
    String.raw`(?:${worded})\s\d{1,3}[a-z]?[.:]?`,
    String.raw`[•●▪■➢✓→➔►◦○]|[-–])(?=\s)`,
    String.raw`(?<=[.;!?]\s{1,4})\d{1,2}[.)]$`,
  ].join('|'),
  'gu',
);
const dotted: ReadonlySet<LabelStyle> = new Set(['digit', 'digit-paren', 'decimal']);
/** One small letter behind the end of a sentence: what a scanner made of a speck. */
const strayLetter = latin(/(?<=[.!?]\s)\p{Ll}$/u);
const longestTitle = 90;
const farthestGap = 2;

/**
 * Find the labels within the lines of a text that count on, in all styles and nested.
 *
 * A label counts where it goes on with an open series, or is the first of one whose second stands further
 * on. A number without a full stop, a letter and a word such as *Artikel* stand behind the end of a sentence
 * or a title; a lone number is none.
 *
 * @param texts The lines.
 * @param words The reader's words.
 * @param closes Tells whether all series end before a line.
 * @returns The labels of each line, in reading order.
 */
export function findInlineLabels(
  texts: readonly string[],
  words: ReadingWords,
  closes: (line: number) => boolean,
): InlineLabel[][] {
  const candidates = texts.map((text) => candidatesOf(text, words));
  const starting = firstsOf(candidates.flat());
  let open: Series = [];
  return texts.map((text, i) => {
    if (closes(i)) open = [];
    const found = acceptIn(text, candidates[i] as Candidate[], { open, starting });
    open = found.open;
    return found.labels;
  });
}

interface Context {
  readonly open: Series;
  /** The candidates that are the first of a series. */
  readonly starting: ReadonlySet<Candidate>;
}

function acceptIn(
  text: string,
  candidates: readonly Candidate[],
  { open, starting }: Context,
): { labels: InlineLabel[]; open: Series } {
  const labels: InlineLabel[] = [];
  let series: Series = open;
  for (const [i, candidate] of candidates.entries()) {
    const { label, at, before, key } = candidate;
    if (label.style === 'bullet') {
      const last = labels.at(-1);
      const goesOn = last?.label.style === 'bullet' && isNextBullet(text, last, at);
      if (goesOn || isBullet(i, candidates, text))
        labels.push({ at, label, first: last?.label.style !== 'bullet', lost: 0 });
      continue;
    }
    const level = series.findLastIndex(
      (one) =>
        one.key === key && label.value > one.value && label.value <= one.value + 1 + farthestGap,
    );
    const last = series[level];
    const lost = last ? label.value - last.value - 1 : 0;
    const carried = labels.length > 0 || (open.length > 0 && readLabel(text) !== null);
    const mayStand = before !== 'text' || (dotted.has(label.style) && (at === 0 || carried));
    if (candidate.small && (!last || lost > 0) && !starting.has(candidate)) continue;
    if (last && mayStand && !candidate.counted && (lost === 0 || before === 'sentence')) {
      labels.push({ at, label, first: false, lost });
      series = [...series.slice(0, level), { key, value: label.value }];
    } else if (
      starting.has(candidate) ||
      (at === 0 && label.style !== 'digit-bare') ||
      isLone(candidate)
    ) {
      labels.push({ at, label, first: label.value === 1 || isLone(candidate), lost: 0 });
      series = [...series.slice(-5), { key, value: label.value }];
    }
  }
  return { labels: enough(labels), open: series };
}

/** Labels without a full stop that are no item by themselves: a line has two of them, or none. */
function enough(labels: readonly InlineLabel[]): InlineLabel[] {
  const weak = labels.filter(({ at, label }) => at > 0 && label.style === 'digit-bare');
  return weak.length === 1 && labels.length < 3
    ? labels.filter((label) => !weak.includes(label))
    : [...labels];
}

const opening = latin(/^[\p{Lu}‘'"“„(]|^$|^\d/u);

const sayingSign = latin(/[\p{L}\d‘'"“„(*]/u);

const smallLetter = latin(/\p{Ll}/u);

function candidatesOf(text: string, words: ReadingWords): Candidate[] {
  let boundary = 0;
  return [...text.matchAll(places)].flatMap((match) => {
    const at = match.index;
    const label = readLabel(text.slice(at, at + 80));
    if (!label || (label.style === 'bullet' && at === 0)) return [];
    const behind = text.slice(at + label.length, at + label.length + 1);
    if (label.style === 'upper-bare' && isSpacedOut(text, at)) return [];
    if (label.style === 'bullet' && !sayingSign.test(behind)) return [];
    const last = smallLetter.test(behind) && isLast(text.slice(Math.max(0, at - 12), at), words);
    const open =
      dotted.has(label.style) &&
      !opening.test(behind) &&
      !/[;:,]\s*$/u.test(text.slice(Math.max(0, at - 24), at)) &&
      !last;
    const small = open && label.style === 'digit' && smallLetter.test(behind);
    if (open && !small) return [];
    const { before, title } = beforeOf(text, boundary, at, words);
    if (small && (before === 'text' || (before === 'title' && !isTitleLike(title, words))))
      return [];
    if (before !== 'text') boundary = at + label.length;
    const key = label.num?.includes('.')
      ? `${label.style} ${label.num.replace(/\d+$/u, '')}`
      : label.style;
    const counted = !last && isCounted(text.slice(Math.max(0, at - 24), at), words);
    const titled = before === 'title' && !/\d/u.test(title) && isTitleLike(title, words);
    return [{ at, label, key, before, titled, counted, small }];
  });
}

const lastShortWord = latin(/\s(\p{Ll}{2,3})\s+$/u);

/** `1. stop, 2. kijk en 3. vertel` */
function isLast(before: string, words: ReadingWords): boolean {
  const last = lastShortWord.exec(before)?.[1];
  return last !== undefined && words.hanging.includes(last);
}

const endBeforeCapital = latin(/[.!?;]["'”’)]?\s+(?=\p{Lu})/gu);

function beforeOf(
  text: string,
  boundary: number,
  at: number,
  words: ReadingWords,
): { before: Before; title: string } {
  const from = Math.max(boundary, at - 200);
  const stretch = text.slice(from, at).trimEnd().replace(strayLetter, '').trimEnd();
  if (stretch === '' && from === 0) return { before: 'start', title: '' };
  if (
    stretch === '' ||
    /(?:[:;]|\.{3}|…)$/u.test(stretch) ||
    endsSentence(stretch.slice(-40), words)
  )
    return { before: 'sentence', title: '' };
  const ends = [...stretch.matchAll(endBeforeCapital)].at(-1);
  const title = (ends ? stretch.slice(ends.index + ends[0].length) : stretch).trim();
  const fits = title.length <= longestTitle && isCapitalised(title) && (ends || from === boundary);
  return { before: fits ? 'title' : 'text', title };
}

/** A letter among single letters: `P R O T O C O L`. */
function isSpacedOut(text: string, at: number): boolean {
  return (
    !/^\p{Lu}\s+\p{Lu}\p{L}/u.test(text.slice(at, at + 6)) ||
    /(?:^|\s)\p{Lu}\s+$/u.test(text.slice(Math.max(0, at - 4), at))
  );
}

const lastTwoWords = latin(/(?:(\p{L}+)\s+)?(\p{L}+)\s+$/u);

/** `groep 7.`, `artikel 3.`, `van 8.`, but not `Voor iedereen 1.` and `Telefoons in de les 1.` */
function isCounted(before: string, words: ReadingWords): boolean {
  const [, over = '', last = ''] = lastTwoWords.exec(before.toLowerCase()) ?? [];
  const { numbered, articles, prepositions, hanging } = words;
  if (numbered.includes(last)) return !articles.includes(over);
  return [articles, prepositions, hanging].some((list) => list.includes(last));
}

/** The candidates that are the first of a series whose second stands further on, before another first or after a nested list. */
function firstsOf(candidates: readonly Candidate[]): ReadonlySet<Candidate> {
  const firsts = new Set<Candidate>();
  const ahead = new Map<string, { twos: number; nearest: 1 | 2 }>();
  for (const candidate of candidates.toReversed()) {
    const { label, key, before, counted } = candidate;
    if (counted || (before === 'text' && !dotted.has(label.style))) continue;
    const seen = ahead.get(key);
    if (label.value === 2) ahead.set(key, { twos: (seen?.twos ?? 0) + 1, nearest: 2 });
    if (label.value !== 1 || !seen) continue;
    if (candidate.small && seen.nearest !== 2) continue;
    if (seen.nearest === 2 || seen.twos >= 2) firsts.add(candidate);
    ahead.set(key, { ...seen, nearest: 1 });
  }
  return firsts;
}

/** `Regels 9. Ik …`: a number with a full stop right behind a title. */
function isLone({ label, titled, counted }: Candidate): boolean {
  return label.style === 'digit' && titled && !counted;
}

/** A dash of a list behind a colon: `- leerlingen - ouders`. */
function isNextBullet(text: string, last: InlineLabel, at: number): boolean {
  const between = text.slice(last.at + last.label.length, at);
  return text[last.at] === text[at] && between.length <= 80 && !/[.;:]/u.test(between);
}

/** A sign that only marks items; a dash behind a stop, or behind a title while another dash follows a stop. */
function isBullet(i: number, all: readonly Candidate[], text: string): boolean {
  const candidate = all[i] as Candidate;
  const sign = text[candidate.at] as string;
  const same = all.filter(({ at, label }) => label.style === 'bullet' && text[at] === sign);
  if (!/[-–]/u.test(sign)) return same.length >= 2;
  const stopped = (one: Candidate) => one.before === 'sentence' || one.before === 'start';
  if (stopped(candidate))
    return (
      same.filter(stopped).length >= 2 ||
      /:\s*$/u.test(text.slice(Math.max(0, candidate.at - 24), candidate.at))
    );
  if (candidate.before !== 'title') return false;
  const next = all[i + 1];
  return next?.label.style === 'bullet' && text[next.at] === sign && stopped(next);
}
