import type { Strategy, Target } from '@akkoord/harmonize';
import {
  acceptProposals,
  agendaOfSession,
  type HarmonizationSession,
  withTarget,
} from '@akkoord/workflow';
import { hanging, wrap } from '../draft/question-text.ts';
import { dayOf, type Io } from '../io.ts';
import type { Prompts } from '../prompts.ts';
import {
  conversationWords,
  strategyOptions,
  targetQuestions,
} from '../words/harmonize-question-words.ts';
import { goOn } from './account.ts';

/** What the conversation about decisions needs around it. */
export interface DecisionsSetting {
  prompts: Prompts;
  /** Called after each decision, so that an interruption loses nothing. */
  save(session: HarmonizationSession): void;
  /** The file with decisions. */
  path: string;
  /** Who decides, where that is known. */
  by: string | undefined;
  /** Key or name of the one subject that is asked. */
  row?: string | undefined;
  /** Whether the person is asked how proposals are made. */
  chooseStrategy: boolean;
  io: Io;
}

/** A conversation in which it is known who decides. */
export interface Asking {
  prompts: Prompts;
  save(session: HarmonizationSession): void;
  by: string;
  /** Day of the decisions. */
  on: string;
  /** In characters. */
  width: number;
  io: Io;
}

/** Say that a person has to type something. */
export function filled(input: string): string | undefined {
  return input.trim() ? undefined : conversationWords.fill;
}

/** Say where things stand and how to stop, and ask who decides. */
export async function askWho(
  session: HarmonizationSession,
  { prompts, save, path, by, io }: DecisionsSetting,
  width: number,
): Promise<Asking | null> {
  const rows = agendaOfSession(session).filter(({ optional }) => !optional);
  const decided = rows.filter(({ state }) => state.status === 'decided').length;
  prompts.say(
    wrap(conversationWords.standing({ decided, total: rows.length }, path, goOn(path)), width).join(
      '\n',
    ),
  );
  const last = session.ledger.at(-1)?.by ?? '';
  const name = by ?? (await prompts.type(conversationWords.who, filled, last));
  return name === null ? null : { prompts, save, by: name.trim(), on: dayOf(io), width, io };
}

/**
 * Ask, before the first decision, what the new protocol is, how proposals are made, and whether what all say
 * alike is taken over.
 *
 * @returns `null` where the person stops.
 */
export async function askStart(
  start: HarmonizationSession,
  { chooseStrategy }: Pick<DecisionsSetting, 'chooseStrategy'>,
  asking: Asking,
): Promise<HarmonizationSession | null> {
  if (start.ledger.length > 0) return start;
  const named = await askTarget(start, asking);
  if (named === null) return null;
  const session = chooseStrategy ? await askStrategy(named, asking) : named;
  if (session === null) return null;
  if (session !== start) asking.save(session);
  return askAgreed(session, asking);
}

async function askTarget(
  session: HarmonizationSession,
  { prompts }: Asking,
): Promise<HarmonizationSession | null> {
  const keys: ReadonlyArray<keyof typeof targetQuestions> = ['school', 'competentAuthority'];
  let target: Target = {};
  for (const key of keys) {
    if (session.target[key] !== undefined) continue;
    const typed = await prompts.type(targetQuestions[key], () => undefined);
    if (typed === null) return null;
    if (typed.trim()) target = { ...target, [key]: typed.trim() };
  }
  return Object.keys(target).length > 0 ? withTarget(session, target) : session;
}

async function askStrategy(
  session: HarmonizationSession,
  { prompts }: Asking,
): Promise<HarmonizationSession | null> {
  const answer = await prompts.choose(
    conversationWords.strategy,
    strategyOptions,
    session.strategy,
  );
  return answer === null ? null : { ...session, strategy: answer as Strategy };
}

async function askAgreed(
  session: HarmonizationSession,
  { prompts, save, by, on, width }: Asking,
): Promise<HarmonizationSession | null> {
  const { session: taken, count } = acceptProposals(session, 'agreed', { by, on });
  if (count === 0) return session;
  const decided = new Set(
    agendaOfSession(taken).flatMap(({ key, state }) => (state.status === 'decided' ? [key] : [])),
  );
  const names = agendaOfSession(session).flatMap(({ key, label }) =>
    decided.has(key) ? [`- ${label}`] : [],
  );
  prompts.say(
    [conversationWords.agreed(count), ...names, conversationWords.smallDifferences]
      .flatMap((line) => hanging(line, width))
      .join('\n'),
  );
  const answer = await prompts.choose(conversationWords.takeAgreed, [
    { value: 'nee', label: conversationWords.agreedOneByOne },
    { value: 'ja', label: conversationWords.agreedTake },
  ]);
  if (answer === null) return null;
  if (answer !== 'ja') return session;
  save(taken);
  return taken;
}
