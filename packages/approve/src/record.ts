import type { Approval, DecidedText, HistoryEvent, Meta, Protocol, Status } from '@akkoord/clause';
import { digest, textParts } from '@akkoord/clause';
import { type Difference, differencesOf } from './difference.ts';
import { findText, packText } from './kept-text.ts';
import { needsOf, stateOf } from './need.ts';

/** Give the tree with other approval, status and one more line of history. */
export function recorded(
  tree: Protocol,
  change: { approval: Approval; status: Status; event: HistoryEvent },
): Protocol {
  const history = [...(tree.meta.approval?.history ?? []), change.event];
  const meta: Meta = {
    ...tree.meta,
    status: change.status,
    approval: { ...change.approval, history },
  };
  const texts = keptTexts(meta);
  return { ...tree, meta: texts.length > 0 ? { ...meta, texts } : withoutTexts(meta) };
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

/** `consented` only where consent was needed and nothing that was needed is open. */
export function statusAfterDecision(meta: Meta, textDigest: string): Status {
  const needs = needsOf(meta);
  const open = needs.some(
    (need) => !['given', 'conditions', 'negative'].includes(stateOf(need, meta, textDigest)),
  );
  return !open && needs.some(({ right }) => right === 'consent') ? 'consented' : 'submitted';
}

/** Texts that no request, decision or adoption in the file speaks of any more are dropped. */
function keptTexts({ texts = [], approval }: Meta): DecidedText[] {
  const spoken = new Set([
    approval?.request?.digest,
    approval?.adoption?.digest,
    ...(approval?.decisions ?? []).map((decision) => decision.digest),
  ]);
  return texts.filter((text) => spoken.has(text.digest));
}

function withoutTexts({ texts: _, ...meta }: Meta): Meta {
  return meta;
}
