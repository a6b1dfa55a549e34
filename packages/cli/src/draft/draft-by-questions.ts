import { nextQuestion, savedAnswers, type Template } from '@akkoord/compose';
import { templateText } from '@akkoord/render/words';
import { Failure } from '../failure.ts';
import type { Io } from '../io.ts';
import { openTarget, type Target } from '../output.ts';
import type { Prompts } from '../prompts.ts';
import { draftWords } from '../words/draft-words.ts';
import { openAnswers, writeAnswers } from './answers-file.ts';
import { converse, progressLine } from './converse.ts';
import { type Existing, existingInDutch, prefilled } from './draft-from.ts';
import { wrap } from './question-text.ts';

/** Around the conversation: where it saves, and whether it also asks for a file to write. */
export interface DraftSetting {
  save: string;
  force: boolean;
  askTarget: boolean;
  /** An existing protocol, whose answers are filled in beforehand. */
  existing?: Existing;
  prompts: Prompts;
  io: Io;
}

/**
 * Ask the questions of a template on the terminal.
 *
 * @returns The answers and the file that the person chose for the draft; `null` after an interruption.
 * @throws Failure where the answers file belongs to something else.
 */
export async function draftByQuestions(
  template: Template,
  { save, force, askTarget, existing, prompts, io }: DraftSetting,
): Promise<{ answers: Record<string, unknown>; target: Target | undefined } | null> {
  const width = Math.min(io.stderr.columns ?? 80, 100) - 4;
  const say = (text: string) => prompts.say(wrap(text, width).join('\n'));
  const {
    conversation: start,
    resumed,
    problems,
    file,
  } = await openAnswers(save, {
    template,
    io,
    ...(existing ? { prefilled: prefilled(existing) } : {}),
  });
  say(draftWords.begun(template.title, save));
  if (existing) say(existingInDutch(existing));
  if (resumed) say(draftWords.resumed(progressLine(start)));
  for (const problem of problems) say(draftWords.askedAgain(templateText(problem)));
  const { conversation, finished } = await converse(template, start, {
    prompts,
    width,
    save: (answered) => writeAnswers(file, { template, conversation: answered }),
  });
  const stop = () => {
    const left = nextQuestion(conversation) ? 'some' : 'none';
    const isSaved = conversation.answers.size > 0;
    io.stderr.write(`${isSaved ? draftWords.stopped(left, save) : draftWords.stoppedEmpty}\n`);
    return null;
  };
  if (!finished) return stop();
  writeAnswers(file, { template, conversation });
  const answers = savedAnswers(conversation);
  if (!askTarget || !io.stdout.isTTY) return { answers, target: undefined };
  const target = await chooseTarget(template, { force, prompts, io, save });
  return target ? { answers, target } : stop();
}

/** Ask where the draft goes until it can go there. */
async function chooseTarget(
  template: Template,
  { force, prompts, io, save }: Pick<DraftSetting, 'force' | 'prompts' | 'io' | 'save'>,
): Promise<Target | null> {
  for (;;) {
    const path = await prompts.type(
      draftWords.target,
      (input) => (input.trim() ? undefined : draftWords.targetMissing),
      `${template.id}.docx`,
    );
    if (path === null) return null;
    try {
      return await openTarget(path.trim(), { kind: 'protocol', force, inputs: [save] }, io);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      prompts.say(error.message);
    }
  }
}
