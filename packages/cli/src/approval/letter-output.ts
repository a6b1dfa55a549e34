import { extname } from 'node:path';
import { annexesOf, type DocumentFile } from '@akkoord/render/formats';
import type { Annexes } from '@akkoord/render/markdown';
import type { Letter } from '@akkoord/render/view';
import { documentFile } from '../documents.ts';
import type { Io } from '../io.ts';
import { openTarget, type Target, writeTarget } from '../output.ts';

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
): Promise<Target<'letter'> | undefined> {
  if (path === undefined) return undefined;
  return openTarget(path, { kind: 'letter', ...options }, io);
}

/**
 * Open a file for each letter: one letter has the name that was given, more have their council behind it.
 *
 * @returns The files, in the order of the letters.
 */
export async function lettersTargets(
  target: Target<'letter'>,
  letters: readonly OutgoingLetter[],
  { force, io }: { force: boolean; io: Io },
): Promise<Array<Target<'letter'>>> {
  if (letters.length === 1) return [target];
  const extension = extname(target.path);
  const stem = target.path.slice(0, -extension.length);
  const targets: Array<Target<'letter'>> = [];
  for (const { id } of letters) {
    targets.push(
      await openTarget(`${stem}-${id}${extension}`, { kind: 'letter', force, inputs: [] }, io),
    );
  }
  return targets;
}

/** A file with what goes into it. */
export type Written = readonly [target: { path: string }, bytes: DocumentFile];

/**
 * Make the files of a letter: one with its annexes behind it, or, where its form has it so, each annex a
 * document of its own beside it.
 */
export async function letterFiles(
  target: Target<'letter'>,
  {
    letter,
    annexes = {},
    force,
    io,
  }: { letter: Letter; annexes?: Annexes; force: boolean; io: Io },
): Promise<Written[]> {
  const { format, path } = target;
  const document = { kind: 'letter', content: { letter, annexes } } as const;
  const written: Written[] = [[target, await documentFile(document, format, io)]];
  if (annexesOf[format] === 'behind') return written;
  const { protocol, comparison } = annexes;
  const documents = [
    ...(protocol ? [{ kind: 'protocol', content: { tree: protocol } } as const] : []),
    ...(comparison ? [{ kind: 'comparison', content: { comparison } } as const] : []),
  ];
  for (const [index, annex] of documents.entries()) {
    const extension = extname(path);
    const name = `${path.slice(0, -extension.length)}-bijlage-${index + 1}${extension}`;
    const beside = await openTarget(name, { kind: annex.kind, force, inputs: [] }, io);
    written.push([beside, await documentFile(annex, beside.format, io)]);
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
