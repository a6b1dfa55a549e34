import {
  type AgendaItem,
  type Decision,
  type DecisionProblem,
  type Finding,
  type Harmonization,
  type OpenQuestion,
  type Option,
  type Proposal,
  sourceName,
} from '@akkoord/harmonize';
import {
  changeText,
  choiceText,
  decisionProblem,
  findingMessage,
  openQuestionText,
  optionLabel,
  proposalReason,
} from '@akkoord/render/words';
import type { HarmonizationSession } from './session.ts';

/** Something that can be chosen, with what it is called in Dutch. */
export type ToldOption = Option & { label: string };

/** A row on the agenda, with the Dutch of what it tells by codes. */
export type ToldItem = Omit<AgendaItem, 'options' | 'proposal'> & {
  options: ToldOption[];
  proposal: Proposal & { why: string };
  /** What changed in its texts since it was decided on, each a part of a sentence. */
  changes: string[];
};

/** A finding, with what it says. */
export type ToldFinding = Finding & { message: string };

/** An open question, with what is asked and where things stand. */
export type ToldQuestion = OpenQuestion & { question: string; state: string };

/** A problem, with what to do about it. */
export type ToldProblem = DecisionProblem & { message: string };

/** A protocol made of several, with the Dutch of what is told of it. */
export type ToldHarmonization = Omit<Harmonization, 'agenda' | 'open' | 'findings' | 'problems'> & {
  agenda: ToldItem[];
  open: ToldQuestion[];
  findings: ToldFinding[];
  problems: ToldProblem[];
};

/** Put in words what a row tells by codes. */
export function toldItem(item: AgendaItem): ToldItem {
  const { options, proposal, state } = item;
  return {
    ...item,
    options: options.map((option) => ({ ...option, label: optionLabel(option) })),
    proposal: { ...proposal, why: proposalReason(proposal) },
    changes: state.status === 'outdated' ? state.changes.map(changeText) : [],
  };
}

/** Put in words what is told of a new protocol by codes. */
export function toldResult(result: Harmonization): ToldHarmonization {
  return {
    ...result,
    agenda: result.agenda.map(toldItem),
    open: result.open.map((question) => ({ ...question, ...openQuestionText(question) })),
    findings: result.findings.map((one) => ({ ...one, message: findingMessage(one) })),
    problems: toldProblems(result.problems),
  };
}

/** Put in words why decisions cannot be followed. */
export function toldProblems(problems: readonly DecisionProblem[]): ToldProblem[] {
  return problems.map((problem) => ({ ...problem, message: decisionProblem(problem) }));
}

/** Say in Dutch what a decision chooses. */
export function wordOf({ sources, template }: HarmonizationSession, { choose }: Decision): string {
  const named = sources.map((source) => ({ id: source.id, name: sourceName(source) }));
  return choiceText(choose, { sources: named, positions: template.positions });
}
