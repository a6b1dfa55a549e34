import type { Bearer } from '@akkoord/clause';
import type { Finding, FindingRule, Said } from './finding.ts';
import { type Norm, normsOf } from './norm.ts';
import { firstWords, type PlaceNamer, placeNamer } from './place.ts';

/** Two norms with so much of their words in common are about one thing. */
const sameThing = 0.7;
/** Words of at least so many letters are kin where one is part of the other (`vriend`, `bevriend`). */
const kinLength = 4;
/** So many words of a norm are quoted. */
const quotedWords = 12;

/** Parties that are no persons, whom a norm for everyone does not bind. */
const institutions: ReadonlySet<Bearer> = new Set(['school', 'competent_authority', 'mr']);

/**
 * Find what one clause allows and another forbids: the same subject, the same people, nearly the same words.
 *
 * Nothing is found where the norms can live side by side: they hold at other places or times, for other ages,
 * one is for a special case or has a condition, the permission is what the prohibition excepts, or one names
 * the other's clause.
 *
 * Obligations are left out: held against prohibitions in the same way they gave nothing, right or wrong, in any
 * of the models, examples and real protocols, nor in any two of them together.
 */
export const opposedNorms: FindingRule = (tree, { taxonomy }) => {
  const nameOf = placeNamer(tree);
  const norms = normsOf(tree, taxonomy);
  const permissions = norms.filter(({ modality, denies }) => modality === 'permission' && !denies);
  const prohibitions = norms.filter(({ modality, denies }) => modality === 'prohibition' && denies);
  const order = new Map(norms.map((norm, index) => [norm, index]));
  return permissions.flatMap((permission) =>
    prohibitions
      .filter(
        (prohibition) =>
          subjectOf(permission, prohibition) !== null && areOpposed(permission, prohibition),
      )
      .map((prohibition): Finding => {
        const both = [permission, prohibition].sort(
          (a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0),
        );
        const topic = taxonomy.topics.find(({ id }) => id === subjectOf(permission, prohibition));
        return {
          ruleId: 'opposed-norms',
          code: 'opposed-norms',
          data: {
            topic: topic?.label ?? null,
            allows: said(permission, nameOf),
            forbids: said(prohibition, nameOf),
          },
          clauses: both.map(({ clause }) => clause.eId),
        };
      }),
  );
};

function said({ clause, sentence }: Norm, nameOf: PlaceNamer): Said {
  return { place: nameOf(clause.eId), words: firstWords(sentence, quotedWords) };
}

/**
 * Tell whether one norm lets people do what another keeps them from, and the two cannot live side by side.
 *
 * @param permission A norm that allows, or one that demands: what must be done may be done.
 * @param prohibition A norm that forbids.
 */
export function areOpposed(permission: Norm, prohibition: Norm): boolean {
  return (
    permission.clause !== prohibition.clause &&
    bindsSame(permission.bearers, prohibition.bearers) &&
    permission.numbers === prohibition.numbers &&
    !isAbout(permission, prohibition) &&
    !isAbout(prohibition, permission) &&
    holdTogether(permission, prohibition) &&
    collide(permission, prohibition)
  );
}

/** Give the subject that both norms are about: the main one of either. */
function subjectOf({ topics: some }: Norm, { topics: others }: Norm): string | null {
  const [main] = some;
  const [other] = others;
  if (main !== undefined && others.includes(main)) return main;
  return other !== undefined && some.includes(other) ? other : null;
}

/** Whether a norm for some can bind others too: the same people, or everyone. */
function bindsSame(some: readonly Bearer[], others: readonly Bearer[]): boolean {
  const isPerson = (bearer: Bearer) => !institutions.has(bearer);
  return (
    some.some((bearer) => others.includes(bearer)) ||
    (some.includes('everyone') && others.some(isPerson)) ||
    (others.includes('everyone') && some.some(isPerson))
  );
}

function isAbout(one: Norm, other: Norm): boolean {
  return other.label !== null && one.references.has(other.label);
}

/**
 * Whether there is a place and time at which both hold. A norm that names none is the general one, beside one
 * for a special place; a heading over it tells less, and only sets it apart from another heading.
 */
function holdTogether(one: Norm, other: Norm): boolean {
  const isGeneral = one.settings.size === 0;
  if (isGeneral !== (other.settings.size === 0)) return false;
  return [
    [one.settings, other.settings],
    [one.around, other.around],
    [one.around, other.settings],
    [one.settings, other.around],
  ].every(
    ([some = none, others = none]) => some.size === 0 || others.size === 0 || meet(some, others),
  );
}

const none: ReadonlySet<string> = new Set();

function meet(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return [...some].some((setting) => others.has(setting));
}

function collide(permission: Norm, prohibition: Norm): boolean {
  const [some, others] = [permission.terms, prohibition.terms];
  if (some.size === 0 || others.size === 0) return false;
  const shared = Math.min(sharedWith(some, others), sharedWith(others, some));
  if ((2 * shared) / (some.size + others.size) < sameThing) return false;
  if (prohibition.limited || permission.limited) return false;
  if (prohibition.inclusive && !prohibition.excepted) return true;
  if (permission.excepted) return false;
  return !prohibition.excepted || sharedWith(some, others) === some.size;
}

/** Count the words of some that others have too. */
function sharedWith(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return [...some].filter((word) => [...others].some((other) => areKin(word, other))).length;
}

function areKin(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= kinLength && long.includes(short);
}
