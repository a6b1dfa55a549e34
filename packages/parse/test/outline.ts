import type {
  AnyNode,
  Clause,
  MdastNode,
  Protocol,
  ReadingMessage,
  Section,
} from '@akkoord/clause';
import { isClause, isSection } from '@akkoord/clause';

/**
 * Write a tree as lines that a person can read and check against the page.
 *
 * `## A | Kop` is a section, its depth and number; `1 | tekst` an item, `3? | tekst` one whose number the
 * source lost; `- | tekst` a bullet; `p | tekst` prose; `[^1]: tekst` a footnote; `~reden | tekst`
 * furniture. Nested clauses are indented. ` ¶ ` stands between two blocks of one clause, `===` where the
 * sections end. Cells of a table are parted by ` | `, its rows by ` // `.
 */
export function toOutline(tree: Protocol): string[] {
  const lines: string[] = [];
  let sections = false;
  let closed = false;
  for (const child of tree.children) {
    if (isSection(child)) sections = true;
    else if (sections && !closed && isClause(child)) {
      closed = true;
      lines.push('===');
    }
    write(child, 0, lines);
  }
  return lines;
}

/** Write a message as one line: where, which rule, what stood there and what it was read as. */
export function toMessageLine(message: ReadingMessage): string {
  const { place, ruleId, actual, expected, confidence } = message;
  const at = place ? `${place.start.line}:${place.start.column}` : '-';
  const parts = [at, ruleId, ...[actual, expected].map((part) => JSON.stringify(part ?? null))];
  return `${parts.join(' ')} ${confidence}`;
}

function write(node: AnyNode, level: number, lines: string[]): void {
  const indent = '  '.repeat(level);
  if (isSection(node)) {
    const { depth, num, heading, children } = node as Section;
    lines.push(`${'#'.repeat(depth)} ${num === null ? '' : `${num} | `}${heading}`);
    for (const child of children) write(child, 0, lines);
  } else if (isClause(node)) {
    lines.push(`${indent}${labelOf(node)} | ${textOf(node)}`);
    for (const child of node.children) {
      if (isClause(child) || child.type === 'furniture') write(child, level + 1, lines);
    }
  } else if (node.type === 'footnoteDefinition') {
    lines.push(`[^${(node as MdastNode).identifier}]: ${textOf(node as MdastNode)}`);
  } else if (node.type === 'furniture') {
    const { reason, value } = node as { reason: string; value: string };
    lines.push(`${indent}~${reason} | ${value}`);
  }
}

function labelOf(clause: Clause): string {
  if (clause.form === 'prose') return 'p';
  if (clause.form === 'bullet') return '-';
  return `${clause.num ?? '–'}${clause.data?.numRecovered ? '?' : ''}`;
}

/** The own text of a clause or note, with its references and the breaks between its blocks. */
function textOf(node: Clause | MdastNode): string {
  const blocks = (node.children ?? []) as readonly MdastNode[];
  return blocks
    .filter((block) => block.type !== 'clause' && block.type !== 'furniture')
    .map(phrasing)
    .join(' ¶ ')
    .trim();
}

function phrasing(node: MdastNode): string {
  if (node.type === 'table')
    return (node.children ?? [])
      .map((row) => (row.children ?? []).map(phrasing).join(' | '))
      .join(' // ');
  if (node.type === 'footnoteReference') return `[^${node.identifier}]`;
  return (node.value ?? (node.children ?? []).map(phrasing).join('')).trimStart() === ''
    ? ''
    : (node.value ?? (node.children ?? []).map(phrasing).join(''));
}
