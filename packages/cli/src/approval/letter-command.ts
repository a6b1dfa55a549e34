import { type Body, type Decision, digest, type Protocol } from '@akkoord/clause';
import { type CouncilLetter, decisionLetters, requestLetters } from '@akkoord/render/view';
import { Failure } from '../failure.ts';
import { writeFiles } from '../files/write-files.ts';
import type { ExitCode, Io } from '../io.ts';
import { letterWords } from '../words/letter-words.ts';
import { readApprovalFile } from './file.ts';
import { lettersFiles, openLetter, tellLetters } from './letter-output.ts';
import { comparedWith } from './request-command.ts';

/** What stands after `akkoord approval letter`. */
export interface LetterOptions {
  output: string;
  only?: 'request' | 'decisions';
  body?: Body;
  previous?: string;
  force?: boolean;
  taxonomy?: string;
}

/** Write the letters of what a file records. It changes nothing, so it can be done any number of times. */
export async function letterCommand(
  path: string,
  options: LetterOptions,
  io: Io,
): Promise<ExitCode> {
  const { output, previous, force = false } = options;
  const { tree, taxonomy } = await readApprovalFile(path, options, io);
  const inputs = [path, ...(previous ? [previous] : [])];
  const target = await openLetter(output, { force, inputs }, io);
  const requested = asksRequest(options) && tree.meta.approval?.request !== undefined;
  if (requested && tree.meta.approval?.request?.digest !== digest(tree).text) {
    throw new Failure(letterWords.otherText(path));
  }
  const comparison =
    requested && previous ? await comparedWith(previous, { tree, taxonomy }, io) : undefined;
  const letters: CouncilLetter[] = [
    ...(requested ? requestLetters(tree, { annexed: comparison !== undefined }) : []),
    ...(options.only === 'request' ? [] : decisionLetters(tree, decisionsOf(tree, options))),
  ];
  if (letters.length === 0) throw new Failure(letterWords.none(path));
  const annexes = { protocol: tree, ...(comparison ? { comparison } : {}) };
  const files = await lettersFiles(target, letters, { annexes, force, io });
  writeFiles(files, { io });
  tellLetters(files, io);
  return 0;
}

/** A council has no request of its own: whoever names one wants what it decided. */
function asksRequest({ only, body }: LetterOptions): boolean {
  return only === 'request' || (only === undefined && body === undefined);
}

function decisionsOf({ meta }: Protocol, { body }: LetterOptions): Decision[] {
  const all = meta.approval?.decisions ?? [];
  return body === undefined ? all : all.filter((decision) => decision.body === body);
}
