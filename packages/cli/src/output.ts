import { existsSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, extname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { Failure, toFileFailure } from './failure.ts';
import { stdinPath } from './input.ts';
import type { Io } from './io.ts';

/** The forms in which a result can be written, by file extension. */
export type OutputFormat = 'md' | 'html' | 'pdf' | 'docx';

/** A file that may be written. */
export interface Target<Extra extends string = never> {
  /** The path as the user gave it. */
  path: string;
  format: OutputFormat | Extra;
}

/**
 * Check, before any work is done, that a result can go to a file.
 *
 * An existing file is only overwritten with `force`, or when the person at the terminal says so.
 *
 * @param path Relative to `io.cwd`; its extension chooses the form.
 * @param options `inputs`: paths that are read and must not be overwritten; `extra`: extensions beside the usual ones.
 * @throws Failure where the form is unknown, the folder is missing, or the file exists.
 */
export async function openTarget<Extra extends string = never>(
  path: string,
  options: { force: boolean; inputs: readonly string[]; extra?: readonly Extra[] },
  io: Io,
): Promise<Target<Extra>> {
  const own = options.extra?.find((extension) => path.toLowerCase().endsWith(`.${extension}`));
  const format = own ?? formatOf(path);
  const full = resolve(io.cwd, path);
  const folder = dirname(full);
  if (!existsSync(folder)) {
    throw new Failure(`${path}: de map ${dirname(path)} bestaat niet. Maak die eerst aan.`);
  }
  if (!statSync(folder).isDirectory()) throw new Failure(`${path}: ${dirname(path)} is geen map.`);
  if (!existsSync(full)) return { path, format };
  if (statSync(full).isDirectory()) throw new Failure(`${path}: dit is een map, geen bestand.`);
  if (options.inputs.some((input) => isSameFile(full, input, io.cwd))) {
    throw new Failure(`${path}: dit is ook een bestand dat gelezen wordt. Kies een andere naam.`);
  }
  if (!options.force && !(await confirm(`${path} bestaat al. Overschrijven? [j/N] `, io))) {
    throw new Failure(
      `${path}: dit bestand bestaat al. Gebruik --force om het te overschrijven, of kies een andere naam.`,
    );
  }
  return { path, format };
}

/**
 * Write a result whole or not at all: to a file beside the target, which then takes its name.
 *
 * @throws Failure where the disk refuses.
 */
export function writeTarget(
  target: { path: string },
  content: string | Uint8Array,
  cwd: string,
): void {
  const full = resolve(cwd, target.path);
  const temporary = join(dirname(full), `.akkoord-${process.pid}.tmp`);
  try {
    writeFileSync(temporary, content, { flag: 'wx' });
    renameSync(temporary, full);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw toFileFailure(target.path, error);
  }
}

function formatOf(path: string): OutputFormat {
  const extension = extname(path).toLowerCase();
  if (extension === '.md' || extension === '.markdown') return 'md';
  if (extension === '.html' || extension === '.htm') return 'html';
  if (extension === '.pdf') return 'pdf';
  if (extension === '.docx') return 'docx';
  throw new Failure(
    `${path}: Akkoord schrijft geen ${extension || 'bestanden zonder extensie'}. Kies een naam die eindigt op .md, .html, .pdf of .docx.`,
  );
}

function isSameFile(full: string, input: string, cwd: string): boolean {
  if (input === stdinPath) return false;
  const other = resolve(cwd, input);
  return existsSync(other) && realpathSync(other) === realpathSync(full);
}

/** Ask a yes-or-no question on a terminal. Elsewhere the answer is no. */
function confirm(question: string, io: Io): Promise<boolean> {
  if (!io.stdin.isTTY || !io.stderr.isTTY) return Promise.resolve(false);
  io.stderr.write(question);
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
