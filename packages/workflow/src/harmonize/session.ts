import type { Protocol, Synopsis } from '@akkoord/clause';
import type { Template } from '@akkoord/compose';
import {
  agendaFor,
  annexesOf,
  choiceByPlace,
  choiceProblems,
  type DecideInput,
  type Decision,
  type Harmonization,
  harmonize,
  isRowDecision,
  type Ledger,
  questionsToDecide,
  type Source,
  type Strategy,
  type Target,
  withDecision,
} from '@akkoord/harmonize';
import { decisionsProblems, harmonizeWording } from '@akkoord/render/words';
import type { Taxonomy } from '@akkoord/taxonomy';
import { readTemplate } from '../draft.ts';
import { nearestTemplate } from '../model.ts';
import { synopsisOf } from '../synopsis.ts';
import {
  DecisionsError,
  type DecisionsFile,
  decisionsToYaml,
  type FileSource,
  parseDecisions,
  recorded,
} from './decisions-file.ts';
import { overviewOf } from './overview.ts';
import { type ReadText, toSources } from './source-ids.ts';
import {
  type ToldHarmonization,
  type ToldItem,
  toldItem,
  toldProblems,
  toldResult,
} from './told.ts';

/** How many protocols can become one. */
export const sourceLimits = { least: 2, most: 10 } as const;

/** Protocols on the table, and what was decided about them. It is a value: each step gives a new one. */
export interface HarmonizationSession {
  readonly sources: readonly Source[];
  readonly entries: readonly FileSource[];
  readonly synopsis: Synopsis;
  readonly template: Template;
  readonly strategy: Strategy;
  readonly target: Target;
  readonly ledger: Ledger;
}

/** With what harmonizing begins, or goes on. */
export interface SessionOptions {
  /** What the file with decisions holds, where there is one. */
  decisions?: string | undefined;
  /** Default: that of the file, else `ask`. */
  strategy?: Strategy | undefined;
  /** Id of a shipped template. Default: that of the file, else the one nearest to the first protocol. */
  model?: string | undefined;
  /** What is known of the new protocol; goes before what the file says. */
  target?: Target | undefined;
  /** By what the protocols were read. Default: the taxonomy that Akkoord ships. */
  taxonomy?: Taxonomy | undefined;
}

/** Who decides, when and why. */
export interface Say {
  by: string;
  /** A day, `2026-11-21`. */
  on: string;
  why: string;
}

/**
 * Put protocols on the table, with the decisions that were taken so far.
 *
 * Decisions that a person wrote into the file by hand are recorded.
 *
 * @throws DecisionsError with every problem of the file.
 * @throws TypeError where no shipped template has this id, or there are too few or too many protocols.
 */
export function openHarmonization(
  texts: readonly ReadText[],
  { decisions, strategy, model, target, taxonomy }: SessionOptions = {},
): HarmonizationSession {
  const { least, most } = sourceLimits;
  if (texts.length < least || texts.length > most) {
    throw new TypeError(`Expected ${least} to ${most} protocols, not ${texts.length}`);
  }
  const file = decisions === undefined ? null : parseDecisions(decisions);
  const known = toSources(texts, file?.sources ?? []);
  const sources = known.map(({ source }) => source);
  const [first] = sources as [Source, ...Source[]];
  const session: HarmonizationSession = {
    sources,
    entries: known.map(({ entry }) => entry),
    synopsis: synopsisOf(
      sources.map(({ tree }) => tree),
      { taxonomy },
    ),
    template: readTemplate(model ?? file?.model ?? nearestTemplate(first.tree, taxonomy), taxonomy),
    strategy: strategy ?? file?.strategy ?? 'ask',
    target: { ...file?.target, ...target },
    ledger: file?.ledger ?? [],
  };
  return adopted(session, file?.fresh ?? []);
}

/** Give what is on the table. */
export function agendaOfSession(session: HarmonizationSession): ToldItem[] {
  return agendaFor(inputOf(session)).map(toldItem);
}

/** List the rows and words to decide on, without making the new protocol. */
export function questionsIn(
  session: HarmonizationSession,
): Pick<ToldHarmonization, 'agenda' | 'terms'> {
  const { agenda, terms } = questionsToDecide(inputOf(session));
  return { agenda: agenda.map(toldItem), terms };
}

/** Make the new protocol, as far as it is decided. */
export function resultOf(session: HarmonizationSession): ToldHarmonization {
  return toldResult(harmonize({ ...inputOf(session), wording: harmonizeWording }));
}

/** Write the file with decisions: all that was decided, and what is left to decide. */
export function sessionToYaml(session: HarmonizationSession): string {
  const { template, strategy, target, entries, ledger } = session;
  const file: DecisionsFile = {
    model: template.id,
    strategy,
    target,
    sources: [...entries],
    ledger,
    fresh: [],
  };
  return decisionsToYaml(file, overviewOf(questionsIn(session)));
}

/**
 * Decide on a row. What stood on it before, also on texts that changed since, is kept and no longer holds.
 *
 * @throws DecisionsError where the choice cannot be followed.
 */
export function decideRow(
  session: HarmonizationSession,
  item: ToldItem,
  { choose, ...say }: Say & { choose: Exclude<ToldItem['proposal']['choose'], null> },
): HarmonizationSession {
  const about = { row: item.key, clauses: item.references };
  const decision: Decision = { about, choose: choiceByPlace(choose, item.clauses), ...say };
  const problems = toldProblems(choiceProblems(choose, item, inputOf(session)));
  if (problems.length > 0) throw new DecisionsError(problems.map(({ message }) => message));
  return { ...session, ledger: withDecision(session.ledger, decision, before(item)) };
}

/** List what stood on a row before, wherever its texts were then. */
function before({ state }: ToldItem): Ledger {
  if (state.status === 'open') return [];
  return state.status === 'decided' ? [state.decision] : state.decisions;
}

/** Decide on a word (`term`), answer a question of the model (`answer`), or let two clauses stand (`clash`). */
export function decideWord(
  session: HarmonizationSession,
  about: { term: string } | { answer: string } | { clash: string },
  { choose, ...say }: Say & { choose: string | number | boolean | string[] },
): HarmonizationSession {
  const decision: Decision = { about, choose, ...say };
  return { ...session, ledger: withDecision(session.ledger, decision) };
}

/** Say what the new protocol is to be. */
export function withTarget(session: HarmonizationSession, target: Target): HarmonizationSession {
  return { ...session, target: { ...session.target, ...target } };
}

/** Which proposals are taken over: those on which all schools say the same, or all. */
export type Accepted = 'agreed' | 'all';

/**
 * Take over proposals on rows that nobody decided on. Each becomes a decision with the reason of the proposal.
 *
 * @returns How many were taken over.
 */
export function acceptProposals(
  session: HarmonizationSession,
  which: Accepted,
  { by, on }: Omit<Say, 'why'>,
): { session: HarmonizationSession; count: number } {
  let count = 0;
  let { ledger } = session;
  // What all say alike is taken over as they say it, also where other proposals come from the model.
  const strategy = which === 'agreed' ? 'ask' : session.strategy;
  const agenda = agendaOfSession({ ...session, strategy });
  for (const { key, references, optional, state, proposal, agreed, silent } of agenda) {
    if (optional || state.status !== 'open' || proposal.choose === null) continue;
    if (which === 'agreed' && !(agreed && silent.length === 0)) continue;
    const about = { row: key, clauses: references };
    const why = `Voorstel van Akkoord: ${proposal.why}`;
    ledger = withDecision(ledger, { about, choose: proposal.choose, by, on, why });
    count += 1;
  }
  return { session: { ...session, ledger }, count };
}

/** Write the annexes to the new protocol: origins, what was left out, decisions, councils. */
export function annexesOfSession(session: HarmonizationSession, result: Harmonization): Protocol {
  const { sources, ledger, template } = session;
  return annexesOf({
    harmonization: result,
    sources,
    ledger,
    template,
    wording: harmonizeWording,
  });
}

function inputOf({
  sources,
  synopsis,
  template,
  ledger,
  strategy,
  target,
}: HarmonizationSession): DecideInput {
  return { sources, synopsis, template, ledger, strategy, target };
}

/** Record what a person wrote by hand; a decision on a row gets the clauses that stand in it now. */
export function adopted(
  session: HarmonizationSession,
  fresh: readonly Decision[],
): HarmonizationSession {
  if (fresh.length === 0) return session;
  // Which rows there are, and what stood on them before, does not change by new decisions.
  const agenda = agendaOfSession(session);
  let current = session;
  const problems: string[] = [];
  for (const decision of fresh) {
    if (!isRowDecision(decision)) {
      current = { ...current, ledger: recorded(current.ledger, decision) };
      continue;
    }
    const item = agenda.find(({ key }) => key === decision.about.row);
    if (!item) {
      const keys = agenda.map(({ key }) => key);
      problems.push(decisionsProblems.noRow(decision.about.row, keys));
      continue;
    }
    const about = { row: item.key, clauses: item.references };
    const choose = choiceByPlace(decision.choose, item.clauses);
    const recordedAs = { ...decision, about, choose };
    const ledger = withDecision(current.ledger, recordedAs, before(item));
    current = { ...current, ledger };
  }
  const unfollowed = resultOf(current).problems.map(({ path, message }) => `${path}: ${message}`);
  if (problems.length + unfollowed.length > 0) {
    throw new DecisionsError([...problems, ...unfollowed]);
  }
  return current;
}
