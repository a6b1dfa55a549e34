import type { Io } from '../io.ts';
import { writeFiles } from './write-files.ts';

/** A file that a conversation saves to, again and again. */
export interface KeptFile {
  /**
   * Write the file whole.
   *
   * @throws Failure where somebody else changed it since it was read or last saved.
   */
  save(content: string): void;
}

/**
 * Keep a file up to date, and never over what another wrote in it meanwhile.
 *
 * @param path As the user gave it.
 * @param read Its bytes as they were read; `null` where there was no file.
 */
export function keptFile(path: string, read: Uint8Array | null, io: Io): KeptFile {
  let last = read;
  return {
    save(content) {
      const bytes = new TextEncoder().encode(content);
      writeFiles([{ path, content: bytes }], { unchanged: [{ path, bytes: last }], io });
      last = bytes;
    },
  };
}
