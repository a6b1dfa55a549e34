import { clausesOf, type Protocol, sectionsByClause } from '@akkoord/clause';
import type { Template } from '@akkoord/compose';
import { openWords } from '../words/draft-words.ts';

/**
 * List what is still to be filled in, in the order of the questions: where its blanks stand, and what is asked.
 *
 * @returns One line each after a line with their number; none where nothing is open.
 */
export function openReport(tree: Protocol, { numbering }: Template): string[] {
  const open = tree.meta.open ?? [];
  if (open.length === 0) return [];
  const sections = sectionsByClause(tree);
  const labels = new Map(
    clausesOf(tree).map(({ wId, eId, num }) => {
      const section = numbering.clauses === 'per-section' ? sections.get(eId)?.at(-1)?.num : null;
      return [wId, [section, num].filter(Boolean).join('.')];
    }),
  );
  const lines = open.map(({ question, clauses = [] }) =>
    openWords.line(
      question,
      clauses.flatMap((wId) => labels.get(wId) ?? []),
    ),
  );
  return [openWords.head(open.length), ...lines.map((line) => `  - ${line}`)];
}
