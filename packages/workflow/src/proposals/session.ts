import { type Comparison, digest } from '@akkoord/clause';
import {
  actionOfChoice,
  baseId,
  type ChangeChoice,
  type ChangeDecision,
  type Ledger,
  mergedLedgers,
  type ProposalRow,
  type ProposalsInput,
  type ProposalsResult,
  proposalRows,
  proposalsResult,
  type Source,
  withDecision,
} from '@akkoord/harmonize';
import {
  agreementText,
  changeChoiceText,
  changeProblem,
  changeStateText,
  placeName,
  proposalRemark,
  proposalsProblems,
  proposalsWording,
  proposalWords,
} from '@akkoord/render/words';
import { defaultTaxonomy, type Taxonomy } from '@akkoord/taxonomy';
import { compareProtocols } from '../compare.ts';
import { DecisionsError } from '../harmonize/decisions-file.ts';
import type { ReadText } from '../harmonize/source-ids.ts';
import { type ProposalText, parseProposals, proposalsFileToYaml } from './file.ts';
import { textIds } from './text-ids.ts';

/** How many proposals can stand beside one text. */
export const proposalLimits = { least: 1, most: 6 } as const;

/** A text with what is proposed for it, and what was decided. It is a value: each step gives a new one. */
export interface ProposalsSession extends ProposalsInput {
  /** The texts as the file names them: the base, then the proposals. */
  readonly texts: readonly ProposalText[];
}

/** With what a session begins, or goes on. */
export interface ProposalsOptions {
  /** What the file with decisions holds, where there is one. */
  decisions?: string | undefined;
  /** Keep only pairs that are almost never wrong. */
  sure?: boolean | undefined;
  /** Default: the taxonomy that Akkoord ships. */
  taxonomy?: Taxonomy | undefined;
  /** One was-wordt table for each proposal, where they were made already. */
  comparisons?: readonly Comparison[] | undefined;
}

/** Who decides, when, and with which note. */
export interface ChangeSay {
  choose: ChangeChoice;
  by: string;
  /** A day, `2026-11-21`. */
  on: string;
  why?: string;
}

/** A result with the Dutch of what it tells by codes. */
export type ToldProposals = Omit<ProposalsResult, 'problems' | 'remarks'> & {
  problems: string[];
  remarks: string[];
};

/**
 * Lay what is proposed beside the text that it is for, with the decisions that were taken so far.
 *
 * Decisions that a person wrote into the file by hand are recorded.
 *
 * @param texts The base, then the proposals.
 * @throws DecisionsError with every problem of the file.
 * @throws TypeError where there are too few or too many proposals.
 */
export function openProposals(
  texts: readonly ReadText[],
  { decisions, sure = false, taxonomy = defaultTaxonomy(), comparisons }: ProposalsOptions = {},
): ProposalsSession {
  const { least, most } = proposalLimits;
  if (texts.length < least + 1 || texts.length > most + 1) {
    throw new TypeError(`Expected ${least} to ${most} proposals, not ${texts.length - 1}`);
  }
  const file = decisions === undefined ? null : parseProposals(decisions);
  const ids = textIds(texts, file?.texts ?? []);
  const sources = texts.map(({ tree }, index): Source => ({ id: ids[index] ?? baseId, tree }));
  const [base, ...proposals] = sources as [Source, ...Source[]];
  const session: ProposalsSession = {
    base,
    proposals,
    comparisons:
      comparisons ??
      proposals.map(({ tree }) => compareProtocols(base.tree, tree, { sure, taxonomy })),
    taxonomy,
    ledger: file?.ledger ?? [],
    texts: texts.map(({ path, tree }, index) => ({
      id: ids[index] ?? baseId,
      file: path,
      digest: digest(tree).text,
      title: tree.meta.title,
    })),
  };
  return adopted(session, file?.fresh ?? []);
}

/** List all that is proposed, each place once, with what was decided on it. */
export function proposedChanges(session: ProposalsSession): ProposalRow[] {
  return proposalRows(session);
}

/**
 * Decide on a change. What stood on it before, also on texts that changed since, is kept and no longer holds.
 *
 * @throws DecisionsError where the choice cannot be followed.
 */
export function decideChange(
  session: ProposalsSession,
  row: ProposalRow,
  { choose, by, on, why }: ChangeSay,
): ProposalsSession {
  const action = actionOfChoice(choose, row, session.taxonomy);
  if (action.do === 'wait' && action.problem) {
    throw new DecisionsError([`${placeName(row)}: ${changeProblem(action.problem)}`]);
  }
  const about = { change: row.key, clauses: [...row.references] };
  const decision: ChangeDecision = { about, choose, by, on, ...(why ? { why } : {}) };
  return { ...session, ledger: withDecision(session.ledger, decision, before(row)) };
}

/**
 * Add the decisions of another person's file. Where both stand and differ, nobody wins until somebody decides.
 *
 * @param content The other file.
 * @returns How many decisions came, and the rows on which they differ.
 * @throws DecisionsError with every problem of the other file.
 */
export function withProposalDecisionsOf(
  session: ProposalsSession,
  content: string,
): { session: ProposalsSession; added: number; differences: ProposalRow[] } {
  const other = parseProposals(content);
  const theirs = adopted({ ...session, ledger: other.ledger }, other.fresh).ledger;
  const next = { ...session, ledger: mergedLedgers<ChangeDecision>(session.ledger, theirs) };
  return {
    session: next,
    added: next.ledger.length - session.ledger.length,
    differences: proposalRows(next).filter(({ state }) => state.status === 'disputed'),
  };
}

/** Make the text that follows from what was decided. Where nothing holds, the old text stands, and it is told. */
export function resultOfProposals(session: ProposalsSession): ToldProposals {
  const result = proposalsResult(session, proposalsWording);
  const labels = new Map(result.rows.map((row) => [row.key, placeName(row)]));
  return {
    ...result,
    problems: result.problems.map(
      (problem) => `${labels.get(problem.path)}: ${changeProblem(problem)}`,
    ),
    remarks: result.remarks.map(proposalRemark),
  };
}

/** Write the file with decisions: all that was decided, and what is left to decide. */
export function proposalsToYaml(session: ProposalsSession): string {
  const { texts, ledger } = session;
  return proposalsFileToYaml({ texts: [...texts], ledger }, proposalRows(session).map(overviewOf));
}

function overviewOf(row: ProposalRow) {
  const { key, base, sides, agreement, merged, state } = row;
  return {
    change: key,
    label: placeName(row),
    agreement: proposalWords.agreements[agreement],
    why: agreementText(row),
    now: base.map(({ text }) => text).join('\n') || proposalWords.nowNothing,
    proposals: Object.fromEntries(
      sides.map(({ source, places }) => [
        source.id,
        places.map(({ text }) => text).join('\n') || proposalWords.gone,
      ]),
    ),
    ...(merged === null ? {} : { together: merged }),
    status: changeStateText(row),
    ...(state.status === 'decided' ? { chosen: changeChoiceText(state.decision.choose) } : {}),
  };
}

/** List what stood on a row before, wherever its texts were then. */
function before({ state }: ProposalRow): Ledger<ChangeDecision> {
  if (state.status === 'open') return [];
  return state.status === 'decided' ? [state.decision] : state.decisions;
}

/** Record what a person wrote by hand; each gets the clauses that it is about now. */
function adopted(session: ProposalsSession, fresh: readonly ChangeDecision[]): ProposalsSession {
  if (fresh.length === 0) return session;
  const problems: string[] = [];
  const rows = proposalRows(session);
  let current = session;
  for (const { about, choose, by, on, why } of fresh) {
    const named = rows.filter((row) => row.key === about.change || row.label === about.change);
    const [row] = named;
    if (!row || named.length > 1) {
      const known = rows.map(({ key }) => key);
      problems.push(proposalsProblems.noChange(about.change, known));
      continue;
    }
    try {
      current = decideChange(current, row, { choose, by, on, ...(why ? { why } : {}) });
    } catch (error) {
      if (!(error instanceof DecisionsError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new DecisionsError(problems);
  return current;
}
