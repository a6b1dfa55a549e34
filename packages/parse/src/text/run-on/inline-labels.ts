import type { ReadingWords } from '@akkoord/taxonomy';
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
  /** The word before it takes a number: groep 7, artikel 3. */
  readonly counted: boolean;
}

const places =
  /(?<=^|\s)(?:\(?\d{1,2}(?:\.\d{1,2}){0,3}[.)]?|\(?[a-z][.)]|[A-Z][.)]?|[IVX]{2,4}[.)]|(?:[Aa]rtikel|ARTIKEL|Art\.|§|Hoofdstuk|HOOFDSTUK|Paragraaf|Bijlage|Deel|Stap|Fase)\s\d{1,3}[a-z]?[.:]?|[•●▪■➢✓→➔►◦○]|[-–])(?=\s)|(?<=[.;!?]\s{1,4})\d{1,2}[.)]$/gu;
const dotted: ReadonlySet<LabelStyle> = new Set(['digit', 'digit-paren', 'decimal']);
const longestTitle = 90;
const farthestGap = 2;

/**
 * Find the labels within a line that count on, in all styles and nested.
 *
 * A label counts where it goes on with an open series, or is the first of one whose second stands further
 * on. A number without a full stop, a letter and a word such as *Artikel* stand behind the end of a sentence
 * or a title; a lone number is none.
 *
 * @param text The line.
 * @param open The series that are open where the line begins.
 * @param words The reader's words.
 * @param under The first labels of the lines under it.
 * @returns The labels in reading order, and the series that are open at its end.
 */
export function findInlineLabels(
  text: string,
  open: Series,
  words: ReadingWords,
  under: readonly Label[],
): { labels: InlineLabel[]; open: Series } {
  const candidates = candidatesOf(text, words);
  const ahead = [...candidates.map(({ label }) => label), ...under];
  const labels: InlineLabel[] = [];
  let series: Series = open;
  candidates.forEach((candidate, i) => {
    const { label, at, before } = candidate;
    if (label.style === 'bullet') {
      const first = labels.at(-1)?.label.style !== 'bullet';
      if (isBullet(candidate, candidates, text)) labels.push({ at, label, first, lost: 0 });
      return;
    }
    const level = series.findLastIndex(
      ({ key, value }) =>
        key === candidate.key && label.value > value && label.value <= value + 1 + farthestGap,
    );
    const last = series[level];
    const lost = last ? label.value - last.value - 1 : 0;
    const mayStand =
      before !== 'text' || (dotted.has(label.style) && (at === 0 || carried(labels, open, text)));
    if (last && mayStand && !candidate.counted && (lost === 0 || before === 'sentence')) {
      labels.push({ at, label, first: false, lost });
      series = [...series.slice(0, level), { key: candidate.key, value: label.value }];
    } else if (
      begins(candidate, ahead.slice(i + 1)) ||
      (at === 0 && label.style !== 'digit-bare')
    ) {
      labels.push({ at, label, first: label.value === 1, lost: 0 });
      series = [...series.slice(-5), { key: candidate.key, value: label.value }];
    } else if (isLoneUnderTitle(candidate, text)) {
      labels.push({ at, label, first: true, lost: 0 });
      series = [...series.slice(-5), { key: candidate.key, value: label.value }];
    }
  });
  return { labels: enough(labels), open: series };
}

/** Labels without a full stop that are no item by themselves: a line has two of them, or none. */
function enough(labels: readonly InlineLabel[]): InlineLabel[] {
  const weak = labels.filter(({ at, label }) => at > 0 && label.style === 'digit-bare');
  return weak.length === 1 && labels.length < 3
    ? labels.filter((label) => !weak.includes(label))
    : [...labels];
}

/** The first label of the line, or one before, showed that items run on here. */
function carried(labels: readonly InlineLabel[], open: Series, text: string): boolean {
  return labels.length > 0 || (open.length > 0 && readLabel(text) !== null);
}

function candidatesOf(text: string, words: ReadingWords): Candidate[] {
  let boundary = 0;
  return [...text.matchAll(places)].flatMap((match) => {
    const at = match.index;
    const label = readLabel(text.slice(at, at + 80));
    if (!label || (label.style === 'bullet' && at === 0)) return [];
    const behind = text.slice(at + label.length, at + label.length + 1);
    if (label.style === 'bullet' && !/[\p{L}\d‘'"“„(*]/u.test(behind)) return [];
    if (
      dotted.has(label.style) &&
      !/^[\p{Lu}‘'"“„(]|^$|^\d/u.test(behind) &&
      !/[;:,]\s*$/u.test(text.slice(0, at))
    )
      return [];
    const before = beforeOf(text, boundary, at, words);
    if (before !== 'text') boundary = at + label.length;
    const key = label.num?.includes('.')
      ? `${label.style} ${label.num.replace(/\d+$/u, '')}`
      : label.style;
    const counted = isCounted(text.slice(Math.max(0, at - 24), at), words);
    return [{ at, label, key, before, counted }];
  });
}

function beforeOf(text: string, boundary: number, at: number, words: ReadingWords): Before {
  const before = text.slice(0, at).trimEnd();
  if (before === '') return 'start';
  if (/[:;]$/u.test(before) || endsSentence(before.slice(-40), words)) return 'sentence';
  if (/\.{3}$|…$/u.test(before)) return 'sentence';
  const ends = [
    ...before.slice(Math.max(boundary, at - 200)).matchAll(/[.!?]["'”’)]?\s+(?=\p{Lu})/gu),
  ].at(-1);
  const title = ends
    ? before.slice(Math.max(boundary, at - 200) + ends.index + ends[0].length)
    : before.slice(boundary);
  return title.length <= longestTitle && /^\s*\p{Lu}/u.test(title) ? 'title' : 'text';
}

/** `groep 7.`, `artikel 3.` */
function isCounted(before: string, words: ReadingWords): boolean {
  const last = /(\p{L}+)\s+$/u.exec(before)?.[1]?.toLowerCase() ?? '';
  return words.numbered.includes(last);
}

/** The first of a series whose second stands further on, before another first. */
function begins({ label, before, counted }: Candidate, ahead: readonly Label[]): boolean {
  if (label.value !== 1 || counted) return false;
  if (before === 'text' && !dotted.has(label.style)) return false;
  const same = ahead.filter(
    (other) => other.style === label.style && stemOf(other) === stemOf(label),
  );
  const second = same.findIndex(({ value }) => value === 2);
  const again = same.findIndex(({ value }) => value === 1);
  return second >= 0 && (again < 0 || second < again || nests(same));
}

/** 1, then 1 2 3, then 2: one list in another. */
function nests(same: readonly Label[]): boolean {
  const inner = same.findIndex(({ value }) => value === 1);
  const twos = same.filter(({ value }) => value === 2).length;
  return inner === 0 && twos >= 2;
}

function stemOf({ num }: Label): string {
  return num?.includes('.') ? num.slice(0, num.lastIndexOf('.')) : '';
}

/** `Regels 9. Ik …`: a number with a full stop right behind a short title. */
function isLoneUnderTitle({ label, before, at, counted }: Candidate, text: string): boolean {
  if (label.style !== 'digit' || before !== 'title' || counted) return false;
  const title = /[.!?]["'”’)]?\s+(\p{Lu}[\p{L} ]{2,30}\p{L})\s+$/u.exec(
    text.slice(Math.max(0, at - 60), at),
  )?.[1];
  return title !== undefined && title.split(' ').length <= 3;
}

/** A sign that only marks items; a dash behind a stop, or behind a title while another dash follows a stop. */
function isBullet(candidate: Candidate, all: readonly Candidate[], text: string): boolean {
  const sign = text[candidate.at] as string;
  const same = all.filter(({ at, label }) => label.style === 'bullet' && text[at] === sign);
  if (!/[-–]/u.test(sign)) return same.length >= 2;
  const stopped = (one: Candidate) => one.before === 'sentence' || one.before === 'start';
  if (stopped(candidate))
    return same.filter(stopped).length >= 2 || /:\s*$/u.test(text.slice(0, candidate.at));
  if (candidate.before !== 'title') return false;
  const next = all[all.indexOf(candidate) + 1];
  return next?.label.style === 'bullet' && text[next.at] === sign && stopped(next);
}
