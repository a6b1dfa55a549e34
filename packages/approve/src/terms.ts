import { digest, type Protocol } from '@akkoord/clause';
import { addDays, isDay } from '@akkoord/text';
import { decisionFor, type Need, needsOf, stateOf } from './need.ts';

/** What is waited for. */
export type TermCode =
  /** A council decides on what it was asked. */
  | 'council-decides'
  /** The board can ask the disputes committee to take the decision without consent. */
  | 'board-goes-to-committee'
  /** The decision is not carried out yet, because advice was not followed. */
  | 'decision-suspended'
  /** The text takes effect. */
  | 'takes-effect'
  /** The text is evaluated. */
  | 'evaluation';

/** What waits for whom, until when. */
export interface Term {
  code: TermCode;
  /** ISO 8601, with the precision that the source gives; `null` where no term was set. */
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
 * Source: WMS art. 32 lid 1, art. 34 lid 1, text of 2025-08-01; the term of a council stands in its reglement
 * (art. 24 lid 1, onder g).
 *
 * @returns The soonest first, what has no term last; empty where nothing is waited for.
 */
export function termsOf(tree: Protocol): Term[] {
  const { meta } = tree;
  if (meta.status === 'withdrawn') return [];
  const { approval } = meta;
  const adopted = meta.status === 'adopted';
  const text = digest(tree).text;
  const found: Term[] = [];
  for (const need of needsOf(meta)) {
    const decision = decisionFor(need, approval, meta);
    const state = stateOf(need, meta, text);
    if (!adopted && state === 'pending') {
      found.push({ code: 'council-decides', until: decision?.respondBy ?? null, need });
    }
    if (!adopted && state === 'withheld') {
      const until = later(decision?.decidedOn);
      if (until) found.push({ code: 'board-goes-to-committee', until, need });
    }
    if (adopted && decision?.decision === 'negative-advice') {
      const until = later(approval?.adoption?.on);
      if (until) found.push({ code: 'decision-suspended', until, need });
    }
  }
  const { effectiveFrom, evaluateBy } = approval?.adoption ?? {};
  if (adopted && effectiveFrom) found.push({ code: 'takes-effect', until: effectiveFrom });
  if (adopted && evaluateBy) found.push({ code: 'evaluation', until: evaluateBy });
  return found.sort((a, b) => order(a) - order(b) || compareDays(a.until, b.until));
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
