import type { Comparison, Protocol } from '@akkoord/clause';
import { baseId, proposalRows } from '@akkoord/harmonize';
import { defaultTaxonomy } from '@akkoord/taxonomy';

/** By what decisions call the new text. */
const proposalId = 'wordt';

/** One change on which a person decides. */
export interface ChangeRow {
  /** Key of the change, as decisions name it. */
  key: string;
  of: 'clause' | 'heading' | 'title';
  /** Its row in the table, from 1; `null` where it has none, such as a heading. */
  number: number | null;
  /** How readers call it: `A.1`. */
  label: string;
  was: string;
  becomes: string;
  /** The texts that a decision on it holds for. */
  references: readonly string[];
}

/** List what is to be decided on, in the order of the text. */
export function changeRows(before: Protocol, after: Protocol, comparison: Comparison): ChangeRow[] {
  const rows = proposalRows({
    base: { id: baseId, tree: before },
    proposals: [{ id: proposalId, tree: after }],
    comparisons: [comparison],
    taxonomy: defaultTaxonomy(),
    ledger: [],
  });
  return rows.map(({ key, of, label, base, sides, references }) => {
    const [side] = sides;
    const at = side?.change ? comparison.changes.indexOf(side.change) : -1;
    return {
      key,
      of,
      number: at < 0 ? null : at + 1,
      label,
      was: base.map(({ text }) => text).join('\n'),
      becomes: (side?.places ?? []).map(({ text }) => text).join('\n'),
      references,
    };
  });
}
