import type {
  Approval,
  ApprovalRight,
  Change,
  Comparison,
  CouncilRight,
  Other,
  Protocol,
} from '@akkoord/clause';
import { changeSides, clausesOf, sectionsOf } from '@akkoord/clause';
import { gatherRights } from './rights.ts';

/** What a new text asks of the councils, as far as a comparison can tell. A person decides. */
export interface Proposal {
  /** `none`: nothing differs; `editorial`: other words, the same rules; `substantive`: other rules. */
  significance: 'none' | 'editorial' | 'substantive';
  /** How many rows of the comparison are of which significance; moved or renumbered counts as editorial. */
  counts: { none: number; editorial: number; substantive: number };
  /** The rights that the substantive changes touch, with the clauses (wIds of the new text) that they touch. */
  rights: Array<CouncilRight & { clauses: string[] }>;
  /** How many substantive changes touch no right that is known. */
  unknown: number;
}

/**
 * Propose whether a new text needs the councils again, and whose say its changes touch.
 *
 * @param comparison The text that was adopted compared with `after`.
 */
export function proposeCouncils(
  comparison: Comparison,
  before: Protocol,
  after: Protocol,
): Proposal {
  const counts = { none: 0, editorial: 0, substantive: 0 };
  const rows = [...comparison.changes, ...comparison.others];
  for (const row of rows) counts[weightOf(row)] += 1;
  const rights = new Map<string, Proposal['rights'][number]>();
  const sides = [sideOf(before), sideOf(after)] as const;
  let unknown = 0;
  for (const row of rows) {
    if (weightOf(row) !== 'substantive') continue;
    const touched = rightsOf(row, ...sides);
    if (touched.length === 0) unknown += 1;
    for (const { clauses, ...right } of touched) {
      const key = `${right.body} ${right.right} ${right.basis}`;
      const known = rights.get(key);
      rights.set(key, { ...right, clauses: [...new Set([...(known?.clauses ?? []), ...clauses])] });
    }
  }
  const differs = counts.editorial > 0 || comparison.before.digest !== comparison.after.digest;
  const significance = counts.substantive > 0 ? 'substantive' : differs ? 'editorial' : 'none';
  return { significance, counts, rights: [...rights.values()], unknown };
}

/** A row of the comparison: clauses that changed, or what stands in no clause's words. */
type ComparisonRow = Change | Other;

/** New and lapsed clauses are other rules, whatever they say; what is no rule but reads otherwise is editorial. */
function weightOf(row: ComparisonRow): Proposal['significance'] {
  if (changeSides[row.kind] !== 'both') return 'substantive';
  const same = row.kind === 'unchanged' && !row.moved && !row.renumbered;
  return row.significance === 'none' && !same ? 'editorial' : row.significance;
}

/** One side of a comparison: where its clauses are, and who has a say in them. */
interface Side {
  /** The wIds of a clause, or of the clauses under a heading, by eId. */
  wIds: ReadonlyMap<string, readonly string[]>;
  rights: readonly ApprovalRight[];
}

function sideOf(tree: Protocol): Side {
  return {
    wIds: new Map<string, readonly string[]>([
      ...clausesOf(tree).map(({ eId, wId }) => [eId, [wId]] as const),
      ...sectionsOf(tree).map(
        (section) => [section.eId, clausesOf(section).map(({ wId }) => wId)] as const,
      ),
    ]),
    rights: gatherRights(tree).filter(({ applies }) => applies !== false),
  };
}

function rightsOf(row: ComparisonRow, before: Side, after: Side): Proposal['rights'] {
  const idsOf = (side: Side, eIds: readonly string[]) =>
    eIds.flatMap((eId) => side.wIds.get(eId) ?? []);
  const sides = [
    [after, idsOf(after, row.after)],
    [before, idsOf(before, row.before)],
  ] as const;
  const found = sides.flatMap(([side, wIds]) =>
    side.rights.flatMap(({ body, right, basis, asOf, sectors, clauses }) => {
      const touched = clauses.filter((wId) => wIds.includes(wId));
      const one = { body, right, basis, asOf, ...(sectors ? { sectors } : {}) };
      return touched.length > 0 ? [{ ...one, clauses: touched }] : [];
    }),
  );
  const clauses = idsOf(after, row.after);
  const told = 'rights' in row ? row.rights : [];
  return [...found, ...told.map((right) => ({ ...right, clauses }))];
}

/** Make proposals of rights again, for a new version: a person confirms them anew. */
export function asProposals(rights: Approval['rights']): ApprovalRight[] {
  return (rights ?? []).map((right) => ({ ...right, confirmed: false }));
}
