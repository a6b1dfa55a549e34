import { existsSync, realpathSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import {
  DecisionsError,
  type HarmonizationSession,
  parseDecisions,
  sourceLimits,
} from '@akkoord/workflow';
import { Failure } from '../failure.ts';
import { placeOf } from '../files/place.ts';
import { named, readBytes, readText, stdinPath } from '../input.ts';
import type { Io } from '../io.ts';
import { fileFailures } from '../words/harmonize-failure-words.ts';
import { writingWords } from '../words/harmonize-words.ts';

/** A protocol that a file with decisions is about. */
interface KnownSource {
  id: string;
  file: string;
}

/** What a harmonization begins or goes on with. */
export interface Beginning {
  /** Paths of the protocols. */
  files: readonly string[];
  /** What the file with decisions holds; absent where it is still to be made. */
  decisions?: string;
  /** The file with decisions as it was read; `null` where there is none. */
  bytes: Uint8Array | null;
  /** Protocols that the decisions so far are about. */
  known: readonly KnownSource[];
}

/**
 * Find out with which protocols to begin, or to go on: those that were named, else those of the file with
 * decisions.
 *
 * @param path The file with decisions.
 * @throws Failure where there are too few or too many, one twice, or the file with decisions cannot be used.
 */
export async function beginningOf(
  given: readonly string[],
  path: string,
  io: Io,
): Promise<Beginning> {
  assertPath(path, given, io);
  const blank = blankBytes(path, io);
  if (blank !== 'text') {
    assertFiles(given, io);
    return { files: given, bytes: blank, known: [] };
  }
  const { content, bytes } = await readText(path, io);
  const known = knownSources(content, path);
  const files = given.length > 0 ? given : known.map(({ file }) => file);
  assertFiles(files, io);
  if (given.length === 0) io.stderr.write(`${writingWords.goesOn(files, path)}\n`);
  return { files, decisions: content, bytes, known };
}

/** More bytes than this are no empty file, whatever they are. */
const blankSize = 1024;

/**
 * Read a file that is not there or is empty: one that was made to decide where decisions go is like none.
 *
 * @returns `text` where there is something in it.
 */
function blankBytes(path: string, { cwd }: Io): Uint8Array | null | 'text' {
  const { full, found } = placeOf(path, cwd);
  if (found === 'nothing') return null;
  if (statSync(full).size > blankSize) return 'text';
  const bytes = readBytes(path, cwd);
  return new TextDecoder().decode(bytes).trim() === '' ? bytes : 'text';
}

/**
 * Refuse to go on without a protocol that decisions were taken on: these would all seem outdated.
 *
 * @throws Failure naming the protocols that are missing.
 */
export function assertAllKnown(
  { sources }: HarmonizationSession,
  known: readonly KnownSource[],
  path: string,
): void {
  const ids = new Set(sources.map(({ id }) => id));
  const missing = known.filter(({ id }) => !ids.has(id)).map(({ file }) => file);
  if (missing.length === 0) return;
  throw new Failure(...fileFailures.missing(path, missing));
}

/** Say in which file a problem with decisions is; another error stays itself. */
export function toDecisionsFailure(error: unknown, path: string): unknown {
  if (!(error instanceof DecisionsError)) return error;
  const problems = [...new Set(error.problems)].slice(0, mostProblems);
  const rest = error.problems.length - problems.length;
  return new Failure(
    ...problems.map((problem) => `${named(path)}: ${problem}`),
    ...(rest > 0 && problems.length === mostProblems
      ? [`${named(path)}: ${fileFailures.more(rest)}`]
      : []),
  );
}

const mostProblems = 12;

function knownSources(content: string, path: string): KnownSource[] {
  try {
    return parseDecisions(content).sources;
  } catch (error) {
    throw toDecisionsFailure(error, path);
  }
}

function assertPath(path: string, files: readonly string[], io: Io): void {
  if (!/\.ya?ml$/i.test(path)) {
    throw new Failure(fileFailures.noYaml(path));
  }
  if (files.some((file) => identityOf(file, io) === identityOf(path, io))) {
    throw new Failure(fileFailures.isProtocol(path));
  }
  const folder = dirname(resolve(io.cwd, path));
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new Failure(fileFailures.noFolder(path, dirname(path)));
  }
}

function assertFiles(files: readonly string[], io: Io): void {
  const { least, most } = sourceLimits;
  if (files.includes(stdinPath)) {
    throw new Failure(fileFailures.standardInput);
  }
  const twice = files.find((file, index) =>
    files.slice(0, index).some((other) => identityOf(other, io) === identityOf(file, io)),
  );
  if (twice !== undefined) {
    throw new Failure(fileFailures.twice(twice));
  }
  if (files.length < least || files.length > most) {
    throw new Failure(fileFailures.number(sourceLimits, files.length));
  }
  const positions = files.find((file) => /\.ya?ml$/i.test(file));
  if (positions !== undefined) {
    throw new Failure(fileFailures.positions(positions));
  }
}

/** Two paths can lead to one file. */
function identityOf(path: string, { cwd }: Io): string {
  const full = resolve(cwd, path);
  return existsSync(full) ? realpathSync(full) : full;
}
