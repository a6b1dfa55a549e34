import {
  type Clause,
  type Furniture,
  isClause,
  isSection,
  labelsOf,
  ownText,
  type Position,
  type Protocol,
  type ReadingMessage,
  type Section,
  type SectionContent,
} from '@akkoord/clause';
import { messageReason } from '@akkoord/render/words/reading';
import { clauseBefore } from './correct/boundaries.ts';
import type { ReadFile } from './read-file.ts';

/** What was read of one place, beside what stands there. */
export interface InspectedRow {
  /** `clause`, `heading` and `footnote` can be corrected; `aside` is no part of the text. */
  kind: 'clause' | 'heading' | 'footnote' | 'aside';
  /** eId, of a footnote its identifier; empty for what stands aside. */
  at: string;
  /** Its number as it reads in the text: `3`; `null` where it has none. */
  num: string | null;
  /** With what stands before it in its section: `A.3`. */
  label: string | null;
  /** How deep it stands, from 0. */
  depth: number;
  text: string;
  /** What stood there in the file; empty where that is not known. */
  source: readonly string[];
  /** The first of those lines, from 1; `null` where it is not known. */
  line: number | null;
  /** Of a file with pages, from 1. */
  page: number | null;
  /** What was repaired or doubted there. */
  notes: readonly InspectedNote[];
  /** Whether it could go on where the clause before it ended. */
  joins: boolean;
}

/** What the reading did or doubted at one place. */
export interface InspectedNote {
  isDoubt: boolean;
  actual: string | null;
  expected: string | null;
  /** Dutch. */
  reason: string;
}

/** Below this confidence a person should look at what the reading decided, as the account has it. */
const doubtBelow = 0.7;

/** Lay what was read beside what stands in the file, in the order of the text. */
export function inspect({ placed, lines }: ReadFile): InspectedRow[] {
  const labels = labelsOf(placed);
  const messages = (placed.data?.messages ?? []).filter(({ level }) => level !== 'info');
  const rows: InspectedRow[] = [];

  const row = (
    given: Pick<InspectedRow, 'kind' | 'at' | 'text'> & Partial<InspectedRow>,
    position: Position | undefined,
    last?: number,
  ) => {
    const first = position?.start.line ?? null;
    const end = first === null ? 0 : Math.max(first, last ?? position?.end.line ?? first);
    rows.push({
      num: null,
      label: null,
      depth: 0,
      page: null,
      joins: false,
      source: first === null ? [] : lines.slice(first - 1, end),
      line: first,
      notes: first === null ? [] : notesBetween(messages, first, end),
      ...given,
    });
  };

  const visit = (node: SectionContent, depth: number): void => {
    if (isSection(node)) {
      const { eId, num, heading } = node;
      row({ kind: 'heading', at: eId, text: heading, num, depth }, node.position, headEnd(node));
      for (const child of node.children) visit(child, depth + 1);
    } else if (isClause(node)) {
      const { eId, num, data } = node;
      const given = {
        label: labels.get(eId) ?? null,
        page: data?.page ?? null,
        joins: clauseBefore(placed, eId) !== null,
      };
      const at = { kind: 'clause', at: eId, text: ownText(node), num, depth, ...given } as const;
      row(at, node.position, ownEnd(node));
      for (const child of node.children) {
        if (isClause(child) || child.type === 'furniture') visit(child as Clause, depth + 1);
      }
    } else if (node.type === 'footnoteDefinition') {
      row({ kind: 'footnote', at: node.identifier, text: ownText(node), depth }, node.position);
    } else {
      const { value, position } = node as Furniture;
      row({ kind: 'aside', at: '', text: value, depth }, position);
    }
  };
  for (const node of placed.children) visit(node, 0);
  return rows;
}

/** A heading ends before what it heads begins. */
function headEnd({ position, children }: Section): number | undefined {
  const mark = position?.start.line;
  return beforeFirst(children, mark) ?? mark;
}

/** A clause's own words end before the clauses within it begin. */
function ownEnd({ position, children }: Clause): number | undefined {
  return beforeFirst(children.filter(isClause), position?.start.line);
}

function beforeFirst(
  nodes: ReadonlyArray<{ position?: Position | undefined }>,
  start: number | undefined,
): number | undefined {
  const first = nodes[0]?.position?.start.line;
  return first === undefined || start === undefined ? undefined : Math.max(start, first - 1);
}

function notesBetween(
  messages: readonly ReadingMessage[],
  first: number,
  last: number,
): InspectedNote[] {
  return messages
    .filter(({ place }) => place && place.start.line >= first && place.start.line <= last)
    .map((message) => ({
      isDoubt: message.confidence < doubtBelow || message.level === 'warning',
      actual: message.actual ?? null,
      expected: message.expected ?? null,
      reason: messageReason(message),
    }));
}

/** Whether a text says where it stands on its way to adoption. */
export function saysStatus({ meta }: Protocol): boolean {
  return meta.status !== undefined;
}
