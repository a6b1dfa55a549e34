import { extname } from 'node:path';
import { type Annexes, type Letter, letterToMarkdown } from '@akkoord/render';
import { Failure } from './failure.ts';
import type { Io } from './io.ts';
import { openTarget, type Target, writeTarget } from './output.ts';
import { toPdfBytes } from './pdf-bytes.ts';

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
  if (!/^\.(?:md|markdown|pdf)$/i.test(extname(path))) {
    throw new Failure(`${path}: een brief kan een .md of .pdf zijn. Kies zo'n naam.`);
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

/** Make the bytes of a letter in the form of its file. */
export async function letterBytes(
  target: Target,
  { letter, annexes, io }: { letter: Letter; annexes?: Annexes; io: Io },
): Promise<string | Uint8Array> {
  if (target.format === 'md') return letterToMarkdown(letter, annexes);
  return toPdfBytes((pdf) => pdf.letterToPdf(letter, annexes), io);
}

/** Write letters that were made, and say so. */
export function writeLetters(
  written: ReadonlyArray<readonly [Target, string | Uint8Array]>,
  io: Io,
): void {
  for (const [target, bytes] of written) {
    writeTarget(target, bytes, io.cwd);
    io.stderr.write(`Brief geschreven: ${target.path}\n`);
  }
}
