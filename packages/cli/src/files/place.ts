import { existsSync, lstatSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { Failure, toFileFailure } from '../failure.ts';
import { fileWords } from '../words/file-words.ts';

/** What stands where a file is to be written. */
export type Found = 'nothing' | 'file';

/** Where a path leads. */
export interface Place {
  /** Absolute, with every link followed. */
  full: string;
  found: Found;
}

/**
 * Find out where a file is to be written, and refuse a place where no plain file can be.
 *
 * @param path As the user gave it.
 * @param cwd Folder against which it is resolved.
 * @throws Failure for a folder, a pipe or a device, a link that leads nowhere, and a name that Windows keeps for
 *   devices.
 */
export function placeOf(path: string, cwd: string): Place {
  if (isDeviceName(path)) throw new Failure(fileWords.device(path));
  const full = resolve(cwd, path);
  try {
    if (!existsSync(full)) {
      if (lstatSync(full, { throwIfNoEntry: false })) throw new Failure(fileWords.dangling(path));
      const folder = dirname(full);
      const real = existsSync(folder) ? join(realpathSync(folder), basename(full)) : full;
      return { full: real, found: 'nothing' };
    }
    const stat = statSync(full);
    if (stat.isDirectory()) throw toFileFailure(path, { code: 'EISDIR' });
    if (!stat.isFile()) throw new Failure(fileWords.special(path));
    return { full: realpathSync(full), found: 'file' };
  } catch (error) {
    throw error instanceof Failure ? error : toFileFailure(path, error);
  }
}

/** Source: Microsoft, "Naming Files, Paths, and Namespaces": reserved with any extension too. */
function isDeviceName(path: string): boolean {
  return /^(?:con|prn|aux|nul|com[1-9¹²³]|lpt[1-9¹²³])[ ]*(?:\..*)?$/iu.test(basename(path));
}
