import { type Body, type Decision, digest, type Protocol } from '@akkoord/clause';
import {
  type CouncilLetter,
  copyLetters,
  decisionLetters,
  discussionLetters,
  requestLetters,
} from '@akkoord/render/view';
import { lawTexts } from '@akkoord/workflow/reading';
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
  only?: 'request' | 'copies' | 'discussion' | 'decisions';
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
  const { request, discussion } = tree.meta.approval ?? {};
  const copied = options.only === 'copies' && request !== undefined;
  const requested = copied || (asks('request', options) && request !== undefined);
  // A text that was put to the councils for a decision is no longer one to talk about.
  const discussed =
    asks('discussion', options) && (request === undefined || options.only === 'discussion');
  const text = digest(tree).text;
  if (requested && request.digest !== text) throw new Failure(letterWords.otherText(path));
  if (discussed && discussion && discussion.digest !== text) {
    throw new Failure(letterWords.otherDiscussed(path));
  }
  const comparison =
    requested && previous ? await comparedWith(previous, { tree, taxonomy }, io) : undefined;
  const law = lawTexts(taxonomy);
  const letters: CouncilLetter[] = [
    ...(requested ? (copied ? copyLetters : requestLetters)(tree, { comparison, law }) : []),
    ...(discussed ? discussionLetters(tree) : []),
    ...(asks('decisions', options) ? decisionLetters(tree, decisionsOf(tree, options)) : []),
  ];
  if (letters.length === 0) throw new Failure(letterWords.none(path));
  const annexes = { protocol: tree, ...(comparison ? { comparison } : {}) };
  const files = await lettersFiles(target, letters, { annexes, force, io });
  writeFiles(files, { io });
  tellLetters(files, io);
  return 0;
}

/** A council has no request of its own: whoever names one wants what it decided. */
function asks(what: NonNullable<LetterOptions['only']>, { only, body }: LetterOptions): boolean {
  if (only !== undefined) return only === what;
  return what === 'decisions' || body === undefined;
}

function decisionsOf({ meta }: Protocol, { body }: LetterOptions): Decision[] {
  const all = meta.approval?.decisions ?? [];
  return body === undefined ? all : all.filter((decision) => decision.body === body);
}
