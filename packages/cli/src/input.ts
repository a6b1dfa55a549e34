import { closeSync, openSync, readSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  type DecodedSource,
  decodeSource,
  decodeText,
  maxDocumentSize,
  UnreadableError,
} from '@akkoord/workflow/reading';
import { documentReader } from './document-reader.ts';
import { Failure, toFileFailure } from './failure.ts';
import type { Io } from './io.ts';
import type { Tracked } from './tracked-option.ts';
import { standardInputWords } from './words/failure-words.ts';

/** A text with the bytes that it was read from. */
export interface ReadSource extends DecodedSource {
  bytes: Uint8Array;
}

/** How a document of Word or OpenDocument is read. */
export interface ReadingOptions {
  /** Which text is read where changes are tracked. Default: the one with them. */
  tracked?: Tracked | undefined;
}

/** The path that stands for standard input. */
export const stdinPath = '-';

/**
 * Read a protocol from disk or from standard input: a text, or a document.
 *
 * Notices about how it became text go to standard error.
 *
 * @param path Relative to `io.cwd`, or `-`.
 * @throws Failure where it is missing, a folder, or cannot be read.
 */
export async function readSource(
  path: string,
  io: Io,
  options: ReadingOptions = {},
): Promise<ReadSource> {
  const bytes = await bytesOf(path, io);
  const { tracked } = options;
  const decode = () => decodeSource(path, bytes, { tracked, read: documentReader(io) });
  return told(path, { ...(await refusing(path, decode)), bytes }, io);
}

/**
 * Read a file that is text and no protocol, such as one with answers or decisions, from disk or from standard input.
 *
 * @param path Relative to `io.cwd`, or `-`.
 * @throws Failure where it is missing, a folder, or no text.
 */
export async function readText(path: string, io: Io): Promise<ReadSource> {
  const bytes = await bytesOf(path, io);
  return told(path, { ...(await refusing(path, () => decodeText(path, bytes))), bytes }, io);
}

/** Name a path in a message; standard input gets words. */
export function named(path: string): string {
  return path === stdinPath ? standardInputWords.name : path;
}

function told(path: string, source: ReadSource, io: Io): ReadSource {
  for (const notice of source.notices) io.stderr.write(`${named(path)}: ${notice}\n`);
  return source;
}

async function refusing(
  path: string,
  decode: () => DecodedSource | Promise<DecodedSource>,
): Promise<DecodedSource> {
  try {
    return await decode();
  } catch (error) {
    if (error instanceof UnreadableError) throw new Failure(`${named(path)}: ${error.message}`);
    throw error;
  }
}

async function bytesOf(path: string, io: Io): Promise<Uint8Array> {
  return path === stdinPath ? await readStdin(io) : readBytes(path, io.cwd);
}

/** How much is read at once. */
const part = 1024 * 1024;

/**
 * Read at most one byte more than a source may have: a film of two gigabytes is refused at once.
 *
 * @throws Failure where it is missing, a folder, or may not be read.
 */
export function readBytes(path: string, cwd: string): Uint8Array {
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    const file = openSync(resolve(cwd, path), 'r');
    try {
      for (let count = -1; count !== 0 && length <= maxDocumentSize; length += count) {
        const buffer = new Uint8Array(part);
        count = readSync(file, buffer, 0, part, null);
        parts.push(buffer.subarray(0, count));
      }
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw toFileFailure(path, error);
  }
  return new Uint8Array(Buffer.concat(parts));
}

async function readStdin(io: Io): Promise<Uint8Array> {
  if (io.stdin.isTTY) {
    io.stderr.write(`${standardInputWords.type}\n`);
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of io.stdin) {
    const bytes = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
    chunks.push(bytes);
    length += bytes.length;
    if (length > maxDocumentSize) break;
  }
  return new Uint8Array(Buffer.concat(chunks));
}
