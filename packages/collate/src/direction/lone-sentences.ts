import type { Finding } from '@akkoord/clause';
import { type LonePlace, loneFinding } from './lone-findings.ts';
import type { UnitTools } from './unit-findings.ts';
import { goesOn, type PairedUnits, type Unit } from './units.ts';

/** What the sentences say that nothing answers. */
export interface LoneSentences {
  readonly findings: readonly Finding[];
  /** Some of them may say on both sides the same in other words: no word tells whether they do. */
  readonly unsure: boolean;
}

/**
 * Read the sentences of two sides that nothing answers.
 *
 * A rule that went and one of its kind that came, in clauses that answer each other, may be one rule in other words:
 * neither is told then. Where both speak of one case they surely are, so that the rest can be told.
 */
export function loneSentences(
  units: PairedUnits,
  place: Pick<LonePlace, 'lead' | 'rewritten'>,
  tools: UnitTools,
): LoneSentences {
  // `mag niet, en moet …`: what went on from a norm that does another thing now went or came with that.
  const turned = units.pairs.some(([from, to]) => modalityOf(from) !== modalityOf(to));
  const read = (list: readonly Unit[], comes: boolean) =>
    list
      .filter((unit) => !(turned && goesOn(unit)))
      .flatMap((unit) => loneFinding(unit, { comes, ...place }, tools) ?? []);
  const gone = read(units.dropped, false);
  const come = read(units.added, true);
  const answered = new Set<Finding>();
  for (const from of gone) {
    const to = come.find((other) => !answered.has(other) && isOfOneKind(from, other));
    if (to) answered.add(from).add(to);
  }
  return {
    findings: [...gone, ...come].filter((finding) => !answered.has(finding)),
    unsure: answered.size > 0 && !shareCase(units.dropped, units.added),
  };
}

function modalityOf({ clause }: Unit): string | undefined {
  return clause.data?.provisions?.[0]?.modality;
}

/** Leave out the sentences of which most that they say of their own stands on the other side, among what others say. */
export function unanswered({ pairs, dropped, added }: PairedUnits): PairedUnits {
  const [one, other] = [pairs.map(([from]) => from), pairs.map(([, to]) => to)];
  const left = (units: readonly Unit[], own: readonly Unit[], others: readonly Unit[]) =>
    units.filter((unit) => !isWithin(unit, own, others));
  return {
    pairs,
    dropped: left(dropped, [...one, ...dropped], [...other, ...added]),
    added: left(added, [...other, ...added], [...one, ...dropped]),
  };
}

/** Sentences were merged or cut: what one says of its own stands on the other side, among what others say. */
export function isRejoined(units: PairedUnits): boolean {
  const left = unanswered(units);
  const lone = units.dropped.length + units.added.length;
  return units.pairs.length > 0 && left.dropped.length + left.added.length < lone;
}

function isWithin(unit: Unit, own: readonly Unit[], others: readonly Unit[]): boolean {
  const rest = new Set(own.filter((each) => each !== unit).flatMap(({ terms }) => terms));
  const said = unit.terms.filter((word) => !rest.has(word));
  const there = new Set(others.flatMap(({ terms }) => terms));
  return said.filter((word) => there.has(word)).length * 2 >= said.length;
}

function isOfOneKind(gone: Finding, come: Finding): boolean {
  return (
    gone.code === 'norm-gone' &&
    come.code === 'norm-new' &&
    gone.data.modality === come.data.modality
  );
}

/** Whether sentences of both sides hold in one case: `bij twijfel`. */
function shareCase(before: readonly Unit[], after: readonly Unit[]): boolean {
  const [one, other] = [before, after].map((units) => new Set(units.flatMap(caseTerms)));
  return [...(one ?? [])].some((term) => other?.has(term));
}

function caseTerms({ clause, eId, tokens, terms }: Unit): string[] {
  const spans = (clause.data?.provisions ?? []).flatMap(({ condition }) =>
    condition?.span.eId === eId ? [condition.span] : [],
  );
  const inside = tokens.filter(({ start, end }) =>
    spans.some((span) => start >= span.start && end <= span.end),
  );
  return inside.map(({ folded }) => folded).filter((word) => terms.includes(word));
}
