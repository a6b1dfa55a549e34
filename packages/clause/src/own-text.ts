import type { Clause, FootnoteDefinition, MdastNode, Position, Protocol } from './schema/node.ts';
import type { Span } from './schema/provision.ts';
import { clausesOf } from './walk.ts';

const blocks = new Set([
  'clause',
  'blockquote',
  'list',
  'listItem',
  'table',
  'tableRow',
  'footnoteDefinition',
]);

interface Piece {
  /** Offset in the own text, UTF-16 units. */
  start: number;
  value: string;
  position: Position | undefined;
  /** The leaf that it is; absent for the space of a break or between blocks. */
  node?: MdastNode;
}

/**
 * Give the text of a clause or footnote without nested clauses, furniture and footnote references.
 * Blocks are joined by one space.
 */
export function ownText(node: Clause | FootnoteDefinition): string {
  return ownPieces(node)
    .map((piece) => piece.value)
    .join('');
}

/**
 * Find where a span of a clause's own text stands in the source file.
 *
 * @param tree A tree that was read from a source.
 * @param span Half-open range in the own text of the clause `span.eId`.
 * @returns The source ranges, in order; a repaired word counts as a whole; empty where nothing has a position.
 * @throws TypeError where the tree has no such clause.
 */
export function toSource(tree: Protocol, span: Span): Position[] {
  const clause = clausesOf(tree).find((candidate) => candidate.eId === span.eId);
  if (!clause) throw new TypeError(`No clause with eId \`${span.eId}\``);
  const found: Position[] = [];
  for (const piece of ownPieces(clause)) {
    const end = piece.start + piece.value.length;
    if (!piece.position || piece.start >= span.end || end <= span.start) continue;
    found.push(part(piece, Math.max(span.start, piece.start), Math.min(span.end, end)));
  }
  return found;
}

function part(piece: Piece, from: number, to: number): Position {
  const { start, end } = piece.position as Position;
  const length = (end.offset ?? 0) - (start.offset ?? 0);
  const sameLength = piece.value.trimEnd().length === length || piece.value.length === length;
  if (!sameLength || start.line !== end.line) return { start, end };
  const shift = (units: number) => ({
    line: start.line,
    column: start.column + units,
    offset: (start.offset ?? 0) + units,
  });
  return { start: shift(from - piece.start), end: shift(Math.min(to - piece.start, length)) };
}

/** List the pieces of an own text in order, its leaves and the spaces between them. */
export function ownPieces(root: Clause | FootnoteDefinition): Piece[] {
  const pieces: Piece[] = [];
  let length = 0;
  const push = (value: string, position: Position | undefined, node?: MdastNode) => {
    pieces.push({ start: length, value, position, ...(node ? { node } : {}) });
    length += value.length;
  };
  const visit = (node: MdastNode) => {
    if (node.type === 'footnoteReference' || node.type === 'furniture') return;
    if (node.value !== undefined) push(node.value, node.position, node);
    else if (node.type === 'break') push(' ', undefined);
    else {
      const inner = (node.children ?? []).filter((child) => child.type !== 'clause');
      inner.forEach((child, index) => {
        if (index > 0 && blocks.has(node.type)) push(' ', undefined);
        visit(child);
      });
    }
  };
  visit(root as unknown as MdastNode);
  return trimEnds(pieces);
}

/** Drop the white space that a last line break left at the end, so that spans end where the text ends. */
function trimEnds(pieces: Piece[]): Piece[] {
  for (let i = pieces.length - 1; i >= 0; i--) {
    const piece = pieces[i] as Piece;
    const trimmed = piece.value.trimEnd();
    pieces[i] = { ...piece, value: trimmed };
    if (trimmed) break;
  }
  return pieces;
}
