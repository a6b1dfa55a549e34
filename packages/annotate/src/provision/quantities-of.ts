import type { Mention, Quantity, Span } from '@akkoord/clause';
import type { Taxonomy } from '@akkoord/taxonomy';
import { findDaysOfYear, type Token } from '@akkoord/text';
import {
  type CountReader,
  countReader,
  limitOf,
  type Passage,
  type Quoted,
  sizeOf,
} from '../parts/index.ts';
import { meets } from './phrase.ts';

/** A memo and no state: one taxonomy always gives the same reader. */
const readers = new WeakMap<Taxonomy, CountReader>();

/** A quantity as it was found. */
export interface FoundQuantity extends Quoted {
  readonly of: Quantity['of'];
}

/** What a clause counts. */
export interface Counted {
  readonly mentions: readonly Mention[];
  readonly counts: readonly FoundQuantity[];
}

/**
 * List the quantities that a sentence names, each with the limit beside it.
 *
 * ```text
 * De mentor belt binnen twee dagen ten minste drie leerlingen.
 *                ^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^
 * ```
 *
 * `mentions` and `counts` are those of the clause.
 */
export function quantitiesOf(
  passage: Passage,
  { mentions, counts }: Counted,
  taxonomy: Taxonomy,
): Quantity[] {
  const found = [...named(passage, mentions), ...daysOf(passage)];
  for (const count of counts.filter(({ span }) => isIn(span, passage))) {
    if (!found.some(({ span }) => meets(span, count.span))) found.push(count);
  }
  found.sort((a, b) => a.span.start - b.span.start);
  return found.flatMap(({ of, value, span }): Quantity[] => {
    const size = sizeOf({ value, span }, passage, { of, taxonomy });
    if (!size) return [];
    const limit = limitOf(size, passage, taxonomy);
    const [from, to] = limit
      ? [Math.min(size.from, limit.from), Math.max(size.to, limit.to)]
      : [size.from, size.to];
    const { start } = passage.tokens[from] as Passage['tokens'][number];
    const { end } = passage.tokens[to - 1] as Passage['tokens'][number];
    const amount = of === 'amount' ? amountOf(mentions, span.start) : null;
    return [
      {
        of,
        comparator: limit?.comparator ?? null,
        value: amount ?? size.value,
        unit: amount === null ? size.unit : 'EUR',
        span: {
          eId: passage.eId,
          start: Math.min(start, span.start),
          end: Math.max(end, span.end),
        },
      },
    ];
  });
}

const kinds = {
  age: 'age',
  period: 'period',
  time: 'time',
  date: 'date',
  amount: 'amount',
} as const satisfies Partial<Record<Mention['kind'], Quantity['of']>>;

function isQuantity(kind: Mention['kind']): kind is keyof typeof kinds {
  return Object.hasOwn(kinds, kind);
}

function named(passage: Passage, mentions: readonly Mention[]): FoundQuantity[] {
  return mentions.flatMap(({ kind, span }): FoundQuantity[] => {
    if (!isQuantity(kind) || !isIn(span, passage)) return [];
    return [{ of: kinds[kind], value: passage.text.slice(span.start, span.end), span }];
  });
}

function isIn({ start }: Span, { tokens }: Passage): boolean {
  return start >= (tokens[0]?.start ?? 0) && start < (tokens.at(-1)?.end ?? 0);
}

/** Days without a year, of which no mention is made: `1 augustus`. */
function daysOf({ tokens, text, eId }: Passage): FoundQuantity[] {
  const [first, last] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0];
  if (!tokens.some(({ folded }) => /^\d/.test(folded))) return [];
  return findDaysOfYear(text.slice(first, last)).map(({ start, end }) => {
    const span = { eId, start: first + start, end: first + end };
    return { of: 'date', value: text.slice(span.start, span.end), span };
  });
}

/** List the numbers of a clause that surely count something. */
export function countsOf(
  tokens: readonly Token[],
  { text, eId }: { readonly text: string; readonly eId: string },
  taxonomy: Taxonomy,
): FoundQuantity[] {
  const read = readers.get(taxonomy) ?? countReader(taxonomy);
  readers.set(taxonomy, read);
  return read(text, tokens).flatMap(({ from, to, counts }): FoundQuantity[] => {
    const [first, last] = [tokens[from], tokens[to - 1]];
    if (!counts || !first || !last) return [];
    const span = { eId, start: first.start, end: last.end };
    return [{ of: 'count', value: text.slice(span.start, span.end), span }];
  });
}

/** `EUR 25.50` is 25.5. */
function amountOf(mentions: readonly Mention[], start: number): number | null {
  const mention = mentions.find(({ kind, span }) => kind === 'amount' && span.start === start);
  const value = Number(mention?.value.replace(/^EUR /, ''));
  return Number.isFinite(value) ? value : null;
}
