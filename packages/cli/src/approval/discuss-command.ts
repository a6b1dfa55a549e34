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
  const unknown = to?.find((body) => !bodyChoices.includes(String(body)));
  if (unknown !== undefined) throw new Failure(words.council(unknown, bodyChoices));
  const file = await readApprovalFile(path, options, io);
  const inputs = [path, ...(data ? [data] : [])];
  const target = await openLetter(output, { force, inputs }, io);
  const step: Step = {
    fields: ['by', 'on', 'respondBy'],
    questions: () => ({
      by: { message: words.by },
      on: { message: words.on },
      respondBy: { message: words.respondBy },
    }),
    take: (given) =>
      discuss(file.tree, { ...(given as DiscussInput), bodies: to as DiscussInput['bodies'] }),
  };
  const result = await takeStep(file.tree, step, {
    flags: { by, on, respondBy, oldDates },
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
