import type { Bearer, Provision, Reader, SummedNorm } from '@akkoord/clause';
import { startsSmall } from '@akkoord/text';
import type { Unit } from '../direction/units.ts';
import type { Entry } from '../side.ts';

/** What a sentence does and to whom, as a summary names it. */
export interface SummedRule {
  readonly norm: SummedNorm;
  /** Whom its label names. */
  readonly bearers: readonly Bearer[];
  readonly for: readonly Reader[];
  readonly names: readonly Reader[];
}

/** For which reader a rule is that binds a bearer; what binds the council is an affair of the school. */
const readersOfBearer = {
  staff: ['staff'],
  mentor: ['staff'],
  pupil: ['pupils'],
  parent: ['parents'],
  competent_authority: ['school'],
  school_leadership: ['school'],
  school: ['school'],
  mr: ['school'],
  everyone: ['pupils', 'parents', 'staff'],
} as const satisfies Record<Bearer, readonly Reader[]>;

/** Name the readers behind bearers, each once. */
export function readersOf(bearers: readonly Bearer[]): Reader[] {
  return [...new Set(bearers.flatMap((bearer) => readersOfBearer[bearer]))];
}

/**
 * Read what a sentence does by its first norm.
 *
 * @param entries Those of its text: a lead-in may say whom it binds.
 * @returns `null` where it has no norm, or is a part of a sentence that only looks like one.
 */
export function ruleOf(unit: Unit, entries: readonly Entry[]): SummedRule | null {
  const { clause } = unit;
  const provisions = clause.data?.provisions ?? [];
  const [first] = provisions;
  if (!first || isFragment(unit, first)) return null;
  const persons = provisions.flatMap((one) => one.persons ?? []);
  const named = unique(persons.flatMap(({ bearer }) => bearer ?? []));
  const measured = measuresAgainst(provisions, named);
  const bearers = measured ?? unique(provisions.flatMap((one) => boundBy(one, unit, entries)));
  const bound = readersOf(bearers);
  return {
    norm: measured ? 'measures' : normOf(first),
    bearers,
    for: bound,
    names: readersOf(named).filter((reader) => !bound.includes(reader)),
  };
}

/** Norms that are read from a verb alone, which in a point of a list may be part of a name: `of het is toegestaan`. */
const fromVerbs: ReadonlySet<string> = new Set(['permitted', 'competence', 'passive', 'present']);

function isFragment({ text, tokens, parent }: Unit, { rule }: Provision): boolean {
  const opening = text.slice(tokens[0]?.start ?? 0);
  return parent !== null && fromVerbs.has(rule) && startsSmall(opening);
}

/** In letters: what is shorter stands for somebody whom other words name: `zij`, `men`, `onze`. */
const shortestName = 5;

/** Whom a norm binds by its own words, or by the heading over it; everyone and the school are meant where no one is named. */
function boundBy(
  { bearers, bearer }: Provision,
  { clause, eId, text, parent }: Unit,
  entries: readonly Entry[],
): Bearer[] {
  const own = bearer?.eId === eId ? text : entries.find((one) => one.eId === bearer?.eId)?.text;
  const words = bearer && own ? own.slice(bearer.start, bearer.end).split(/[^\p{L}]+/u) : [];
  const isNamed = words.some((word) => word.length >= shortestName);
  return bearers.filter(
    (one) =>
      isNamed ||
      (one !== 'everyone' && one !== 'school') ||
      (parent === null && clause.data?.addressees?.includes(one)),
  );
}

/** Whom the school takes measures against: those whom a norm of its own names beside them; `null` where it takes none. */
function measuresAgainst(
  provisions: readonly Provision[],
  named: readonly Bearer[],
): Bearer[] | null {
  const measures = provisions.flatMap((one) => one.sanctions ?? []);
  const bound = readersOf(provisions.flatMap((one) => one.bearers));
  if (measures.length === 0 || bound.some((reader) => reader !== 'school')) return null;
  const against = named.filter((bearer) => !readersOf([bearer]).includes('school'));
  return against.length > 0 ? against : null;
}

/** Rules of which the words say for sure that someone must do something. */
const duties: ReadonlySet<string> = new Set(['must', 'imperative', 'infinitive']);

function normOf({ modality, rule, polarity, conditions = [] }: Provision): SummedNorm {
  switch (modality) {
    case 'prohibition':
      // `mag alleen als …`: what may not be done is all but that.
      return polarity === 'positive' && conditions.length > 0 ? 'restriction' : 'prohibition';
    case 'obligation':
      return duties.has(rule) ? 'obligation' : 'other';
    case 'permission':
      return 'permission';
    case 'recommendation':
      return 'recommendation';
  }
}

function unique<T>(list: readonly T[]): T[] {
  return [...new Set(list)];
}
