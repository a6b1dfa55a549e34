import type { Norm, Quote, SentenceNorm } from '@akkoord/annotate/parts';
import { type Bearer, bearers, type Finding, type Modality } from '@akkoord/clause';
import { overlap } from './candidates.ts';
import { type Named, namedFindings } from './mentions.ts';
import { missing } from './quotes.ts';

/** What is read of one side of a pair. */
export interface Reading {
  norm: Norm;
  named: readonly Named[];
}

/** How two readings are compared. */
export interface FindingOptions {
  /**
   * True where the clauses share most of their words: only then does one word more or less, such as `niet` or
   * `altijd`, say that the rule is another.
   */
  close: boolean;
}

type Effect = Finding['effect'];

/** How hard a modality binds. */
const force: Readonly<Record<Modality, number>> = {
  permission: 0,
  recommendation: 1,
  obligation: 2,
  prohibition: 2,
};

/** Sentences that share so much of their words say the same thing, or its opposite. */
const sameSentence = 0.25;

/** Say what differs between what two clauses do, each with the code and data of its reason. */
export function findingsOf(before: Reading, after: Reading, { close }: FindingOptions): Finding[] {
  // What the lead-ins over two list items say is told of the lead-ins; whom it binds, of the items too.
  const inherited = [before, after].every(({ norm }) => norm.sentences[0]?.inherited === true);
  const modality = inherited ? [] : modalityFindings(before.norm, after.norm);
  const same = mainModality(before.norm) === mainModality(after.norm);
  const qualifiers = qualifierFindings(before.norm, after.norm, { same, close });
  const [one, other] = [before.norm, after.norm].map((norm) =>
    qualifiers.length > 0 ? withoutQualifiers(norm) : norm,
  ) as [Norm, Norm];
  return [
    ...modality,
    ...(modality.length === 0 && close ? negationFindings(one, other) : []),
    ...bearerFindings(before.norm, after.norm, same && !inherited),
    ...qualifiers,
    ...(close && same ? caseFindings(one, other) : []),
    ...(close ? forceFindings(one, other) : []),
    ...namedFindings(before.named, after.named, close),
  ];
}

function mainModality(norm: Norm): Modality | null {
  return norm.sentences[0]?.modality ?? null;
}

/** Compare each sentence that does something with the one on the other side that it is most like. */
function modalityFindings(before: Norm, after: Norm): Finding[] {
  const pairs = after.sentences.flatMap((sentence) => {
    const best = mostAlike(sentence, before.sentences);
    return best && mostAlike(best, after.sentences) === sentence ? [[best, sentence] as const] : [];
  });
  const [one, other] = [before.sentences[0], after.sentences[0]];
  // Of sentences that share few words it is not known whether they are about one act.
  if (pairs.length === 0 && one && other && one.modality !== other.modality)
    return [undirected(turned(one, other))];
  if (pairs.length === 0 && !(one && other)) return oneSided(before, after);
  return pairs.flatMap(([from, to]) => (from.modality === to.modality ? [] : [turned(from, to)]));
}

function undirected(finding: Finding): Finding {
  return { ...finding, effect: null };
}

function mostAlike(
  sentence: SentenceNorm,
  others: readonly SentenceNorm[],
): SentenceNorm | undefined {
  const scored = others
    .map((other) => ({ other, score: overlap(sentence.words, other.words) }))
    .filter(({ score }) => score >= sameSentence);
  return scored.sort((a, b) => b.score - a.score)[0]?.other;
}

function turned(from: SentenceNorm, to: SentenceNorm): Finding {
  const sides = { kind: 'modality', before: sideOf(from.quote), after: sideOf(to.quote) } as const;
  const permission = [from, to].find((norm) => norm.modality === 'permission');
  const prohibition = [from, to].find((norm) => norm.modality === 'prohibition');
  // `mag, mits …` and `mag niet, tenzij …` leave the same.
  const alike =
    (permission?.exception === 'provided' && prohibition?.exception === 'unless') ||
    (permission && prohibition && isMirrored(permission, prohibition));
  if (
    permission &&
    prohibition &&
    (permission.denies || alike || prohibition.exception === 'only')
  ) {
    return { ...sides, effect: null, code: 'modality-limited', data: {} };
  }
  return {
    ...sides,
    effect: direction(force[to.modality] - force[from.modality]),
    code: 'modality-turned',
    data: { from: from.modality, to: to.modality },
  };
}

/** `mag met toestemming`, `mag niet zonder toestemming`: the same stands behind both. */
function isMirrored({ words: allowed }: SentenceNorm, { words: denied }: SentenceNorm): boolean {
  const behind = (words: readonly string[], word: string) =>
    words.flatMap((one, i) => (one === word ? (words[i + 1] ?? []) : []));
  const without = behind(denied, 'zonder');
  return behind(allowed, 'met').some((word) => without.includes(word));
}

/**
 * A prohibition on one side only, in words of its own, where the other has no word that denies or disapproves. One that
 * a lead-in gives is told of the lead-in.
 */
function oneSided(before: Norm, after: Norm): Finding[] {
  const [from, to] = [before.sentences[0], after.sentences[0]];
  const forbids = (norm: SentenceNorm | undefined) =>
    norm?.modality === 'prohibition' && !norm.inherited;
  const gone = forbids(from) && !denies(after, before);
  const come = forbids(to) && !denies(before, after);
  if (!gone && !come) return [];
  return [
    {
      kind: 'modality',
      before: from ? sideOf(from.quote) : null,
      after: to ? sideOf(to.quote) : null,
      effect: gone ? 'looser' : 'stricter',
      code: gone ? 'prohibition-gone' : 'prohibition-new',
      data: {},
    },
  ];
}

/** Whether a clause has a word that denies, or one that the other has not that turns what follows: `onwenselijk`. */
function denies(norm: Norm, other: Norm): boolean {
  if (norm.negations.length > 0) return true;
  return norm.words.some((word) => /^on\p{L}{5,}/u.test(word) && !other.words.includes(word));
}

/** A word that denies, gained or lost where both sides do the same by their modal words. */
function negationFindings(before: Norm, after: Norm): Finding[] {
  const lost = missing(before.negations, after.negations);
  const gained = missing(after.negations, before.negations);
  if ((lost.length + gained.length) % 2 === 0) return [];
  const [gone, come] = [lost[0] ?? null, gained[0] ?? null];
  return [
    {
      kind: 'modality',
      before: gone && sideOf(gone),
      after: come && sideOf(come),
      effect: null,
      code: gone ? 'denial-gone' : 'denial-new',
      data: { words: (gone ?? (come as Quote)).value },
    },
  ];
}

function bearerFindings(before: Norm, after: Norm, same: boolean): Finding[] {
  const [a, b] = [people(before), people(after)];
  const [from, to] = [before.bearerQuote, after.bearerQuote];
  if (a.length === 0 || b.length === 0 || a.join() === b.join() || !from || !to) return [];
  // `je` on both sides: whom it means, a heading says, and no word of the rule.
  if (from.value !== '' && from.value.toLowerCase() === to.value.toLowerCase()) return [];
  const change = (covers(b, a) ? 1 : 0) - (covers(a, b) ? 1 : 0);
  const permits = mainModality(before) === 'permission';
  return [
    {
      kind: 'bearer',
      before: sideOf(from),
      after: sideOf(to),
      effect: same && mainModality(before) ? direction(permits ? -change : change) : null,
      code: 'bearers-changed',
      data: { from: [...a], to: [...b] },
    },
  ];
}

/** The school as bearer is left out, and everyone where nobody is named, for its word stands in too many other places; all groups are everyone. */
function people(norm: Norm): readonly Bearer[] {
  if (norm.bearers.includes('everyone') && !norm.bearersNamed) return [];
  const ids = bearers.filter((id) => id !== 'school' && norm.bearers.includes(id));
  const all = (['parent', 'pupil', 'staff'] as const).every((id) => ids.includes(id));
  return all ? ['everyone'] : ids;
}

function covers(wide: readonly Bearer[], narrow: readonly Bearer[]): boolean {
  return wide.includes('everyone') || narrow.every((id) => wide.includes(id));
}

/** Leave out what an exception or condition says: where one came or went, that is said already. */
function withoutQualifiers(norm: Norm): Norm {
  const own = (quotes: readonly Quote[]) => quotes.filter((quote) => !quote.qualifies);
  return {
    ...norm,
    negations: own(norm.negations),
    emphasis: own(norm.emphasis),
    hedges: own(norm.hedges),
  };
}

/**
 * Exceptions and conditions that came or went.
 *
 * One may stand for the other (`mits`, `tenzij`, `mag alleen als`): only where one side has more of them is
 * one gained. In clauses that are not close, only where the other side has none at all.
 */
function qualifierFindings(
  before: Norm,
  after: Norm,
  { same, close }: { same: boolean; close: boolean },
): Finding[] {
  const [one, other] = [qualifiersOf(before), qualifiersOf(after)];
  const more = other - one;
  if (more === 0 || (!close && one > 0 && other > 0)) return [];
  const [fewer, most] = more > 0 ? [before, after] : [after, before];
  const modality = mainModality(before);
  const frees = modality === 'permission' ? -1 : modality === null ? 0 : 1;
  return (['exception', 'condition'] as const)
    .flatMap((kind) => {
      const list = kind === 'exception' ? 'exceptions' : 'conditions';
      return missing(most[list], fewer[list]).map((quote) => ({ kind, quote }));
    })
    .slice(0, Math.abs(more))
    .map(
      ({ kind, quote }): Finding => ({
        kind,
        before: more > 0 ? null : sideOf(quote),
        after: more > 0 ? sideOf(quote) : null,
        effect: same ? direction(more > 0 ? -frees : frees) : null,
        code: `${kind}-${more > 0 ? 'new' : 'gone'}`,
        data: { words: quote.value },
      }),
    );
}

/** Count what holds a norm in. */
function qualifiersOf({ exceptions, conditions }: Norm): number {
  return exceptions.length + conditions.length;
}

/** A case outside which the rule does not hold, where the other side has no such words at all. */
function caseFindings(before: Norm, after: Norm): Finding[] {
  if (before.cases.length > 0 && after.cases.length > 0) return [];
  const [from, to] = [caseOf(before, after), caseOf(after, before)];
  if ((from === null) === (to === null)) return [];
  const frees = mainModality(before) === 'permission' ? -1 : 1;
  return [
    {
      kind: 'condition',
      before: from && sideOf(from),
      after: to && sideOf(to),
      effect: direction(to ? -frees : frees),
      code: to ? 'case-new' : 'case-gone',
      data: { words: (to ?? (from as Quote)).value },
    },
  ];
}

function caseOf(norm: Norm, other: Norm): Quote | null {
  const words = ` ${other.words.join(' ')} `;
  return norm.cases.find(({ key }) => !words.includes(` ${key} `)) ?? null;
}

function sideOf({ value, span }: Quote): { value: string; span: Quote['span'] } {
  return { value, span };
}

/** Words such as `altijd` and `in principe`, gained or lost. */
function forceFindings(before: Norm, after: Norm): Finding[] {
  return (['emphasis', 'hedges'] as const).flatMap((list) => {
    const word = list === 'emphasis' ? 'emphasis' : 'hedge';
    const finding = (quote: Quote, comes: boolean): Finding => ({
      kind: 'modality',
      before: comes ? null : sideOf(quote),
      after: comes ? sideOf(quote) : null,
      effect: (list === 'emphasis') === comes ? 'stricter' : 'looser',
      code: `${word}-${comes ? 'new' : 'gone'}`,
      data: { words: quote.value },
    });
    return [
      ...missing(before[list], after[list]).map((quote) => finding(quote, false)),
      ...missing(after[list], before[list]).map((quote) => finding(quote, true)),
    ];
  });
}

function direction(change: number): Effect {
  return change > 0 ? 'stricter' : change < 0 ? 'looser' : null;
}
