import { clausesOf, ownText, type Protocol, type Sector } from '@akkoord/clause';
import { toMarkdown } from '@akkoord/render/markdown';
import { decodeSource, readProtocol, UnreadableError } from '@akkoord/workflow/reading';
import { corrected } from './correct/corrected.ts';
import type { PickedFile } from './jobs.ts';
import { withoutTopics } from './without-topics.ts';

/** A text that was read, with what is to be known of its file. */
export interface ReadFile {
  /** What is compared and written: of a corrected text, as it is read from what it was corrected to. */
  tree: Protocol;
  /** The same with the places where each part stood in the file. */
  placed: Protocol;
  /** What the places are of, line by line. */
  lines: readonly string[];
  /** Dutch sentences for the reader. */
  notices: string[];
  /** How many corrections no longer fit, and were left out. */
  missed: number;
  /** Whether the text reads back as it was corrected. */
  isFaithful: boolean;
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
    const { own } = source;
    const text = own?.verdict === 'same' ? own.markdown : source.content;
    const lines = text.split(/\r\n|\r|\n/);
    const { notices } = source;
    return { tree, placed: tree, lines, notices, missed: 0, isFaithful: true };
  } catch (error) {
    if (error instanceof UnreadableError) throw new FileRefused(file.id, error.message);
    throw error;
  }
}

/**
 * Correct a text that was read. It is written as Markdown and read again, so that all that follows from the words is
 * worked out anew; what the reading told of the file stays with it.
 */
export async function correctFile(
  read: ReadFile,
  { corrections = [] }: PickedFile,
  sector: Sector | null,
): Promise<ReadFile> {
  if (corrections.length === 0) return read;
  const { tree: placed, missed } = corrected(read.tree, corrections);
  const content = toMarkdown(withoutTopics(placed));
  const again = await readProtocol({ path: 'a.md', content }, { sector: sector ?? undefined });
  const { messages } = read.tree.data ?? {};
  const tree = messages ? { ...again, data: { ...again.data, messages } } : again;
  return { ...read, tree, placed, missed, isFaithful: wordsOf(again) === wordsOf(placed) };
}

function wordsOf(tree: Protocol): string {
  const words = clausesOf(tree).map((clause) => [clause.num, ownText(clause).replace(/\s+/g, ' ')]);
  return JSON.stringify(words);
}
