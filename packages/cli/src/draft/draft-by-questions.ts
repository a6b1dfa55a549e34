import { type Conversation, nextQuestion, savedAnswers, type Template } from '@akkoord/compose';
import { templateText } from '@akkoord/render/words';
import { conduct } from '../ask/conduct.ts';
import { begin, type Interview } from '../ask/interview.ts';
import { Failure } from '../failure.ts';
import type { Io } from '../io.ts';
import { openTarget, type Target } from '../output.ts';
import type { Prompts } from '../prompts.ts';
import { draftWords } from '../words/draft-words.ts';
import { openAnswers, writeAnswers } from './answers-file.ts';
import { type Existing, existingInDutch, prefilled } from './draft-from.ts';
import { wrap } from './question-text.ts';
import { draftScript, progressLine } from './script.ts';

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
  const script = draftScript(template);
  const saving = (answered: Conversation) =>
    writeAnswers(file, { template, conversation: answered });
  const stop = ({ state }: Interview<Conversation>) => {
    const left = nextQuestion(state) ? 'some' : 'none';
    const isSaved = state.answers.size > 0;
    io.stderr.write(
      `${isSaved ? draftWords.stopped(left, save, template.id) : draftWords.stoppedEmpty}\n`,
    );
    return null;
  };
  for (let interview = begin(script, start); ; ) {
    const ended = await conduct(script, interview, { prompts, save: saving });
    interview = ended.interview;
    if (ended.how === 'stopped') return stop(interview);
    saving(interview.state);
    const answers = savedAnswers(interview.state);
    if (!askTarget || !io.stdout.isTTY) return { answers, target: undefined };
    const target = await chooseTarget(template, { force, prompts, io, save });
    if (target === 'stop') return stop(interview);
    if (target !== 'back') return { answers, target };
  }
}

/** Ask where the draft goes until it can go there; from here one goes back to the page with all answers. */
async function chooseTarget(
  template: Template,
  { force, prompts, io, save }: Pick<DraftSetting, 'force' | 'prompts' | 'io' | 'save'>,
): Promise<Target | 'back' | 'stop'> {
  let path = '';
  let problem: string | null = null;
  for (;;) {
    const said = await prompts.ask({
      asked: {
        id: '?target',
        question: draftWords.target,
        field: { kind: 'line', suggestion: `${template.id}.docx` },
      },
      standing: null,
      back: true,
      change: { more: 0, fewer: 0 },
      problem,
      filled: path,
    });
    if (said.kind === 'back' || said.kind === 'stop') return said.kind;
    path = said.kind === 'value' ? String(said.value).trim() : '';
    if (!path) {
      problem = draftWords.targetMissing;
      continue;
    }
    try {
      return await openTarget(path, { kind: 'protocol', force, inputs: [save] }, io);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      problem = error.message;
    }
  }
}
