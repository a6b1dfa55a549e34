import type { Protocol, Sector } from '@akkoord/clause';
import { decodeSource, readProtocol, UnreadableError } from '@akkoord/workflow/reading';
import type { PickedFile } from './jobs.ts';

/** A text that was read, with what is to be known of its file. */
export interface ReadFile {
  tree: Protocol;
  /** Dutch sentences for the reader. */
  notices: string[];
}

/** Stops where a picked file cannot be read; `message` is Dutch, for the reader. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused';
  /** Id of the pick. */
  readonly file: string;

  /** @param file Id of the pick. */
  constructor(file: string, message: string) {
    super(message);
    this.file = file;
  }
}

/**
 * Read one picked file as a protocol.
 *
 * @param sector What kind of school it is, where the text does not say; `null` where nobody said.
 * @throws FileRefused where it cannot be read.
 */
export async function readFile(file: PickedFile, sector: Sector | null): Promise<ReadFile> {
  try {
    const source = await decodeSource(file.name, file.bytes);
    const tree = await readProtocol(source, { sector: sector ?? undefined });
    return { tree, notices: source.notices };
  } catch (error) {
    if (error instanceof UnreadableError) throw new FileRefused(file.id, error.message);
    throw error;
  }
}
