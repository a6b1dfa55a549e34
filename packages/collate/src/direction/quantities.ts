import type { Finding, Provision } from '@akkoord/clause';
import {
  findDates,
  findDaysOfYear,
  findNumbers,
  findTimes,
  phraseFinder,
  stem,
  type Token,
} from '@akkoord/text';
import type { Lexicon } from '../lexicon.ts';
import { negationsOf } from '../norm.ts';
import type { Context } from './context.ts';
import { isProviso } from './place.ts';
import { directionOf, type Part } from './table.ts';
import type { Unit } from './units.ts';

type Bound = 'upper' | 'lower';

/** Which way the limits of `structure.yaml` point, in its order; those before a number behind them. */
const bounds: readonly Bound[] = [
  'upper',
  'lower',
  'lower',
  'upper',
  'upper',
  'lower',
  'lower',
  'upper',
  'upper',
];
const boundsBeforeNumber: readonly Bound[] = ['upper', 'upper', 'lower'];

/**
 * Say whether a quantity that changed binds more or less: the limit before it says which way it points. An age
 * says whom it binds.
 *
 * `binnen tien dagen` → `binnen drie dagen` in a duty is stricter; a quantity without a limit tells nothing.
 */
export function quantityEffect(
  { kind, before, after }: Pick<Finding, 'kind' | 'before' | 'after'>,
  [from, to]: readonly [Unit, Unit],
  context: Context,
  lexicon: Lexicon,
): Finding['effect'] {
  if (!before || !after) return null;
  const [one, other] = [
    measure(before, from, { kind, lexicon }),
    measure(after, to, { kind, lexicon }),
  ];
  if (!one || !other || one.bound !== other.bound || one.unit !== other.unit) return null;
  if (one.value === other.value) return null;
  const wider = other.value > one.value;
  const place = placeOf(before, from, lexicon);
  if (place !== placeOf(after, to, lexicon)) return null;
  if (place === 'denied') return null;
  // Fewer of the cases lie above a higher bound, and more below it.
  if (place) {
    const grows = wider === (one.bound === (place === 'proviso' ? 'lower' : 'upper'));
    return directionOf(context, place, grows ? 'wider' : 'narrower');
  }
  // `na drie keer`, `vanaf 8 uur moet`: from when it holds, and not how much is asked.
  if (asksFrom(one, kind) && context === 'duty' && one.bound === 'lower' && isPlain(before, from))
    return null;
  if (asksFrom(one, kind) && context === 'duty')
    return one.bound === 'lower'
      ? directionOf(context, 'trigger', wider ? 'narrower' : 'wider')
      : null;
  const punishes = phraseFinder(lexicon.taxonomy.structure.punishes);
  if ([from, to].every(({ tokens }) => punishes(tokens).length > 0))
    return wider ? 'stricter' : 'looser';
  // `mag niet minder dan vier`: the denial is of the bound, so that the sentence asks and does not forbid.
  const asks = context === 'ban' && one.denied ? 'duty' : context;
  if (kind !== 'age') return directionOf(asks, one.bound, wider ? 'wider' : 'narrower');
  return directionOf(context, 'persons', wider === (one.bound === 'upper') ? 'wider' : 'narrower');
}

/** Whether a quantity stands in a case, an exception or a condition; `denied` where that says of itself that it is not so. */
function placeOf(
  { span }: NonNullable<Finding['before']>,
  { clause, eId, tokens }: Unit,
  { taxonomy }: Lexicon,
): Part | 'denied' | null {
  const denials = negationsOf(taxonomy.modality);
  const part = (name: Part, { start, end }: { start: number; end: number }) => {
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
  const whoever = taxonomy.modality.find(({ id }) => id === 'whoever')?.phrases ?? [];
  const [first] = tokens;
  const main = tokens.find(({ mark }) => mark.includes(','));
  if (!first || !main || !whoever.includes(first.folded) || span.start > main.start) return null;
  return part('trigger', { start: first.start, end: main.start });
}

/** So many words may open a sentence up to the number that it opens with: `vanaf half`, `na 9`. */
const opening = 2;

/**
 * Whether a sentence without a word of duty does not open with its number. `Ouders bellen na 8.00 uur` may say when they
 * may, and when they must; `na 17.00 uur blijft de deur dicht` says when the rule holds.
 */
function isPlain({ span }: NonNullable<Finding['before']>, { clause, tokens }: Unit): boolean {
  const before = tokens.filter((token) => token.end <= span.start).length;
  return clause.data?.provisions?.[0]?.rule === 'present' && before > opening;
}

/** Whether a bound says from when or until when a duty holds. */
function asksFrom({ opens }: Measure, kind: Finding['kind']): boolean {
  return opens && kind !== 'age';
}

interface Measure {
  /** The bound is one of a stretch: `vanaf`, `na`, `tot`. */
  readonly opens: boolean;
  /** The bound holds a denial of its own: `niet meer dan`. */
  readonly denied: boolean;
  readonly bound: Bound;
  readonly value: number;
  /** `time`: a stretch of time in days; `moment`: a day or an hour; else the word behind the number. */
  readonly unit: string;
}

function measure(
  { value: words, span: { start, end } }: NonNullable<Finding['before']>,
  { tokens }: Unit,
  { kind, lexicon }: { kind: Finding['kind']; lexicon: Lexicon },
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
  { lexicon, stretch }: { lexicon: Lexicon; stretch: boolean },
): Pick<Measure, 'bound' | 'denied' | 'opens'> | null {
  const before = (hit: { to: number }) => hit.to === from || hit.to === from - 1;
  const behind = (hit: { from: number }) => hit.from === to || hit.from === to + 1;
  const { limits, beforeNumber } = lexicon.taxonomy.structure;
  const denials = negationsOf(lexicon.taxonomy.modality);
  for (const [i, phrases] of limits.entries()) {
    const hit = phraseFinder(phrases)(tokens).find((one) => before(one) || behind(one));
    const bound = bounds[i];
    if (!hit || !bound) continue;
    const words = tokens.slice(hit.from, hit.to);
    const denied = words.some(({ folded }) => denials.includes(folded));
    return { bound, denied, opens: i < 2 };
  }
  // `voor zes jaar` is how long, and no limit.
  if (stretch) return null;
  const limit = beforeNumber.findIndex((phrases) => phraseFinder(phrases)(tokens).some(before));
  const bound = boundsBeforeNumber[limit];
  return bound ? { bound, denied: false, opens: limit !== 1 } : null;
}
