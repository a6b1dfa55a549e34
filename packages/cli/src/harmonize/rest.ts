import { startConversation, type Value } from '@akkoord/compose';
import { keepWords } from '@akkoord/harmonize';
import {
  decideWord,
  type HarmonizationSession,
  resultOf,
  type ToldQuestion,
  withTarget,
} from '@akkoord/workflow';
import { askQuestion } from '../draft/converse.ts';
import { wrap } from '../draft/question-text.ts';
import { restWords } from '../words/harmonize-question-words.ts';
import { type Asking, filled } from './start.ts';

/** No id of a word begins with a question mark. */
const later = '?later';

/** Id of the question how the schools are named. */
const schoolTerm = 'school';

/**
 * Ask for what the model has to know, for words, and for what the new protocol is.
 *
 * @param asked Questions that were asked already, and are not asked again.
 * @param only Ask only what chosen texts of the model wait for.
 * @returns `null` where the person stops.
 */
export async function askRest(
  start: HarmonizationSession,
  { asked, only }: { asked: Set<string>; only?: 'answer' },
  asking: Asking,
): Promise<HarmonizationSession | null> {
  let session = start;
  for (;;) {
    const next = resultOf(session).open.find(
      ({ code, id }) => code !== 'row' && code === (only ?? code) && !asked.has(`${code} ${id}`),
    );
    if (!next) return session;
    asked.add(`${next.code} ${next.id}`);
    const answered = await askOne(session, next, asking);
    if (answered === null) return null;
    if (answered !== session) asking.save(answered);
    session = answered;
  }
}

function askOne(
  session: HarmonizationSession,
  question: ToldQuestion,
  asking: Asking,
): Promise<HarmonizationSession | null> {
  if (question.code === 'answer') return askModel(session, question.id, asking);
  const { prompts, width } = asking;
  prompts.say(
    wrap([question.question, question.state].filter(Boolean).join(' '), width).join('\n'),
  );
  return question.code === 'target'
    ? askBoard(session, asking)
    : askWord(session, question.id, asking);
}

async function askBoard(
  session: HarmonizationSession,
  { prompts }: Asking,
): Promise<HarmonizationSession | null> {
  const name = await prompts.type(restWords.mayBeEmpty, () => undefined);
  if (name === null) return null;
  return name.trim() ? withTarget(session, { competentAuthority: name.trim() }) : session;
}

async function askWord(
  session: HarmonizationSession,
  id: string,
  { prompts, by, on }: Asking,
): Promise<HarmonizationSession | null> {
  const term = resultOf(session).terms.find((one) => one.id === id);
  const { school } = session.target;
  const names = id === schoolTerm ? [restWords.anySchool, ...(school ? [school] : [])] : [];
  const choice = await prompts.choose(restWords.choice, [
    ...names.map((name) => ({ value: name, label: name })),
    ...(term?.variants ?? []).map((variant) => ({ value: variant.id, label: variant.label })),
    { value: keepWords, label: restWords.keep },
    { value: later, label: restWords.later },
  ]);
  if (choice === null) return null;
  if (choice === later) return session;
  const known = id === schoolTerm ? restWords.fitsAll : restWords.oneWord;
  const why = await prompts.type(restWords.why, filled, choice === keepWords ? '' : known);
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
