import { type Context, deniesLimit, isDouble, mayBeAlone, signsOf } from '@akkoord/annotate/parts';
import type { Finding, Provision } from '@akkoord/clause';
import type { Lexicon } from '../lexicon.ts';
import { namedKinds } from '../mentions.ts';
import { deniesMeasure } from './measures.ts';
import { type Segment, termsIn } from './segments.ts';
import { directionOf } from './table.ts';
import type { Unit } from './units.ts';

/** Whether the sentence of a finding is true of two sentences as a whole. */
export function holdsHere(
  finding: Finding,
  [before, after]: readonly [Unit, Unit],
  { context, lexicon }: { context: Context; lexicon: Lexicon },
): boolean {
  const { code } = finding;
  const limit = finding.before ?? finding.after;
  if ((code === 'condition-gone' || code === 'condition-new') && limit) {
    const unit = finding.before ? before : after;
    if (mayBeAlone(limit.span.start, unit, lexicon)) return false;
  }
  if (code === 'prohibition-gone' || code === 'prohibition-new') {
    if (deniesMeasure(code === 'prohibition-gone' ? before : after, lexicon.taxonomy)) return false;
  }
  // Only what is asked or forbidden can be put more or less sternly.
  if (/^(?:emphasis|hedge)-/.test(code)) {
    const binds = context === 'duty' || context === 'ban';
    return binds && !isOtherwise(finding, [before, after], lexicon);
  }
  if (code !== 'modality-turned') return true;
  // `mag maximaal` and `mag minimaal` both allow; `niet alleen` denies a limit, and not what the rule asks.
  if (context === 'permission') return false;
  // `Alleen leden gebruiken de zaal` may say who must as well as who may.
  if (finding.effect !== null && [before, after].some(mayBeAsked)) {
    const denied = [finding.data.from, finding.data.to].includes('prohibition');
    if (!denied) return false;
  }
  if (deniesLimit(before, lexicon) !== deniesLimit(after, lexicon)) return false;
  // Of two rules in one sentence the other one was read.
  return isDouble(before, lexicon) === isDouble(after, lexicon);
}

function mayBeAsked({ clause }: Unit): boolean {
  const [provision] = clause.data?.provisions ?? [];
  return provision?.rule === 'present' && provision.modality === 'permission';
}

/** A word of force that is part of a limit (`ten minste`), or says what the modality says: `verplicht` is `gehouden`. */
function isOtherwise(
  { before, after }: Finding,
  pair: readonly [Unit, Unit],
  { taxonomy }: Lexicon,
): boolean {
  const find = (tokens: Unit['tokens']) => signsOf(tokens, 'bounded', taxonomy);
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

/** The direction of a finding by what the sentence does; of words such as *alleen* the other way in a statement of scope. */
export function weighed(
  finding: Finding,
  [before, after]: readonly [Unit, Unit],
  { context, lexicon }: { context: Context; lexicon: Lexicon },
): Finding {
  if (finding.code === 'modality-limited') {
    const [from, to] = [before, after].map(({ clause }) => clause.data?.provisions?.[0]);
    if ([before, after].some((unit) => hasAlone(unit, lexicon))) return finding;
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
    // `zonder toestemming`, `zonder dat de ander het goedvindt`: another may stand for it.
    const other = comes ? before : after;
    if (words.startsWith('zonder ') && other.tokens.some(({ folded }) => folded === 'zonder'))
      return { ...finding, effect: null };
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

function hasAlone(unit: Unit, lexicon: Lexicon): boolean {
  return unit.tokens.some(({ start }) => mayBeAlone(start, unit, lexicon));
}

/** A permission that nothing holds in. */
function isFree(
  provision: Provision | undefined,
  { tokens }: Unit,
  { taxonomy }: Lexicon,
): boolean {
  if (provision?.modality !== 'permission' || provision.exception || provision.condition)
    return false;
  return signsOf(tokens, 'restrictions', taxonomy).length === 0;
}

/** Whether in the place of a condition that went, or came, the other side has one of another build. */
function isExchanged(comes: boolean, [before, after]: readonly [Unit, Unit]): boolean {
  const [has, other] = comes ? [after, before] : [before, after];
  const [one, two] = [has, other].map(
    ({ clause }) => clause.data?.provisions?.[0]?.condition ?? null,
  );
  return one === null && two !== null;
}

/** `tenzij het regent`, `als het niet regent`: an exception went where a case came that denies, and may say the same. */
export function isTurned({ code }: Finding, all: readonly Finding[]): boolean {
  const has = (one: Finding['code']) => all.some((other) => other.code === one);
  const pairs = [
    ['exception-gone', 'case-new', 'denial-new'],
    ['exception-new', 'case-gone', 'denial-gone'],
  ] as const;
  return pairs.some((codes) => codes.some((one) => one === code) && codes.every(has));
}

/** Whether another word with content stands in the place of a condition of one word: `samen` for `alleen`. */
export function isReplaced(
  { code, before, after }: Finding,
  segments: readonly Segment[],
  lexicon: Lexicon,
): boolean {
  if (code !== 'condition-gone' && code !== 'condition-new') return false;
  const side = before ?? after;
  return segments.some(({ removed, added }) => {
    const [own, others] = before ? [removed, added] : [added, removed];
    const [first] = own;
    const opens = own.length === 1 && first?.start === side?.span.start;
    return opens && termsIn(others, lexicon).length > 0;
  });
}

/** Whether a ban that came or went forbids one thing, and the other side speaks of another: `via privéaccounts`, `via schoolaccounts`. */
export function isOfAnother(
  { code }: Finding,
  [before, after]: readonly [Unit, Unit],
  named: readonly Finding[],
): boolean {
  if (code !== 'prohibition-gone' && code !== 'prohibition-new') return false;
  const stands = ({ tokens, eId }: Unit, side: Finding['before']) =>
    side !== null &&
    side.span.eId === eId &&
    tokens.some(({ start, end }) => start < side.span.end && end > side.span.start);
  const names = named.filter(({ kind }) => namedKinds[kind] === 'once');
  return (
    names.some((one) => stands(before, one.before)) && names.some((one) => stands(after, one.after))
  );
}

/** Words with content beside a denial that turn it into one of what they say: `, niet zijnde een verbouwing`. */
const ownTerms = 2;

/**
 * Whether what came or went is of words that came or went with it, and not of what both sentences say: `en de zorg voor
 * het plein, voor zover …`.
 */
export function isOfNewPart(
  { code, before, after }: Finding,
  segments: readonly Segment[],
  lexicon: Lexicon,
): boolean {
  const side = before ?? after;
  const qualifies = /^(?:condition|exception)-(?:new|gone)$/.test(code);
  if (side === null || !(qualifies || /^denial-/.test(code))) return false;
  return segments.some(({ removed, added }) => {
    const own = before ? removed : added;
    const at = own.findIndex(({ start }) => start === side.span.start);
    if (at < 0) return false;
    const rest = qualifies ? own.slice(0, at) : own.filter((_, i) => i !== at);
    return termsIn(rest, lexicon).length >= (qualifies ? 1 : ownTerms);
  });
}
