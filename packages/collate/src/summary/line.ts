import type { Change, Effect, Finding, Modality, Span, SummaryLine } from '@akkoord/clause';
import type { Unit } from '../direction/units.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Entry, Side } from '../side.ts';
import { heaviest, wordsTold } from './findings.ts';
import { findingsIn, type Passage, passagesOf, wordsApart } from './passages.ts';
import { ownWords, quoteAt, quoteOf } from './quote.ts';
import { readersOf, ruleOf, type SummedRule } from './rule.ts';

/** What lines are made from. */
export interface LineContext {
  readonly sides: readonly [Side, Side];
  readonly lexicon: Lexicon;
}

/**
 * Make the line of a change: the sentence of it that its direction rests on, else the one with a norm that changed most.
 *
 * Nothing is said of what only rests on a doubtful pairing, nor of sentences that hold no norm, but where a direction
 * is known of them.
 *
 * @param change Of substance.
 * @param index Its place in the comparison.
 * @returns `null` where nothing can be said that is surely true.
 */
export function lineOf(change: Change, index: number, context: LineContext): SummaryLine | null {
  if (change.band === 'doubtful' || !isWhole(change) || maySayToo(change)) return null;
  const [before, after] = entriesOf(change, context.sides);
  if ([...before, ...after].some(isBuilt)) return null;
  const passages = passagesOf(before, after, context.lexicon);
  const known = directed(change, passages);
  const passage = known?.passage ?? mostChanged(passages, change, context.sides);
  if (!passage) return null;
  const telling = known?.telling ?? [];
  return lineAbout({ ...passage, telling, index, effect: known ? change.effect : null }, context);
}

/** Whether the other text, written apart, may say what stands alone here: then it neither came nor went. */
function maySayToo({ subject }: Change): boolean {
  return subject !== undefined && (subject.kind !== 'silent' || subject.unread > 0);
}

/** Of clauses that were cut or put together and are not sure to be all of it, one sentence says too little. */
function isWhole({ kind, band }: Change): boolean {
  return band === 'certain' || (kind !== 'split' && kind !== 'join');
}

interface Directed {
  readonly passage: Passage;
  /** The findings that its direction rests on, the heaviest first. */
  readonly telling: readonly Finding[];
}

/** The sentence from which the direction of a change comes; none where several sentences pull it apart. */
function directed(change: Change, passages: readonly Passage[]): Directed | null {
  const { effect } = change;
  if (effect === null) return null;
  const found = passages.flatMap((passage) => {
    const all = findingsIn(passage, change).filter((one) => tells(one, change));
    const telling = heaviest(all.filter((one) => effect === 'mixed' || one.effect === effect));
    return telling.length > 0 ? [{ passage, telling }] : [];
  });
  if (effect === 'mixed') return found.length === 1 ? (found[0] ?? null) : null;
  const [first] = heaviest(found.flatMap(({ telling }) => telling[0] ?? []));
  return found.find(({ telling }) => telling[0] === first) ?? null;
}

/** The sentence with a norm of which most is told, and then the one with most other words: the first of those. */
function mostChanged(
  passages: readonly Passage[],
  change: Change,
  sides: LineContext['sides'],
): Passage | undefined {
  const weighed = passages
    .filter((passage) => ruleIn(passage, sides) !== null && isSure(passage, change))
    .map((passage) => ({
      passage,
      told: findingsIn(passage, change).length,
      apart: apartIn(passage),
    }));
  weighed.sort((one, other) => other.told - one.told || other.apart - one.apart);
  return weighed[0]?.passage;
}

/** How many characters of a sentence only one side has; of one that stands alone, the first is what the rest goes on from. */
function apartIn({ before, after }: Passage): number {
  if (!before || !after) return 0;
  const { came, went } = wordsApart(ownWords(before), ownWords(after));
  return [...came, ...went].join('').length;
}

/**
 * Whether a sentence surely differs: one that stands on one side of clauses which answer each other may be
 * said there in other words, unless a finding says that it came or went.
 */
function isSure(passage: Passage, change: Change): boolean {
  const both = passage.before !== null && passage.after !== null;
  const lone = change.before.length === 0 || change.after.length === 0;
  return (
    both ||
    lone ||
    findingsIn(passage, change).some(({ code }) => code === 'norm-new' || code === 'norm-gone')
  );
}

/** Whether a finding tells a direction: that a rule turned, only of clauses which surely answer each other. */
function tells({ effect, code }: Finding, { band }: Change): boolean {
  return effect !== null && (band === 'certain' || code !== 'modality-turned');
}

/** The rule of a sentence as it is now, else as it was; measures on either side make it one on measures. */
function ruleIn({ before, after }: Passage, [one, other]: LineContext['sides']): SummedRule | null {
  const from = before && ruleOf(before, one.entries);
  const to = after && ruleOf(after, other.entries);
  const measure = [to, from].find((rule) => rule?.norm === 'measures');
  return measure ?? to ?? from;
}

interface Told extends Passage {
  readonly telling: readonly Finding[];
  readonly index: number;
  readonly effect: Effect | null;
}

function lineAbout(told: Told, context: LineContext): SummaryLine | null {
  const { before, after, index, effect, telling } = told;
  const rule = ofPersons(ruleIn(told, context.sides) ?? noRule, told);
  const own = { for: [...rule.for], names: [...rule.names], change: index, also: [] };
  const data = { norm: rule.norm, bearers: [...rule.bearers] };
  const [one, other] = context.sides;
  const bound = telling[0] ?? null;
  if (before && after) {
    const { from, to } = quotes(before, after, { finding: bound, context });
    const rebound = bound && reboundLine(bound, to, own);
    if (rebound) return { ...rebound, effect };
    const few = telling.length > 0 ? wordsTold(telling) : wordsApart(from, to);
    return { ...own, effect, code: 'rule-changed', data: { ...data, from, to, ...few } };
  }
  if (after) {
    const words = quoteOf(after, other.entries);
    return { ...own, effect: effect ?? 'new', code: 'rule-new', data: { ...data, words } };
  }
  if (!before) return null;
  const words = quoteOf(before, one.entries);
  return { ...own, effect: effect ?? 'gone', code: 'rule-gone', data: { ...data, words } };
}

/** Quote both sentences: those that a finding is about, which may stand apart from those that are most alike. */
function quotes(
  before: Unit,
  after: Unit,
  { finding, context }: { finding: Finding | null; context: LineContext },
): { from: string; to: string } {
  const [one, other] = context.sides;
  const turned = finding?.code === 'modality-turned' ? finding.data : null;
  const at = (side: 'before' | 'after', entries: readonly Entry[]) =>
    quoteAt(turned ? null : (finding?.[side]?.span ?? null), entries);
  const norm = (unit: Unit, modality: Modality | undefined, entries: readonly Entry[]) =>
    quoteAt(modality ? normAt(unit, modality, entries) : null, entries);
  return {
    from:
      norm(before, turned?.from, one.entries) ??
      at('before', one.entries) ??
      quoteOf(before, one.entries),
    to:
      norm(after, turned?.to, other.entries) ??
      at('after', other.entries) ??
      quoteOf(after, other.entries),
  };
}

/** Where the first norm of a kind stands in the clause that a sentence is of. */
function normAt({ index }: Unit, modality: Modality, entries: readonly Entry[]): Span | null {
  const provisions = entries[index]?.clause.data?.provisions ?? [];
  return provisions.find((one) => one.modality === modality)?.span ?? null;
}

/** The same rule for others: it is told whom it bound and binds, and is for those for whom that changes. */
function reboundLine(
  finding: Finding,
  words: string,
  own: Pick<SummaryLine, 'for' | 'names' | 'change' | 'also'>,
): SummaryLine | null {
  if (finding.code !== 'bearers-changed') return null;
  const { from, to } = finding.data;
  if (from.length === 0 || to.length === 0) return null;
  const [was, is] = [readersOf(from), readersOf(to)];
  const apart = [...was, ...is].filter((one) => !(was.includes(one) && is.includes(one)));
  const named = [...own.names, ...is].filter((one) => !apart.includes(one));
  return {
    ...own,
    for: apart.length > 0 ? apart : is,
    names: apart.length > 0 ? [...new Set(named)] : own.names,
    effect: null,
    code: 'rule-rebound',
    data: { from, to, words },
  };
}

/** A direction that comes of more or fewer who are bound is not that of all who are: it is told of no one. */
function ofPersons(rule: SummedRule, { before, after, telling }: Told): SummedRule {
  const [first] = telling;
  if (first?.code !== 'list-changed') return rule;
  const told = isOfSubject(before, first.before) || isOfSubject(after, first.after);
  return told ? noRule : rule;
}

/** Whether words stand between the name of who is bound and the verb: `de raad, de commissie en het bestuur kiezen`. */
function isOfSubject(unit: Unit | null, side: Finding['before']): boolean {
  return (unit?.clause.data?.provisions ?? []).some(({ bearer, action }) => {
    if (!bearer || !action || side?.span.eId !== bearer.eId) return false;
    return side.span.start >= bearer.start && side.span.end <= action.verb.start;
  });
}

const noRule: SummedRule = { norm: 'other', bearers: [], for: [], names: [] };

/** Words of a table are no sentence. */
function isBuilt({ clause }: Entry): boolean {
  return clause.children.some(({ type }) => type === 'table');
}

/** The clauses of a change on both sides. */
export function entriesOf(
  { before, after }: Pick<Change, 'before' | 'after'>,
  sides: readonly [Side, Side],
): [Entry[], Entry[]] {
  const find = (side: Side, eIds: readonly string[]) =>
    side.entries.filter(({ eId }) => eIds.includes(eId));
  return [find(sides[0], before), find(sides[1], after)];
}
