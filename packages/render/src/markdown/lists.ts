import { type Clause, isClause, type MdastNode } from '@akkoord/clause';
import { dressed, writable, writeBlock } from './block.ts';
import { besideDoubts, writeDirectives } from './directive.ts';
import type { Doubts } from './doubts.ts';
import { isBoldNum, isMarkerNum, looksLabelled } from './hazard.ts';

/** Clauses that stand in one list of Markdown. */
export interface ClauseList {
  ordered: boolean;
  steps: boolean;
  clauses: Clause[];
}

/**
 * Divide a run of clauses over lists of Markdown: a new one wherever the marker changes, steps begin or
 * end, or a number stands twice (a list of equal numbers would be counted on).
 */
export function listsOf(clauses: readonly Clause[]): ClauseList[] {
  const lists: ClauseList[] = [];
  for (const clause of clauses) {
    const ordered = clause.form !== 'prose' && clause.form !== 'bullet' && isMarkerNum(clause.num);
    const steps = clause.form === 'step';
    const list = lists.at(-1);
    const isSame = list?.ordered === ordered && list.steps === steps;
    if (isSame && !(ordered && list.clauses.at(-1)?.num === clause.num)) list.clauses.push(clause);
    else lists.push({ ordered, steps, clauses: [clause] });
  }
  return lists;
}

/** Write a list; items that span blank lines make room between all of them. */
export function writeList(list: ClauseList, doubts: Doubts): string {
  const items = list.clauses.map((clause) => {
    const marker = list.ordered ? `${clause.num}. ` : '- ';
    return indent(marker, writeItem(clause, list.ordered, doubts));
  });
  return items.join(items.some(isRoomy) ? '\n\n' : '\n');
}

function writeItem(clause: Clause, ordered: boolean, doubts: Doubts): string {
  const parts = partsOf(clause);
  const first = parts[0] && !('lists' in parts[0]) ? parts[0] : null;
  const isParagraph = first?.type === 'paragraph';
  const num = ordered ? null : clause.num;
  const label = num !== null && isParagraph && isBoldNum(num) ? num : null;
  const said = writeDirectives({
    wId: clause.wId === clause.eId ? undefined : clause.wId,
    num: num !== null && label === null ? num : undefined,
    words: [
      clause.form === 'item' && clause.num === null && 'item',
      clause.form === 'prose' && 'proza',
      !first && 'leeg',
      !ordered && isParagraph && num === null && looksLabelled(first) && 'letterlijk',
    ],
  });
  const comment = besideDoubts(said, doubts.clauses.get(clause.eId));
  const opening = isParagraph
    ? [writeBlock(dressed(first, { label, comment }))]
    : [...(comment ? [comment] : []), ...(first ? [writeBlock(first)] : [])];
  let text = opening.join('\n\n');
  let kind: string | null = null;
  for (const part of first ? parts.slice(1) : parts) {
    if (!('lists' in part)) {
      text += `\n\n${writeBlock(part)}`;
      kind = null;
      continue;
    }
    for (const list of part.lists) {
      const isApart = kind === (list.ordered ? 'ordered' : 'bullet');
      const words = writeDirectives({ words: [list.steps && 'stappen', isApart && 'onder'] });
      const written = writeList(list, doubts);
      const isClose = !words && kind === null && isParagraph && /^(?:-|1\.) (?!>)/.test(written);
      text += `${isClose && !text.includes('\n\n') ? '\n' : '\n\n'}${words ? `${words}\n\n` : ''}${written}`;
      kind = list.ordered ? 'ordered' : 'bullet';
    }
  }
  return text;
}

type Part = MdastNode | { lists: ClauseList[] };

/** The content of an item: its blocks, and its nested clauses as lists. */
function partsOf(clause: Clause): Part[] {
  const parts: Part[] = [];
  let run: Clause[] = [];
  const flush = () => {
    if (run.length > 0) parts.push({ lists: listsOf(run) });
    run = [];
  };
  for (const child of clause.children) {
    if (isClause(child)) run.push(child);
    else {
      const blocks = writable(child as MdastNode);
      if (blocks.length > 0) flush();
      parts.push(...blocks);
    }
  }
  flush();
  return parts;
}

/** Blank lines within call for blank lines around; a quote would join the paragraph before it. */
function isRoomy(item: string): boolean {
  return item.includes('\n\n') || /^\S+ >/.test(item);
}

function indent(marker: string, text: string): string {
  const space = ' '.repeat(marker.length);
  return marker + text.replace(/\n(?=[^\n])/g, `\n${space}`);
}
