import type {
  Approval,
  DecidedText,
  HistoryEvent,
  Meta,
  Protocol,
  Status,
  StepName,
} from '@akkoord/clause';
import { digest, textParts } from '@akkoord/clause';
import { type Difference, differencesOf } from './difference.ts';
import { findText, packText } from './kept-text.ts';
import { needsOf, stateOf } from './need.ts';
import { digestsBefore, keepStep } from './taken-step.ts';

/** What a step changes. */
interface Step {
  step: StepName;
  approval: Approval;
  status: Meta['status'];
  event: HistoryEvent;
}

/** Give the tree with other approval, status and one more line of history; keep how things stood before. */
export function recorded(tree: Protocol, { step, approval, status, event }: Step): Protocol {
  const { meta } = tree;
  const steps = [...(meta.steps ?? []), keepStep(step, { meta, approval })];
  const history = [...(meta.approval?.history ?? []), event];
  return withMeta(tree, { ...meta, status, approval: { ...approval, history }, steps });
}

/** Give the tree with this meta, without what says nothing in it and without texts of which nothing speaks. */
export function withMeta(
  tree: Protocol,
  { texts: _, steps = [], status, ...rest }: Meta,
): Protocol {
  const texts = keptTexts({ ...tree.meta, approval: rest.approval, steps });
  const meta = {
    ...rest,
    ...(status ? { status } : {}),
    ...(texts.length > 0 ? { texts } : {}),
    ...(steps.length > 0 ? { steps } : {}),
  };
  return { ...tree, meta };
}

/** Make an event, with the day of recording where that is known. */
export function eventOf(
  { on, by, recordedOn }: { on: string; by: string; recordedOn?: string | undefined },
  event: string,
): HistoryEvent {
  return { on, by, event, ...(recordedOn ? { recordedOn } : {}) };
}

/** Keep the text that stands here now, for later checks. */
export function withText(tree: Protocol): Protocol {
  const own = digest(tree).text;
  const others = (tree.meta.texts ?? []).filter((text) => text.digest !== own);
  return {
    ...tree,
    meta: { ...tree.meta, texts: [...others, packText(textParts(tree))] },
  };
}

/**
 * Name what differs between the text with a digest and the text that stands here now.
 *
 * @returns `null` where that text is not kept in the file, or where what is kept does not have that digest.
 */
export function differencesSince(tree: Protocol, textDigest: string): Difference[] | null {
  const kept = findText(tree.meta, textDigest);
  return kept && differencesOf(kept, textParts(tree));
}

/**
 * `consented` only where consent was needed, each council gave it, and nothing that was needed is open. Where a
 * commission permits a decision in the place of a council, that council did not consent.
 */
export function statusAfterDecision(meta: Meta, textDigest: string): Status {
  const needs = needsOf(meta);
  const open = needs.some(
    (need) => !['given', 'fulfilled', 'negative'].includes(stateOf(need, meta, textDigest)),
  );
  return !open && needs.some(({ right }) => right === 'consent') ? 'consented' : 'submitted';
}

/** Texts that no request, decision or adoption in the file speaks of, now or after a step is taken back, are dropped. */
function keptTexts({ texts = [], approval, steps = [] }: Meta): DecidedText[] {
  const spoken = new Set([
    approval?.request?.digest,
    approval?.adoption?.digest,
    ...(approval?.decisions ?? []).map((decision) => decision.digest),
    ...steps.flatMap(digestsBefore),
  ]);
  return texts.filter((text) => spoken.has(text.digest));
}
