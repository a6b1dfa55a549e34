import { agendaOfSession, type HarmonizationSession, resultOf } from '@akkoord/workflow';
import { conduct } from '../ask/conduct.ts';
import { begin } from '../ask/interview.ts';
import { wrap } from '../draft/question-text.ts';
import { Failure } from '../failure.ts';
import { readText } from '../input.ts';
import { dayOf, type Io } from '../io.ts';
import type { Prompts } from '../prompts.ts';
import { optionFailures } from '../words/harmonize-failure-words.ts';
import { conversationWords } from '../words/harmonize-question-words.ts';
import type { Progress } from '../words/harmonize-words.ts';
import { goOn } from './account.ts';
import { decisionsScript } from './script.ts';
import type { DecisionsState } from './state.ts';

/** Widest page, in characters. */
const widest = 100;

/** What the conversation about decisions needs around it. */
export interface AskingDecisions {
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

/**
 * Ask for a decision on every row that is open, then for words and for what the model still has to know.
 *
 * @returns What was decided; `null` after an interruption. All that was decided before it is saved.
 * @throws Failure where the one row that is asked for is not there.
 */
export async function askDecisions(
  start: HarmonizationSession,
  { prompts, save, path, by, row, chooseStrategy, io }: AskingDecisions,
): Promise<HarmonizationSession | null> {
  const key = row === undefined ? undefined : keyOf(row, start);
  if (key === undefined && resultOf(start).open.length === 0) return start;
  const width = Math.min(io.stderr.columns ?? 80, widest) - 4;
  const script = decisionsScript({
    path,
    on: dayOf(io),
    by,
    row: key,
    chooseStrategy,
    begun: start,
    readOwn: (name) => readOwn(name, io),
  });
  let saved = start;
  const state: DecisionsState = {
    session: start,
    by: by?.trim() ?? '',
    start: new Map(),
    pending: new Map(),
    done: new Set(),
    unreasoned: new Set(),
    settled: new Map(),
  };
  const standing = conversationWords.standing(progress(start), path, goOn(path));
  const asked = script.questions(state).filter(({ given }) => given === undefined).length;
  const count = conversationWords.count(asked + (script.check ? 1 : 0));
  prompts.say(wrap(`${standing} ${count}`, width).join('\n'));
  const { interview, how } = await conduct(script, begin(script, state), {
    prompts,
    save: ({ session }) => {
      if (session === saved) return;
      saved = session;
      save(session);
    },
  });
  if (how === 'done') return interview.state.session;
  io.stderr.write(`${conversationWords.stopped(progress(saved), path, goOn(path))}\n`);
  return null;
}

async function readOwn(name: string, io: Io): Promise<{ text: string } | { problem: string }> {
  try {
    const { content } = await readText(name, io);
    return { text: content.trim() };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { problem: error.message };
  }
}

function progress(session: HarmonizationSession): Progress {
  const rows = agendaOfSession(session).filter(({ optional }) => !optional);
  const decided = rows.filter(({ state }) => state.status === 'decided').length;
  return { decided, total: rows.length };
}

/** Find a row by its key or its name, without regard to capitals. */
function keyOf(name: string, session: HarmonizationSession): string {
  const agenda = agendaOfSession(session);
  const folded = name.trim().toLocaleLowerCase('nl');
  const found =
    agenda.find(({ key }) => key === folded) ??
    agenda.find(({ label }) => label.toLocaleLowerCase('nl') === folded);
  if (found) return found.key;
  const known = agenda.map(({ key, label }) => `- ${key} (${label})`);
  throw new Failure(optionFailures.noRow(name), ...known);
}
