import { median } from './flows.ts';
import type { Piece } from './pieces.ts';

/** The pieces of a page that are its text, and those that every page has. */
export interface PageParts {
  readonly body: readonly Piece[];
  readonly head: readonly Piece[];
  readonly foot: readonly Piece[];
}

const bounds = {
  /** Share of the pages on which the same text stands at the same height; left and right pages may differ. */
  share: 0.4,
  /** So many rows at the top and at the foot of a page are looked at. */
  rows: 4,
  /** White between what pages add and their text, as a part of the usual distance between rows. */
  white: 1.3,
  /** So much white is enough, in sizes of the letters: a page may have few rows. */
  apart: 2,
  /** Letters of a line that is on every page. */
  longest: 120,
  /** Larger letters are those of headings: `Hoofdstuk 1` and `Hoofdstuk 2` are not the same. */
  larger: 1.1,
} as const;

/** An item may begin every page, and is text. */
const item = /^(?:\(?\d{1,3}(?:\.\d{1,3})*[.)]|\(?\p{L}[.)]|[•●▪○◦–—-])\s+\p{L}/u;

/**
 * Set apart what comes back on pages at the same height, the same but for digits: running heads and page numbers, which
 * stand before and behind all else with white between; and what the document itself marks as none of its text.
 *
 * @param pages The pieces by page.
 */
export function setApart(pages: readonly (readonly Piece[])[]): PageParts[] {
  const body = median(pages.flat().map(({ size }) => size));
  const found = new Map<string, Set<number>>();
  const rows = pages.map(rowsOf);
  for (const [page, all] of rows.entries()) {
    for (const key of edgesOf(all).flatMap((row) => row.flatMap((one) => keysOf(one, body)))) {
      found.set(key, (found.get(key) ?? new Set<number>()).add(page));
    }
  }
  const enough = Math.max(2, Math.ceil(pages.length * bounds.share));
  const comesBack = (piece: Piece) =>
    keysOf(piece, body).some((key) => (found.get(key)?.size ?? 0) >= enough);
  return pages.map((pieces, page) => {
    const all = rows[page] as readonly Piece[][];
    const head = new Set(blockOf(all, comesBack));
    const foot = new Set(blockOf([...all].reverse(), comesBack));
    const middle = ((all[0]?.[0]?.y ?? 0) + (all.at(-1)?.[0]?.y ?? 0)) / 2;
    const apart = (piece: Piece) => piece.artifact || head.has(piece) || foot.has(piece);
    return {
      body: pieces.filter((piece) => !apart(piece)),
      head: pieces.filter((piece) => apart(piece) && piece.y < middle),
      foot: pieces.filter((piece) => apart(piece) && piece.y >= middle),
    };
  });
}

/** The pieces of a page by row, from top to bottom. */
function rowsOf(pieces: readonly Piece[]): Piece[][] {
  const rows: Piece[][] = [];
  for (const piece of [...pieces].sort((a, b) => a.y - b.y)) {
    const last = rows.at(-1);
    if (last && piece.y - (last[0] as Piece).y < 2) last.push(piece);
    else rows.push([piece]);
  }
  return rows;
}

function edgesOf(rows: readonly Piece[][]): Piece[][] {
  const { rows: count } = bounds;
  return rows.length <= 2 * count ? [...rows] : [...rows.slice(0, count), ...rows.slice(-count)];
}

/** The rows from an edge that come back, where white parts them from the row behind them. */
function blockOf(rows: readonly Piece[][], comesBack: (piece: Piece) => boolean): Piece[] {
  const end = rows.findIndex((row, i) => i >= bounds.rows || !row.every(comesBack));
  if (end <= 0) return end < 0 ? rows.flat() : [];
  const distance = (i: number) => Math.abs((rows[i]?.[0]?.y ?? 0) - (rows[i - 1]?.[0]?.y ?? 0));
  const usual = median(rows.slice(end + 1).map((_, i) => distance(end + 1 + i)));
  const size = rows[end]?.[0]?.size ?? 0;
  const least = Math.min(usual * bounds.white, size * bounds.apart);
  return distance(end) < least ? [] : rows.slice(0, end).flat();
}

/** A text with its height, also where that was rounded the other way. */
function keysOf({ text, y, size }: Piece, body: number): string[] {
  if (text.length > bounds.longest || item.test(text)) return [];
  const folded = text.toLowerCase();
  const key = size > body * bounds.larger ? folded : folded.replace(/\d+/gu, '#');
  const height = Math.round(y / 2);
  return [height, height + 1].map((at) => `${key}@${at}`);
}
