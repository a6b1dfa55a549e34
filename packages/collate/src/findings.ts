import type { Finding, Modality } from '@akkoord/clause';
import { overlap } from './candidates.ts';
import type { Norm, Quote, SentenceNorm } from './norm.ts';
import { type Quantity, quantityFindings } from './quantities.ts';
import { missing } from './quotes.ts';

/** What is read of one side of a pair. */
export interface Reading {
  norm: Norm;
  quantities: readonly Quantity[];
}

type Effect = Finding['effect'];

const modalityWords: Readonly<Record<Modality, string>> = {
  obligation: 'verplicht',
  permission: 'toegestaan',
  prohibition: 'verboden',
  recommendation: 'een advies',
};

/** How hard a modality binds. */
const force: Readonly<Record<Modality, number>> = {
  permission: 0,
  recommendation: 1,
  obligation: 2,
  prohibition: 2,
};

/** Sentences that share so much of their words say the same thing, or its opposite. */
const sameSentence = 0.25;

/**
 * Say what differs between what two clauses do, each with its reason in one Dutch sentence.
 *
 * @param close True where the clauses share most of their words: only then does one word more or less,
 *   such as `niet` or `altijd`, say that the rule is another.
 */
export function findingsOf(before: Reading, after: Reading, close: boolean): Finding[] {
  const modality = modalityFindings(before.norm, after.norm);
  const same = mainModality(before.norm) === mainModality(after.norm);
  return [
    ...modality,
    ...(modality.length === 0 && close ? negationFindings(before.norm, after.norm) : []),
    ...bearerFindings(before.norm, after.norm, same),
    ...qualifierFindings('exception', before.norm, after.norm, same),
    ...qualifierFindings('condition', before.norm, after.norm, same),
    ...(close ? forceFindings(before.norm, after.norm) : []),
    ...quantityFindings(before.quantities, after.quantities),
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
  if (pairs.length === 0 && one && other) pairs.push([one, other]);
  if (pairs.length === 0) return oneSided(before, after);
  return pairs.flatMap(([from, to]) => (from.modality === to.modality ? [] : [turned(from, to)]));
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
  const sides = { kind: 'modality', before: from.quote, after: to.quote } as const;
  const both = [from.modality, to.modality];
  const opposed = both.includes('permission') && both.includes('prohibition');
  if (opposed && (from.restricted || to.restricted)) {
    const reason =
      'De ene tekst zegt wat mag en de andere wat niet mag, met een beperking: ga na of hetzelfde is bedoeld.';
    return { ...sides, effect: null, reason };
  }
  return {
    ...sides,
    effect: direction(force[to.modality] - force[from.modality]),
    reason: `Dit was ${modalityWords[from.modality]} en is nu ${modalityWords[to.modality]}.`,
  };
}

/** A prohibition on one side only, where the other has no word that denies. */
function oneSided(before: Norm, after: Norm): Finding[] {
  const [from, to] = [before.sentences[0], after.sentences[0]];
  const gone = from?.modality === 'prohibition' && after.negations.length === 0;
  const come = to?.modality === 'prohibition' && before.negations.length === 0;
  if (!gone && !come) return [];
  return [
    {
      kind: 'modality',
      before: from?.quote ?? null,
      after: to?.quote ?? null,
      effect: gone ? 'looser' : 'stricter',
      reason: gone ? 'Het verbod staat er niet meer.' : 'Er staat nu een verbod.',
    },
  ];
}

/** A word that denies, gained or lost where both sides do the same by their modal words. */
function negationFindings(before: Norm, after: Norm): Finding[] {
  const lost = missing(before.negations, after.negations);
  const gained = missing(after.negations, before.negations);
  if ((lost.length + gained.length) % 2 === 0) return [];
  const [gone, come] = [lost[0] ?? null, gained[0] ?? null];
  const what = gone ? `‘${gone.value}’ is vervallen` : `‘${come?.value}’ is toegevoegd`;
  const reason = `Het woord ${what}: ga na of de regel is omgekeerd.`;
  return [{ kind: 'modality', before: gone, after: come, effect: null, reason }];
}

function bearerFindings(before: Norm, after: Norm, same: boolean): Finding[] {
  const [a, b] = [people(before), people(after)];
  const [from, to] = [before.bearerQuote, after.bearerQuote];
  if (a.length === 0 || b.length === 0 || a.join() === b.join() || !from || !to) return [];
  const change = (covers(b, a) ? 1 : 0) - (covers(a, b) ? 1 : 0);
  const permits = mainModality(before) === 'permission';
  return [
    {
      kind: 'bearer',
      before: from,
      after: to,
      effect: same ? direction(permits ? -change : change) : null,
      reason: `Dit gold voor ‘${from.value}’ en geldt nu voor ‘${to.value}’.`,
    },
  ];
}

/** The school as bearer is left out, for its word stands in too many other places; all groups are everyone. */
function people(norm: Norm): readonly string[] {
  const ids = norm.bearers.filter((id) => id !== 'school');
  return ['parent', 'pupil', 'staff'].every((id) => ids.includes(id)) ? ['everyone'] : ids;
}

function covers(wide: readonly string[], narrow: readonly string[]): boolean {
  return wide.includes('everyone') || narrow.every((id) => wide.includes(id));
}

function qualifierFindings(
  kind: 'exception' | 'condition',
  before: Norm,
  after: Norm,
  same: boolean,
): Finding[] {
  const list = kind === 'exception' ? 'exceptions' : 'conditions';
  const [from, to] = [before[list][0] ?? null, after[list][0] ?? null];
  if ((from === null) === (to === null) || qualified(from ? after : before)) return [];
  const modality = mainModality(before);
  const frees = modality === 'permission' ? -1 : modality === null ? 0 : 1;
  const noun = kind === 'exception' ? 'uitzondering' : 'voorwaarde';
  return [
    {
      kind,
      before: from,
      after: to,
      effect: same ? direction(to ? -frees : frees) : null,
      reason: to
        ? `Er is een ${noun} bijgekomen (‘${to.value}’).`
        : `De ${noun} (‘${from?.value}’) is vervallen.`,
    },
  ];
}

/** Say whether a norm has an exception or condition in any form, *mag alleen als* included. */
function qualified(norm: Norm): boolean {
  const held = norm.sentences.some(
    (sentence) => sentence.modality === 'prohibition' && sentence.restricted,
  );
  return norm.exceptions.length > 0 || norm.conditions.length > 0 || held;
}

/** Words such as `altijd` and `in principe`, gained or lost. */
function forceFindings(before: Norm, after: Norm): Finding[] {
  return (['emphasis', 'hedges'] as const).flatMap((list) => {
    const finding = (from: Quote | null, to: Quote | null): Finding => {
      const harder = (list === 'emphasis') === (to !== null);
      const what = `‘${(to ?? from)?.value}’ is ${to ? 'toegevoegd' : 'vervallen'}`;
      return {
        kind: 'modality',
        before: from,
        after: to,
        effect: harder ? 'stricter' : 'looser',
        reason: `${what}: de regel is ${harder ? 'strenger' : 'minder streng'} gesteld.`,
      };
    };
    return [
      ...missing(before[list], after[list]).map((quote) => finding(quote, null)),
      ...missing(after[list], before[list]).map((quote) => finding(null, quote)),
    ];
  });
}

function direction(change: number): Effect {
  return change > 0 ? 'stricter' : change < 0 ? 'looser' : null;
}
