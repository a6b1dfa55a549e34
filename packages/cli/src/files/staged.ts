import { copyFileSync, existsSync, linkSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Failure, toFileFailure } from '../failure.ts';
import { fileWords, nothingWritten } from '../words/file-words.ts';
import type { Disk } from './disk.ts';
import type { Found } from './place.ts';

/** A file that is to be written, with the place that it goes to. */
export interface Placed {
  path: string;
  /** Absolute, with every link followed. */
  full: string;
  content: string | Uint8Array;
  /** What stands there now. */
  now: Found;
  /** The file whose permissions it gets, where there is one. */
  like: string;
}

/** A file that is whole beside its place, and what to put back there. */
interface Staged {
  file: Placed;
  fresh: string;
  /** A second name of what stands there now; absent where nothing does. */
  old?: string;
}

/**
 * Make every file beside its place, then give them their names; where one fails, all is as it was.
 *
 * @throws Failure naming the file that the disk refused.
 */
export function commit(files: readonly Placed[], disk: Disk): void {
  const temporaries = new Set<string>();
  const done: Staged[] = [];
  let current = files[0];
  try {
    const staged: Staged[] = [];
    for (const file of files) {
      current = file;
      staged.push(stage(file, { disk, temporaries }));
    }
    for (const one of staged) {
      current = one.file;
      disk.rename(one.fresh, one.file.full);
      done.push(one);
    }
  } catch (error) {
    const left = done.reverse().flatMap((one) => putBack(one, temporaries));
    const failure = toFileFailure(current?.path ?? '', error);
    if (files.length === 1) throw failure;
    throw new Failure(...failure.lines, ...(left.length > 0 ? left : [nothingWritten]));
  } finally {
    for (const temporary of temporaries) rmSync(temporary, { force: true });
  }
}

function stage(
  file: Placed,
  { disk, temporaries }: { disk: Disk; temporaries: Set<string> },
): Staged {
  const { full, content, now, like } = file;
  const fresh = beside(full);
  disk.create(fresh, content, modeOf(like));
  temporaries.add(fresh);
  if (now === 'nothing') return { file, fresh };
  const old = beside(full);
  temporaries.add(old);
  keep(full, old);
  return { file, fresh, old };
}

/** A second name costs no room on the disk; where a disk has no second names, a copy does. */
function keep(full: string, old: string): void {
  try {
    linkSync(full, old);
  } catch {
    copyFileSync(full, old);
  }
}

/** Undo one change of name; where even that fails, what stood there stays under its second name. */
function putBack({ file, old }: Staged, temporaries: Set<string>): string[] {
  try {
    if (old === undefined) rmSync(file.full, { force: true });
    else renameSync(old, file.full);
    return [];
  } catch {
    if (old !== undefined) temporaries.delete(old);
    return [fileWords['not-put-back'](file.path)];
  }
}

function modeOf(path: string): number | undefined {
  return existsSync(path) ? statSync(path).mode & 0o777 : undefined;
}

/** A name of its own in the same folder, because a file takes its name at once only on one disk. */
function beside(full: string): string {
  return join(dirname(full), `.akkoord-${crypto.randomUUID()}.tmp`);
}
