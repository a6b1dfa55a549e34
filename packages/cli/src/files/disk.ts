import {
  chmodSync,
  closeSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';

/** The writing half of a file system, handed in so that a test can have a disk that is full. */
export interface Disk {
  /**
   * Make a new file. Where that fails, none is left.
   *
   * @param mode Its permissions; those that the person has set for new files where left out.
   */
  create(path: string, content: string | Uint8Array, mode?: number): void;
  /** Give a file another name, in place of what has that name. */
  rename(from: string, to: string): void;
}

/** The disk of this computer. */
export const realDisk: Disk = {
  create(path, content, mode) {
    const file = openSync(path, 'wx');
    try {
      try {
        writeFileSync(file, content);
        fsyncSync(file);
      } finally {
        closeSync(file);
      }
      if (mode !== undefined) chmodSync(path, mode);
    } catch (error) {
      rmSync(path, { force: true });
      throw error;
    }
  },
  rename: renameSync,
};
