import type { Taxonomy } from '@akkoord/taxonomy';
import { actsForSchool, canBeSame } from './parties.ts';
import type { Stand } from './stand.ts';

/** In what two rules do not go together. */
export type ClashWay =
  | 'act'
  | 'instead'
  | 'only'
  | 'channel'
  | 'consent'
  | 'time'
  | 'often'
  | 'decides'
  | 'report';

/** Tells whether two rules do not go together, whichever stands first. */
type Way = (one: Stand, other: Stand) => boolean;

/** Make what tells in which way two rules do not go together; null where they do, as far as can be told. */
export function clashOf({
  rules: { clashes },
}: Taxonomy): (one: Stand, other: Stand) => ClashWay | null {
  const alone = new Set(clashes.acts.flatMap(({ id, alone }) => (alone ? [id] : [])));
  const instead = new Map(
    clashes.acts.map(({ id, instead = [], of = [] }) => [id, { instead, of }]),
  );
  const ways = waysOf(alone, instead);
  const names = Object.keys(ways) as ClashWay[];
  return (one, other) => {
    if (!canMeet(one, other)) return null;
    return names.find((name) => ways[name](one, other) || ways[name](other, one)) ?? null;
  };
}

/** Acts that exclude an act, of some things. */
interface Exclusion {
  instead: ReadonlyArray<{ id: string }>;
  of: ReadonlyArray<{ id: string }>;
}

function excludes(exclusion: Exclusion | undefined, one: Stand, other: Stand): boolean {
  if (!exclusion) return false;
  const both = shared(one.things, other.things);
  return (
    exclusion.instead.some(({ id }) => other.acts.has(id)) &&
    exclusion.of.some(({ id }) => both.has(id))
  );
}

function waysOf(
  alone: ReadonlySet<string>,
  instead: ReadonlyMap<string, Exclusion>,
): Readonly<Record<ClashWay, Way>> {
  const sameAct = (one: Stand, other: Stand) =>
    [...shared(one.acts, other.acts)].some(
      (act) =>
        !measured.has(act) &&
        (alone.has(act) ||
          (meets(one.things, other.things) && (act !== 'message' || hasOthers(one, other)))),
    );
  return {
    act: (one, other) =>
      lets(one) &&
      one.modality !== null &&
      one.modality !== 'recommendation' &&
      (one.direct || one.free || one.allows) &&
      other.modality === 'prohibition' &&
      forbids(other) &&
      !other.listed &&
      sameAct(one, other) &&
      collide(one, other),
    instead: (one, other) =>
      lets(one) &&
      lets(other) &&
      one.direct &&
      other.direct &&
      !one.incidental &&
      !other.incidental &&
      [...one.acts].some((act) => excludes(instead.get(act), one, other)) &&
      samePeople(one, other) &&
      sameGroup(one, other) &&
      holdTogether(one, other),
    only: (one, other) =>
      lets(one) &&
      one.modality !== null &&
      other.onlyBearers &&
      sameAct(one, other) &&
      one.bearers.length > 0 &&
      !canBeSame(one.bearers, other.bearers) &&
      sameOthers(one, other) &&
      !isNarrow(one) &&
      holdTogether(one, other),
    channel: (one, other) =>
      lets(one) &&
      !one.cased &&
      (one.acts.has('message') ||
        (one.things.has('group') && other.channels.has('school_means'))) &&
      other.acts.has('message') &&
      other.direct &&
      samePeople(one, other) &&
      sameOthers(one, other) &&
      one.channels.size > 0 &&
      other.channels.size > 0 &&
      (forbids(other)
        ? meets(one.channels, other.channels)
        : (other.onlyChannels ||
            (one.modality === 'permission' && other.modality === 'obligation')) &&
          !meets(one.channels, other.channels)),
    consent: (one, other) =>
      one.giver !== null &&
      other.giver !== null &&
      one.giver.bearer !== other.giver.bearer &&
      [one, other].every(({ giver }) => giver?.bearer === 'parent' || giver?.bearer === 'pupil') &&
      (one.ages === '') === (other.ages === '') &&
      (one.ages === '' || one.ages !== other.ages) &&
      one.things.has('image') &&
      other.things.has('image') &&
      isPrivate(one) === isPrivate(other),
    time: (one, other) =>
      one.lasting !== null &&
      other.lasting !== null &&
      one.lasting !== other.lasting &&
      [...shared(one.acts, other.acts)].some((act) => lasts.has(act)) &&
      meets(one.things, other.things) &&
      (one.modality === null || other.modality === null || samePeople(one, other)) &&
      one.incidental === other.incidental,
    often: (one, other) =>
      one.often !== null &&
      other.often !== null &&
      one.often !== other.often &&
      meets(one.acts, other.acts) &&
      meets(one.things, other.things) &&
      samePeople(one, other),
    decides: (one, other) =>
      one.acts.has('decide') &&
      other.acts.has('decide') &&
      lets(one) &&
      lets(other) &&
      meets(one.things, other.things) &&
      one.bearers.length > 0 &&
      other.bearers.length > 0 &&
      ![one, other].some(({ bearers }) => bearers.includes('everyone')) &&
      !canBeSame(one.bearers, other.bearers) &&
      !one.advises &&
      !other.advises &&
      one.incidental === other.incidental,
    report: (one, other) =>
      one.acts.has('report') &&
      other.acts.has('report') &&
      one.modality !== 'permission' &&
      other.modality !== 'permission' &&
      one.points.size > 0 &&
      other.points.size > 0 &&
      !meets(one.points, other.points) &&
      meets(one.things, other.things) &&
      samePeople(one, other) &&
      !one.advises &&
      !other.advises,
  } satisfies Record<ClashWay, Way>;
}

/** Acts that a rule lets be in some way, and not at all: to whom, how long, by whom. */
const measured: ReadonlySet<string> = new Set(['report', 'ask', 'decide', 'suspend']);

/** Acts of which a rule tells how long they last, or how soon they are done. */
const lasts: ReadonlySet<string> = new Set(['hold', 'keep', 'report', 'suspend']);

/** Whether two rules can be about one thing at all. */
function canMeet(one: Stand, other: Stand): boolean {
  const isApart = one.whose !== null && other.whose !== null && one.whose !== other.whose;
  return one.clause !== other.clause && !isApart;
}

/** Whether a rule allows or demands: a ban with an exception does neither. */
function lets({ modality, denies, free, responsible }: Stand): boolean {
  return free || (!denies && !responsible && modality !== 'prohibition');
}

function forbids({ modality, denies, free }: Stand): boolean {
  return !free && denies && (modality === 'prohibition' || modality === null);
}

/** Whether what one lets meets what the other forbids: the same people, at one time, and no exception of the ban. */
function collide(one: Stand, other: Stand): boolean {
  return (
    samePeople(one, other) &&
    sameOthers(one, other) &&
    one.ages === other.ages &&
    !isNarrow(one) &&
    (other.special === null || (!one.conditioned && meets(other.special, one.things))) &&
    !(other.excepted && !one.free && (one.conditioned || one.modality !== 'permission')) &&
    other.unexplained < narrows &&
    holdTogether(one, other)
  );
}

/** A ban with so many words of its own is on something narrower. */
const narrows = 2;

function hasOthers({ others: some }: Stand, { others }: Stand): boolean {
  return some.length > 0 && others.length > 0;
}

/** A rule for a special kind of people (`een leerling die …`) is beside the general one. */
function isNarrow({ special, whoever }: Stand): boolean {
  return special !== null && !whoever;
}

function samePeople(one: Stand, other: Stand): boolean {
  return canBeSame(one.bearers, other.bearers);
}

/** Whether the others can be the same: a rule that names nobody else says nothing of them. */
function sameOthers(one: Stand, other: Stand): boolean {
  return canBeSame(one.others, other.others);
}

/** Rules for two special kinds of people or things are beside each other. */
function sameGroup(one: Stand, other: Stand): boolean {
  return one.special === null || other.special === null;
}

function holdTogether(one: Stand, other: Stand): boolean {
  if (one.whole || other.whole) return true;
  const isGeneral = one.settings.size === 0;
  if (isGeneral && other.settings.size === 0) return true;
  if (isGeneral !== (other.settings.size === 0)) return false;
  return meets(one.settings, other.settings);
}

/** Whether it is people who put something out, and not the school. */
function isPrivate({ bearers, acts }: Stand): boolean {
  return (
    acts.has('publish') &&
    bearers.length > 0 &&
    !bearers.includes('everyone') &&
    !bearers.some(actsForSchool)
  );
}

function meets(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return shared(some, others).size > 0;
}

function shared(some: ReadonlySet<string>, others: ReadonlySet<string>): Set<string> {
  return new Set([...some].filter((one) => others.has(one)));
}
