import { type Decision, digest, type Meta, type Protocol } from '@akkoord/clause';
import { addDays, isBefore, isDay } from '@akkoord/text';
import { isPermitted } from './conditions.ts';
import { decisionFor, type Need, needsOf, stateOf } from './need.ts';
import { endOf, reviewOf } from './regulated.ts';

/** What is waited for. */
export type TermCode =
  /** A council decides on what it was asked. */
  | 'council-decides'
  /** A council consents only if its conditions are met. */
  | 'conditions-are-met'
  /** The board can ask the disputes committee to take the decision without consent (art. 32 lid 1). */
  | 'board-goes-to-committee'
  /** A council or the board can appeal against a ruling of the committee (art. 36 lid 2). */
  | 'appeal'
  /** A council can invoke the nullity of a decision to which it holds that its consent was needed (art. 32 lid 3). */
  | 'council-invokes-nullity'
  /** A council can bring a dispute on advice that was not followed (art. 34 lid 2). */
  | 'council-disputes-advice'
  /** A council can bring a dispute on advice that was not asked (art. 34 lid 3). */
  | 'council-disputes-no-advice'
  /** A right from the reglement ends, and the law holds again (art. 25 lid 2). */
  | 'right-ends'
  /** The board looks again at the grounds of a right for the sake of a conviction (art. 29 lid 3). */
  | 'conviction-is-reviewed'
  /** The decision is not carried out yet, because advice was not followed. */
  | 'decision-suspended'
  /** The text takes effect. */
  | 'takes-effect'
  /** The text is evaluated. */
  | 'evaluation';

/** What waits for whom, until when. */
export interface Term {
  code: TermCode;
  /** ISO 8601, with the precision that the source gives; `null` where no term was set, or it is not known to run. */
  until: string | null;
  /** Whose decision it is about. */
  need?: Need;
}

/** The weeks of the law, in days. */
const sixWeeks = 42;

/**
 * List what is waited for with a text, and until when: terms that the file sets, and those that the law does.
 *
 * No term is reckoned from a day that the file does not know to the day.
 *
 * Source: WMS art. 25 lid 2, 29 lid 3, 32 lid 1 and 3, 34 lid 1–3, 36 lid 2, text of 2025-08-01; the term of a council
 * stands in its reglement (art. 24 lid 1, onder g).
 *
 * @returns The soonest first, what has no term last; empty where nothing is waited for.
 */
export function termsOf(tree: Protocol): Term[] {
  const { meta } = tree;
  if (meta.status === 'withdrawn') return [];
  const { effectiveFrom, evaluateBy } = meta.approval?.adoption ?? {};
  const adopted = meta.status === 'adopted';
  const found: Term[] = [
    ...needsOf(meta).flatMap((need) =>
      adopted ? afterAdoption(need, tree) : untilAdoption(need, tree),
    ),
    ...(adopted ? setAside(meta) : rightTerms(meta)),
    ...(adopted && effectiveFrom ? [{ code: 'takes-effect', until: effectiveFrom } as const] : []),
    ...(adopted && evaluateBy ? [{ code: 'evaluation', until: evaluateBy } as const] : []),
  ];
  return found.sort((a, b) => order(a) - order(b) || compareDays(a.until, b.until));
}

function untilAdoption(need: Need, tree: Protocol): Term[] {
  const { meta } = tree;
  const decision = decisionFor(need, meta.approval, meta);
  switch (stateOf(need, meta, digest(tree).text)) {
    case 'pending':
      return [{ code: 'council-decides', until: decision?.respondBy ?? null, need }];
    case 'conditions':
      return [{ code: 'conditions-are-met', until: null, need }, ...appealTerm(need, decision)];
    case 'withheld': {
      const until = later(decision?.decidedOn);
      if (decision?.ruling) return appealTerm(need, decision);
      return until ? [{ code: 'board-goes-to-committee', until, need }] : [];
    }
    case 'permitted':
      return appealTerm(need, decision);
    default:
      return [];
  }
}

/**
 * What follows on an adoption: a council whose advice was not followed can go to the committee, and a council for which
 * only the board says that its conditions were met can hold that it did not consent.
 */
function afterAdoption(need: Need, { meta }: Protocol): Term[] {
  const decision = decisionFor(need, meta.approval, meta);
  const { adoption } = meta.approval ?? {};
  const sixWeeksOn = later(adoption?.on);
  if (decision?.decision === 'negative-advice' && sixWeeksOn) {
    return [
      ...(adoption?.startAgreed
        ? []
        : [{ code: 'decision-suspended', until: sixWeeksOn, need } as const]),
      { code: 'council-disputes-advice', until: sixWeeksOn, need },
    ];
  }
  const isStated = decision?.decision === 'consent-with-conditions' && !isPermitted(decision);
  return [
    ...(isStated
      ? [{ code: 'council-invokes-nullity', until: nullityUntil(meta), need } as const]
      : []),
    ...appealTerm(need, decision),
  ];
}

/** Rights that a person set aside: a council can hold that it should have been asked. */
function setAside({ approval }: Meta): Term[] {
  const rights = (approval?.rights ?? []).filter(({ applies }) => applies === false);
  const needs = new Map(
    rights.map(({ body, right, school }) => [
      JSON.stringify([body, right, school ?? null]),
      { body, right, ...(school === undefined ? {} : { school }) } satisfies Need,
    ]),
  );
  return [...needs.values()].map((need) =>
    need.right === 'consent'
      ? { code: 'council-invokes-nullity', until: nullityUntil({ approval }), need }
      : { code: 'council-disputes-no-advice', until: null, need },
  );
}

/**
 * Six weeks after the decision, where the councils were told of it within that time. Without such a notice the term has
 * not begun before a council sees that the decision is carried out, and nothing here tells when that is.
 */
function nullityUntil({ approval }: Pick<Meta, 'approval'>): string | null {
  const { on, noticeOn } = approval?.adoption ?? {};
  const until = later(on);
  return until && isDay(noticeOn) && !isBefore(until, noticeOn) ? until : null;
}

function appealTerm(need: Need, decision: Decision | undefined): Term[] {
  const { ruling } = decision ?? {};
  if (!ruling || ruling.appeal !== undefined) return [];
  const { toldOn } = ruling;
  return [{ code: 'appeal', until: isDay(toldOn) ? monthLater(toldOn) : null, need }];
}

function rightTerms({ approval }: Meta): Term[] {
  return (approval?.rights ?? []).flatMap(({ body, right, school, applies, regulated }): Term[] => {
    if (!regulated || regulated.ended || applies === false) return [];
    const need: Need = { body, right, ...(school === undefined ? {} : { school }) };
    return regulated.ground === 'conviction'
      ? [{ code: 'conviction-is-reviewed', until: reviewOf(regulated), need }]
      : [{ code: 'right-ends', until: endOf(regulated), need }];
  });
}

/** The same day of the next month, or its last day where it has no such day. */
function monthLater(day: string): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(date, last))).toISOString().slice(0, 10);
}

function later(day: string | undefined): string | null {
  return isDay(day) ? addDays(day, sixWeeks) : null;
}

function order({ until }: Term): number {
  return until === null ? 1 : 0;
}

function compareDays(a: string | null, b: string | null): number {
  return (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0;
}
