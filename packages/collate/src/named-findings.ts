import type { Coded, Finding, FindingData, NamedThing } from '@akkoord/clause';
import type { Named } from './mentions.ts';
import { missing } from './quotes.ts';

/**
 * Say which ages, dates, periods, times and numbers only one side has.
 *
 * One stands for another only where the words around both are alike: of `2 weken om te antwoorden` and `3 dagen om te
 * betalen` none became the other, nor of `12 en 14 jaar` and `14 en 16 jaar`. One that the other side has as well neither came nor went.
 *
 * @param least So many words they share around them at the least.
 */
export function amountFindings(
  before: readonly Named[],
  after: readonly Named[],
  least: number,
): Finding[] {
  const [one, other] = [sure(before), sure(after)];
  const isSure = (named: Named, there: readonly Named[]) =>
    there.every(({ key, unsure }) => !unsure || key !== named.key);
  const lost = missing(one, other).filter((named) => isSure(named, after));
  const gained = missing(other, one).filter((named) => isSure(named, before));
  const places = one.length === other.length ? ([one, other] as const) : null;
  const isFit: Fit = (from, to) =>
    from.thing === to.thing &&
    shared(from, to) >= Math.min(least, from.near.size, to.near.size) &&
    (places === null || places[0].indexOf(from) === places[1].indexOf(to));
  const pairs = pairsOf(lost, gained, isFit);
  const paired = new Set(pairs.flat());
  const alone = (list: readonly Named[], other: readonly Named[]) =>
    list.filter((named) => !paired.has(named) && !isNamedIn(other, named));
  return withoutRepeats([
    ...pairs.map(([from, to]) => changed(from, to)),
    ...alone(lost, after).map((from) => lone(from, false)),
    ...alone(gained, before).map((to) => lone(to, true)),
  ]);
}

/**
 * Say which names only one side has, as sets: what came and what went, and never one for another where there are more
 * of them than one on a side.
 *
 * @param least So many words they share around them at the least, where one stands for the other.
 */
export function nameFindings(
  before: readonly Named[],
  after: readonly Named[],
  least: number,
): Finding[] {
  const [one, other] = [once(sure(before)), once(sure(after))];
  const lost = one.filter((named) => !isNamedIn(after, named));
  const gained = other.filter((named) => !isNamedIn(before, named));
  const [from, to] = [lost[0], gained[0]];
  if (
    from?.thing === to?.thing &&
    from &&
    to &&
    one.length === 1 &&
    other.length === 1 &&
    shared(from, to) >= least
  ) {
    return [changed(from, to)];
  }
  const things = [...new Set([...lost, ...gained].map(({ thing }) => thing))].sort();
  return things.flatMap((thing) => {
    const [went, came] = [lost, gained].map((list) =>
      list.filter((named) => named.thing === thing),
    ) as [Named[], Named[]];
    if (went.length + came.length > 1) return [members(thing, went, came)];
    return [...went.map((named) => lone(named, false)), ...came.map((named) => lone(named, true))];
  });
}

/** Says whether one can have become the other. */
type Fit = (from: Named, to: Named) => boolean;

/** Pair what stands among the same words: one after the other where all fit, else what is most alike of both. */
function pairsOf(
  lost: readonly Named[],
  gained: readonly Named[],
  isFit: Fit,
): Array<readonly [Named, Named]> {
  const inOrder = lost.map((from, i) => [from, gained[i] as Named] as const);
  if (lost.length === gained.length && inOrder.every(([from, to]) => isFit(from, to))) {
    return inOrder;
  }
  const bestOf = (named: Named, others: readonly Named[], fits: (other: Named) => boolean) => {
    const fitting = others.filter(fits);
    const scores = fitting.map((other) => shared(named, other));
    const most = Math.max(...scores);
    return scores.filter((score) => score === most).length === 1
      ? fitting[scores.indexOf(most)]
      : undefined;
  };
  return lost.flatMap((from) => {
    const to = bestOf(from, gained, (other) => isFit(from, other));
    const back = to && bestOf(to, lost, (other) => isFit(other, to));
    return to && back === from ? [[from, to] as const] : [];
  });
}

function shared(one: Named, other: Named): number {
  return [...one.near].filter((word) => other.near.has(word)).length;
}

/** Say whether a name stands in a list; a law does where an article of it does. */
function isNamedIn(list: readonly Named[], { key }: Named): boolean {
  return list.some((named) => named.key === key || named.key.startsWith(`${key} art. `));
}

/** What is told of itself; the rest only keeps the other side from being told. */
function sure(list: readonly Named[]): Named[] {
  return list.filter(({ unsure }) => !unsure);
}

function once(list: readonly Named[]): Named[] {
  return list.filter(({ key }, i) => list.findIndex((named) => named.key === key) === i);
}

function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const told = new Set<string>();
  return findings.filter(({ code, data }) => {
    const key = JSON.stringify([code, data]);
    return !told.has(key) && told.add(key);
  });
}

type NamedData = Coded<
  Pick<FindingData, 'named-changed' | 'named-gone' | 'named-new' | 'members-changed'>
>;

function changed(from: Named, to: Named): Finding {
  const data = { thing: to.thing, from: from.words, to: to.words };
  return finding([from, to], { code: 'named-changed', data });
}

function lone(named: Named, isNew: boolean): Finding {
  const data = { thing: named.thing, words: named.words };
  return isNew
    ? finding([undefined, named], { code: 'named-new', data })
    : finding([named, undefined], { code: 'named-gone', data });
}

function members(thing: NamedThing, went: readonly Named[], came: readonly Named[]): Finding {
  const words = (list: readonly Named[]) => list.map((named) => named.words);
  return finding([went[0], came[0]], {
    code: 'members-changed',
    data: { thing, came: words(came), went: words(went) },
  });
}

function finding(
  [from, to]: readonly [Named | undefined, Named | undefined],
  said: NamedData,
): Finding {
  const { kind } = (from ?? to) as Named;
  const side = (named: Named | undefined) =>
    named ? { value: named.value, span: named.span } : null;
  const onesided = kind === 'sanction' && !(from && to);
  return {
    kind,
    before: side(from),
    after: side(to),
    effect: onesided ? (to ? 'stricter' : 'looser') : null,
    ...said,
  };
}
