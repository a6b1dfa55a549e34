import type { Line, Range } from './lines.ts';

/**
 * Make a function that tells where an offset stands in the order in which the text is read.
 *
 * @param order All lines in that order; none where it is the order of the source.
 */
export function rankIn(order: readonly Line[]): (offset: number) => number {
  if (order.length === 0) return (offset) => offset;
  let read = 0;
  const places = order.map((line) => {
    const place = { start: line.start, read };
    read += line.end - line.start + 1;
    return place;
  });
  places.sort((a, b) => a.start - b.start);
  return (offset) => {
    let low = 0;
    let high = places.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((places[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const place = places[low];
    return place ? place.read + Math.max(0, offset - place.start) : offset;
  };
}

/** The stretch of lines that are read one after the other, up to where they go on elsewhere in the source. */
export function stretchOf(lines: readonly Range[]): Range {
  const start = lines[0]?.start ?? 0;
  let end = lines[0]?.end ?? 0;
  for (const line of lines.slice(1)) {
    if (line.start < end) break;
    end = line.end;
  }
  return { start, end };
}
