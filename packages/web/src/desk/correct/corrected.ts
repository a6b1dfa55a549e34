import { assertNever, footnotesOf, identify, ownText, type Protocol } from '@akkoord/clause';
import type { Correction } from '../../work/acts/correction.ts';
import { join, split } from './boundaries.ts';
import { toClause, toHeading } from './headings.ts';
import { childrenOf, findClause, findSection } from './place.ts';
import { withWords } from './words.ts';

/** A text as a person corrected it. */
export interface CorrectedTree {
  tree: Protocol;
  /** How many corrections no longer fit the text, and were left out. */
  missed: number;
}

/** Do what a person corrected, one after the other. A correction holds for the text on which it was made. */
export function corrected(tree: Protocol, corrections: readonly Correction[]): CorrectedTree {
  let now = tree;
  let missed = 0;
  for (const correction of corrections) {
    const copy = structuredClone(now);
    if (isOn(copy, correction) && apply(copy, correction)) now = identify(copy);
    else missed += 1;
  }
  return { tree: now, missed };
}

/** Whether what a correction is about reads as it did. */
function isOn(tree: Protocol, correction: Correction): boolean {
  if (correction.kind === 'status') return true;
  const { at, was } = correction;
  if (correction.kind === 'heading' || correction.kind === 'to-clause') {
    return findSection(tree, at)?.node.heading === was;
  }
  if (correction.kind === 'footnote') {
    return footnotesOf(tree).some((note) => note.identifier === at && ownText(note) === was);
  }
  const found = findClause(tree, at);
  return found !== null && ownText(found.node) === was;
}

/** @returns Whether it could be done. */
function apply(tree: Protocol, correction: Correction): boolean {
  switch (correction.kind) {
    case 'number':
      return renumber(tree, correction.at, correction.num);
    case 'words':
      return reword(tree, correction.at, correction.text);
    case 'join':
      return join(tree, correction.at);
    case 'split':
      return split(tree, correction.at, correction.offset);
    case 'to-heading':
      return toHeading(tree, correction.at);
    case 'to-clause':
      return toClause(tree, correction.at);
    case 'heading': {
      const found = findSection(tree, correction.at);
      if (found) found.node.heading = correction.text;
      return found !== null;
    }
    case 'footnote':
      return rewordNote(tree, correction.at, correction.text);
    case 'status':
      if (correction.status === null) delete tree.meta.status;
      else tree.meta.status = correction.status;
      return true;
    default:
      return assertNever(correction);
  }
}

function renumber(tree: Protocol, eId: string, num: string | null): boolean {
  const found = findClause(tree, eId);
  if (!found) return false;
  const { node } = found;
  node.num = num;
  node.wId = '';
  if (num !== null && node.form !== 'step') node.form = 'item';
  if (num === null && node.form === 'item') node.form = 'prose';
  return true;
}

function reword(tree: Protocol, eId: string, text: string): boolean {
  const found = findClause(tree, eId);
  const node = found && withWords(found.node, text);
  if (!found || !node) return false;
  childrenOf(found.holder)[found.index] = node;
  return true;
}

function rewordNote(tree: Protocol, identifier: string, text: string): boolean {
  const note = footnotesOf(tree).find((one) => one.identifier === identifier);
  const fresh = note && withWords(note, text);
  if (!note || !fresh) return false;
  note.children = fresh.children;
  return true;
}
