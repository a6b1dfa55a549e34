import { closeSync, openSync, readSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  type DecodedSource,
  decodeSource,
  maxSourceSize,
  UnreadableError,
} from '@akkoord/workflow/reading';
import { Failure, toFileFailure } from './failure.ts';
import type { Io } from './io.ts';
import { standardInputWords } from './words/failure-words.ts';

/** A text with the bytes that it was read from. */
export interface ReadSource extends DecodedSource {
  bytes: Uint8Array;
}

/** The path that stands for standard input. */
export const stdinPath = '-';

/**
 * Read a text from disk or from standard input.
 *
 * Notices about its encoding go to standard error.
 *
 * @param path Relative to `io.cwd`, or `-`.
 * @throws Failure where it is missing, a folder, or no text.
 */
export async function readSource(path: string, io: Io): Promise<ReadSource> {
  const bytes = path === stdinPath ? await readStdin(io) : readBytes(path, io.cwd);
  const source = decoded(path, bytes);
  for (const notice of source.notices) io.stderr.write(`${named(path)}: ${notice}\n`);
  return { ...source, bytes };
}

/** Name a path in a message; standard input gets words. */
export function named(path: string): string {
  return path === stdinPath ? standardInputWords.name : path;
}

function decoded(path: string, bytes: Uint8Array): DecodedSource {
  try {
    return decodeSource(path, bytes);
  } catch (error) {
    if (error instanceof UnreadableError) throw new Failure(`${named(path)}: ${error.message}`);
    throw error;
  }
}

/**
 * Read at most one byte more than a source may have: a film of two gigabytes is refused at once.
 *
 * @throws Failure where it is missing, a folder, or may not be read.
 */
export function readBytes(path: string, cwd: string): Uint8Array {
  const buffer = new Uint8Array(maxSourceSize + 1);
  let length = 0;
  try {
    const file = openSync(resolve(cwd, path), 'r');
    try {
      for (let count = -1; count !== 0; length += count) {
        count = readSync(file, buffer, length, buffer.length - length, null);
      }
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw toFileFailure(path, error);
  }
  return buffer.slice(0, length);
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
    if (length > maxSourceSize) break;
  }
  return new Uint8Array(Buffer.concat(chunks));
}
