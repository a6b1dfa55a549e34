import type { Bearer } from '@akkoord/clause';
import type { SaidThing } from './said.ts';

/** Parties that are no persons: a rule for these and one for persons can be the same, told from two sides. */
const parties: ReadonlySet<Bearer> = new Set(['school', 'competent_authority', 'mr']);

/** How much of a word another one says: one form of a verb beside another (`intrekken`, `ingetrokken`). */
const formShare = 0.75;
/** A word that holds another (`groepsapp`, `app`). */
const kinShare = 0.7;
/** Words of one field of meaning (`filmpje`, `foto`). */
const fieldShare = 0.5;
/** Words of fewer letters are no kin. */
const kinLength = 4;
/** So many letters at their beginning make two words of one field forms of one word. */
const sameBeginning = 2;

/** What sentences on one subject, and sentences that point one way, get for it. */
const bonus = { mainSubject: 0.1, subject: 0.07, way: 0.05 } as const;
/** What sentences with few words lose: these are easily alike. By the number of words that tell something. */
const tooFew: Readonly<Record<number, number>> = { 0: 1, 1: 1, 2: 0.25, 3: 0.08 };

/**
 * From this likeness on, two sentences are one rule in other words.
 *
 * Evidence: with the rules of an example in the words of another school, see `same-rule-twice.test.ts`.
 */
export const oneRule = 0.58;
/** What belongs to a group of such sentences is at least this like each of the others. */
export const ofOneGroup = 0.4;

/**
 * Make what weighs how much two sentences say the same in other words; 0 where they cannot be one rule.
 *
 * @param said All sentences of the protocol, by which a word that few have weighs more.
 */
export function ruleLikeness(
  said: readonly SaidThing[],
): (one: SaidThing, other: SaidThing) => number {
  const counts = new Map<string, number>();
  for (const { terms } of said) {
    for (const term of terms.keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const weigh: Weigh = (term, { tells }) =>
    tells * Math.log(1 + said.length / (counts.get(term) ?? 1));
  return (one, other) => (canBeOne(one, other) ? likeness(one, other, weigh) : 0);
}

type Weigh = (term: string, word: { tells: number }) => number;

/** Weigh how much two sentences say the same: 0 to 1, and somewhat more where other things point to it too. */
function likeness(one: SaidThing, other: SaidThing, weigh: Weigh): number {
  const [mine, theirs] = [covered(one, other, weigh), covered(other, one, weigh)];
  if (mine === 0 || theirs === 0) return 0;
  const words = (2 * mine * theirs) / (mine + theirs);
  const few = tooFew[Math.min(one.terms.size, other.terms.size)] ?? 0;
  const way = one.way !== 'none' && one.way === other.way ? bonus.way : 0;
  return words + subjectBonus(one, other) + way - few;
}

function subjectBonus({ topics: some }: SaidThing, { topics: others }: SaidThing): number {
  if (some[0] !== undefined && some[0] === others[0]) return bonus.mainSubject;
  return some.some((topic) => others.includes(topic)) ? bonus.subject : 0;
}

/** Give the share of what one sentence says that another says too. */
function covered(one: SaidThing, other: SaidThing, weigh: Weigh): number {
  let shared = 0;
  let all = 0;
  for (const [term, word] of one.terms) {
    const weight = weigh(term, word);
    all += weight;
    shared += weight * shareIn(term, word.fields, other.terms);
  }
  return all === 0 ? 0 : shared / all;
}

function shareIn(term: string, fields: readonly number[], others: SaidThing['terms']): number {
  if (others.has(term)) return 1;
  let best = 0;
  for (const [other, word] of others) {
    if (areKin(term, other)) best = Math.max(best, kinShare);
    if (!fields.some((field) => word.fields.includes(field))) continue;
    const isForm = term.slice(0, sameBeginning) === other.slice(0, sameBeginning);
    best = Math.max(best, isForm ? formShare : fieldShare);
  }
  return best;
}

function areKin(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= kinLength && long.includes(short);
}

/** Whether two sentences can be one rule, by whom they bind, which way they point, where they hold, and their numbers. */
function canBeOne(one: SaidThing, other: SaidThing): boolean {
  const sameNumbers = one.numbers === '' || other.numbers === '' || one.numbers === other.numbers;
  const sameWay = one.way === other.way || one.way === 'none' || other.way === 'none';
  const sameSetting =
    one.settings.length === 0 ||
    other.settings.length === 0 ||
    one.settings.some((setting) => other.settings.includes(setting));
  return (
    sameNumbers &&
    sameSetting &&
    (sameWay || [one, other].every(({ way, limited }) => way !== 'against' || limited)) &&
    meets(one.bearers, other.bearers)
  );
}

function meets(some: readonly Bearer[], others: readonly Bearer[]): boolean {
  if (some.length === 0 || others.length === 0) return true;
  if (some.includes('everyone') || others.includes('everyone')) return true;
  const areParties = [...some, ...others].some((bearer) => parties.has(bearer));
  return areParties || some.some((bearer) => others.includes(bearer));
}
