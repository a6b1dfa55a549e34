import type { ReadingMessage } from '@akkoord/clause';
import { saying } from '../messages.ts';
import type { LayoutDoubt } from './layout-lines.ts';
import { toPlaces } from './places.ts';

/** Tell of each word that was hardly read on a scan: where it stands, and how sure the reading is. */
export function tellDoubts(doubts: readonly LayoutDoubt[], source: string): ReadingMessage[] {
  if (doubts.length === 0) return [];
  const places = toPlaces(source);
  return doubts.map(({ start, end, confidence }) => ({
    ...saying({ code: 'scan-doubtful', data: { word: source.slice(start, end) } }),
    place: places.position({ start, end }),
    confidence,
  }));
}
