import type { Finding, Provision } from '@akkoord/clause';
import { sentences, stem, type Token } from '@akkoord/text';
import { overlap } from '../candidates.ts';
import type { Lexicon } from '../lexicon.ts';
import { normalized } from '../normalize.ts';
import type { Entry } from '../side.ts';

/** One sentence of a clause, with the exception that follows it, as a comparison sees a clause. */
export type Unit = Entry;

/** What answers what, sentence by sentence; a sentence that nothing answers is added or dropped. */
export interface PairedUnits {
  readonly pairs: ReadonlyArray<readonly [Unit, Unit]>;
  readonly dropped: readonly Unit[];
  readonly added: readonly Unit[];
}

/** Sentences that share so much of their words say the same thing, or its opposite. */
const alike = 0.3;

/** Cut a clause into its sentences; one that only says when the one before does not hold goes with it. */
export function unitsOf(entry: Entry, lexicon: Lexicon): Unit[] {
  const provisions = entry.clause.data?.provisions ?? [];
  const own = provisions.filter(({ span }) => span.eId === entry.eId);
  const ranges: Range[] = [];
  for (const { start, end } of sentences(entry.text)) {
    const last = ranges.at(-1);
    const follows = own.some(
      ({ span, exception }) =>
        exception &&
        exception.span.start >= start &&
        exception.span.start < end &&
        span.end <= start,
    );
    if (last && follows) last.end = end;
    else ranges.push(...cutAt(startsOf(own, { start, end }), { start, end }));
  }
  if (ranges.length < 2) return [entry];
  return ranges.map((range, i) =>
    unitAt(entry, range, provisionsIn(provisions, entry, range, i), lexicon),
  );
}

interface Range {
  start: number;
  end: number;
}

/** Where in a sentence a second norm begins. */
function startsOf(provisions: readonly Provision[], { start, end }: Range): number[] {
  return provisions.flatMap(({ span, rule }) =>
    rule !== 'lead-in' && span.start > start && span.start < end ? [span.start] : [],
  );
}

function cutAt(starts: readonly number[], { start, end }: Range): Range[] {
  const all = [start, ...starts, end];
  return all.slice(1).map((to, i) => ({ start: all[i] as number, end: to }));
}

/** The norms of a sentence; those that a lead-in gives are of the first. */
function provisionsIn(
  provisions: readonly Provision[],
  { eId }: Entry,
  { start, end }: { start: number; end: number },
  i: number,
): Provision[] {
  return provisions.filter(({ span, rule }) =>
    span.eId !== eId || rule === 'lead-in' ? i === 0 : span.start < end && span.end > start,
  );
}

function unitAt(
  entry: Entry,
  { start, end }: { start: number; end: number },
  provisions: Provision[],
  lexicon: Lexicon,
): Unit {
  const tokens = entry.tokens.filter((token) => token.start >= start && token.end <= end);
  const { data } = entry.clause;
  return {
    ...entry,
    ...normalized(tokens, lexicon),
    clause: { ...entry.clause, data: { ...data, provisions } },
  };
}

/** Pair the sentences of two sides by what they say: each with the one that it is most like, and that is most like it. */
export function pairUnits(before: readonly Unit[], after: readonly Unit[]): PairedUnits {
  const [one, other] = [before[0], after[0]];
  if (before.length === 1 && after.length === 1 && one && other)
    return { pairs: [[one, other]], dropped: [], added: [] };
  const scored = before.flatMap((from) =>
    after.map((to) => ({ from, to, score: overlap(wordsOf(from), wordsOf(to)) })),
  );
  scored.sort((a, b) => b.score - a.score);
  const pairs: Array<readonly [Unit, Unit]> = [];
  const taken = new Set<Unit>();
  for (const { from, to, score } of scored) {
    if (score < alike || taken.has(from) || taken.has(to)) continue;
    pairs.push([from, to]);
    taken.add(from).add(to);
  }
  const free = (units: readonly Unit[]) => units.filter((unit) => !taken.has(unit));
  for (const from of free(before)) {
    const to = free(after).find((other) => isPartOf(from, other) || isPartOf(other, from));
    if (!to) continue;
    pairs.push([from, to]);
    taken.add(from).add(to);
  }
  return { pairs, dropped: free(before), added: free(after) };
}

/** Words with content that a short rule shares at the least with a longer one that says more. */
const sharedTerms = 2;

/** Whether most that a rule says stands in a longer one of its kind: `in acht nemen`, `in acht nemen als …`. */
function isPartOf(short: Unit, long: Unit): boolean {
  const [one, other] = [short, long].map(({ clause }) => clause.data?.provisions?.[0]?.modality);
  if (one === undefined || one !== other) return false;
  const shared = short.terms.filter((term) => long.terms.includes(term)).length;
  return shared >= sharedTerms && shared * 5 >= short.terms.length * 3;
}

function wordsOf({ terms, tokens }: Unit): readonly string[] {
  return terms.length > 2 ? terms : tokens.map(({ folded }: Token) => stem(folded));
}

/** `…, maar moeten zich melden`: a norm that goes on from another. */
export function goesOn({ tokens }: Unit): boolean {
  return tokens[0]?.folded === 'maar' || tokens[0]?.folded === 'en';
}

/** Quote words of a sentence as a side of a finding. */
export function sideOf(
  tokens: readonly Token[],
  { text, eId }: Unit,
): NonNullable<Finding['before']> {
  const [start, end] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0];
  return { value: text.slice(start, end), span: { eId, start, end } };
}
