import {
  type Context,
  contextOf,
  deniesLimit,
  isRationed,
  type NormReader,
  type Quote,
  requirementOf,
  says,
  signsOf,
} from '@akkoord/annotate/parts';
import type { Finding, Modality } from '@akkoord/clause';
import type { Token } from '@akkoord/text';
import { isCapitalised } from '@akkoord/text';
import type { Lexicon } from '../lexicon.ts';
import { directionOf } from './table.ts';
import type { UnitTools } from './unit-findings.ts';
import { goesOn, sideOf, type Unit } from './units.ts';

/** Where a sentence stands that nothing answers. */
export interface LonePlace {
  /** It is there on the new side, or was on the old one. */
  readonly comes: boolean;
  /** What it is nested in, where that is answered: a list got longer or shorter, and did not come or go as a whole. */
  readonly lead: Unit | null;
  /** A rule of this text that it speaks of is another one on the other side. */
  readonly rewritten: boolean;
}

/**
 * A sentence that stands on one side only: it asks, forbids or allows more, or no longer does.
 *
 * A member of a list is told where its lead-in stands on both sides. A passive without an agent says how
 * things go as often as what must be done, and is not told, unless it denies: `er wordt niet gerookt`.
 */
export function loneFinding(unit: Unit, place: LonePlace, tools: UnitTools): Finding | null {
  const { lexicon, readNorm } = tools;
  const aside = asideFinding(unit, place, lexicon) ?? exceptionFinding(unit, place.comes, readNorm);
  if (aside) return aside;
  if (saysWhatFor(unit)) return null;
  const [provision] = unit.clause.data?.provisions ?? [];
  if (!provision) return requirementFinding(unit, place, lexicon);
  const context = contextOf(unit, lexicon);
  if (context === 'none' || context === 'scope') return null;
  if (provision.rule === 'passive' && context !== 'ban') return null;
  if (provision.rule === 'lead-in')
    return place.lead && memberFinding(unit, place, limitedBy(place.lead, context, lexicon));
  if (pointsBack(unit, lexicon) && context !== 'permission') return null;
  if (provision.rule === 'present' && resultsFrom(unit, lexicon)) return null;
  if (provision.rule === 'infinitive' && hasVerb(unit, readNorm)) return null;
  // `mag na vijf jaar geen les meer volgen`: what is denied there, was not read.
  if (provision.modality === 'permission' && readNorm(unit).negations.some(isOfRule)) return null;
  return opens(unit) ? normFinding(unit, provision.modality, place.comes) : null;
}

/** Of a permission that ends somewhere the end is told: all beyond it is forbidden. */
function normFinding(unit: Unit, modality: Modality, comes: boolean): Finding {
  const side = sideOf(goesOn(unit) ? unit.tokens.slice(1) : unit.tokens, unit);
  const limited = modality === 'permission' && isRationed(unit);
  const context = limited ? 'ban' : contexts[modality];
  return {
    kind: 'scope',
    ...onOneSide(side, comes),
    effect: directionOf(context, 'norm', comes ? 'wider' : 'narrower'),
    code: comes ? 'norm-new' : 'norm-gone',
    data: { modality: limited ? 'prohibition' : modality, words: side.value },
  };
}

const contexts = {
  obligation: 'duty',
  prohibition: 'ban',
  permission: 'permission',
  recommendation: 'advice',
} as const satisfies Record<Modality, Context>;

/**
 * `alleen met: …` lists all that may be, so that one more allows more; of cases (`alleen als: …`) one may do, or all
 * may have to be so.
 */
function limitedBy(lead: Unit, context: Context, lexicon: Lexicon): Context {
  const { taxonomy } = lexicon;
  const [limit] = signsOf(lead.tokens, 'restrictions', taxonomy);
  if (!limit || deniesLimit(lead, lexicon)) return context;
  const cases = signsOf(lead.tokens, 'triggers', taxonomy);
  if (cases.some(({ from }) => from >= limit.to)) return 'none';
  return context === 'duty' ? 'permission' : context;
}

function memberFinding(unit: Unit, { comes }: LonePlace, context: Context): Finding {
  const side = sideOf(unit.tokens, unit);
  return {
    kind: 'member',
    ...onOneSide(side, comes),
    effect: directionOf(context, 'members', comes ? 'wider' : 'narrower'),
    code: 'list-changed',
    data: comes ? { added: [side.value], dropped: [] } : { added: [], dropped: [side.value] },
  };
}

/** What is asked of others than a school's own parties, or by a lead-in that asks so. */
function requirementFinding(
  unit: Unit,
  place: LonePlace,
  lexicon: UnitTools['lexicon'],
): Finding | null {
  const { lead, comes } = place;
  if (lead && (lead.clause.data?.provisions ?? []).length === 0) {
    const asked = requirementOf(lead, lexicon);
    // What follows on a case is the case: more of it is asked.
    if (asked) return memberFinding(unit, place, asked === 'limit' ? 'duty' : asked);
  }
  const asked = opens(unit) ? requirementOf(unit, lexicon) : null;
  if (asked === null) return null;
  return normFinding(unit, asked === 'duty' ? 'obligation' : 'prohibition', comes);
}

function onOneSide(side: NonNullable<Finding['before']>, comes: boolean) {
  return { before: comes ? null : side, after: comes ? side : null };
}

/** A sentence that begins as one: what goes on from another says no rule of its own. */
function opens(unit: Unit): boolean {
  const first = unit.tokens[0];
  const own = unit.clause.data?.provisions?.[0]?.span;
  if (goesOn(unit)) return own?.eId === unit.eId && own.start === first?.start;
  return isCapitalised(unit.text.slice(first?.start));
}

/** `loopt geen termijn`: a verb that no list knows stands before what is denied, so that no one is told to do nothing. */
function hasVerb(unit: Unit, readNorm: NormReader): boolean {
  const { tokens } = unit;
  const [denial] = readNorm(unit).negations;
  const at = tokens.findIndex(({ start }) => start === denial?.span.start);
  return at > 1 && /[^aeiou]t$/.test(tokens[at - 1]?.folded ?? '');
}

function isOfRule({ qualifies }: Quote): boolean {
  return !qualifies;
}

/** `Dat levert een boete op`: what comes of something, and no duty. Behind a comma it is of a part of the sentence. */
function resultsFrom(unit: Unit, { taxonomy }: UnitTools['lexicon']): boolean {
  const comma = unit.tokens.findIndex(({ mark }, i) => i > 0 && mark.includes(','));
  const head = { ...unit, tokens: comma < 0 ? unit.tokens : unit.tokens.slice(0, comma) };
  return taxonomy.structure.results.some((words) => says(head, words));
}

/** `Zo houden we …`: it says what the rule before it is for. */
function saysWhatFor({ tokens }: Unit): boolean {
  const [first, second] = tokens;
  return first?.folded === 'zo' && /(?:t|en)$/.test(second?.folded ?? '');
}

/** `De school doet dat wel als …`: it says of the rule before it when that does not hold. */
function pointsBack({ tokens }: Unit, { taxonomy }: Lexicon): boolean {
  return signsOf(tokens, 'points-back', taxonomy).length > 0;
}

/** `Het tweede lid is niet van toepassing indien …`: a rule of this text holds no longer, or holds again. */
function asideFinding(
  unit: Unit,
  { comes, rewritten }: LonePlace,
  { taxonomy }: Lexicon,
): Finding | null {
  const [hit] = signsOf(unit.tokens, 'sets-aside', taxonomy);
  const at = hit && unit.tokens[hit.from];
  // Behind a rule of the sentence itself it says when that one does not hold.
  if (!at || ownException(unit, at)) return null;
  const first = unit.tokens[0]?.start ?? 0;
  const law = (unit.clause.data?.mentions ?? []).some(
    ({ kind, span }) => kind === 'law' && span.start < at.start && span.end > first,
  );
  const other = law || /\p{Lu}\p{L}*wet\b|\bWet\b/u.test(unit.text.slice(first, at.start));
  if (other) return null;
  const side = sideOf(unit.tokens, unit);
  return {
    kind: 'exception',
    before: comes ? null : side,
    after: comes ? side : null,
    effect: rewritten ? null : comes ? 'looser' : 'stricter',
    code: comes ? 'exception-new' : 'exception-gone',
    data: { words: side.value },
  };
}

function ownException({ clause, eId }: Unit, { start, end }: Token): boolean {
  return (clause.data?.provisions ?? []).some(
    ({ exception }) =>
      exception?.span.eId === eId && exception.span.start <= start && exception.span.end >= end,
  );
}

/** So many words may stand before the exception of a sentence that is one: `Een uitzondering hierop is`. */
const farthestOpening = 4;

/** A sentence that holds no norm of its own and says when another does not hold: `Uitzondering hierop is …`. */
function exceptionFinding(unit: Unit, comes: boolean, readNorm: NormReader): Finding | null {
  const [exception] = readNorm(unit).exceptions;
  // Further on it is the exception to what the sentence itself says.
  const opening = unit.tokens[farthestOpening]?.start ?? unit.text.length;
  if (
    !exception ||
    exception.span.start >= opening ||
    (unit.clause.data?.provisions ?? []).length > 0
  )
    return null;
  const side = { value: exception.value, span: exception.span };
  return {
    kind: 'exception',
    before: comes ? null : side,
    after: comes ? side : null,
    effect: null,
    code: comes ? 'exception-new' : 'exception-gone',
    data: { words: exception.value },
  };
}
