import { type Context, contextAt, signsOf, tailOf } from '@akkoord/annotate/parts';
import type { Comparator, Finding } from '@akkoord/clause';
import { findNumbers, type Token } from '@akkoord/text';
import type { Lexicon } from '../lexicon.ts';
import { directionOf, type Relation } from './table.ts';
import { sideOf, type Unit } from './units.ts';

/** Of which groups a sentence is: `groep 7 en 8`, `vanaf klas 3`. */
interface PupilGroups {
  /** The limit, the noun and the numbers. */
  readonly tokens: readonly Token[];
  readonly numbers: ReadonlySet<number>;
}

/** No school has more groups, classes or years than this. */
const most = 12;

/** Which groups a limit before the noun leaves of one that is named. */
const limited: Partial<Record<Comparator, (group: number, named: number) => boolean>> = {
  from: (group, named) => group >= named,
  'up-to-and-including': (group, named) => group <= named,
  until: (group, named) => group < named,
};

/** Say which groups of pupils a sentence is about, where that is not the same on both sides. */
export function groupFinding(
  pair: readonly [Unit, Unit],
  { context, lexicon }: { context: Context; lexicon: Lexicon },
): Finding | null {
  const [from, to] = pair.map((unit) => groupsIn(unit, lexicon)) as [
    PupilGroups | null,
    PupilGroups | null,
  ];
  if (!from || !to || isWithin(from, to) === isWithin(to, from)) return otherGroups(from, to, pair);
  const relation: Relation = isWithin(from, to) ? 'wider' : 'narrower';
  const [tail, place] = [
    tailOf(from.tokens, pair[0], lexicon),
    contextAt(from.tokens, pair[0], { context, lexicon }),
  ];
  const same = tail === tailOf(to.tokens, pair[1], lexicon) && tail !== 'proviso';
  const goes = [from, to].some((groups, i) => isGoal(groups, pair[i] as Unit));
  const effect = same && !goes ? directionOf(place, tail ?? 'persons', relation) : null;
  return changed([from, to], pair, effect);
}

/** One group for another: another rule, and neither more nor less of it. */
function otherGroups(
  from: PupilGroups | null,
  to: PupilGroups | null,
  pair: readonly [Unit, Unit],
): Finding | null {
  return from && to && !isWithin(from, to) ? changed([from, to], pair, null) : null;
}

function changed(
  [from, to]: readonly [PupilGroups, PupilGroups],
  pair: readonly [Unit, Unit],
  effect: Finding['effect'],
): Finding {
  const [before, after] = [sideOf(from.tokens, pair[0]), sideOf(to.tokens, pair[1])];
  const data = { thing: 'group', from: before.value, to: after.value } as const;
  return { kind: 'scope', before, after, effect, code: 'named-changed', data };
}

function isWithin({ numbers }: PupilGroups, other: PupilGroups): boolean {
  return [...numbers].every((one) => other.numbers.has(one));
}

/** `gaat over naar groep 5`: where someone goes, and not who he is. */
function isGoal({ tokens }: PupilGroups, unit: Unit): boolean {
  const before = unit.tokens[unit.tokens.indexOf(tokens[0] as Token) - 1];
  return before?.folded === 'naar';
}

/** The groups that a sentence names in one place; null where it names none, or names them in more. */
function groupsIn({ tokens }: Unit, { taxonomy }: Lexicon): PupilGroups | null {
  const isNoun = (i: number) => taxonomy.structure.groups.includes(tokens[i]?.folded ?? '');
  const numbers = new Map(findNumbers(tokens).map(({ from, value }) => [from, value]));
  const named = (i: number) => isNoun(i) && (numbers.get(i + 1) ?? most + 1) <= most;
  const first = tokens.findIndex((_, i) => named(i));
  if (first < 0) return null;
  const found = new Set([numbers.get(first + 1) as number]);
  let end = first + 2;
  for (;;) {
    const [token, next] = [tokens[end], tokens[end + 1]];
    const range = signsOf(tokens, 'limit:up-to-and-including', taxonomy).find(
      ({ from }) => from === end,
    );
    const joined = token?.folded === 'en' || token?.folded === 'of';
    const at = range ? range.to : joined ? (isNoun(end + 1) ? end + 2 : end + 1) : end;
    const mark = token?.mark ?? '';
    const plain = !range && !joined;
    const value = numbers.get(at);
    if (value === undefined || value > most || (plain && !/^[,–-]$/.test(mark))) break;
    if ((range || joined) && next && /[;:]/.test(next.mark)) break;
    const last = Math.max(...found);
    if (range || /[–-]/.test(mark)) for (let i = last; i < value; i++) found.add(i);
    found.add(value);
    end = at + 1;
  }
  if (tokens.some((_, i) => i >= end && named(i))) return null;
  return withLimit({ tokens, first, end }, found, taxonomy);
}

function withLimit(
  { tokens, first, end }: { tokens: readonly Token[]; first: number; end: number },
  found: ReadonlySet<number>,
  taxonomy: Lexicon['taxonomy'],
): PupilGroups | null {
  for (const [comparator, holds] of Object.entries(limited)) {
    const hit = signsOf(tokens, `limit:${comparator as Comparator}`, taxonomy).find(
      ({ to }) => to === first,
    );
    const [named, ...others] = found;
    if (!hit || named === undefined) continue;
    if (others.length > 0) return null;
    const all = Array.from({ length: most }, (_, i) => i + 1);
    const numbers = new Set(all.filter((group) => holds(group, named)));
    return { tokens: tokens.slice(hit.from, end), numbers };
  }
  return { tokens: tokens.slice(first, end), numbers: found };
}
