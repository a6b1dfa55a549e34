import { type Context, contextAt, negationsOf, signsOf, tailOf } from '@akkoord/annotate/parts';
import type { Finding } from '@akkoord/clause';
import type { Token } from '@akkoord/text';
import type { Lexicon } from '../lexicon.ts';
import type { ListDifference } from './list-differences.ts';
import { type Segment, termsIn } from './segments.ts';
import { directionOf, type Part, type Relation } from './table.ts';
import { sideOf, type Unit } from './units.ts';

/** Whether a list already names a member that a stretch would tell again: `een schorsing`, `een schorsing krijgen`. */
export function isToldBy(list: Finding, stretch: Finding): boolean {
  const shares = (side: 'before' | 'after') => {
    const [one, other] = [list[side]?.span, stretch[side]?.span];
    return one && other && one.start < other.end && other.start < one.end;
  };
  return (
    list.code === 'list-changed' &&
    stretch.code === 'list-changed' &&
    (stretch.effect === null || stretch.effect === list.effect) &&
    Boolean(shares('before') || shares('after'))
  );
}

/**
 * `A en B` → `A, B en C`: the word that joins stands before another member, and is told with that one.
 *
 * @returns The stretch where it stood, or stands now, alone.
 */
export function movedJoin(segments: readonly Segment[]): Segment | null {
  const at = segments.findIndex(({ removed, added }, i) => {
    const [alone, other] = removed.length > 0 ? [removed, added] : [added, removed];
    const [join] = alone;
    if (alone.length !== 1 || other.length > 0 || !join || !isJoinWord(join.folded)) return false;
    const next = segments[i + 1];
    const more = removed.length > 0 ? next?.added : next?.removed;
    const less = removed.length > 0 ? next?.removed : next?.added;
    return less?.length === 0 && (more?.length ?? 0) > 1 && more?.[0]?.folded === join.folded;
  });
  return segments[at] ?? null;
}

function isJoinWord(word: string): boolean {
  return word === 'en' || word === 'of' || word === 'noch';
}

/** One member for another, where only one more was put behind the last: the end of the list was taken for another. */
export function isCrossed({ added, dropped }: ListDifference): boolean {
  return added.length > 0 && dropped.length > 0;
}

/** Members that refer to another place are told as references. */
export function isOfReferences(
  { added, dropped }: ListDifference,
  pair: readonly [Unit, Unit],
): boolean {
  const all = (members: typeof added, unit: Unit) =>
    members.every(({ tokens }) => refersOnly(tokens, unit));
  return all(dropped, pair[0]) && all(added, pair[1]);
}

/** Whether words are a reference to another place: most of them, the last one too. */
export function refersOnly(tokens: readonly Token[], { clause }: Unit): boolean {
  const spans = (clause.data?.mentions ?? []).flatMap(({ kind, span }) =>
    refers.has(kind) ? [span] : [],
  );
  const refer = (token: Token | undefined) =>
    token !== undefined && spans.some((span) => span.start < token.end && span.end > token.start);
  const own = tokens.filter(({ folded }) => !isJoinWord(folded));
  const numbers = own.every(({ folded }) => /^\d+[a-z]?$/u.test(folded));
  return numbers || (refer(own.at(-1)) && own.filter(refer).length * 2 >= own.length);
}

const refers: ReadonlySet<string> = new Set(['clause', 'document', 'law']);

/** Members that a finding about bearers tells already. */
export function isOfBearers(
  { added, dropped }: ListDifference,
  findings: readonly Finding[],
): boolean {
  const spans = findings.flatMap(({ kind, before, after }) =>
    kind === 'bearer' ? [before, after].flatMap((side) => side?.span ?? []) : [],
  );
  return [...added, ...dropped].every(({ tokens }) =>
    tokens.every((token) =>
      spans.some(({ start, end }) => token.start >= start && token.end <= end),
    ),
  );
}

export function listFinding(
  { added, dropped, connective }: ListDifference,
  [before, after]: readonly [Unit, Unit],
  around: { context: Context; lexicon: Lexicon },
): Finding {
  const { lexicon } = around;
  const tail =
    tailOf(
      added.flatMap(({ tokens }) => tokens),
      after,
      lexicon,
    ) ??
    tailOf(
      dropped.flatMap(({ tokens }) => tokens),
      before,
      lexicon,
    );
  const quotes = (members: typeof added, unit: Unit) =>
    members.map(({ tokens }) => sideOf(tokens, unit).value);
  const side = (members: typeof added, unit: Unit) =>
    members[0] ? sideOf(members[0].tokens, unit) : null;
  const both = added.length > 0 && dropped.length > 0;
  const [first, unit] = added[0] ? [added[0], after] : [dropped[0], before];
  const context = contextAt(first?.tokens ?? [], unit, around);
  // Of several provisos joined by *of* one will do; whether cases joined by *en* must all be so, the words do not say.
  const eases =
    tail === 'proviso' && connective === 'of' && !isDenied(first?.tokens ?? [], unit, lexicon);
  const wide = added.length > 0 !== eases;
  const unsure = both || isUnsure(tail, { connective, unit, context });
  return {
    kind: 'member',
    before: side(dropped, before),
    after: side(added, after),
    effect: unsure ? null : directionOf(context, tail ?? 'members', wide ? 'wider' : 'narrower'),
    code: 'list-changed',
    data: { added: quotes(added, after), dropped: quotes(dropped, before) },
  };
}

/** Words between a denial and the last thing of a list that it denies. */
const nearDenial = 8;

/** Whether one member more can ask more as well as less: one of several ways to do what must be done, one more case that must be so. */
function isUnsure(
  tail: Part | null,
  { connective, unit, context }: { connective: string; unit: Unit; context: Context },
): boolean {
  if (tail === null) return context === 'duty' && connective === 'of';
  const must = connective === 'en';
  return must && (tail === 'trigger' || (tail === 'exception' && isClausal(unit)));
}

/** `mits geen namen of beelden`: behind a denial each of several is asked. */
function isDenied(tokens: readonly Token[], unit: Unit, { taxonomy }: Lexicon): boolean {
  const at = unit.tokens.indexOf(tokens[0] as Token);
  const denials = negationsOf(taxonomy.modality);
  return unit.tokens
    .slice(Math.max(0, at - nearDenial), at + 1)
    .some(({ folded }) => denials.includes(folded) && folded !== 'noch');
}

/** `tenzij …`: all that stands there must be so; `behalve …` names what is left out. */
function isClausal({ tokens }: Unit): boolean {
  return tokens.some(({ folded }) => folded === 'tenzij');
}

/** `en` that became `of`, or the other way: one of several is less than all of them, in what is asked. */
export function connectiveFinding(
  { removed, added }: Segment,
  [before, after]: readonly [Unit, Unit],
  { context, lexicon }: { context: Context; lexicon: Lexicon },
): Finding | null {
  const [gone, come] = [removed, added].map((tokens) =>
    tokens.length === 1 ? tokens[0]?.folded : null,
  );
  const freer = gone === 'en' && come === 'of';
  if (!freer && !(gone === 'of' && come === 'en')) return null;
  const part = tailOf(removed, before, lexicon) ?? tailOf(added, after, lexicon);
  // Of cases and exceptions one is enough, so that there are more; of what is asked or required one is less.
  const relation: Relation =
    (part === 'trigger' || part === 'exception') === freer ? 'wider' : 'narrower';
  const effect =
    part || context === 'duty' ? directionOf(context, part ?? 'members', relation) : null;
  if (effect === null) return null;
  return {
    kind: 'connective',
    before: sideOf(removed, before),
    after: sideOf(added, after),
    effect,
    code: 'connective-changed',
    data: { from: gone as string, to: come as string },
  };
}

/** Words with content that one thing more has at the most; a longer stretch says more than one. */
const longestJoined = 8;

/** A stretch that *en*, *of* or a comma joins to what stands: one more thing that is asked, forbidden, allowed. */
export function joinedFinding(
  { removed, added }: Segment,
  [before, after]: readonly [Unit, Unit],
  { context, lexicon }: { context: Context; lexicon: Lexicon },
): Finding | null {
  if (removed.length > 0 === added.length > 0) return null;
  const comes = added.length > 0;
  const [tokens, unit] = comes ? [added, after] : [removed, before];
  const terms = termsIn(tokens, lexicon).length;
  const next = unit.tokens[unit.tokens.indexOf(tokens.at(-1) as Token) + 1];
  const joins = (word: string | undefined) => word === 'en' || word === 'of' || word === 'noch';
  const joined =
    joins(tokens[0]?.folded) ||
    joins(tokens.at(-1)?.folded) ||
    (joins(next?.folded) && /,/.test(tokens[0]?.mark ?? ''));
  const denials = negationsOf(lexicon.taxonomy.modality);
  const denies = tokens.some(({ folded }) => denials.includes(folded) && !joins(folded));
  const clausal = signsOf(tokens, 'clause', lexicon.taxonomy).some(({ from }) => from <= 1);
  // `, zijn het derde lid en …`: a verb behind a comma says that another sentence went on there.
  const verbs = signsOf(tokens, 'statives', lexicon.taxonomy).length > 0;
  const goesOn = verbs && tokens.slice(1).some(({ mark }) => mark.includes(','));
  if (!joined || denies || clausal || goesOn || terms < 1 || terms > longestJoined) return null;
  if (refersOnly(tokens, unit)) return null;
  const part = tailOf(tokens, unit, lexicon) ?? 'members';
  // Behind *en* in a case or a proviso more must be so; behind *of* one more will do.
  const or = tokens.some(({ folded }) => folded === 'of');
  const eases = or && !isDenied(tokens, unit, lexicon);
  const wide = part === 'trigger' ? or === comes : part === 'proviso' ? eases !== comes : comes;
  const place = contextAt(tokens, unit, { context, lexicon });
  const unsure =
    part !== 'trigger' &&
    isUnsure(part === 'members' ? null : part, {
      connective: or ? 'of' : 'en',
      unit,
      context: place,
    });
  const side = sideOf(tokens, unit);
  const words = side.value.replace(/^(?:en|of|noch) | (?:en|of|noch)$/giu, '');
  return {
    kind: 'member',
    before: comes ? null : side,
    after: comes ? side : null,
    effect: unsure ? null : directionOf(place, part, wide ? 'wider' : 'narrower'),
    code: 'list-changed',
    data: comes ? { added: [words], dropped: [] } : { added: [], dropped: [words] },
  };
}
