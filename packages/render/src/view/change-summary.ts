import type { Comparison } from '@akkoord/clause';
import { toTable } from './table.ts';

/** Sum up what changed in a text, in a few sentences: how many changes, of which kind, and with which effect. */
export function changeSummary(comparison: Comparison): string {
  const { total, counts, overlap } = toTable(comparison).head;
  const kinds = counts.map(({ text }) => text).join(', ');
  return [...(total ? [total] : []), `${kinds}.`, ...(overlap ? [overlap] : [])].join(' ');
}
