import type { Approval, Decision, Meta } from '@akkoord/clause';
import type { GovernanceWords } from '@akkoord/taxonomy';
import { foldStutter } from '@akkoord/text';
import type { Block } from '../blocks.ts';
import { namesAct } from './acts.ts';
import {
  type Doubt,
  openForm,
  readApproval,
  readForm,
  type SaidOfApproval,
  statusOf,
} from './approval.ts';
import {
  adoptionBehindName,
  decisionsIn,
  isApproval,
  isCouncilSentence,
  isRequest,
} from './approval-sentence.ts';
import { type FormLine, readFormLine } from './form-line.ts';
import { readLooseLine, tellOtherBody, tellUnread } from './loose-line.ts';
import { afterLead, isDraftLine, isMetaLine, versionIn } from './meta-line.ts';
import { bodiesIn, hasAny } from './named.ts';
import { rowsOf } from './rows.ts';
import { eachCouncil } from './together.ts';

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
  const tells = blocks.map((block) => tellsOfApproval(block, words));
  blocks.forEach((block, i) => {
    const text = block.text;
    if (i < 12 && !block.label && text.length < 120 && isHead(text, words)) found.add(block);
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
    const rows = behind === null ? rowsOf(block, words) : [{ ...block, text: behind }];
    const near = i < top || i >= blocks.length - foot || tells[i - 1] || tells[i + 1] || false;
    const told = rows.flatMap((row) => saidInRow(row, { words, near }));
    for (const said of told) {
      for (const doubt of said.doubts)
        if (!doubts.some((one) => isSame(one, doubt))) doubts.push(doubt);
      if (said.doubts.some(({ says }) => elsewhereCodes.has(says.code))) continue;
      found.add(block);
      decided.add(block);
      for (const decision of said.decisions)
        approval.decisions = withDecision(approval.decisions, decision);
      if (Object.keys(said.adoption).length > 0) {
        approval.adoption = { ...approval.adoption, ...said.adoption };
      }
    }
  });
  if (approval.adoption || approval.decisions) meta.approval = approval;
  const draft = blocks.some((block, i) => i < 8 && isDraftLine(block.text, words));
  const status = draft ? 'draft' : statusOf(approval);
  const unknown = status === 'consented' && leavesConsentOpen(doubts, approval, words);
  if (status && !unknown) meta.status = status;
  return { meta, blocks: found, doubts };
}

/** Tell whether a line about another council says that it is not known, or not yet, what that decided. */
function leavesConsentOpen(
  doubts: readonly Doubt[],
  { decisions = [] }: Approval,
  words: GovernanceWords,
): boolean {
  return doubts.some(
    ({ block, says }) =>
      openCodes.has(says.code) &&
      hasAny(foldStutter(block.text), words.consent) &&
      bodiesIn(block.text, words).some((body) => !decisions.some((one) => one.body === body)),
  );
}

/** A line over a text: 'Versie: 1.2', 'CONCEPT'. */
function isHead(text: string, words: GovernanceWords): boolean {
  return isMetaLine(text, words) || isDraftLine(text, words);
}

function isSame(a: Doubt, b: Doubt): boolean {
  return a.block.lines === b.block.lines && JSON.stringify(a.says) === JSON.stringify(b.says);
}

/** What a text says twice, as in a table and a sentence, is one decision. */
function withDecision(decisions: readonly Decision[] = [], decision: Decision): Decision[] {
  const same = decisions.some((one) => JSON.stringify(one) === JSON.stringify(decision));
  return same ? [...decisions] : [...decisions, decision];
}

/** So many blocks from its top and from its foot a text tells of its own adoption without naming itself. */
const top = 6;
const foot = 4;

interface Where {
  readonly words: GovernanceWords;
  /** The block stands where texts tell of their own adoption. */
  readonly near: boolean;
}

/** Read what a row says of each of the councils that it names together. */
function saidInRow(row: Block, where: Where): SaidOfApproval[] {
  if (!isOpen(row, where) && !namesAct(row.text, where.words)) return [];
  return eachCouncil(row.text, where.words).flatMap((text) => saidIn({ ...row, text }, where));
}

/** Whether a decision may be told here without a verb: a rule of the text says nothing of its own adoption. */
function isOpen({ label }: Block, { near }: Where): boolean {
  return near && (label === null || label.style === 'bullet');
}

/** Read a block as a line of a form, or sentence by sentence; a rule of the text says nothing of its own adoption. */
function saidIn(block: Block, { words, near }: Where): SaidOfApproval[] {
  const item = block.label !== null && block.label.style !== 'bullet';
  const open = isOpen(block, { words, near });
  if (!namesAct(block.text, words)) return (open && readLoose(block, words)) || [];
  if (isUnticked(block)) return [openForm(block)];
  const forms = block.lines.length === 1 ? formsIn(block, words) : [];
  if (forms.length > 0) return forms.map((form) => readForm(block, form));
  const told = sentencesIn(block, { words, near }, item);
  const says = told.some(
    ({ decisions, adoption, doubts }) =>
      decisions.length + doubts.length + Object.keys(adoption).length > 0,
  );
  if (says) return told;
  const other = tellOtherBody(block, words) ?? tellUnread(block, words);
  if (other) return [other];
  return (open && told.length === 0 && readLoose(block, words)) || told;
}

/** `☐ Instemming MR 3 mei 2024`: a box that nobody ticked. */
function isUnticked({ label, lines }: Block): boolean {
  return label?.style === 'bullet' && /^[☐□]/u.test(lines[0]?.text ?? '');
}

function readLoose(block: Block, words: GovernanceWords): SaidOfApproval[] | null {
  const said = readLooseLine(block, words);
  return said && [said];
}

/** The line of a form, or more of them beside each other: `Instemming MR 3 mei 2024, instemming GMR 10 mei 2024`. */
function formsIn({ text }: Block, words: GovernanceWords): FormLine[] {
  const parts = text.split(/\s*[,;/]\s*/u).map((part) => readFormLine(part, words));
  const forms = parts.flatMap((part) => (part?.body ? [part] : []));
  if (parts.length > 1 && forms.length === parts.length) return forms;
  const form = readFormLine(text, words);
  return form ? [form] : [];
}

function sentencesIn(block: Block, { words, near }: Where, item: boolean): SaidOfApproval[] {
  const sentences = decisionsIn(block.text, words);
  const first = sentences.findIndex((part) => isApproval(part, words) || isRequest(part, words));
  if (first < 0 || item) {
    const bare = sentences.filter((part) => isCouncilSentence(part, words));
    if (bare.length === 0) return [];
    if (item || !near || bare.length < sentences.length)
      return bare.map((part) => elsewhere(block, part));
    const said = bare.map((part) => readApproval({ ...block, text: part }, words));
    return said.filter(({ decisions, doubts }) => decisions.length + doubts.length > 0);
  }
  return sentences
    .filter(
      (part, i) =>
        i === first || isCouncilSentence(part, words) || (i > first && goesOn(part, words)),
    )
    .map((part) => readApproval({ ...block, text: part }, words));
}

/** Nothing was filled in, or nothing that tells what was decided. */
const openCodes: ReadonlySet<string> = new Set(['approval-open', 'approval-unclear']);

/** What is told of a decision that is not one on this text: its block stays a clause. */
const elsewhereCodes: ReadonlySet<string> = new Set(['approval-elsewhere', 'approval-other-body']);

/** A decision of a council that does not say on what, where it may be on another text. */
function elsewhere(block: Block, line: string): SaidOfApproval {
  const says = { code: 'approval-elsewhere', data: { line } } as const;
  return { decisions: [], adoption: {}, doubts: [{ block, says, actual: line }] };
}

function tellsOfApproval({ text, label }: Block, words: GovernanceWords): boolean {
  return label === null && namesAct(text, words) && isApproval(text, words);
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
