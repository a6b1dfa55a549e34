import type { Mark, Point, Position } from '@akkoord/clause';
import { location } from 'vfile-location';
import type { Line, Range } from './lines.ts';

/** The source with its points: turns offsets into positions and marks. */
export interface Places {
  readonly source: string;
  position(range: Range): Position;
  mark(kind: Mark['kind'], range: Range): Mark;
  /** Give lines the text that stands in the source, without repairs. */
  raw(lines: readonly Line[]): Line[];
}

/** Index a source, so that the point of an offset is found at once. */
export function toPlaces(source: string): Places {
  const index = location(source);
  const point = (offset: number) => index.toPoint(offset) as Point;
  const position = ({ start, end }: Range) => ({ start: point(start), end: point(end) });
  return {
    source,
    position,
    mark: (kind, range) => ({
      kind,
      position: position(range),
      value: source.slice(range.start, range.end),
    }),
    raw: (lines) => lines.map((line) => ({ ...line, text: source.slice(line.start, line.end) })),
  };
}
