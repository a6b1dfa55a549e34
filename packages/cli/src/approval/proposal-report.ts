import { councilName, type Proposal } from '@akkoord/approve';
import type { Protocol } from '@akkoord/clause';
import { placesOf } from '@akkoord/render/view';
import type { Io } from '../io.ts';
import { proposalWords, rightWords } from '../words/approval-right-words.ts';

/** Say on standard error whether a new text seems to need the councils again, and whose say it touches. */
export function reportProposal(proposal: Proposal, tree: Protocol, io: Io): void {
  const { significance, counts, rights, unknown } = proposal;
  const line = {
    none: proposalWords.none,
    editorial: proposalWords.editorial(counts.editorial),
    substantive: proposalWords.substantive(counts.substantive, counts.editorial),
  }[significance];
  io.stderr.write(`${line}\n`);
  for (const { body, right, basis, clauses } of rights) {
    const places = placesOf(tree, clauses).join('; ');
    const named = rightWords.of(right, councilName({ body }));
    io.stderr.write(`  ${proposalWords.touches(named, basis, places)}\n`);
  }
  if (unknown > 0) io.stderr.write(`  ${proposalWords.unknown(unknown)}\n`);
  if (significance !== 'none') io.stderr.write(`  ${proposalWords.proposal}\n`);
}
