import type { FindingKind, Provision, Span } from '@akkoord/clause';
import { findDates, findDaysOfYear, findNumbers, findTimes, stem, type Token } from '@akkoord/text';
import { negationsOf } from './norm.ts';
import type { PartWords, Passage } from './passage.ts';
import { isProviso } from './place.ts';
import { type Comparator, limits, limitsBeforeNumber, signsOf } from './signs.ts';
import type { Tail } from './tails.ts';

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
  /** `time`: a stretch of time in days; `moment`: a day or an hour; else the word behind the number. */
  readonly unit: string;
}

/**
 * Read a quantity and its limit; null where no limit stands beside it.
 *
 * @param kind Of an age the number alone counts.
 */
export function measure(
  { value: words, span: { start, end } }: Quoted,
  { tokens }: Passage,
  { kind, lexicon }: { kind: FindingKind; lexicon: PartWords },
): Measure | null {
  const first = tokens.findIndex((token) => token.end > start);
  const inside = tokens.filter((token) => token.start < end && token.end > start);
  const moment = momentOf(words);
  const [number] = findNumbers(inside);
  if (first < 0 || inside.length === 0 || (moment === null && !number)) return null;
  const last = inside.at(-1)?.folded ?? '';
  const next = tokens[first + inside.length]?.folded ?? '';
  const word = inside.length > 1 ? last : next;
  const size = lexicon.taxonomy.norms.units.days[word];
  const stretch = moment === null && size !== undefined && kind !== 'age';
  const bound = boundAt(tokens, [first, first + inside.length], { lexicon, stretch });
  if (!bound) return null;
  if (moment !== null) return { ...bound, value: moment, unit: 'moment' };
  const value = (number?.value ?? 0) * (size ?? 1);
  return { ...bound, value, unit: size === undefined ? stem(word) : 'time' };
}

/** A day of the year or an hour of the day, as a number that grows with it. */
function momentOf(words: string): number | null {
  const [time] = findTimes(words);
  if (time) return Number(time.value.replace(':', ''));
  const [date] = findDates(words);
  const [day] = findDaysOfYear(words);
  const value = date?.value ?? day?.value ?? null;
  return value === null ? null : Number(value.replace(/\D/gu, ''));
}

/** The limit that stands right before a quantity, or right behind it: `16 jaar en ouder`. */
function boundAt(
  tokens: readonly Token[],
  [from, to]: readonly [number, number],
  { lexicon, stretch }: { lexicon: PartWords; stretch: boolean },
): Pick<Measure, 'comparator' | 'bound' | 'denied' | 'opens'> | null {
  const before = (hit: { to: number }) => hit.to === from || hit.to === from - 1;
  const behind = (hit: { from: number }) => hit.from === to || hit.from === to + 1;
  const denials = negationsOf(lexicon.taxonomy.modality);
  for (const comparator of limits) {
    const hits = signsOf(tokens, `limit:${comparator}`, lexicon.taxonomy);
    const hit = hits.find((one) => before(one) || behind(one));
    if (!hit) continue;
    const words = tokens.slice(hit.from, hit.to);
    const denied = words.some(({ folded }) => denials.includes(folded));
    return { comparator, bound: bounds[comparator], denied, opens: opening.has(comparator) };
  }
  // `voor zes jaar` is how long, and no limit.
  if (stretch) return null;
  const limit = limitsBeforeNumber.find((comparator) =>
    signsOf(tokens, `limit:${comparator}`, lexicon.taxonomy).some(before),
  );
  if (!limit) return null;
  return { comparator: limit, bound: bounds[limit], denied: false, opens: opening.has(limit) };
}

/** Say whether a quantity stands in a case, an exception or a condition; `denied` where that says of itself that it is not so. */
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
    if (condition && holds(condition)) return part('trigger', condition.span);
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
