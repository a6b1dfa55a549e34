import { extname } from 'node:path';
import {
  type Annexes,
  comparisonToDocx,
  type Letter,
  letterToDocx,
  letterToMarkdown,
  protocolToDocx,
} from '@akkoord/render';
import { Failure } from '../failure.ts';
import type { Io } from '../io.ts';
import { openTarget, type Target, writeTarget } from '../output.ts';
import { toPdfBytes } from '../pdf-bytes.ts';

/** A letter that is to be written, with the name of who gets it. */
export interface OutgoingLetter {
  id: string;
  letter: Letter;
}

/** Check, before anything is recorded, that a letter can go to a file. */
export async function openLetter(
  path: string | undefined,
  options: { force: boolean; inputs: readonly string[] },
  io: Io,
): Promise<Target | undefined> {
  if (path === undefined) return undefined;
  if (!/^\.(?:md|markdown|pdf|docx)$/i.test(extname(path))) {
    throw new Failure(`${path}: een brief kan een .pdf, .docx of .md zijn. Kies zo'n naam.`);
  }
  return openTarget(path, options, io);
}

/**
 * Open a file for each letter: one letter has the name that was given, more have their council behind it.
 *
 * @returns The files, in the order of the letters.
 */
export async function lettersTargets(
  target: Target,
  letters: readonly OutgoingLetter[],
  { force, io }: { force: boolean; io: Io },
): Promise<Target[]> {
  if (letters.length === 1) return [target];
  const extension = extname(target.path);
  const stem = target.path.slice(0, -extension.length);
  const targets: Target[] = [];
  for (const { id } of letters) {
    targets.push(await openTarget(`${stem}-${id}${extension}`, { force, inputs: [] }, io));
  }
  return targets;
}

/** A file with what goes into it. */
export type Written = readonly [target: Target, bytes: string | Uint8Array];

/**
 * Make the files of a letter: one with its annexes behind it, but for Word, where each annex is a document
 * of its own beside it.
 */
export async function letterFiles(
  target: Target,
  {
    letter,
    annexes = {},
    force,
    io,
  }: { letter: Letter; annexes?: Annexes; force: boolean; io: Io },
): Promise<Written[]> {
  if (target.format === 'md') return [[target, letterToMarkdown(letter, annexes)]];
  if (target.format !== 'docx') {
    return [[target, await toPdfBytes((pdf) => pdf.letterToPdf(letter, annexes), io)]];
  }
  const written: Written[] = [[target, await letterToDocx(letter)]];
  const { protocol, comparison } = annexes;
  const documents = [
    ...(protocol ? [await protocolToDocx(protocol)] : []),
    ...(comparison ? [await comparisonToDocx(comparison)] : []),
  ];
  for (const [index, bytes] of documents.entries()) {
    const path = target.path.replace(/\.docx$/i, `-bijlage-${index + 1}.docx`);
    written.push([await openTarget(path, { force, inputs: [] }, io), bytes]);
  }
  return written;
}

/** Write letters that were made, and say so. */
export function writeLetters(written: readonly Written[], io: Io): void {
  for (const [target, bytes] of written) {
    writeTarget(target, bytes, io.cwd);
    io.stderr.write(`Geschreven: ${target.path}\n`);
  }
}
