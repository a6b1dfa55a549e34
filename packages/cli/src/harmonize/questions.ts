import {
  agendaOfSession,
  DecisionsError,
  decideRow,
  type HarmonizationSession,
  resultOf,
  type ToldItem,
  wordOf,
} from '@akkoord/workflow';
import { hanging } from '../draft/question-text.ts';
import { Failure } from '../failure.ts';
import { optionFailures } from '../words/harmonize-failure-words.ts';
import { conversationWords } from '../words/harmonize-question-words.ts';
import type { Progress } from '../words/harmonize-words.ts';
import { goOn } from './account.ts';
import { askChoice } from './choice.ts';
import { agendaPage } from './page.ts';
import { askRest } from './rest.ts';
import { type Asking, askStart, askWho, type DecisionsSetting } from './start.ts';

/** Widest page, in characters. */
const widest = 100;

/**
 * Ask for a decision on every row that is open, then for words and for what the model still has to know.
 *
 * @returns What was decided; `null` after an interruption. All that was decided before it is saved.
 * @throws Failure where the one row that is asked for is not there.
 */
export async function askDecisions(
  start: HarmonizationSession,
  setting: DecisionsSetting,
): Promise<HarmonizationSession | null> {
  const { io, path, row } = setting;
  const keys = row === undefined ? rowsOf(start).map(({ key }) => key) : [keyOf(row, start)];
  if (row === undefined && resultOf(start).open.length === 0) return start;
  let saved = start;
  const save = (session: HarmonizationSession) => {
    saved = session;
    setting.save(session);
  };
  const width = Math.min(io.stderr.columns ?? 80, widest) - 4;
  const asking = await askWho(start, { ...setting, save }, width);
  const done = asking && (await conversation(start, { keys, setting, asking }));
  if (done) return done;
  io.stderr.write(`${conversationWords.stopped(progress(saved), path, goOn(path))}\n`);
  return null;
}

async function conversation(
  start: HarmonizationSession,
  { keys, setting, asking }: { keys: readonly string[]; setting: DecisionsSetting; asking: Asking },
): Promise<HarmonizationSession | null> {
  if (setting.row !== undefined) {
    const again = await askRows(start, { keys, all: true }, asking);
    return again && askRest(again, { asked: new Set(), only: 'answer' }, asking);
  }
  const begun = await askStart(start, setting, asking);
  // The board was asked at the start.
  const asked = new Set(start.ledger.length > 0 ? [] : ['target competentAuthority']);
  const rows = begun && (await askRows(begun, { keys, all: false }, asking));
  const rest = rows && (await askRest(rows, { asked }, asking));
  return rest && askOptional(rest, asked, asking);
}

/** What is asked: these rows, those on which was decided too or not. */
interface Rows {
  keys: readonly string[];
  all: boolean;
}

/** Ask for rows in order; one can go back to a row on which was decided. */
async function askRows(
  start: HarmonizationSession,
  { keys, all }: Rows,
  asking: Asking,
): Promise<HarmonizationSession | null> {
  const { prompts, width } = asking;
  let session = start;
  let revisits = false;
  let whole = false;
  for (let index = 0; index < keys.length; ) {
    const agenda = agendaOfSession(session);
    const item = agenda.find(({ key }) => key === keys[index]) as ToldItem;
    if (item.state.status === 'decided' && !all && !revisits) {
      index += 1;
      continue;
    }
    const inWords = (decision: { choose: Parameters<typeof wordOf>[1]['choose'] }) =>
      wordOf(session, decision as Parameters<typeof wordOf>[1]);
    const place = placeOf(item, agenda);
    const { page, isCut } = agendaPage(item, { place, width, whole, inWords });
    prompts.say(page);
    const chosen = await askChoice(item, { back: index > 0, whole: isCut }, asking);
    if (chosen.kind === 'stop') return null;
    whole = chosen.kind === 'whole';
    if (whole) continue;
    revisits = chosen.kind === 'back';
    if (chosen.kind === 'back') index -= 1;
    else if (chosen.kind === 'later') index += 1;
    else if (chosen.kind === 'choice') {
      const { choose, why } = chosen;
      const { by, on } = asking;
      try {
        session = decideRow(session, item, { choose, why, by, on });
        asking.save(session);
        index += 1;
      } catch (error) {
        if (!(error instanceof DecisionsError)) throw error;
        prompts.say(error.message);
        revisits = true;
      }
    }
  }
  return session;
}

/** Offer the subjects that only the model regulates. */
async function askOptional(
  session: HarmonizationSession,
  asked: Set<string>,
  asking: Asking,
): Promise<HarmonizationSession | null> {
  const { prompts, width } = asking;
  const more = agendaOfSession(session).filter(
    ({ optional, state }) => optional && state.status === 'open',
  );
  if (more.length === 0) return session;
  prompts.say(
    [conversationWords.onlyModel(more.length), ...more.map(({ label }) => `- ${label}`)]
      .flatMap((line) => hanging(line, width))
      .join('\n'),
  );
  const answer = await prompts.choose(conversationWords.seeOnlyModel, [
    { value: 'nee', label: conversationWords.ready },
    { value: 'ja', label: conversationWords.yes },
  ]);
  if (answer === null) return null;
  if (answer !== 'ja') return session;
  const keys = more.map(({ key }) => key);
  const rows = await askRows(session, { keys, all: false }, asking);
  return rows && askRest(rows, { asked }, asking);
}

function rowsOf(session: HarmonizationSession): ToldItem[] {
  return agendaOfSession(session).filter(({ optional }) => !optional);
}

function placeOf(item: ToldItem, agenda: readonly ToldItem[]) {
  const among = agenda.filter(({ optional }) => optional === item.optional);
  const decided = among.filter(({ state }) => state.status === 'decided').length;
  return { number: among.indexOf(item) + 1, total: among.length, decided };
}

function progress(session: HarmonizationSession): Progress {
  const rows = rowsOf(session);
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
