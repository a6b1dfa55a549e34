import type { Piece } from './pieces.ts';

/** The pieces of a page that are its text, and those that every page has. */
export interface PageParts {
  readonly body: readonly Piece[];
  readonly head: readonly Piece[];
  readonly foot: readonly Piece[];
}

/** Share of the pages on which the same text stands at the same height; left and right pages may differ. */
const share = 0.4;
/** So many rows at the top and at the foot of a page are looked at. */
const rowsAtEdge = 4;

/**
 * Set apart what comes back on pages at the same height, the same but for digits: running heads and page numbers;
 * and what the document itself marks as none of its text.
 *
 * @param pages The pieces by page.
 */
export function setApart(pages: readonly (readonly Piece[])[]): PageParts[] {
  const edges = pages.map((pieces) => edgesOf(pieces));
  const found = new Map<string, Set<number>>();
  for (const [page, { rows }] of edges.entries()) {
    for (const key of rows.flatMap(keysOf)) {
      const on = found.get(key) ?? new Set<number>();
      found.set(key, on.add(page));
    }
  }
  const enough = Math.max(2, Math.ceil(pages.length * share));
  const comesBack = (piece: Piece) =>
    keysOf(piece).some((key) => (found.get(key)?.size ?? 0) >= enough);
  return pages.map((pieces, page) => {
    const { rows, middle } = edges[page] as Edges;
    const apart = new Set(
      pieces.filter((piece) => piece.artifact || (rows.includes(piece) && comesBack(piece))),
    );
    return {
      body: pieces.filter((piece) => !apart.has(piece)),
      head: pieces.filter((piece) => apart.has(piece) && piece.y < middle),
      foot: pieces.filter((piece) => apart.has(piece) && piece.y >= middle),
    };
  });
}

interface Edges {
  /** The pieces of the first and last rows. */
  readonly rows: readonly Piece[];
  readonly middle: number;
}

function edgesOf(pieces: readonly Piece[]): Edges {
  const heights = [...new Set(pieces.map(({ y }) => Math.round(y)))].sort((a, b) => a - b);
  const [first = 0, last = 0] = [heights[0], heights.at(-1)];
  const top = heights[rowsAtEdge - 1] ?? last;
  const bottom = heights.at(-rowsAtEdge) ?? first;
  const rows = pieces.filter(({ y }) => Math.round(y) <= top || Math.round(y) >= bottom);
  return { rows, middle: (first + last) / 2 };
}

/** A text with its height, also where that was rounded the other way. */
function keysOf({ text, y }: Piece): string[] {
  const key = text.toLowerCase().replace(/\d+/gu, '#');
  const height = Math.round(y / 2);
  return [height, height + 1].map((at) => `${key}@${at}`);
}
