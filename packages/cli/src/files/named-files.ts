import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { documentKind } from '@akkoord/workflow/reading';
import { Failure, toFileFailure } from '../failure.ts';
import { readBytes, stdinPath } from '../input.ts';
import type { Io } from '../io.ts';
import { folderWords } from '../words/document-words.ts';

/**
 * Give the files that paths stand for: a folder for those in it that can be read, in the order of their names, and a
 * path with `*` or `?` for those that it fits, as shells other than that of Windows have done already.
 *
 * Hidden files, and those by which an office locks a document (`~$protocol.docx`), are left out; what was taken and
 * left is told.
 *
 * @throws Failure where a folder has nothing to read, or nothing fits.
 */
export function namedFiles(paths: readonly string[], io: Io): string[] {
  return paths.flatMap((path) => {
    if (path === stdinPath) return [path];
    const full = resolve(io.cwd, path);
    if (existsSync(full)) return statSync(full).isDirectory() ? filesIn(path, io) : [path];
    return /[*?]/.test(path) ? fitting(path, io) : [path];
  });
}

/** Files beside protocols: of decisions, answers, positions. */
const beside = /\.(?:ya?ml|json)$/i;

function filesIn(folder: string, io: Io): string[] {
  const names = namesIn(folder, io);
  const files = names.filter((name) => statSync(resolve(io.cwd, folder, name)).isFile());
  const taken = files.filter(
    (name) => !isSetAside(name) && !beside.test(name) && isReadable(join(folder, name), io),
  );
  if (taken.length === 0) throw new Failure(folderWords.none(folder));
  const left = names.filter((name) => !taken.includes(name));
  io.stderr.write(`${folderWords.read(folder, taken)}\n`);
  if (left.length > 0) io.stderr.write(`${folderWords.skipped(folder, left)}\n`);
  return taken.map((name) => join(folder, name));
}

function fitting(pattern: string, io: Io): string[] {
  const folder = dirname(pattern);
  const last = pattern.slice(pattern.search(/[^/\\]*$/));
  const fits = new RegExp(`^${[...last].map(partOf).join('')}$`, 'iu');
  const known = existsSync(resolve(io.cwd, folder)) ? namesIn(folder, io) : [];
  const found = known.filter((name) => fits.test(name) && !isSetAside(name));
  if (found.length === 0) throw new Failure(folderWords.noMatch(pattern));
  return found.map((name) => join(folder, name));
}

/** A sign of a pattern as one of a regular expression. */
function partOf(sign: string): string {
  if (sign === '*') return '.*';
  return sign === '?' ? '.' : sign.replace(/[.+^${}()|[\]\\]/g, String.raw`\$&`);
}

function namesIn(folder: string, { cwd }: Io): string[] {
  try {
    const names = readdirSync(resolve(cwd, folder));
    return names.sort((a, b) => a.localeCompare(b, 'nl', { numeric: true }));
  } catch (error) {
    throw toFileFailure(folder, error);
  }
}

/** Hidden, or the lock of a document that is open in Word or LibreOffice. */
function isSetAside(name: string): boolean {
  return /^(?:\.|~\$)/.test(name);
}

function isReadable(path: string, { cwd }: Io): boolean {
  const bytes = readBytes(path, cwd);
  const kind = documentKind(bytes);
  if (kind === 'text') return bytes.length > 0 && !bytes.subarray(0, 4000).includes(0);
  return kind === 'docx' || kind === 'odt' || kind === 'pdf';
}
