import type { Approval, Meta } from '@akkoord/clause';
import type { GovernanceWords } from '@akkoord/taxonomy';
import type { Block } from '../blocks.ts';
import { type Doubt, readApproval, statusOf } from './approval.ts';
import { decisionsIn, isApproval } from './approval-sentence.ts';
import { afterLead, isDraftLine, isMetaLine, versionIn } from './meta-line.ts';

/** What a text says of its own adoption, audience and publication, and the blocks that say it. */
export interface Governance {
  readonly meta: Pick<
    Meta,
    'version' | 'status' | 'approval' | 'audience' | 'publication' | 'related'
  >;
  readonly blocks: ReadonlySet<Block>;
  /** Dates that do not exist, and councils that are not clear: block and the words. */
  readonly doubts: readonly Doubt[];
}

/**
 * Find what a text says of its own adoption: the sentence about bestuur and council, 'Bestemd voor', 'Te
 * plaatsen op', version lines.
 *
 * A decision that was only asked ('verzocht om instemming', 'voorgelegd') is no consent; advice is advice.
 *
 * @param blocks The blocks of the text without the title.
 */
export function findGovernance(blocks: readonly Block[], words: GovernanceWords): Governance {
  const found = new Set<Block>();
  const meta: { -readonly [Key in keyof Governance['meta']]: Governance['meta'][Key] } = {};
  const doubts: Doubt[] = [];
  const approval: Approval = {};
  blocks.forEach((block, i) => {
    const text = block.text;
    const line = isMetaLine(text, words) || isDraftLine(text, words);
    if (i < 12 && !block.label && text.length < 120 && line) found.add(block);
    for (const key of ['audience', 'publication', 'related'] as const) {
      const value = afterLead(text, words[key]);
      if (value === null) continue;
      const list = listAfter(blocks, i);
      if (value === '' && list.length === 0) continue;
      meta[key] = [...(meta[key] ?? []), ...(value ? splitList(value) : list.map(itemText))];
      found.add(block);
      if (!value) for (const item of list) found.add(item);
    }
    const version = afterLead(text, words.version);
    if (version && version.length < 20 && block.label === null) {
      meta.version = version;
      found.add(block);
    } else if (i < 12 && found.has(block)) {
      const number = versionIn(text, words);
      if (number) meta.version = number;
    }
    if (block.label || !isApproval(text, i, blocks.length, words)) return;
    found.add(block);
    for (const part of decisionsIn(text, words)) {
      const said = readApproval({ ...block, text: part }, words);
      if (said.decision) approval.decisions = [...(approval.decisions ?? []), said.decision];
      if (Object.keys(said.adoption).length > 0) {
        approval.adoption = { ...approval.adoption, ...said.adoption };
      }
      doubts.push(...said.doubts);
    }
  });
  if (approval.adoption || approval.decisions) meta.approval = approval;
  const draft = blocks.some((block, i) => i < 8 && isDraftLine(block.text, words));
  const status = draft ? 'draft' : statusOf(approval);
  if (status) meta.status = status;
  return { meta, blocks: found, doubts };
}

function listAfter(blocks: readonly Block[], i: number): Block[] {
  const items: Block[] = [];
  for (const block of blocks.slice(i + 1)) {
    if (block.label?.style !== 'bullet') break;
    items.push(block);
  }
  return items;
}

function itemText(block: Block): string {
  return block.text.replace(/[;,.]$/u, '');
}

function splitList(value: string): string[] {
  return value
    .replace(/\.$/u, '')
    .split(/\s*[,;]\s*|\s+en\s+/u)
    .filter(Boolean);
}
