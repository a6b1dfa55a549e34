import type { Bearer, Provision } from '@akkoord/clause';
import type { Taxonomy } from '@akkoord/taxonomy';
import { phraseFinder, type Sentence, type Token } from '@akkoord/text';

/** Somebody whom a sentence names. */
export interface Party {
  bearer: Bearer;
  /** Offset of the first letter in the sentence. */
  start: number;
}

/** The people of a sentence. */
export interface Parties {
  /** Those whom it binds. Where no norm was read, those that it names first. */
  bearers: readonly Party[];
  /** The others that it names. */
  others: readonly Party[];
  /** All, in order. */
  all: readonly Party[];
}

/** Make a reader of the people in a sentence. */
export function partyReader({ roles }: Taxonomy) {
  const finders = roles.flatMap(({ bearer, phrases }) =>
    bearer ? [{ bearer, find: phraseFinder(phrases) }] : [],
  );
  return (
    sentence: Sentence,
    provision: Provision | undefined,
    tokens: readonly Token[],
  ): Parties => {
    const all = finders
      .flatMap(({ bearer, find }) =>
        find(tokens).map(({ from, to }) => ({
          bearer,
          from,
          to,
          start: (tokens[from] as Token).start,
        })),
      )
      .sort((a, b) => a.from - b.from || b.to - a.to)
      // A longer name holds the shorter one in it.
      .filter((one, index, found) => index === 0 || one.from >= (found[index - 1]?.to ?? 0))
      .map(({ bearer, start }): Party => ({ bearer, start }));
    if (!provision) {
      const [first, ...rest] = all;
      return { bearers: first ? [first] : [], others: rest, all };
    }
    const own = provision.bearer;
    const isOwn = ({ start }: Party) =>
      own !== null &&
      own !== undefined &&
      own.start - sentence.start <= start &&
      start < own.end - sentence.start;
    const named = all.filter(isOwn);
    const bearers = provision.bearers.map(
      (bearer): Party => named.find((one) => one.bearer === bearer) ?? { bearer, start: -1 },
    );
    return { bearers, others: all.filter((one) => !isOwn(one)), all };
  };
}

/** Who acts for the school, and can be one person. */
const ofSchool: ReadonlySet<Bearer> = new Set([
  'school',
  'staff',
  'mentor',
  'school_leadership',
  'competent_authority',
]);

/** Of these every one who acts for the school can be a part. */
const wide: ReadonlySet<Bearer> = new Set(['school', 'staff']);

/** Tell whether one of some can be one of others; nobody named is anybody. */
export function canBeSame(some: readonly Bearer[], others: readonly Bearer[]): boolean {
  if (some.length === 0 || others.length === 0) return true;
  return some.some((one) => others.some((other) => isPart(one, other)));
}

function isPart(one: Bearer, other: Bearer): boolean {
  if (one === other) return true;
  if (one === 'everyone') return other !== 'mr';
  if (other === 'everyone') return one !== 'mr';
  return ofSchool.has(one) && ofSchool.has(other) && (wide.has(one) || wide.has(other));
}

/** Tell whether somebody acts for the school. */
export function actsForSchool(bearer: Bearer): boolean {
  return ofSchool.has(bearer);
}
