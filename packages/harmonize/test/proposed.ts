import { annotate } from '@akkoord/annotate';
import { clausesOf, labelsOf, ownText, type Protocol } from '@akkoord/clause';
import { compare } from '@akkoord/collate';
import { parseMarkdown } from '@akkoord/parse';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import type { ChangeChoice, ChangeDecision } from '../src/ledger/decision.ts';
import { type Ledger, withDecision } from '../src/ledger/ledger.ts';
import type { ProposalRow } from '../src/proposals/row.ts';
import { type ProposalsInput, proposalRows } from '../src/proposals/rows.ts';

const taxonomy = defaultTaxonomy();

/** Read a text as a source. */
export function textOf(id: string, markdown: string): { id: string; tree: Protocol } {
  return { id, tree: annotate(parseMarkdown(markdown, { taxonomy }), { taxonomy }) };
}

/** Lay proposals beside a base: `{ base: '# …', board: '# …' }`. */
export function proposed(texts: Readonly<Record<string, string>>): ProposalsInput {
  const [base, ...proposals] = Object.entries(texts).map(([id, text]) => textOf(id, text));
  if (!base) throw new TypeError('Expected a base');
  const comparisons = proposals.map(({ tree }) => compare(base.tree, tree, { taxonomy }));
  return { base, proposals, comparisons, taxonomy, ledger: [] };
}

/** Decide on every row, by its label or for all alike. */
export function decided(
  input: ProposalsInput,
  choiceFor: (row: ProposalRow) => ChangeChoice | null,
): ProposalsInput {
  let ledger: Ledger<ChangeDecision> = input.ledger;
  for (const row of proposalRows(input)) {
    const choose = choiceFor(row);
    if (choose === null) continue;
    ledger = withDecision<ChangeDecision>(ledger, {
      about: { change: row.key, clauses: [...row.references] },
      choose,
      by: 'de MR',
      on: '2026-11-24',
    });
  }
  return { ...input, ledger };
}

/** The chapter with what is open, in words of the test. */
export const wording = {
  heading: 'Nog te besluiten',
  question: ({ label }: ProposalRow) => `Besluit over ${label}.`,
};

/** Give a text as lines: its label and words. */
export function linesOf(tree: Protocol): string[] {
  const labels = labelsOf(tree);
  return clausesOf(tree).map((clause) => `${labels.get(clause.eId) ?? '-'} ${ownText(clause)}`);
}
