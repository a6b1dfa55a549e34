import type { Comparator, FindingKind, Provision, Quantity, Span } from '@akkoord/clause';
import type { Taxonomy } from '@akkoord/taxonomy';
import { findDates, findDaysOfYear, findNumbers, findTimes, stem } from '@akkoord/text';
import { negationsOf } from './norm.ts';
import type { PartWords, Passage } from './passage.ts';
import { isProviso } from './place.ts';
import { limits, limitsBeforeNumber, signsOf } from './signs.ts';
import { holdsIn, type Tail } from './tails.ts';

/** Words with their place. */
export interface Quoted {
  readonly value: string;
  readonly span: Span;
}

/** Up to where a quantity goes, or from where. */
export type Bound = 'upper' | 'lower';

const bounds = {
  'up-to-and-including': 'upper',
  from: 'lower',
  'at-least': 'lower',
  'at-most': 'upper',
  below: 'upper',
  above: 'lower',
  'more-than': 'lower',
  'less-than': 'upper',
  within: 'upper',
  until: 'upper',
  before: 'upper',
  after: 'lower',
} as const satisfies Record<Comparator, Bound>;

/** Of a stretch the limits say where it begins or ends. */
const opening: ReadonlySet<Comparator> = new Set(['up-to-and-including', 'from', 'until', 'after']);

/** A quantity with the limit that stands beside it. */
export interface Measure {
  readonly comparator: Comparator;
  /** The bound is one of a stretch: `vanaf`, `na`, `tot`. */
  readonly opens: boolean;
  /** The bound holds a denial of its own: `niet meer dan`. */
  readonly denied: boolean;
  readonly bound: Bound;
  readonly value: number;
  readonly unit: string;
}

/** How much a quantity is, and where it stands. */
export interface Size extends Pick<Quantity, 'value' | 'unit'> {
  /** Half-open, in the words of the passage. */
  readonly from: number;
  readonly to: number;
  /** A stretch of time, and no moment or number of things. */
  readonly stretch: boolean;
}

/** A limit beside a quantity: half-open, in the words of the passage. */
interface Limit extends Pick<Measure, 'comparator' | 'bound' | 'denied' | 'opens'> {
  readonly from: number;
  readonly to: number;
}

/** What a size is read with. */
export interface SizeOptions {
  /** Of an age the number alone counts; only a moment is looked for as a day or hour; undefined where that is not known. */
  readonly of?: Quantity['of'] | undefined;
  readonly taxonomy: Taxonomy;
}

/** Read a quantity and its limit; null where no limit stands beside it. */
export function measure(
  quoted: Quoted,
  passage: Passage,
  { kind, lexicon: { taxonomy } }: { kind: FindingKind; lexicon: PartWords },
): Measure | null {
  const size = sizeOf(quoted, passage, { of: kind === 'age' ? 'age' : undefined, taxonomy });
  const limit = size && limitOf(size, passage, taxonomy);
  if (!size || !limit) return null;
  const { comparator, bound, denied, opens } = limit;
  return { comparator, bound, denied, opens, value: size.value, unit: size.unit };
}

/** Say how much a quantity is; null where its words hold no number, day or hour. */
export function sizeOf(
  { value: words, span: { start, end } }: Quoted,
  { tokens }: Passage,
  { of, taxonomy }: SizeOptions,
): Size | null {
  const from = tokens.findIndex((token) => token.end > start);
  const inside = tokens.filter((token) => token.start < end && token.end > start);
  const moment = of === undefined || of === 'time' || of === 'date' ? momentOf(words) : null;
  const [number] = findNumbers(inside);
  const to = from + inside.length;
  const word = (inside.length > 1 ? inside.at(-1) : tokens[to])?.folded ?? '';
  const { days: daysOf, parts } = taxonomy.norms.units;
  const days = daysOf[word];
  // `een jaar`: the article counts before a unit of time.
  const one = inside.length === 2 && days !== undefined ? 1 : null;
  const count = number?.value ?? parts[inside[0]?.folded ?? ''] ?? one;
  if (from < 0 || inside.length === 0 || (moment === null && count === null)) return null;
  if (moment) return { ...moment, from, to, stretch: false };
  if (of === 'age') return { value: count ?? 0, unit: 'year', from, to, stretch: false };
  const value = (count ?? 0) * (days ?? 1);
  return {
    value: days === undefined ? value : Math.round(value * precise) / precise,
    unit: days === undefined ? stem(word) : 'day',
    from,
    to,
    stretch: days !== undefined,
  };
}

/** A stretch of time is told to a ten-thousandth of a day: nine seconds. */
const precise = 10_000;

/** A day of the year or an hour of the day, as a number that grows with it. */
function momentOf(words: string): Pick<Size, 'value' | 'unit'> | null {
  const [time] = findTimes(words);
  if (time) return { value: Number(time.value.replace(':', '')), unit: 'clock' };
  const date = findDates(words)[0]?.value ?? null;
  const day = date === null ? (findDaysOfYear(words)[0]?.value ?? null) : null;
  const said = date ?? day;
  if (said === null) return null;
  const digits = said.replace(/\D/gu, '');
  return {
    value: Number(digits),
    unit: day === null ? (dateUnits[digits.length] ?? 'date') : 'day-of-year',
  };
}

/** What a date is told to, by the number of its digits: two of another precision cannot be compared. */
const dateUnits: Readonly<Record<number, string>> = { 4: 'year', 6: 'month', 8: 'date' };

/** Find the limit that stands right before a quantity, or right behind it: `16 jaar en ouder`. */
export function limitOf(
  { from, to, stretch }: Size,
  { tokens }: Passage,
  taxonomy: Taxonomy,
): Limit | null {
  const before = (hit: { to: number }) => hit.to === from || hit.to === from - 1;
  const behind = (hit: { from: number }) => hit.from === to || hit.from === to + 1;
  const denials = negationsOf(taxonomy.modality);
  for (const comparator of limits) {
    const hits = signsOf(tokens, `limit:${comparator}`, taxonomy);
    const hit = hits.find((one) => before(one) || behind(one));
    if (!hit) continue;
    const words = tokens.slice(hit.from, hit.to);
    const denied = words.some(({ folded }) => denials.includes(folded));
    const ahead = stretch && isAhead({ hit, to }, tokens, taxonomy);
    return { ...limitAt(ahead ? 'at-least' : comparator, hit), denied };
  }
  // `voor zes jaar` is how long, and no limit; `na zes jaar` is from when.
  for (const comparator of limitsBeforeNumber) {
    if (stretch && comparator !== 'after') continue;
    const hit = signsOf(tokens, `limit:${comparator}`, taxonomy).find(before);
    if (hit) return limitAt(comparator, hit);
  }
  return null;
}

/** `uiterlijk twee weken van tevoren`: at least so long before. */
function isAhead(
  { hit, to }: { hit: { from: number; to: number }; to: number },
  tokens: Passage['tokens'],
  taxonomy: Taxonomy,
): boolean {
  const latest = signsOf(tokens, 'latest', taxonomy).some(({ from }) => from === hit.from);
  return latest && signsOf(tokens, 'ahead', taxonomy).some(({ from }) => from === to);
}

function limitAt(comparator: Comparator, { from, to }: { from: number; to: number }): Limit {
  const [bound, opens] = [bounds[comparator], opening.has(comparator)];
  return { comparator, bound, denied: false, opens, from, to };
}

/** Say whether a quantity stands in a case, an exception or a condition; `denied` where that says of itself that it is not so, or holds nothing in. */
export function placeOf(
  { span }: Quoted,
  { clause, eId, tokens }: Passage,
  { taxonomy }: PartWords,
): Tail | 'denied' | null {
  const denials = negationsOf(taxonomy.modality);
  const part = (name: Tail, { start, end }: { start: number; end: number }) => {
    const inside = tokens.filter((token) => token.start >= start && token.end <= end);
    const denied = inside.some(({ folded }) => denials.includes(folded));
    return denied ? 'denied' : name;
  };
  const holds = (tail: Provision['condition']) =>
    tail?.span.eId === eId && tail.span.start <= span.start && tail.span.end >= span.end;
  for (const { condition, exception } of clause.data?.provisions ?? []) {
    if (condition && holds(condition))
      return holdsIn(condition) ? part('trigger', condition.span) : 'denied';
    if (exception && holds(exception))
      return part(isProviso(exception) ? 'proviso' : 'exception', exception.span);
  }
  const [first] = tokens;
  const main = tokens.find(({ mark }) => mark.includes(','));
  if (
    !first ||
    !main ||
    signsOf(tokens, 'whoever', taxonomy)[0]?.from !== 0 ||
    span.start > main.start
  )
    return null;
  return part('trigger', { start: first.start, end: main.start });
}
