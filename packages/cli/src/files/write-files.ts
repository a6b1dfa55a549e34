import { Failure } from '../failure.ts';
import { readBytes } from '../input.ts';
import type { Io } from '../io.ts';
import { fileWords } from '../words/file-words.ts';
import { realDisk } from './disk.ts';
import { withLock } from './lock.ts';
import { type Found, placeOf } from './place.ts';
import { commit, type Placed } from './staged.ts';

/** A file that is to be written. */
export interface Outgoing {
  /** As the user gave it; messages name it so. */
  path: string;
  content: string | Uint8Array;
  /** What stood there when the person was asked: where that was nothing, a file that came since is left alone. */
  found?: Found;
  /** The file that it stands beside and whose permissions it gets; those that it has itself where left out. */
  like?: string;
}

/** A file as a command read it. */
export interface AsRead {
  path: string;
  /** `null` where there was no file. */
  bytes: Uint8Array | null;
}

/**
 * Write files together, or none of them.
 *
 * All are made beside their places first, and take their names when every one is whole: a disk that is full, or a
 * file that another program holds, leaves everything as it was.
 *
 * @param outgoing In the order in which they take their names; the one that records the others is the last.
 * @param options `unchanged`: files that were read, which must still be as they were; those that are written as well
 *   are locked meanwhile.
 * @throws Failure where a file that was read is another by now, where one may not be written, or where the disk
 *   refuses; nothing is written then.
 */
export function writeFiles(
  outgoing: readonly Outgoing[],
  { unchanged = [], io }: { unchanged?: readonly AsRead[]; io: Io },
): void {
  const files = outgoing.map((file): Placed => ({ ...file, ...placedIn(file, io.cwd) }));
  const written = new Set(outgoing.map(({ path }) => path));
  const locked = unchanged
    .filter(({ path }) => written.has(path))
    .map(({ path }) => ({ path, full: placeOf(path, io.cwd).full }));
  const write = () => {
    for (const file of unchanged) assertAsRead(file, io);
    commit(files, io.disk ?? realDisk);
  };
  locked.reduceRight<() => void>((inner, file) => () => withLock(file, inner), write)();
}

function placedIn({ path, found, like = path }: Outgoing, cwd: string) {
  const place = placeOf(path, cwd);
  if (found === 'nothing' && place.found === 'file') throw new Failure(fileWords.appeared(path));
  return { full: place.full, now: place.found, like: placeOf(like, cwd).full };
}

function assertAsRead({ path, bytes }: AsRead, io: Io): void {
  const isThere = placeOf(path, io.cwd).found === 'file';
  if (bytes === null) {
    if (isThere) throw new Failure(fileWords.appeared(path));
    return;
  }
  if (!isThere) throw new Failure(fileWords.gone(path));
  if (Buffer.compare(readBytes(path, io.cwd), bytes) !== 0)
    throw new Failure(fileWords.changed(path));
}
