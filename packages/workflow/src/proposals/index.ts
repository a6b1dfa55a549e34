export { type ProposalsFile, type ProposalText, parseProposals } from './file.ts';
export type { ChangeSay, ProposalsOptions, ProposalsSession, ToldProposals } from './session.ts';
export {
  decideChange,
  openProposals,
  proposalLimits,
  proposalsToYaml,
  proposedChanges,
  resultOfProposals,
  withProposalDecisionsOf,
} from './session.ts';
