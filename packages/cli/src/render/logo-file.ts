import { isLogo, type Logo, readLogo } from '@akkoord/render/view';
import { Failure } from '../failure.ts';
import { readBytes } from '../input.ts';
import type { Io } from '../io.ts';
import type { Target } from '../output.ts';
import { logoFailures, logoProblems } from '../words/render-words.ts';

/**
 * Read the logo that goes over the title of a document.
 *
 * @param path As the user gave it.
 * @param target Where the document goes: not every form can show every logo.
 * @throws Failure where it is no picture that can be used, or where the form has no place for it.
 */
export function readLogoFile(path: string, { format }: Target, io: Io): Logo {
  if (format === 'md') throw new Failure(logoFailures.markdown(path));
  const read = readLogo(readBytes(path, io.cwd));
  if (!isLogo(read)) throw new Failure(`${path}: ${logoProblems(read)}`);
  if (format === 'docx' && read.kind === 'svg') throw new Failure(logoFailures.drawing(path));
  return read;
}
