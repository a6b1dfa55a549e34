import type { Approval, Decision, Meta } from '@akkoord/clause';
import type { GovernanceWords } from '@akkoord/taxonomy';
import { foldStutter } from '@akkoord/text';
import { type Block, isTable } from '../blocks.ts';
import { type Doubt, readApproval, readForm, type SaidOfApproval, statusOf } from './approval.ts';
import { adoptionBehindName, decisionsIn, isApproval, isRequest } from './approval-sentence.ts';
import { readFormLine } from './form-line.ts';
import { afterLead, isDraftLine, isMetaLine, versionIn } from './meta-line.ts';
import { hasAny } from './named.ts';

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
  const decided = new Set<Block>();
  const meta: { -readonly [Key in keyof Governance['meta']]: Governance['meta'][Key] } = {};
  const doubts: Doubt[] = [];
  const approval: Approval = {};
  blocks.forEach((block, i) => {
    const text = block.text;
    const line = isMetaLine(text, words) || isDraftLine(text, words);
    if (i < 12 && !block.label && text.length < 120 && line) found.add(block);
    if (decided.has(blocks[i - 1] as Block) && isPlaceToSign(block, words)) {
      found.add(block);
      decided.add(block);
    }
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
    const behind = i < 6 && !block.label ? adoptionBehindName(text, words) : null;
    const rows = behind === null ? rowsOf(block) : [{ ...block, text: behind }];
    for (const said of rows.flatMap((row) => saidIn(row, words))) {
      found.add(block);
      decided.add(block);
      if (said.decision) approval.decisions = withDecision(approval.decisions, said.decision);
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

/** What a text says twice, as in a table and a sentence, is one decision. */
function withDecision(decisions: readonly Decision[] = [], decision: Decision): Decision[] {
  const same = decisions.some((one) => JSON.stringify(one) === JSON.stringify(decision));
  return same ? [...decisions] : [...decisions, decision];
}

/** The rows of a table, each as a block of its own; a block of text is one. */
function rowsOf(block: Block): Block[] {
  if (!isTable(block)) return [block];
  return block.lines.map((line) => ({ label: null, lines: [line], text: line.text }));
}

/** Read a block as a line of a form, or sentence by sentence; a rule of the text says nothing of its own adoption. */
function saidIn(block: Block, words: GovernanceWords): SaidOfApproval[] {
  if (!namesAct(block.text, words)) return [];
  const form = block.lines.length === 1 ? readFormLine(block.text, words) : null;
  if (form) return [readForm(block, form)];
  if (block.label !== null && block.label.style !== 'bullet') return [];
  const sentences = decisionsIn(block.text, words);
  const first = sentences.findIndex((part) => isApproval(part, words) || isRequest(part, words));
  if (first < 0) return [];
  return sentences
    .filter((part, i) => (i > first ? goesOn(part, words) : i === first))
    .map((part) => readApproval({ ...block, text: part }, words));
}

/** Behind a sentence about the adoption, one may go on: `Het treedt in werking op 1 augustus 2023.` */
function goesOn(part: string, words: GovernanceWords): boolean {
  if (isApproval(part, words) || isRequest(part, words)) return true;
  const dates = [...words.effective, ...words.evaluation];
  const folded = part.toLowerCase();
  const opens = [...words.own, ...words.bare].some((word) => folded.startsWith(`${word} `));
  return opens && hasAny(folded, dates);
}

/** `Handtekening voorzitter: ____` under what was decided. */
function isPlaceToSign({ text, label }: Block, words: GovernanceWords): boolean {
  const folded = text.toLowerCase();
  const opens = words.blanks.some((word) => folded.startsWith(word));
  return !label && opens && /:\s*$|:[\s._…]{3,}/u.test(text);
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

/** A memo and no state: the words of one taxonomy always make the same pattern. */
const acts = new WeakMap<GovernanceWords, RegExp>();

/** Tell whether a text can say anything of its own adoption: most do not, and need no closer look. */
function namesAct(text: string, words: GovernanceWords): boolean {
  let pattern = acts.get(words);
  if (!pattern) {
    const { adopted, approved, consent, advice, assent, effective, evaluation } = words;
    const all = [adopted, approved, consent, advice, assent, effective, evaluation].flat();
    pattern = new RegExp(all.map(escaped).join('|'), 'u');
    acts.set(words, pattern);
  }
  return pattern.test(text.toLowerCase()) || pattern.test(foldStutter(text));
}

function escaped(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N} ]/gu, String.raw`\$&`);
}
