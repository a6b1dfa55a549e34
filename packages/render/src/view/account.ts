import type {
  AnyNode,
  Furniture,
  MdastNode,
  Position,
  Protocol,
  ReadingMessage,
  Section,
} from '@akkoord/clause';
import { clausesOf, isClause, isSection, walk } from '@akkoord/clause';
import {
  accountWords,
  countedNumber,
  foundWords,
  linesInWords,
  pageInWords,
  withoutTopicWords,
} from '../words/account-words.ts';
import { furnitureWords } from '../words/phrases.ts';
import { messageReason } from '../words/reading-words.ts';
import { printedLabel, printedTitle } from './document.ts';

/** The readable account of a reading: what was found, repaired, recovered, set aside and doubted. */
export interface Account {
  outline: OutlineEntry[];
  clauses: number;
  /** What was found in all, and of how many clauses no subject is known: `19 bepalingen in 5 onderdelen.` */
  summary: string;
  parts: AccountPart[];
}

export interface OutlineEntry {
  title: string;
  /** Depth by nesting, from 0. */
  indent: number;
  /** Clauses directly in this section, nested ones included, those of its subsections not. */
  clauses: number;
}

/** One kind of decision that the reading took. */
export interface AccountPart {
  id: 'repairs' | 'numbers' | 'furniture' | 'loss' | 'doubts' | 'remarks';
  title: string;
  /** What it says where there are no entries. */
  none: string;
  entries: AccountEntry[];
}

export interface AccountEntry {
  /** `regel 14`, of a document `bladzijde 2`; `null` where the place is unknown. */
  place: string | null;
  /** What stood there, and what it was read as. */
  actual: string | null;
  expected: string | null;
  reason: string;
}

/** Below this confidence a person should look at what the reading decided. */
const doubtBelow = 0.7;

/**
 * Make the account of a reading from the tree and its messages.
 *
 * A message with a found and a read form is a repair; one with a confidence under 0.7 stands under the
 * doubtful places too. Messages of level `info` say why, and stand in no part but those of what leaves the clauses.
 */
export function toAccount(tree: Protocol): Account {
  const all = tree.data?.messages ?? [];
  const messages = all.filter((message) => message.level !== 'info' && !isLoss(message));
  const losses = all.filter(isLoss);
  const repairs = messages.filter((message) => isRepair(message) && !isNumber(message));
  const doubts = messages.filter(({ confidence }) => confidence < doubtBelow);
  const remarks = messages.filter(
    (message) => !isRepair(message) && !isNumber(message) && message.confidence >= doubtBelow,
  );
  const clauses = clausesOf(tree).length;
  const without = withoutTopic(tree);
  const outline = outlineOf(tree);
  const parts: AccountPart[] = [
    {
      id: 'repairs',
      ...accountWords.repairs,
      entries: repairs.map(toEntry),
    },
    {
      id: 'numbers',
      ...accountWords.numbers,
      entries: [...messages.filter(isNumber).map(toEntry), ...untoldNumbers(tree, messages)],
    },
    {
      id: 'furniture',
      ...accountWords.furniture,
      entries: furnitureEntries(tree),
    },
    {
      id: 'doubts',
      ...accountWords.doubts,
      entries: doubts.map(toEntry),
    },
  ];
  if (losses.length > 0) {
    parts.splice(3, 0, { id: 'loss', ...accountWords.loss, entries: losses.map(toLoss) });
  }
  if (remarks.length > 0) {
    parts.push({ id: 'remarks', ...accountWords.remarks, entries: remarks.map(toEntry) });
  }
  return {
    outline,
    clauses,
    summary: [
      foundWords(clauses, outline.length),
      ...(without > 0 ? [withoutTopicWords(without, clauses)] : []),
    ].join(' '),
    parts,
  };
}

/** Count the clauses without a subject; 0 for a tree that nobody annotated. */
function withoutTopic(tree: Protocol): number {
  const all = clausesOf(tree);
  const read = all.filter(({ data }) => data?.topics);
  return read.filter(({ data }) => data?.topics?.length === 0).length;
}

function isRepair({ actual, expected }: ReadingMessage): boolean {
  return actual !== undefined && expected !== undefined;
}

/** Numbers that the reading found again have rules of their own: `lost-number`, `stranded-number`. */
function isNumber({ ruleId }: ReadingMessage): boolean {
  return ruleId.endsWith('-number');
}

function isLoss({ code }: ReadingMessage): boolean {
  return code === 'left-out' || code === 'much-left-out';
}

/** What leaves the clauses has no one place. */
function toLoss(message: ReadingMessage): AccountEntry {
  return { place: null, actual: null, expected: null, reason: messageReason(message) };
}

function toEntry(message: ReadingMessage): AccountEntry {
  const { place, page, actual, expected } = message;
  return {
    place: page === undefined ? placeText(place) : pageInWords(page),
    actual: actual || null,
    expected: expected ?? null,
    reason: messageReason(message),
  };
}

function placeText(place: Position | undefined): string | null {
  if (!place) return null;
  return linesInWords(place.start.line, place.end.line);
}

function outlineOf(tree: Protocol): OutlineEntry[] {
  const entries: OutlineEntry[] = [];
  walk(tree, (node, ancestors) => {
    if (isClause(node)) return false;
    if (isSection(node)) {
      const indent = ancestors.filter(isSection).length;
      entries.push({ title: printedTitle(node), indent, clauses: ownClauses(node) });
    }
    return true;
  });
  return entries;
}

function ownClauses(section: Section): number {
  return section.children
    .filter(isClause)
    .reduce((sum, clause) => sum + clausesOf(clause).length, 0);
}

/** Numbers that the tree marks as recovered, on lines of which no message tells it. */
function untoldNumbers(tree: Protocol, messages: readonly ReadingMessage[]): AccountEntry[] {
  const told = new Set(messages.filter(isNumber).map(({ place }) => place?.start.line));
  return clausesOf(tree)
    .filter(({ data, position }) => data?.numRecovered && !told.has(position?.start.line))
    .map((clause) => ({
      place: placeText(clause.position),
      actual: null,
      expected: printedLabel(clause),
      reason: countedNumber,
    }));
}

function furnitureEntries(tree: Protocol): AccountEntry[] {
  const found: AccountEntry[] = [];
  walk(tree, (node: AnyNode) => {
    if (node.type !== 'furniture') return;
    const { value, reason, position } = node as Furniture & MdastNode;
    found.push({
      place: placeText(position),
      actual: value,
      expected: null,
      reason: furnitureWords[reason] ?? reason,
    });
  });
  return found;
}
