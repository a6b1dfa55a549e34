import type { Comparison } from '@akkoord/clause';
import { comparisonToHtml, comparisonToTerminal, toTable } from '@akkoord/render';

/** Write one comparison as a page for the school and as text for a terminal. */
export function report(comparison: Comparison): { page: string; text: string; summary: string } {
  const { head } = toTable(comparison);
  return {
    page: comparisonToHtml(comparison),
    text: comparisonToTerminal(comparison, { colour: false, width: 80 }),
    summary: head.counts.map(({ text }) => text).join(', '),
  };
}
