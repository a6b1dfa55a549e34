import { ownText } from '@akkoord/clause';
import type { Template } from '@akkoord/compose';
import type { RowClause } from '../sources/row-clause.ts';
import { withHeadings } from './kept-headings.ts';
import { bySource, withLeads } from './kept-leads.ts';
import { isWithin, type Piece } from './piece.ts';

/** A piece in its place. */
export interface Placed {
  piece: Piece;
  /** Points of the list that it opens, in the order of their source. */
  points: Placed[];
  /** Opening sentences of lists that are not taken themselves, which a point takes along; outermost first. */
  leads: RowClause[];
}

/** A section of the new protocol, before it is numbered. */
export interface OutlineSection {
  heading: string;
  topics: readonly string[];
  placed: Placed[];
}

/**
 * Put the chosen pieces in the order of the model, with the points of a list under its opening sentence.
 *
 * Clauses that need the heading of their source get it as the opening of a list.
 *
 * A point whose opening sentence is not taken stands by itself and takes that sentence along.
 *
 * @param all All clauses of all sources.
 * @returns All sections of the model, empty ones too, and last one for what the model has no section for.
 */
export function outlineOf(
  pieces: readonly Piece[],
  { sections, taxonomy }: Template,
  all: readonly RowClause[],
): OutlineSection[] {
  const placed = new Map(
    pieces.map((piece) => [piece, { piece, points: [], leads: [] } as Placed]),
  );
  const tops: Placed[] = [];
  for (const one of placed.values()) {
    const around = [...placed.values()].filter((other) => isPointOf(one.piece, other.piece));
    const outer = around.sort(bySource).at(-1);
    if (outer) outer.points.push(one);
    else {
      one.leads = leadsOf(one.piece, all);
      tops.push(one);
    }
  }
  for (const { points } of placed.values()) points.sort(bySource);
  const known = new Map(
    sections.flatMap(({ topics }, index) => topics.map((topic) => [topic, index])),
  );
  const headed = withHeadings(withLeads(tops), taxonomy);
  const outline = sections.map(({ heading, topics }): OutlineSection => {
    const own = headed.filter(({ piece }) => topics.includes(piece.item.topic));
    const rank = ({ piece }: Placed) => topics.indexOf(piece.item.topic);
    return { heading, topics, placed: own.sort((a, b) => rank(a) - rank(b)) };
  });
  const others = headed.filter(({ piece }) => !known.has(piece.item.topic));
  return [
    ...outline,
    { heading: taxonomy.documentPhrases.harmonized.headings.other, topics: [], placed: others },
  ];
}

function isPointOf(inner: Piece, outer: Piece): boolean {
  return inner.kind === 'source' && outer.kind === 'source' && isWithin(inner.from, outer.from);
}

function leadsOf(piece: Piece, all: readonly RowClause[]): RowClause[] {
  if (piece.kind !== 'source') return [];
  const around = all.filter((other) => isWithin(piece.from, other));
  const bare = around.findLastIndex((other) => !/:\s*$/.test(ownText(other.clause)));
  return around.slice(bare + 1);
}
