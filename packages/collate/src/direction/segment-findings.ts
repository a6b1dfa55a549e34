import {
  asksConsent,
  type Context,
  conditionOf,
  contextAt,
  negationsOf,
  signsOf,
  tailOf,
  within,
} from '@akkoord/annotate/parts';
import type { Finding } from '@akkoord/clause';
import { findNumbers, type Token } from '@akkoord/text';
import type { Lexicon } from '../lexicon.ts';
import { connectiveFinding, joinedFinding, refersOnly } from './list-findings.ts';
import { isStated } from './quantities.ts';
import { type Segment, termsIn } from './segments.ts';
import { directionOf, type Relation } from './table.ts';
import { sideOf, type Unit } from './units.ts';

/** One stretch that stands on one side only, or an *en* that became *of*, by the first rule that knows it. */
export function segmentFinding(
  segment: Segment,
  pair: readonly [Unit, Unit],
  around: { context: Context; lexicon: Lexicon },
): Finding | null {
  // What stands in brackets is a remark: whether it is part of the rule, nothing here tells.
  if ([...segment.removed, ...segment.added].some(({ mark }) => /[()]/.test(mark))) return null;
  return (
    connectiveFinding(segment, pair, around) ??
    consentFinding(segment, pair, around) ??
    mostFinding(segment, pair, around) ??
    joinedFinding(segment, pair, around) ??
    settingFinding(segment, pair, around)
  );
}

/** Cases that are more or fewer: both sentences have one, and one says all that the other says and more. */
export function caseFinding(
  [before, after]: readonly [Unit, Unit],
  segments: readonly Segment[],
  around: { context: Context; lexicon: Lexicon },
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
  if (refersOnly(tokens, comes ? after : before)) return null;
  const or = tokens.some(({ folded }) => folded === 'of');
  const relation: Relation = or === comes ? 'wider' : 'narrower';
  const unit = comes ? after : before;
  const side = sideOf(tokens, unit);
  // `alleen als …` in a duty: whether that is all that must be done, or all that may, the words do not say.
  const denials = negationsOf(around.lexicon.taxonomy.modality);
  // `als zij geen bezwaar hebben` is another case than `als zij bezwaar hebben`.
  const other = tokens.length === 1 && denials.includes(tokens[0]?.folded ?? '');
  const limited = around.context === 'duty' && contextAt(tokens, unit, around) === 'none';
  return {
    kind: 'condition',
    before: comes ? null : side,
    after: comes ? side : null,
    effect: limited || other ? null : directionOf(around.context, 'trigger', relation),
    code: relation === 'wider' ? 'case-wider' : 'case-narrower',
    data: { words: side.value },
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

/** `vier begeleiders` that became `ten hoogste vier`, or the other way: of what is asked. */
function mostFinding(
  { removed, added }: Segment,
  [before, after]: readonly [Unit, Unit],
  { context, lexicon }: { context: Context; lexicon: Lexicon },
): Finding | null {
  if (removed.length > 0 === added.length > 0) return null;
  const comes = added.length > 0;
  const [limit, unit, other] = comes ? [added, after, before] : [removed, before, after];
  const [hit] = signsOf(limit, 'limit:at-most', lexicon.taxonomy);
  const from = unit.tokens.indexOf(limit[0] as Token);
  const [number] = findNumbers(unit.tokens.slice(from + limit.length));
  if (hit?.from !== 0 || hit.to !== limit.length || number?.from !== 0) return null;
  const stated = isStated(before, lexicon) && isStated(after, lexicon);
  if (context !== 'duty' && !(context === 'none' && stated)) return null;
  const bare = unit.tokens.slice(from + limit.length, from + limit.length + number.to);
  const there = other.tokens.filter(({ folded }) => folded === bare[0]?.folded);
  const [same] = there;
  if (there.length !== 1 || !same || bare.length !== 1) return null;
  const [whole, alone] = [sideOf([...limit, ...bare], unit), sideOf([same], other)];
  const [old, fresh] = comes ? [alone, whole] : [whole, alone];
  return {
    kind: 'number',
    before: old,
    after: fresh,
    effect: comes ? 'looser' : 'stricter',
    code: 'named-changed',
    data: { thing: 'count', from: old.value, to: fresh.value },
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
  const { inside, outside } = lexicon.taxonomy.rules.settings;
  const terms = termsIn(tokens, lexicon).length;
  const one = tokens
    .slice(1)
    .every(
      ({ folded, mark }) =>
        !/[,;:]/.test(mark) && !lexicon.taxonomy.structure.opensPart.includes(folded),
    );
  if (
    ![...inside, ...outside].includes(first) ||
    terms < 1 ||
    terms > 3 ||
    !one ||
    tailOf(tokens, unit, lexicon)
  )
    return null;
  // `bij voorkeur` and `in ieder geval` say how much is asked, and not when.
  const force = [
    ...signsOf(tokens, 'hedges', lexicon.taxonomy),
    ...signsOf(tokens, 'at-all', lexicon.taxonomy),
  ];
  if (force.some(({ from }) => from === 0)) return null;
  if (/\d/.test(tokens.map(({ folded }) => folded).join(' '))) return null;
  if (signsOf(unit.tokens, 'instead', lexicon.taxonomy).length > 0) return null;
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
