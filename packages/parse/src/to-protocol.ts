import {
  type Clause,
  type ClauseContent,
  identify,
  type Mark,
  type MdastNode,
  type Meta,
  type Position,
  type Protocol,
  type Section,
  type SectionContent,
} from '@akkoord/clause';
import { append } from './append.ts';
import type { FlowBlock, FlowHeading, FlowItem, FlowList, FlowNode } from './flow.ts';

/** What a reader knows of a text beside its flow. */
export interface Reading {
  meta: Meta;
  /** Marks of the root: title, front matter, metadata lines. */
  marks: Mark[];
  position?: Position;
}

/**
 * Build the clause tree from a flow of headings, lists and blocks.
 *
 * Headings become nested sections by depth; an item or a block of prose becomes a clause; a list that
 * follows a block ending in a colon is nested in it.
 *
 * @param flow The nodes in reading order.
 * @param reading Meta and marks of the root.
 * @returns The tree, with ids.
 */
export function toProtocol(flow: readonly FlowNode[], reading: Reading): Protocol {
  const marks = reading.marks;
  const root: Protocol = {
    type: 'protocol',
    ...(reading.position ? { position: reading.position } : {}),
    meta: reading.meta,
    data: { marks, messages: [] },
    children: [],
  };
  const open: Array<Protocol | Section> = [root];
  let prose: Clause | null = null;
  let listed = false;
  for (const node of flow) {
    if (node.type === 'heading') {
      while (open.length > 1 && (open.at(-1) as Section).depth >= node.depth) open.pop();
      const section = toSection(node);
      (open.at(-1) as Section).children.push(section);
      open.push(section);
      prose = null;
      continue;
    }
    if (node.type === 'thematicBreak') {
      open.length = 1;
      prose = null;
      append(marks, node.data?.marks ?? []);
      continue;
    }
    const into: SectionContent[] = (open.at(-1) as Section).children;
    if (node.type === 'footnoteDefinition' || node.type === 'furniture') into.push(node);
    else if (node.type === 'list') {
      const clauses = node.children.map(toClause);
      if (prose && (node.data?.nested || (!node.data?.loose && !listed && isLeadIn(prose)))) {
        extend(prose, clauses, node);
        listed = true;
      } else {
        append(into, clauses);
        prose = null;
      }
    } else if (prose && node.data?.continues) {
      extend(prose, [withoutMarks(node)], node);
      listed = false;
    } else {
      listed = false;
      prose = toProse(node);
      into.push(prose);
    }
  }
  return identify(root);
}

function toSection(node: FlowHeading): Section {
  return {
    type: 'section',
    ...at(node),
    eId: '',
    ...(node.data.label ? { label: node.data.label } : {}),
    num: node.data.num,
    heading: node.data.heading,
    depth: node.depth,
    data: { marks: node.data.marks },
    children: [],
  };
}

function toClause(item: FlowItem): Clause {
  const { marks, num, form, wId, numRecovered } = item.data;
  const allMarks = [...marks];
  const children = item.children.flatMap((child): ClauseContent[] => {
    if (child.type === 'list') return (child as FlowList).children.map(toClause);
    if (child.type === 'furniture') return [child];
    const block = child as FlowBlock;
    append(allMarks, block.data?.marks ?? []);
    return [withoutMarks(block)];
  });
  return {
    type: 'clause',
    ...at(item),
    eId: '',
    wId: wId ?? '',
    num,
    form,
    data: { marks: allMarks, ...(numRecovered ? { numRecovered } : {}) },
    children,
  };
}

function toProse(block: FlowBlock): Clause {
  return {
    type: 'clause',
    ...at(block),
    eId: '',
    wId: block.data?.wId ?? '',
    num: null,
    form: 'prose',
    data: { marks: [...(block.data?.marks ?? [])] },
    children: [withoutMarks(block)],
  };
}

function extend(clause: Clause, content: ClauseContent[], node: FlowList | FlowBlock): void {
  append(clause.children, content);
  if (node.type !== 'list') {
    const data = (node as FlowBlock).data;
    if (clause.data?.marks) append(clause.data.marks, data?.marks ?? []);
    if (data?.wId) clause.wId = data.wId;
  }
  if (clause.position && node.position) clause.position.end = node.position.end;
}

function isLeadIn(clause: Clause): boolean {
  const blocks = clause.children.filter((child) => child.type !== 'furniture');
  return lastText(blocks.at(-1) as MdastNode | undefined)
    .trimEnd()
    .endsWith(':');
}

function lastText(node: MdastNode | undefined): string {
  if (!node) return '';
  return (
    node.value ?? lastText(node.children?.findLast((child) => child.type !== 'footnoteReference'))
  );
}

function withoutMarks(block: FlowBlock): ClauseContent {
  const { data: _, ...rest } = block;
  return rest as ClauseContent;
}

function at(node: { position?: Position | undefined }): { position?: Position } {
  return node.position ? { position: { ...node.position } } : {};
}
