export type { Fate, Outcome } from './account/account.ts';
export type { AgendaItem } from './agenda/agenda.ts';
export type { OpenQuestion, OpenQuestionData, OpenState } from './agenda/open-questions.ts';
export { type Option, type OptionData, sourceName } from './agenda/options.ts';
export type { Barred, Proposal, ProposalData, Weighed } from './agenda/proposal.ts';
export { annexesOf } from './annexes/annexes.ts';
export {
  type Conflict,
  type ConflictSide,
  type ConflictWay,
  keepBoth,
} from './findings/conflicts.ts';
export type { Finding, FindingData, FindingRuleId } from './findings/finding.ts';
export type { NameUse, Said } from './findings/finding.ts';
export { type Norm, normsOf } from './findings/norm.ts';
export { areOpposed } from './findings/opposed-norms.ts';
export { agendaFor, choiceProblems, harmonize, questionsToDecide } from './harmonize.ts';
export type { DecideInput, Harmonization, HarmonizeInput } from './harmonize.ts';
export { choiceByPlace } from './ledger/choice-by-place.ts';
export { isRowDecision, isSameChoice, recordedDecision } from './ledger/decision.ts';
export { changeDecisionSchema, rowDecisionSchema } from './ledger/decision.ts';
export { strategySchema, targetSchema, wordDecisionSchema } from './ledger/decision.ts';
export type { ChangeChoice, ChangeDecision } from './ledger/decision.ts';
export type { Choice, ChoicePart, Decision, Recorded, RowDecision } from './ledger/decision.ts';
export type { Strategy, Target } from './ledger/decision.ts';
export { mergedLedgers, standing, standingOn, subjectOf, withDecision } from './ledger/ledger.ts';
export type { Ledger } from './ledger/ledger.ts';
export type { DecisionProblem, DecisionProblemData, KnownClause } from './ledger/problem.ts';
export type { TextChange, TextChangeData } from './ledger/state.ts';
export { impliedBy } from './model/model-text.ts';
export { actionOfChoice, type ChangeProblem } from './proposals/action.ts';
export type { ChangeProblemData } from './proposals/action.ts';
export type { ProposalFate, ProposalOutcome } from './proposals/result.ts';
export { type ProposalRemark, proposalsResult } from './proposals/result.ts';
export type { ProposalsResult, ProposalsWording } from './proposals/result.ts';
export { type AgreementData, baseId } from './proposals/row.ts';
export type { ProposalPlace, ProposalRow, ProposalSide } from './proposals/row.ts';
export { proposalRows, type ProposalsInput } from './proposals/rows.ts';
export type { Source } from './sources/source.ts';
export { keepWords, type TermQuestion } from './terms/questions.ts';
export type { Named, Wording } from './wording.ts';
