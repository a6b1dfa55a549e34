import { ownText } from '@akkoord/clause';
import {
  type AgendaItem,
  type Choice,
  type ChoicePart,
  isSameChoice,
  keepWords,
  type OpenQuestion,
  type Option,
  startConversation,
  type Value,
} from '@akkoord/compose';
import {
  agendaOfSession,
  DecisionsError,
  decideRow,
  decideWord,
  type HarmonizationSession,
  resultOf,
  withTarget,
} from '@akkoord/workflow';
import { askQuestion } from './converse.ts';
import { agendaPage } from './harmonize-page.ts';
import type { Io } from './io.ts';
import type { PromptOption, Prompts } from './prompts.ts';
import { shorten, wrap } from './question-text.ts';

/** What the conversation about decisions needs around it. */
export interface DecisionsSetting {
  prompts: Prompts;
  /** Called after each decision, so that an interruption loses nothing. */
  save(session: HarmonizationSession): void;
  /** The file with decisions. */
  path: string;
  /** Who decides, where that is known. */
  by: string | undefined;
  io: Io;
}

interface Asking extends Omit<DecisionsSetting, 'by'> {
  by: string;
  on: string;
  width: number;
}

/** No key of an option begins with a question mark. */
const special = { some: '?some', later: '?later', back: '?back', stop: '?stop' } as const;

/** Widest page, in characters. */
const widest = 100;

/**
 * Ask for a decision on every row that is open, then for words and for what the model still has to know.
 *
 * @returns What was decided; `null` after an interruption. All that was decided before it is saved.
 */
export async function askDecisions(
  session: HarmonizationSession,
  { by, ...setting }: DecisionsSetting,
): Promise<HarmonizationSession | null> {
  const { prompts, path, io } = setting;
  const width = Math.min(io.stderr.columns ?? 80, widest) - 4;
  const open = agendaOfSession(session).filter(isOpen);
  if (open.length === 0 && resultOf(session).open.length === 0) return session;
  prompts.say(
    wrap(
      `Met Ctrl-C stopt u. Elk besluit staat meteen in ${path}; met dezelfde opdracht gaat u verder.`,
      width,
    ).join('\n'),
  );
  const name = by ?? (await prompts.type('Wie besluit er? Bijvoorbeeld: de werkgroep', filled));
  const on = io.today;
  if (name === null || on === undefined) return stopped(path, io);
  const asking: Asking = { ...setting, by: name.trim(), on, width };
  const rows = await askRows(
    session,
    open.map(({ key }) => key),
    asking,
  );
  const rest = rows && (await askRest(rows, asking));
  const done = rest && (await askOptional(rest, asking));
  return done ?? stopped(path, io);
}

function isOpen({ state, optional }: AgendaItem): boolean {
  return state.status !== 'decided' && !optional;
}

function stopped(path: string, io: Io): null {
  io.stderr.write(`Gestopt. Wat u besloot staat in ${path}. Verder gaan: dezelfde opdracht.\n`);
  return null;
}

/** Ask for the rows with these keys, in order; one can go back to a row that was decided. */
async function askRows(
  start: HarmonizationSession,
  keys: readonly string[],
  asking: Asking,
): Promise<HarmonizationSession | null> {
  const { prompts, width } = asking;
  let session = start;
  for (let index = 0; index < keys.length; ) {
    const item = agendaOfSession(session).find(({ key }) => key === keys[index]);
    if (!item) throw new TypeError(`No row ${keys[index]}`);
    prompts.say(agendaPage(item, { number: index + 1, total: keys.length, width }));
    const choice = await chooseOption(item, { back: index > 0, asking });
    if (choice === null) return null;
    if (choice === 'back') index -= 1;
    else if (choice === 'later') index += 1;
    else {
      const why = await askWhy(item, choice, asking);
      if (why === null) return null;
      try {
        session = decideRow(session, item, { choose: choice, why, by: asking.by, on: asking.on });
        asking.save(session);
        index += 1;
      } catch (error) {
        if (!(error instanceof DecisionsError)) throw error;
        prompts.say(error.message);
      }
    }
  }
  return session;
}

type Chosen = Choice | 'back' | 'later';

async function chooseOption(
  item: AgendaItem,
  { back, asking }: { back: boolean; asking: Asking },
): Promise<Chosen | null> {
  const { prompts, width } = asking;
  const { options, proposal } = item;
  const isProposed = ({ choose }: Option) =>
    choose !== null &&
    proposal.choose !== null &&
    isSameChoice({ choose }, { choose: proposal.choose });
  const named = options.map(
    (option, index): PromptOption => ({
      value: `${index}`,
      label: shorten(`${option.label}${isProposed(option) ? ' (voorstel)' : ''}`, width - 4),
    }),
  );
  const initial = options.findIndex(isProposed);
  const answer = await prompts.choose(
    'Wat komt er in het nieuwe protocol?',
    [
      ...named,
      ...(item.clauses.length > 1
        ? [{ value: special.some, label: 'Zelf bepalingen kiezen, ook uit meer teksten' }]
        : []),
      { value: special.later, label: 'Nu nog niet' },
      ...(back ? [{ value: special.back, label: 'Terug naar het vorige onderwerp' }] : []),
      { value: special.stop, label: 'Stoppen' },
    ],
    initial < 0 ? undefined : `${initial}`,
  );
  if (answer === null || answer === special.stop) return null;
  if (answer === special.later) return 'later';
  if (answer === special.back) return 'back';
  if (answer === special.some) return chooseClauses(item, asking);
  const choose = options[Number(answer)]?.choose;
  if (choose) return choose;
  const text = await prompts.type(
    'Uw tekst. Een langere tekst met een lijst schrijft u in het bestand met besluiten.',
    filled,
  );
  return text === null ? null : [{ own: text.trim() }];
}

async function chooseClauses(
  { clauses }: AgendaItem,
  { prompts, width }: Asking,
): Promise<Choice | 'later' | null> {
  const chosen = await prompts.chooseMany(
    'Welke bepalingen komen erin? Kies met de spatiebalk, en druk daarna op Enter.',
    clauses.map(({ source, label, clause, eId }, index) => ({
      value: `${index}`,
      label: shorten(`${source.id} ${label === eId ? '' : label} ${ownText(clause)}`, width - 6),
    })),
  );
  if (chosen === null) return null;
  const parts: ChoicePart[] = [];
  for (const index of chosen.map(Number).sort((a, b) => a - b)) {
    const one = clauses[index];
    if (!one) continue;
    const last = parts.at(-1);
    if (last && 'take' in last && last.take === one.source.id) last.clauses?.push(one.eId);
    else parts.push({ take: one.source.id, clauses: [one.eId] });
  }
  return parts.length > 0 ? parts : 'later';
}

async function askWhy(
  { proposal }: AgendaItem,
  choice: Choice,
  { prompts }: Asking,
): Promise<string | null> {
  const { choose, why } = proposal;
  const isProposed = choose !== null && isSameChoice({ choose }, { choose: choice });
  const typed = await prompts.type(
    'Waarom? Dit komt in de bijlage.',
    filled,
    isProposed ? why : '',
  );
  return typed === null ? null : typed.trim();
}

/** Ask for what the model has to know, for words, and for what the new protocol is. */
async function askRest(
  start: HarmonizationSession,
  asking: Asking,
): Promise<HarmonizationSession | null> {
  let session = start;
  const asked = new Set<string>();
  for (;;) {
    const next = resultOf(session).open.find(
      ({ kind, id }) => kind !== 'row' && !asked.has(`${kind} ${id}`),
    );
    if (!next) return session;
    asked.add(`${next.kind} ${next.id}`);
    const answered = await askOne(session, next, asking);
    if (answered === null) return null;
    if (answered !== session) asking.save(answered);
    session = answered;
  }
}

async function askOne(
  session: HarmonizationSession,
  { kind, id, question, state }: OpenQuestion,
  asking: Asking,
): Promise<HarmonizationSession | null> {
  const { prompts, width, by, on } = asking;
  if (kind === 'answer') return askModel(session, id, asking);
  prompts.say(wrap([question, state].filter(Boolean).join(' '), width).join('\n'));
  if (kind === 'target') {
    const name = await prompts.type(
      'Uw antwoord. Leeg laten mag: dan blijft de vraag open.',
      () => undefined,
    );
    if (name === null) return null;
    return name.trim() ? withTarget(session, { competentAuthority: name.trim() }) : session;
  }
  const term = resultOf(session).terms.find((one) => one.id === id);
  const choice = await prompts.choose('Uw keuze', [
    ...(term?.variants ?? []).map((variant) => ({ value: variant.id, label: variant.label })),
    ...(id === 'school' ? [{ value: 'de school', label: 'de school' }] : []),
    { value: keepWords, label: 'Laten zoals het is' },
    { value: special.later, label: 'Nu nog niet' },
  ]);
  if (choice === null) return null;
  if (choice === special.later) return session;
  const why = await prompts.type(
    'Waarom? Dit komt in de bijlage.',
    filled,
    'Eén woord leest makkelijker.',
  );
  return why === null
    ? null
    : decideWord(session, { term: id }, { choose: choice, why: why.trim(), by, on });
}

async function askModel(
  session: HarmonizationSession,
  id: string,
  asking: Asking,
): Promise<HarmonizationSession | null> {
  const { template } = session;
  const question = template.questions.find((one) => one.id === id);
  if (!question) throw new TypeError(`No question ${id}`);
  const { conversation } = startConversation([question]);
  const reply = await askQuestion(template, conversation, { question, setting: asking });
  if (reply.kind === 'stop') return null;
  if (reply.kind !== 'value') return session;
  const { by, on } = asking;
  const choose = reply.value as Exclude<Value, readonly string[]> | string[];
  return decideWord(session, { answer: id }, { choose, why: question.why, by, on });
}

/** Offer the subjects that only the model regulates. */
async function askOptional(
  session: HarmonizationSession,
  asking: Asking,
): Promise<HarmonizationSession | null> {
  const more = agendaOfSession(session).filter(
    ({ optional, state }) => optional && state.status === 'open',
  );
  if (more.length === 0) return session;
  const answer = await asking.prompts.choose(
    `Het model regelt nog ${more.length} onderwerpen waar geen van de teksten iets over zegt. Wilt u die bekijken?`,
    [
      { value: 'nee', label: 'Nee, het is klaar' },
      { value: 'ja', label: 'Ja' },
    ],
  );
  if (answer === null) return null;
  if (answer !== 'ja') return session;
  const rows = await askRows(
    session,
    more.map(({ key }) => key),
    asking,
  );
  return rows && askRest(rows, asking);
}

function filled(input: string): string | undefined {
  return input.trim() ? undefined : 'Vul iets in.';
}
