import type { Finding, Provision } from '@akkoord/clause';
import { phraseFinder, type Token } from '@akkoord/text';
import { findingsOf, type Reading } from '../findings.ts';
import type { Lexicon } from '../lexicon.ts';
import type { NormReader } from '../norm.ts';
import { wordingDifference } from '../wording.ts';
import { type Context, contextOf } from './context.ts';
import { coverage } from './coverage.ts';
import { type ListDifference, listDifferences } from './lists.ts';
import { contextAt, deniesLimit, isDouble, isProviso } from './place.ts';
import { type Segment, saysTheSame, segmentsOf, termsIn } from './segments.ts';
import { directionOf, type Part, type Relation } from './table.ts';
import { sideOf, type Unit } from './units.ts';

/** What differs between two sentences that answer each other. */
export interface UnitReading {
  readonly findings: readonly Finding[];
  /** Whether the findings tell all that differs; if not, what it does to the rule cannot be told. */
  readonly told: boolean;
  readonly context: Context;
}

/** What a pair of sentences is read with. */
export interface UnitTools {
  readonly lexicon: Lexicon;
  readonly readNorm: NormReader;
}

/** Words without a rule that a sentence may gain or lose and still be read: one in so many that both sides have. */
const unread = 6;

/**
 * Say what differs between two sentences, and whether that is all.
 *
 * @param named What the clauses of these sentences name on one side only; it counts as told where it stands.
 */
export function readPair(
  before: Unit,
  after: Unit,
  { lexicon, readNorm }: UnitTools,
  named: readonly Finding[],
): UnitReading {
  const pair = [before, after] as const;
  const { shared, lost, gained } = wordingDifference(before.terms, after.terms);
  const close = shared >= lost.length + gained.length;
  const [one, other] = pair.map((unit): Reading => ({ norm: readNorm(unit), named: [] })) as [
    Reading,
    Reading,
  ];
  const contexts = pair.map((unit) => contextOf(unit, lexicon)) as [Context, Context];
  const context = contexts[0] === contexts[1] ? contexts[0] : 'none';
  const known = findingsOf(one, other, { close })
    .filter((finding) => holdsHere(finding, pair, { context, lexicon }))
    .map((finding) => weighed(finding, pair, { context, lexicon }));
  const segments = segmentsOf(before, after).filter((segment) => !saysTheSame(segment, lexicon));
  const found: Finding[] = [];
  const emphasised = coverage(
    pair,
    known.filter(({ code }) => code.startsWith('emphasis')),
    { words: [], lexicon },
  );
  const open = segments.filter((segment) => !emphasised(segment));
  const cases = caseFinding(pair, open, context);
  if (cases) found.push(cases);
  const lists = ((close && !cases && listDifferences(before, after, lexicon)) || []).filter(
    (list) => !isOfBearers(list, known) && !isOfReferences(list, pair),
  );
  found.push(...lists.map((list) => listFinding(list, pair, { context, lexicon })));
  const listed = lists.flatMap(({ words }) => words);
  const covered = coverage(pair, [...known, ...named, ...found], { words: listed, lexicon });
  const rest = segments.filter((segment) => {
    if (covered(segment)) return false;
    const finding = segmentFinding(segment, pair, { context, lexicon });
    if (finding && !found.some((other) => isToldBy(other, finding))) found.push(finding);
    return finding === null;
  });
  const left = rest.filter((segment) => !coverage(pair, found, { words: [], lexicon })(segment));
  const loose = left.reduce((sum, segment) => sum + termsOf(segment, lexicon), 0);
  const cased = found.filter(({ kind }) => kind === 'condition');
  const denied = known.some(
    (finding) =>
      (finding.code === 'denial-gone' || finding.code === 'denial-new') &&
      !cased.some((other) => holds(other, finding)),
  );
  // What a list does that cannot be told, silences the rest of its sentence too.
  const unsure =
    context === 'duty' &&
    found.some(({ code, effect }) => code === 'list-changed' && effect === null);
  const told = !denied && !unsure && !left.some(isJoin) && loose * unread <= shared;
  const findings = [...known, ...found];
  if (!isSwapped(pair, lexicon)) return { findings, told, context };
  return { findings: findings.map((one) => ({ ...one, effect: null })), told: false, context };
}

/** Whether a list already names a member that a stretch would tell again: `een schorsing`, `een schorsing krijgen`. */
function isToldBy(list: Finding, stretch: Finding): boolean {
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

/** One side puts something in the place of another thing: what is left of the rest, its words do not say. */
function isSwapped([before, after]: readonly [Unit, Unit], lexicon: Lexicon): boolean {
  const find = phraseFinder(lexicon.taxonomy.structure.instead);
  return find(before.tokens).length !== find(after.tokens).length;
}

/** Whether the sentence of a finding is true of two sentences as a whole. */
function holdsHere(
  finding: Finding,
  [before, after]: readonly [Unit, Unit],
  { context, lexicon }: { context: Context; lexicon: Lexicon },
): boolean {
  const { code } = finding;
  // Only what is asked or forbidden can be put more or less sternly.
  if (/^(?:emphasis|hedge)-/.test(code)) {
    const binds = context === 'duty' || context === 'ban';
    return binds && !isOtherwise(finding, [before, after], lexicon);
  }
  // Of two rules in one sentence the other one was read.
  return code !== 'modality-turned' || isDouble(before, lexicon) === isDouble(after, lexicon);
}

/** A word of force that is part of a limit (`ten minste`), or says what the modality says: `verplicht` is `gehouden`. */
function isOtherwise(
  { before, after }: Finding,
  pair: readonly [Unit, Unit],
  { taxonomy }: Lexicon,
): boolean {
  const bound = taxonomy.modality.find(({ id }) => id === 'bound')?.phrases ?? [];
  const find = phraseFinder([...taxonomy.structure.limits.flat(), ...bound]);
  return pair.some(({ tokens }, i) => {
    const span = (i === 0 ? before : after)?.span;
    const other = pair[1 - i]?.tokens ?? [];
    return (
      span !== undefined &&
      find(other).length > 0 &&
      find(tokens).some(({ from, to }) => {
        const [first, last] = [tokens[from], tokens[to - 1]];
        return first && last && first.start <= span.start && last.end >= span.end;
      })
    );
  });
}

/** Members that refer to another place are told as references. */
function isOfReferences({ added, dropped }: ListDifference, pair: readonly [Unit, Unit]): boolean {
  const all = (members: typeof added, unit: Unit) =>
    members.every(({ tokens }) => refersOnly(tokens, unit));
  return all(dropped, pair[0]) && all(added, pair[1]);
}

/** Whether words are a reference to another place: most of them, the last one too. */
function refersOnly(tokens: readonly Token[], { clause }: Unit): boolean {
  const spans = (clause.data?.mentions ?? []).flatMap(({ kind, span }) =>
    refers.has(kind) ? [span] : [],
  );
  const refer = (token: Token | undefined) =>
    token !== undefined && spans.some((span) => span.start < token.end && span.end > token.start);
  return refer(tokens.at(-1)) && tokens.filter(refer).length * 2 >= tokens.length;
}

const refers: ReadonlySet<string> = new Set(['clause', 'document', 'law']);

/** Tell whether a finding quotes all that another does. */
function holds(outer: Finding, inner: Finding): boolean {
  return (['before', 'after'] as const).every((side) => {
    const [span, within] = [outer[side]?.span, inner[side]?.span];
    return !within || (!!span && within.start >= span.start && within.end <= span.end);
  });
}

/** Members that a finding about bearers tells already. */
function isOfBearers({ added, dropped }: ListDifference, findings: readonly Finding[]): boolean {
  const spans = findings.flatMap(({ kind, before, after }) =>
    kind === 'bearer' ? [before, after].flatMap((side) => side?.span ?? []) : [],
  );
  return [...added, ...dropped].every(({ tokens }) =>
    tokens.every((token) =>
      spans.some(({ start, end }) => token.start >= start && token.end <= end),
    ),
  );
}

function termsOf({ removed, added }: Segment, lexicon: Lexicon): number {
  return termsIn(removed, lexicon).length + termsIn(added, lexicon).length;
}

/** Another *en* or *of*, and hardly more: what that does, nothing here tells. */
function isJoin({ removed, added }: Segment): boolean {
  return [removed, added].some(
    (tokens) =>
      tokens.length <= 2 && tokens.some(({ folded }) => folded === 'en' || folded === 'of'),
  );
}

/** One stretch that stands on one side only, or an *en* that became *of*, by the first rule that knows it. */
function segmentFinding(
  segment: Segment,
  pair: readonly [Unit, Unit],
  around: { context: Context; lexicon: Lexicon },
): Finding | null {
  return (
    connectiveFinding(segment, pair, around) ??
    consentFinding(segment, pair, around) ??
    joinedFinding(segment, pair, around) ??
    settingFinding(segment, pair, around)
  );
}

/** The direction of a finding by what the sentence does; of words such as *alleen* the other way in a statement of scope. */
function weighed(
  finding: Finding,
  [before, after]: readonly [Unit, Unit],
  { context, lexicon }: { context: Context; lexicon: Lexicon },
): Finding {
  if (finding.code === 'modality-limited') {
    const [from, to] = [before, after].map(({ clause }) => clause.data?.provisions?.[0]);
    if (from?.exception?.kind === 'only' && isFree(to, after, lexicon))
      return { ...finding, effect: 'looser' };
    if (to?.exception?.kind === 'only' && isFree(from, before, lexicon))
      return { ...finding, effect: 'stricter' };
    return finding;
  }
  if (finding.code === 'condition-new' || finding.code === 'condition-gone') {
    const comes = finding.code === 'condition-new';
    const words = finding.data.words.toLowerCase();
    if (isExchanged(comes, [before, after])) return { ...finding, effect: null };
    // `mag zonder toestemming`: of what is allowed it takes a condition away.
    if (context === 'permission' && words.startsWith('zonder '))
      return { ...finding, effect: comes ? 'looser' : 'stricter' };
    const { restrictions } = lexicon.taxonomy.norms;
    if (restrictions.some((word) => words === word || words.startsWith(`${word} `))) {
      const more = [before, after].some((unit) => deniesLimit(unit, lexicon));
      if (more) return { ...finding, effect: null };
      const binds = context === 'scope' ? !comes : comes;
      const known = context === 'scope' || context === 'duty' || context === 'permission';
      return { ...finding, effect: known ? (binds ? 'stricter' : 'looser') : null };
    }
  }
  if (context === 'scope' && finding.kind === 'exception') {
    const comes = finding.code === 'exception-new';
    return { ...finding, effect: directionOf('scope', 'exception', comes ? 'wider' : 'narrower') };
  }
  const silent = context === 'none' || context === 'advice';
  const weighs =
    finding.kind === 'exception' || finding.kind === 'condition' || finding.kind === 'bearer';
  return silent && weighs ? { ...finding, effect: null } : finding;
}

/** A permission that nothing holds in. */
function isFree(
  provision: Provision | undefined,
  { tokens }: Unit,
  { taxonomy }: Lexicon,
): boolean {
  if (provision?.modality !== 'permission' || provision.exception || provision.condition)
    return false;
  return phraseFinder(taxonomy.norms.restrictions)(tokens).length === 0;
}

/** Whether in the place of a condition that went, or came, the other side has one of another build. */
function isExchanged(comes: boolean, [before, after]: readonly [Unit, Unit]): boolean {
  const [has, other] = comes ? [after, before] : [before, after];
  const [one, two] = [has, other].map(
    ({ clause }) => clause.data?.provisions?.[0]?.condition ?? null,
  );
  return one === null && two !== null;
}

/** Cases that are more or fewer: both sentences have one, and one says all that the other says and more. */
function caseFinding(
  [before, after]: readonly [Unit, Unit],
  segments: readonly Segment[],
  context: Context,
): Finding | null {
  const [from, to] = [conditionOf(before), conditionOf(after)];
  if (!from || !to) return null;
  const inside = segments.filter(
    ({ removed, added }) =>
      removed.some((token) => within(token, from)) || added.some((token) => within(token, to)),
  );
  const [segment] = inside;
  if (inside.length !== 1 || !segment || (segment.removed.length > 0 && segment.added.length > 0))
    return null;
  const comes = segment.added.length > 0;
  const tokens = comes ? segment.added : segment.removed;
  // `en 2`: a number of a reference, and no case.
  if (tokens.length <= 2 && refersOnly(tokens, comes ? after : before)) return null;
  const or = tokens.some(({ folded }) => folded === 'of');
  const relation: Relation = or === comes ? 'wider' : 'narrower';
  const side = sideOf(tokens, comes ? after : before);
  return {
    kind: 'condition',
    before: comes ? null : side,
    after: comes ? side : null,
    effect: directionOf(context, 'trigger', relation),
    code: relation === 'wider' ? 'case-wider' : 'case-narrower',
    data: { words: side.value },
  };
}

function conditionOf({ clause, eId }: Unit): Provision['condition'] {
  const condition = clause.data?.provisions?.[0]?.condition ?? null;
  return condition?.span.eId === eId ? condition : null;
}

function within(token: Token, { span }: NonNullable<Provision['condition']>): boolean {
  return token.start >= span.start && token.end <= span.end;
}

/** Whether words stand in an exception or a condition, so that more of them says something else of the rule. */
function tailOf(tokens: readonly Token[], unit: Unit, lexicon: Lexicon): Part | null {
  const { clause, eId } = unit;
  for (const { exception, condition } of clause.data?.provisions ?? []) {
    const stands = (qualifier: Provision['condition']) =>
      qualifier && qualifier.span.eId === eId && tokens.some((token) => within(token, qualifier));
    if (exception && stands(exception)) return isProviso(exception) ? 'proviso' : 'exception';
    if (stands(condition)) return 'trigger';
  }
  const others = phraseFinder(lexicon.taxonomy.structure.otherThan)(unit.tokens);
  if (tokens.some((token) => others.some(({ to }) => unit.tokens.indexOf(token) >= to)))
    return 'exception';
  const consent = consentIn(unit, lexicon);
  const asked = tokens.some((token) => {
    const at = unit.tokens.indexOf(token);
    return consent.some(({ to }) => at >= to && at - to < farthestConsent);
  });
  return asked ? 'proviso' : null;
}

/** Words behind `met toestemming` that may say whose it is. */
const farthestConsent = 8;

/** Where consent is asked: `met toestemming`. */
function consentIn({ tokens }: Unit, { taxonomy }: Lexicon): Array<{ from: number; to: number }> {
  const phrases = taxonomy.modality.find(({ id }) => id === 'consent')?.phrases ?? [];
  return phraseFinder(phrases)(tokens).filter(({ from }) =>
    tokens.slice(Math.max(0, from - 3), from).some(({ folded }) => folded === 'met'),
  );
}

function listFinding(
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
  const wide = added.length > 0 !== (tail === 'proviso' && connective === 'of');
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

/** Whether one member more can ask more as well as less: one of several ways to do what must be done, one more case that must be so. */
function isUnsure(
  tail: Part | null,
  { connective, unit, context }: { connective: string; unit: Unit; context: Context },
): boolean {
  if (tail === null) return context === 'duty' && connective === 'of';
  const must = connective === 'en';
  return must && (tail === 'trigger' || (tail === 'exception' && isClausal(unit)));
}

/** `tenzij …`: all that stands there must be so; `behalve …` names what is left out. */
function isClausal({ tokens }: Unit): boolean {
  return tokens.some(({ folded }) => folded === 'tenzij');
}

/** `en` that became `of`, or the other way: one of several is less than all of them, in what is asked. */
function connectiveFinding(
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

/** `met toestemming`, that came, went, or became `zonder toestemming`: of what is allowed. */
function consentFinding(
  { removed, added }: Segment,
  [before, after]: readonly [Unit, Unit],
  { context, lexicon }: { context: Context; lexicon: Lexicon },
): Finding | null {
  if (context !== 'permission') return null;
  const needs = (tokens: readonly Token[], unit: Unit) => asksConsent(tokens, unit, lexicon);
  const [from, to] = [needs(removed, before), needs(added, after)];
  if (from === to) return null;
  return {
    kind: 'condition',
    before: removed.length > 0 ? sideOf(removed, before) : null,
    after: added.length > 0 ? sideOf(added, after) : null,
    effect: directionOf('permission', 'proviso', to ? 'wider' : 'narrower'),
    code: to ? 'consent-needed' : 'consent-free',
    data: {},
  };
}

function asksConsent(tokens: readonly Token[], unit: Unit, lexicon: Lexicon): boolean {
  return consentIn(unit, lexicon).some(({ from }) =>
    unit.tokens
      .slice(Math.max(0, from - 3), from)
      .some((token) => token.folded === 'met' && tokens.includes(token)),
  );
}

/** Words with content that one thing more has at the most; a longer stretch says more than one. */
const longestJoined = 8;

/** A stretch that *en*, *of* or a comma joins to what stands: one more thing that is asked, forbidden, allowed. */
function joinedFinding(
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
  const denies = tokens.some(
    ({ folded }) => folded === 'niet' || folded === 'geen' || folded === 'nooit',
  );
  if (!joined || denies || terms < 1 || terms > longestJoined) return null;
  if (refersOnly(tokens, unit)) return null;
  const part = tailOf(tokens, unit, lexicon) ?? 'members';
  // Behind *en* in a case or a proviso more must be so; behind *of* one more will do.
  const or = tokens.some(({ folded }) => folded === 'of');
  const wide = part === 'trigger' ? or === comes : part === 'proviso' ? or !== comes : comes;
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

/** A phrase that says when or where, on one side only. */
function settingFinding(
  { removed, added }: Segment,
  [before, after]: readonly [Unit, Unit],
  { context, lexicon }: { context: Context; lexicon: Lexicon },
): Finding | null {
  if (removed.length > 0 && added.length > 0) return null;
  const comes = added.length > 0;
  const tokens = comes ? added : removed;
  const unit = comes ? after : before;
  const first = tokens[0]?.folded ?? '';
  const { adverbial } = lexicon.taxonomy.structure;
  const terms = termsIn(tokens, lexicon).length;
  const one = tokens
    .slice(1)
    .every(
      ({ folded, mark }) =>
        !/[,;:]/.test(mark) && !lexicon.taxonomy.structure.opensPart.includes(folded),
    );
  if (!adverbial.includes(first) || terms < 1 || terms > 3 || !one || tailOf(tokens, unit, lexicon))
    return null;
  if (/\d/.test(tokens.map(({ folded }) => folded).join(' '))) return null;
  if (phraseFinder(lexicon.taxonomy.structure.instead)(unit.tokens).length > 0) return null;
  // A phrase that only stands elsewhere came nor went.
  const others = new Set((comes ? before : after).terms);
  if (termsIn(tokens, lexicon).every((term) => others.has(term))) return null;
  const side = sideOf(tokens, unit);
  return {
    kind: 'condition',
    before: comes ? null : side,
    after: comes ? side : null,
    effect: directionOf(context, 'setting', comes ? 'narrower' : 'wider'),
    code: comes ? 'setting-new' : 'setting-gone',
    data: { words: side.value },
  };
}
