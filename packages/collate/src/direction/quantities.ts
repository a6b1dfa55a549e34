import {
  type Context,
  contextOf,
  limitOf,
  type Measure,
  measure,
  placeOf,
  type Size,
  signsOf,
  sizeOf,
} from '@akkoord/annotate/parts';
import type { Finding } from '@akkoord/clause';
import { findNumbers, tokenize } from '@akkoord/text';
import type { Lexicon } from '../lexicon.ts';
import { directionOf } from './table.ts';
import type { Unit } from './units.ts';

/**
 * Say whether a quantity that changed binds more or less: the limit before it says which way it points. An age
 * says whom it binds.
 *
 * `binnen tien dagen` → `binnen drie dagen` in a duty is stricter; a quantity without a limit tells nothing.
 */
export function quantityEffect(
  finding: Pick<Finding, 'kind' | 'before' | 'after' | 'code' | 'data'>,
  [from, to]: readonly [Unit, Unit],
  context: Context,
  lexicon: Lexicon,
): Finding['effect'] {
  const { kind, before, after } = finding;
  if (!before || !after) return null;
  const punishes = ({ tokens }: Unit) => signsOf(tokens, 'punishes', lexicon.taxonomy).length > 0;
  const [rank, higher] = [rankOf(before.value), rankOf(after.value)];
  if (rank && higher && rank !== higher && punishes(from) && punishes(to))
    return higher > rank ? 'stricter' : 'looser';
  const plain = plainEffect([before, after], [from, to], context, lexicon);
  if (plain) return plain;
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
  const opens = one.unit !== 'day' && isPlain(before, from);
  if (asksFrom(one, kind) && context === 'duty' && one.bound === 'lower' && opens) return null;
  if (asksFrom(one, kind) && context === 'duty')
    return one.bound === 'lower'
      ? directionOf(context, 'trigger', wider ? 'narrower' : 'wider')
      : null;
  // `binnen een week na de schorsing`: by when something is done, and not how long a measure lasts.
  const lasts = one.comparator !== 'within' && other.comparator !== 'within';
  if (lasts && punishes(from) && punishes(to)) return wider ? 'stricter' : 'looser';
  // `mag niet minder dan vier`: the denial is of the bound, so that the sentence asks and does not forbid.
  const stated = [from, to].every((unit) => isStated(unit, lexicon));
  // `is uiterlijk om 15.00 uur terug`: a moment is for those who come as well as for those who wait.
  const bounds = !one.opens && context === 'none' && stated && !moments.has(one.unit);
  const asks = bounds || (context === 'ban' && one.denied) ? 'duty' : context;
  // `betalen hoogstens 50 euro`: who must pay no more than so much, may have to pay all of it.
  const pays =
    finding.code === 'named-changed' && 'thing' in finding.data && finding.data.thing === 'amount';
  if (pays && asks === 'duty' && one.bound === 'upper') return null;
  if (kind !== 'age') return directionOf(asks, one.bound, wider ? 'wider' : 'narrower');
  return directionOf(context, 'persons', wider === (one.bound === 'upper') ? 'wider' : 'narrower');
}

/**
 * `De groep telt ten hoogste acht leerlingen`: what bounds a number asks, though no one is named who must; not where
 * it is a case, what a word means, or a denial.
 */
export function isStated(unit: Unit, lexicon: Lexicon): boolean {
  const { tokens } = unit;
  const has = (id: 'triggers' | 'whoever' | 'definitions') =>
    signsOf(tokens, id, lexicon.taxonomy).length > 0;
  const bounds = signsOf(tokens, 'bounded', lexicon.taxonomy);
  const denied = signsOf(tokens, 'negations', lexicon.taxonomy).some(
    (hit) => !bounds.some(({ from, to }) => from <= hit.from && hit.to <= to),
  );
  const relative = tokens.some(({ folded }) => folded === 'die' || folded === 'dat');
  const aside = has('triggers') || has('whoever') || has('definitions') || relative || denied;
  return !aside && contextOf(unit, lexicon) === 'none';
}

type Side = NonNullable<Finding['before']>;

/**
 * The direction of a quantity without a limit, where it can only be how heavy a measure is (`vier dagen geschorst`, `een
 * boete van 20 euro`) or how often something must be done (`twee keer per jaar`).
 */
function plainEffect(
  sides: readonly [Side, Side],
  pair: readonly [Unit, Unit],
  context: Context,
  { taxonomy }: Lexicon,
): Finding['effect'] {
  const [one, other] = sides.map((side, i) => {
    const unit = pair[i] as Unit;
    const size = sizeOf(side, unit, { of: undefined, taxonomy });
    return size && { ...size, limit: limitOf(size, unit, taxonomy)?.comparator ?? null, unit };
  }) as [PlainSize | null, PlainSize | null];
  if (!one || !other || one.value === other.value) return null;
  const more = other.value > one.value;
  const heavy = [one, other].every((size) => size.limit === null && isHowHeavy(size, taxonomy));
  if (heavy) return more ? 'stricter' : 'looser';
  // `twee keer per jaar`, `minstens drie keer per jaar`: a least number may come with a higher one.
  const [few, many] = more ? [one, other] : [other, one];
  const often = [few, many].every(isHowOften);
  const least = few.limit === null && (many.limit === null || many.limit === 'at-least');
  return often && least && context === 'duty' ? (more ? 'stricter' : 'looser') : null;
}

interface PlainSize extends Omit<Size, 'unit'> {
  readonly limit: Measure['comparator'] | null;
  readonly unit: Unit;
}

/** Whether a measure stands right behind a quantity, or before it with *van*. */
function isHowHeavy({ from, to, unit: { tokens } }: PlainSize, taxonomy: Lexicon['taxonomy']) {
  if (signsOf(tokens, 'negations', taxonomy).length > 0) return false;
  return signsOf(tokens, 'punishes', taxonomy).some(
    (hit) => hit.from === to || (hit.to === from - 1 && tokens[hit.to]?.folded === 'van'),
  );
}

/** `keer per`: the words behind a number. */
function isHowOften({ to, unit: { tokens } }: PlainSize): boolean {
  return tokens[to]?.folded === 'keer' && tokens[to + 1]?.folded === 'per';
}

const moments: ReadonlySet<string> = new Set(['clock', 'date', 'day-of-year', 'month', 'year']);

/** `derde categorie`: how high something is; null where the words are no rank. */
function rankOf(words: string): number | null {
  const [number] = findNumbers(tokenize(words));
  return number?.kind === 'rank' ? number.value : null;
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
