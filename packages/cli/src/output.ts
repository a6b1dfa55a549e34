import { existsSync, realpathSync, statSync } from 'node:fs';
import { dirname, extname, resolve } from 'node:path';
import {
  type DocumentKind,
  extensionsOf,
  type FormatOf,
  formatOfPath,
  hasFormat,
} from '@akkoord/render/formats';
import { eitherOf } from '@akkoord/text';
import { Failure } from './failure.ts';
import { type Found, placeOf } from './files/place.ts';
import { writeFiles } from './files/write-files.ts';
import { stdinPath } from './input.ts';
import type { Io } from './io.ts';
import { wrongFormWords } from './words/format-words.ts';
import { targetWords } from './words/target-words.ts';

/** A file that may be written, in a form that its document has. */
export interface Target<Kind extends DocumentKind = 'protocol'> {
  /** The path as the user gave it. */
  path: string;
  format: FormatOf<Kind>;
  /** What stood there when it was checked: where that was nothing, a file that comes later is left alone. */
  found: Found;
}

/** What is asked of a file before something is written to it. */
interface TargetOptions<Kind extends DocumentKind> {
  /** What is to be written. */
  kind: Kind;
  force: boolean;
  /** Paths that are read and must not be overwritten. */
  inputs: readonly string[];
}

/**
 * Check, before any work is done, that a result can go to a file.
 *
 * An existing file is only overwritten with `force`, or when the person at the terminal says so.
 *
 * @param path Relative to `io.cwd`; its extension chooses the form.
 * @throws Failure where the form is unknown, the folder is missing, or the file exists.
 */
export async function openTarget<Kind extends DocumentKind>(
  path: string,
  options: TargetOptions<Kind>,
  io: Io,
): Promise<Target<Kind>> {
  const target = checkedTarget(path, options, io);
  if (target.found === 'file') await allowOverwriting([path], options, io);
  return target;
}

/** Check the same of files that belong together, and ask at most one question about them. */
export async function openTargets<Kind extends DocumentKind>(
  paths: readonly string[],
  options: TargetOptions<Kind>,
  io: Io,
): Promise<Array<Target<Kind>>> {
  const targets = paths.map((path) => checkedTarget(path, options, io));
  const existing = targets.filter(({ found }) => found === 'file').map(({ path }) => path);
  if (existing.length > 0) await allowOverwriting(existing, options, io);
  return targets;
}

function checkedTarget<Kind extends DocumentKind>(
  path: string,
  { kind, inputs }: TargetOptions<Kind>,
  io: Io,
): Target<Kind> {
  const format = formatIn(path, kind);
  const full = resolve(io.cwd, path);
  const folder = dirname(full);
  if (!existsSync(folder)) {
    throw new Failure(targetWords.noFolder(path, dirname(path)));
  }
  if (!statSync(folder).isDirectory())
    throw new Failure(targetWords.notFolder(path, dirname(path)));
  const { found } = placeOf(path, io.cwd);
  if (found === 'file' && inputs.some((input) => isSameFile(full, input, io.cwd))) {
    throw new Failure(targetWords.isRead(path));
  }
  return { path, format, found };
}

async function allowOverwriting(
  paths: readonly string[],
  { force }: { force: boolean },
  io: Io,
): Promise<void> {
  if (force) return;
  if (await confirm(`${targetWords.overwrite(paths)} `, io)) return;
  throw new Failure(targetWords.exists(paths));
}

/**
 * Write a result whole or not at all.
 *
 * @throws Failure where the disk refuses, or where a file came since the target was checked.
 */
export function writeTarget(
  { path, found }: { path: string; found?: Found },
  content: string | Uint8Array,
  io: Io,
): void {
  writeFiles([{ path, content, ...(found ? { found } : {}) }], { io });
}

/** Find the form that the name of a file asks for, among those that the document has. */
function formatIn<Kind extends DocumentKind>(path: string, kind: Kind): FormatOf<Kind> {
  const format = formatOfPath(path);
  if (hasFormat(kind, format)) return format;
  const known = eitherOf(extensionsOf(kind));
  throw new Failure(wrongFormWords[kind]({ path, extension: extname(path).toLowerCase(), known }));
}

function isSameFile(full: string, input: string, cwd: string): boolean {
  if (input === stdinPath) return false;
  const other = resolve(cwd, input);
  return existsSync(other) && realpathSync(other) === realpathSync(full);
}

/** Ask a yes-or-no question on a terminal. Elsewhere the answer is no. */
async function confirm(question: string, io: Io): Promise<boolean> {
  if (!io.stdin.isTTY || !io.stderr.isTTY) return false;
  io.stderr.write(question);
  const { createInterface } = await import('node:readline');
  return new Promise((answered) => {
    const lines = createInterface({ input: io.stdin });
    let answer = '';
    lines.once('line', (line) => {
      answer = line;
      lines.close();
    });
    lines.once('close', () => answered(/^\s*j(?:a)?\s*$/i.test(answer)));
  });
}
