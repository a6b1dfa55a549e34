import type { Bearer, Coded, Finding, FindingData, FindingKind, Row } from '@akkoord/clause';
import { longStems, type PhraseFinder, stem } from '@akkoord/text';
import { type Analyser, type Bound, boundOtherwise } from '../analyse.ts';
import { overlap } from '../candidates.ts';
import type { Entry } from '../side.ts';
import type { Place } from './links.ts';
import type { Held } from './standpoint.ts';

/** What one witness says on a subject. */
export interface Saying extends Held {
  id: string;
  base: boolean;
  places: readonly Place[];
}

/** Texts that share less than this of their words do not say the same in other words. */
const sameWords = 0.35;
/** Of texts that share less than this, single differences are not told. */
const comparable = 0.15;
/** What makes a rule another one, beside who must or may do what: that is told by the positions themselves. */
const isTelling = {
  age: true,
  period: true,
  time: true,
  number: true,
  sanction: true,
  modality: false,
  bearer: false,
  exception: false,
  condition: false,
  scope: false,
  member: false,
  connective: false,
  date: false,
  channel: false,
  platform: false,
  body: false,
  law: false,
  reference: false,
} as const satisfies Record<FindingKind, boolean>;

/**
 * Say how far the witnesses on a subject agree, over all pairs of them.
 *
 * `opposed`: one allows what another forbids, to the same people, and not both under an exception.
 * `different`: another norm, other people, another exception or condition, a word as `alleen` on one side,
 * or texts that share few words. The same words that bind other people, because of what stands over them, differ too.
 *
 * @param of `limits` finds the words that narrow what is said: only, merely; `isOneAct` tells that the subject asks about one act.
 */
export function agreementOf(
  sayings: readonly Saying[],
  findings: readonly Finding[],
  { limits, isOneAct }: { limits: PhraseFinder; isOneAct: boolean },
): Row['agreement'] {
  if (sayings.length < 2) return 'same';
  const [first] = sayings as readonly [Saying, ...Saying[]];
  if (sayings.every((saying) => isSameText(saying, first))) {
    return sayings.some((saying) => bindsOthers(first, saying)) ? 'different' : 'same';
  }
  const limited = new Map(
    sayings.map((saying) => [
      saying,
      saying.places.some(({ entry }) => limits(entry.tokens).length > 0),
    ]),
  );
  const isLimited = (saying: Saying) => limited.get(saying);
  const pairs = sayings.flatMap((one, i) =>
    sayings.slice(i + 1).map((other) => [one, other] as const),
  );
  if (pairs.some(([one, other]) => isOpposed(one, other, isOneAct))) return 'opposed';
  const differs = pairs.some(
    ([one, other]) =>
      one.key !== other.key ||
      isLimited(one) !== isLimited(other) ||
      overlap(termsOf(one), termsOf(other)) < sameWords,
  );
  return differs || findings.some(({ kind }) => isTelling[kind]) ? 'different' : 'reworded';
}

function isSameText(one: Saying, other: Saying): boolean {
  return skeletonOf(one) === skeletonOf(other);
}

function skeletonOf({ places }: Saying): string {
  return places.map(({ entry }) => entry.skeleton).join();
}

/** Whom the same words bind, where that is known of both and not the same. */
function bindsOthers(one: Saying, other: Saying): Bound | null {
  const bound = boundOtherwise(entriesOf(one), entriesOf(other));
  return bound && bound.from.length > 0 && bound.to.length > 0 ? bound : null;
}

function entriesOf({ places }: Saying): Entry[] {
  return places.map(({ entry }) => entry);
}

/**
 * Whether one allows the same people what the other forbids them: by the norms that say most where the subject is one act, or a
 * person gave a position to it; else by any two on one act.
 */
function isOpposed(one: Saying, other: Saying, isOneAct: boolean): boolean {
  const isAsked = isOneAct || [one, other].some(({ places }) => places[0]?.witness.declared);
  const [mine, theirs] = [one.norms[0], other.norms[0]];
  if (isAsked && mine && theirs && areOpposed(mine, theirs)) return true;
  return one.norms.some((a) => other.norms.some((b) => areOpposed(a, b) && shareAct(a, b)));
}

type Norm = Saying['norms'][number];

function areOpposed(a: Norm, b: Norm): boolean {
  const [one, other] = [a.provision, b.provision];
  const modalities = [one.modality, other.modality];
  if (!modalities.includes('permission') || !modalities.includes('prohibition')) return false;
  if (one.exception && other.exception) return false;
  return meets(one.bearers, other.bearers) || meets(other.bearers, one.bearers);
}

/** Whether two norms are on one act, by the verb; where that cannot be told, by their words. */
function shareAct(a: Norm, b: Norm): boolean {
  const [one, other] = [verbOf(a), verbOf(b)];
  if (one !== null || other !== null) return one === other;
  return overlap(stemsOf(a), stemsOf(b)) >= sameWords;
}

/** The stems of the longer words of the sentence that a norm stands in. */
function stemsOf({ place: { entry }, provision: { span } }: Norm): string[] {
  return longStems(span.eId === entry.eId ? entry.text.slice(span.start, span.end) : entry.text);
}

function verbOf({ place: { entry }, provision: { action } }: Norm): string | null {
  if (!action || action.verb.eId !== entry.eId) return null;
  const verb = entry.tokens.find(
    ({ start, end }) => start < action.verb.end && end > action.verb.start,
  );
  return verb ? stem(verb.folded) : null;
}

/** Whether a norm for some can bind others too: the same people, or everyone. */
function meets(some: readonly Bearer[], others: readonly Bearer[]): boolean {
  return (
    some.length === 0 || some.includes('everyone') || some.some((bearer) => others.includes(bearer))
  );
}

/** Of texts that share next to nothing, each word differs: no single difference says more than that. */
function isComparable(one: Saying, other: Saying): boolean {
  return overlap(termsOf(one), termsOf(other)) >= comparable;
}

function termsOf({ places }: Saying): string[] {
  return places.flatMap(({ entry }) => entry.terms);
}

/**
 * Say in what the others differ from the base, or from what most witnesses hold where there is no base.
 *
 * @param analyse Reads ages, periods, measures and the like from two sides.
 */
export function findingsOf(sayings: readonly Saying[], analyse: Analyser): Finding[] {
  const reference = referenceOf(sayings);
  if (!reference) return [];
  return sayings
    .filter(
      (saying) =>
        saying !== reference && (isSameText(reference, saying) || isComparable(reference, saying)),
    )
    .flatMap((saying): Finding[] => {
      const between: [string, string] = [reference.id, saying.id];
      if (isSameText(reference, saying)) {
        const bound = bindsOthers(reference, saying);
        return bound ? [bindingFinding(bound, between)] : [];
      }
      return analyse(entriesOf(reference), entriesOf(saying)).findings.map(
        ({ kind, before, after }): Finding => ({
          ...{ kind, before, after, effect: null, between },
          ...betweenSchools(kind, before?.value, after?.value),
        }),
      );
    });
}

function bindingFinding({ from, to }: Bound, between: [string, string]): Finding {
  return {
    kind: 'bearer',
    before: null,
    after: null,
    effect: null,
    between,
    code: 'schools-bind',
    data: { one: from, other: to },
  };
}

/** What a finding says between two schools: neither text is the older one. */
function betweenSchools(
  kind: Finding['kind'],
  one: string | undefined,
  other: string | undefined,
): Coded<Pick<FindingData, 'schools-say' | 'one-school-says' | 'schools-differ'>> {
  if (one && other) return { code: 'schools-say', data: { kind, one, other } };
  const words = one || other;
  return words
    ? { code: 'one-school-says', data: { kind, words } }
    : { code: 'schools-differ', data: { kind } };
}

function referenceOf(sayings: readonly Saying[]): Saying | undefined {
  const counts = new Map<string, number>();
  const count = (saying: Saying) => counts.get(saying.key) ?? 0;
  for (const { key } of sayings) {
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...sayings].sort(
    (a, b) => Number(b.base) - Number(a.base) || count(b) - count(a) || (a.id < b.id ? -1 : 1),
  )[0];
}
