import type { Band, Finding, Provision } from '@akkoord/clause';
import { longStems, stem } from '@akkoord/text';
import type { Analysis } from './analyse.ts';
import { overlap } from './candidates.ts';
import type { Lexicon } from './lexicon.ts';
import type { Entry } from './side.ts';
import { isForm } from './wording.ts';

/** Sentences of which no verb was read are on one act where they share so much of their words. */
const sameWords = 0.5;

/**
 * Leave out that a rule became its opposite (`verplicht`, now `verboden`) where the two norms are on other acts: to ask
 * when in doubt, and not to post before one has asked, are not each other's opposite. Where that gave the direction, none is told.
 *
 * Clauses that surely answer each other are on one act, unless their verbs say otherwise: then one asks and the other
 * forbids, and neither allows.
 *
 * Tried: to ask it of every turn (`kan`, now `moet`). Of four directions that were told of real texts that way three were
 * right, and all would have gone.
 */
export function withoutOtherActs(
  analysis: Analysis,
  sides: readonly [readonly Entry[], readonly Entry[]],
  { lexicon, band }: { lexicon: Lexicon; band: Band },
): Analysis {
  const isOther = (finding: Finding) => {
    if (finding.code !== 'modality-turned') return false;
    const turn = [finding.data.from, finding.data.to];
    if (!turn.includes('prohibition')) return false;
    const act = actOf(finding, sides, lexicon);
    return band === 'certain' ? act === 'other' && !turn.includes('permission') : act !== 'same';
  };
  const others = analysis.findings.filter(isOther);
  if (others.length === 0) return analysis;
  const effect = others.some((finding) => finding.effect !== null) ? null : analysis.effect;
  return {
    ...analysis,
    effect,
    findings: analysis.findings.filter((one) => !others.includes(one)),
  };
}

/** Whether both quotes are on one act, by the verb; where none was read, by their words. */
function actOf(
  { before, after }: Finding,
  [from, to]: readonly [readonly Entry[], readonly Entry[]],
  lexicon: Lexicon,
): 'same' | 'other' | 'unknown' {
  const [one, other] = [verbsIn(before, from), verbsIn(after, to)];
  if (one.length > 0 && other.length > 0) {
    const same = one.some((verb) => other.some((there) => isSameVerb(verb, there, lexicon)));
    return same ? 'same' : 'other';
  }
  const shared = overlap(longStems(before?.value ?? ''), longStems(after?.value ?? ''));
  return shared >= sameWords ? 'same' : 'unknown';
}

/** The stems of what is done, by the norms that stand in a quote. */
function verbsIn(quote: Finding['before'], side: readonly Entry[]): string[] {
  const entry = side.find(({ eId }) => eId === quote?.span.eId);
  if (!quote || !entry) return [];
  const stands = ({ norm, span }: Provision) => {
    const at = norm ?? span;
    return at.eId === entry.eId && at.start < quote.span.end && at.end > quote.span.start;
  };
  return (entry.clause.data?.provisions ?? []).filter(stands).flatMap(({ action }) => {
    if (action?.verb.eId !== entry.eId) return [];
    return stem(entry.text.slice(action.verb.start, action.verb.end).toLowerCase());
  });
}

/** The same verb in whatever form, or one for the same: `delen` and `plaatsen`. */
function isSameVerb(one: string, other: string, { related }: Lexicon): boolean {
  const fields = related(one);
  return (
    isForm(one, other) || one === other || related(other).some((field) => fields.includes(field))
  );
}
