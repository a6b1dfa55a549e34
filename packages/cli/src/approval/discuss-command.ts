import { type DiscussInput, discuss, openPointsOf } from '@akkoord/approve';
import { discussionLetters } from '@akkoord/render/view';
import { openPointText } from '@akkoord/render/words';
import { Failure } from '../failure.ts';
import type { ExitCode, Io } from '../io.ts';
import type { Prompts } from '../prompts.ts';
import { approvalWords } from '../words/approval-words.ts';
import { bodyChoices } from './body-choices.ts';
import { readApprovalFile, writeApprovalFile } from './file.ts';
import { lettersFiles, openLetter, tellLetters } from './letter-output.ts';
import type { RequestOptions } from './request-command.ts';
import { stopped } from './request-command.ts';
import { type Step, takeStep, today } from './step.ts';

/** What belongs to a request for a decision only. */
const strangeHere = [
  'reasons',
  'staff',
  'parents',
  'pupils',
  'measures',
  'confirmRights',
  'previous',
  'level',
] as const satisfies ReadonlyArray<keyof RequestOptions>;

/** Put a draft to councils to talk about, and write the letters: no right is asked, and what is open is listed. */
export async function discussCommand(
  path: string,
  options: RequestOptions & { to?: string[] },
  io: Io,
  prompts?: Prompts,
): Promise<ExitCode> {
  const words = approvalWords.discussion;
  const strange = strangeHere.filter((name) => options[name] !== undefined);
  if (strange.length > 0) throw new Failure(words.strange(strange));
  const { by, on, respondBy, oldDates, to, data, output, force = false } = options;
  const file = await readApprovalFile(path, options, io);
  const inputs = [path, ...(data ? [data] : [])];
  const target = await openLetter(output, { force, inputs }, io);
  const step: Step = {
    fields: ['by', 'on', 'respondBy', 'to'],
    questions: () => ({
      by: { message: words.by },
      on: { message: words.on },
      respondBy: { message: words.respondBy },
    }),
    take: ({ to: named, ...given }) =>
      discuss(file.tree, { ...(given as DiscussInput), bodies: councilsIn(named) }),
  };
  const result = await takeStep(file.tree, step, {
    flags: { by, on, respondBy, oldDates, to },
    path,
    defaults: today(io),
    data,
    io,
    prompts,
  });
  if (result === null) return stopped(io);
  const annexes = { protocol: result.tree };
  const letters = await lettersFiles(target, discussionLetters(result.tree), {
    annexes,
    force,
    io,
  });
  await writeApprovalFile(file, { tree: result.tree, letters }, io);
  const lines = words.done(path, openPointsOf(result.tree).map(openPointText));
  io.stderr.write(`${lines.join('\n')}\n`);
  tellLetters(letters, io);
  io.stderr.write(`${letters.length > 0 ? words.nextLetter : words.next(path)}\n`);
  return 0;
}

/** Read the councils that a text is put to, one or a list. */
function councilsIn(named: unknown): DiscussInput['bodies'] {
  if (named === undefined) return undefined;
  const given = [named].flat().map(String);
  const unknown = given.find((body) => !bodyChoices.includes(body));
  if (unknown !== undefined) {
    throw new Failure(approvalWords.discussion.council(unknown, bodyChoices));
  }
  return given as NonNullable<DiscussInput['bodies']>;
}
