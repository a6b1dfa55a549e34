import {
  type Conversation,
  currentAnswers,
  type Problem,
  savedAnswers,
  startConversation,
  type Template,
} from '@akkoord/compose';
import { templateText } from '@akkoord/render/words';
import { AnswersError, parseAnswers } from '@akkoord/workflow';
import { stringify } from 'yaml';
import { Failure } from '../failure.ts';
import { type KeptFile, keptFile } from '../files/kept-file.ts';
import { placeOf } from '../files/place.ts';
import { readText } from '../input.ts';
import type { Io } from '../io.ts';
import { answersWords } from '../words/draft-words.ts';

/** Where a conversation saves its answers, unless `--save` says otherwise. */
export const answersPath = 'answers.yaml';

/**
 * Take up the conversation that was saved in a file, or start one.
 *
 * @param path Relative to `io.cwd`; may not exist yet.
 * @param template The template.
 * @param io Where the file is.
 * @returns The conversation, whether there was a file, what in it is asked again, and the file to save to.
 * @throws Failure where the file holds the answers to another template, or no answers.
 */
export async function openAnswers(
  path: string,
  {
    template,
    io,
    prefilled = {},
  }: { template: Template; io: Io; prefilled?: Readonly<Record<string, unknown>> },
): Promise<{
  conversation: Conversation;
  resumed: boolean;
  problems: readonly Problem[];
  file: KeptFile;
}> {
  const resumed = placeOf(path, io.cwd).found === 'file';
  const { saved: found, bytes } = resumed ? await readSaved(path, io) : { saved: {}, bytes: null };
  const saved = currentAnswers(template, found) as typeof found;
  const ids = new Set(['open', ...template.questions.map(({ id }) => id)]);
  const strange = Object.keys(saved).filter((key) => !ids.has(key));
  if (strange.length > 0) {
    throw new Failure(answersWords.strange(path, template.id, strange));
  }
  const answers = { ...prefilled, ...saved };
  const started = startConversation(template.questions, answers, template.constraints);
  return { ...started, resumed, file: keptFile(path, bytes, io) };
}

/** Write the answers so far, each under its question. */
export function writeAnswers(
  file: KeptFile,
  { template, conversation }: { template: Template; conversation: Conversation },
): void {
  const answers = savedAnswers(conversation);
  const questions = new Map(template.questions.map(({ id, question }) => [id, question]));
  const entries = Object.entries(answers).map(([id, value]) => {
    const question = questions.get(id) ?? answersWords.open;
    return `# ${question.replace(/\s+/g, ' ')}\n${stringify({ [id]: value })}`;
  });
  const head = `# ${answersWords.head(template.id)}\n`;
  file.save([head, ...entries].join('\n'));
}

async function readSaved(
  path: string,
  io: Io,
): Promise<{ saved: Record<string, unknown>; bytes: Uint8Array }> {
  const { content, bytes } = await readText(path, io);
  try {
    const saved = parseAnswers(content);
    if (typeof saved === 'object' && saved !== null && !Array.isArray(saved)) {
      return { saved: saved as Record<string, unknown>, bytes };
    }
  } catch (error) {
    if (!(error instanceof AnswersError)) throw error;
    throw new Failure(
      ...error.problems.map((problem) => `${path}: ${problem.path}: ${templateText(problem)}`),
    );
  }
  throw new Failure(answersWords.noAnswers(path));
}
