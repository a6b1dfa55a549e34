import { contextOf, type NormReader, signsOf } from '@akkoord/annotate/parts';
import type { Finding } from '@akkoord/clause';
import type { Lexicon } from '../lexicon.ts';
import { directionOf } from './table.ts';
import type { UnitTools } from './unit-findings.ts';
import { sideOf, type Unit } from './units.ts';

/** Where a sentence stands that nothing answers. */
export interface LonePlace {
  /** It is there on the new side, or was on the old one. */
  readonly comes: boolean;
  /** What it is nested in is answered: a list got longer or shorter, and did not come or go as a whole. */
  readonly listed: boolean;
}

/**
 * A sentence that stands on one side only: it asks, forbids or allows more, or no longer does.
 *
 * A member of a list is told where its lead-in stands on both sides. A passive without an agent says how
 * things go as often as what must be done, and is not told.
 */
export function loneFinding(
  unit: Unit,
  { comes, listed }: LonePlace,
  { lexicon, readNorm }: UnitTools,
): Finding | null {
  const aside = asideFinding(unit, comes, lexicon) ?? exceptionFinding(unit, comes, readNorm);
  if (aside) return aside;
  const [provision] = unit.clause.data?.provisions ?? [];
  const context = contextOf(unit, lexicon);
  if (!provision || context === 'none' || context === 'scope' || provision.rule === 'passive')
    return null;
  const inherited = provision.rule === 'lead-in';
  if (!inherited && pointsBack(unit, lexicon) && context !== 'permission') return null;
  if (saysWhatFor(unit)) return null;
  const opens = /^\p{Lu}/u.test(unit.text.slice(unit.tokens[0]?.start));
  if (inherited ? !listed : !opens) return null;
  const side = sideOf(unit.tokens, unit);
  const sides = { before: comes ? null : side, after: comes ? side : null };
  const effect = directionOf(context, inherited ? 'members' : 'norm', comes ? 'wider' : 'narrower');
  if (inherited) {
    const data = comes
      ? { added: [side.value], dropped: [] }
      : { added: [], dropped: [side.value] };
    return { kind: 'member', ...sides, effect, code: 'list-changed', data };
  }
  return {
    kind: 'scope',
    ...sides,
    effect,
    code: comes ? 'norm-new' : 'norm-gone',
    data: { modality: provision.modality, words: side.value },
  };
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
function asideFinding(unit: Unit, comes: boolean, { taxonomy }: Lexicon): Finding | null {
  const [hit] = signsOf(unit.tokens, 'sets-aside', taxonomy);
  const at = hit && unit.tokens[hit.from];
  if (!at) return null;
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
    effect: comes ? 'looser' : 'stricter',
    code: comes ? 'exception-new' : 'exception-gone',
    data: { words: side.value },
  };
}

/** A sentence that holds no norm of its own and says when another does not hold: `Uitzondering hierop is …`. */
function exceptionFinding(unit: Unit, comes: boolean, readNorm: NormReader): Finding | null {
  const [exception] = readNorm(unit).exceptions;
  if (!exception || (unit.clause.data?.provisions ?? []).length > 0) return null;
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
