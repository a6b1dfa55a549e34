// By its path: render is a later room, which depends on this one.
import {
  changeText,
  decisionProblem,
  findingMessage,
  harmonizeWording,
  openQuestionText,
  optionLabel,
  proposalReason,
  toMarkdown,
} from '../../render/src/index.ts';
import type {
  DecisionProblem,
  Finding,
  Harmonization,
  OpenQuestion,
  Proposal,
} from '../src/index.ts';
import type { State } from '../src/ledger/state.ts';

export { findingMessage, harmonizeWording, optionLabel, toMarkdown };

/** Show findings as people read them. */
export function told(findings: readonly Finding[]) {
  return findings.map((finding) => ({
    ruleId: finding.ruleId,
    message: findingMessage(finding),
    clauses: finding.clauses,
  }));
}

/** Show problems as people read them. */
export function toldProblems(problems: readonly DecisionProblem[]) {
  return problems.map((problem) => ({ path: problem.path, message: decisionProblem(problem) }));
}

/** Show a proposal as people read it. */
export function toldProposal(proposal: Proposal) {
  return { choose: proposal.choose, why: proposalReason(proposal) };
}

/** Show an open question as people read it. */
export function toldOpen({ open }: Pick<Harmonization, 'open'>, id: string) {
  const question = open.find((one) => one.id === id);
  return question && { ...withoutData(question), ...openQuestionText(question) };
}

/** Show what changed after a decision as people read it. */
export function changesIn(state: State): string[] {
  return state.status === 'outdated' ? state.changes.map(changeText) : [];
}

function withoutData({ code, id, topics }: OpenQuestion) {
  return { code, id, topics };
}
