import { extname } from 'node:path';
import { annexesOf } from '@akkoord/render/formats';
import type { Annexes } from '@akkoord/render/markdown';
import type { CouncilLetter, Letter, LetterAnnex } from '@akkoord/render/view';
import { documentFile } from '../documents.ts';
import type { Outgoing } from '../files/write-files.ts';
import type { Io } from '../io.ts';
import { openTarget, type Target } from '../output.ts';

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
async function lettersTargets(
  target: Target<'letter'>,
  letters: readonly CouncilLetter[],
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

/**
 * Make the files of letters: what `approval request` and `decide` write beside the step, and `approval letter` at
 * any later moment.
 *
 * @param target The file that was named; absent where no letter is wanted.
 * @param options `annexes`: what goes with each letter that names annexes.
 */
export async function lettersFiles(
  target: Target<'letter'> | undefined,
  letters: readonly CouncilLetter[],
  { annexes = {}, force, io }: { annexes?: Annexes; force: boolean; io: Io },
): Promise<Outgoing[]> {
  if (!target || letters.length === 0) return [];
  const targets = await lettersTargets(target, letters, { force, io });
  const files: Outgoing[] = [];
  for (const [index, { letter }] of letters.entries()) {
    const own = letter.annexes.length > 0 ? annexes : {};
    const to = targets[index] as Target<'letter'>;
    files.push(...(await letterFiles(to, { letter, annexes: own, force, io })));
  }
  return files;
}

/**
 * Make the files of a letter: one with its annexes behind it, or, where its form has it so, each annex a
 * document of its own beside it.
 */
async function letterFiles(
  target: Target<'letter'>,
  { letter, annexes, force, io }: { letter: Letter; annexes: Annexes; force: boolean; io: Io },
): Promise<Outgoing[]> {
  const { format, path, found } = target;
  const document = { kind: 'letter', content: { letter, annexes } } as const;
  const files: Outgoing[] = [{ path, found, content: await documentFile(document, format, io) }];
  if (annexesOf[format] === 'behind') return files;
  for (const [index, { content }] of letter.annexes.entries()) {
    const annex = documentOf(content, annexes);
    if (!annex) continue;
    const extension = extname(path);
    const name = `${path.slice(0, -extension.length)}-bijlage-${index + 1}${extension}`;
    const beside = await openTarget(name, { kind: annex.kind, force, inputs: [] }, io);
    const own = await documentFile(annex, beside.format, io);
    files.push({ path: name, found: beside.found, content: own });
  }
  return files;
}

/** Annexes that a letter holds itself are no document of their own. */
function documentOf(content: LetterAnnex['content'], { protocol, comparison }: Annexes) {
  if (content === 'protocol' && protocol) {
    return { kind: 'protocol', content: { tree: protocol } } as const;
  }
  if (content === 'comparison' && comparison) {
    return { kind: 'comparison', content: { comparison } } as const;
  }
  return undefined;
}

/** Say which letters were written. */
export function tellLetters(written: readonly Outgoing[], io: Io): void {
  for (const { path } of written) io.stderr.write(`Geschreven: ${path}\n`);
}
