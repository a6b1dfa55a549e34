import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { approvalToTerminal, waitingToTerminal } from '@akkoord/render/terminal';
import { type TextOfFile, waitingRows } from '@akkoord/render/view';
import { documentFile } from '../documents.ts';
import { Failure } from '../failure.ts';
import { type ExitCode, type Io, terminalOptions } from '../io.ts';
import { openTarget, writeTarget } from '../output.ts';
import { showWords } from '../words/show-words.ts';
import { readApprovalFile } from './file.ts';
import type { ShowFolderOptions } from './show-options.ts';

/** As many files of a folder are looked at. */
const mostFiles = 1000;

/** Print where a protocol stands; of a folder, what its protocols wait for. */
export async function showCommand(
  path: string,
  options: ShowFolderOptions,
  io: Io,
): Promise<ExitCode> {
  if (isFolder(path, io)) return showFolder(path, options, io);
  if (options.output !== undefined) throw new Failure(showWords.onlyFolder(path));
  const { tree } = await readApprovalFile(path, options, io);
  if (options.json) io.stdout.write(`${JSON.stringify(tree.meta, null, 2)}\n`);
  else io.stdout.write(approvalToTerminal(tree, { ...terminalOptions(io), today: io.today }));
  return 0;
}

function isFolder(path: string, { cwd }: Io): boolean {
  return statSync(resolve(cwd, path), { throwIfNoEntry: false })?.isDirectory() ?? false;
}

async function showFolder(path: string, options: ShowFolderOptions, io: Io): Promise<ExitCode> {
  const { output, force = false, json } = options;
  const names = markdownIn(path, io);
  const target =
    output === undefined
      ? undefined
      : await openTarget(output, { kind: 'terms', force, inputs: names }, io);
  const texts: TextOfFile[] = [];
  for (const name of names) {
    try {
      const { tree } = await readApprovalFile(name, options, io);
      if (tree.meta.approval) texts.push({ path: name, tree });
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      io.stderr.write(`${showWords.leftOut(name)}\n${error.message}\n`);
    }
  }
  if (texts.length === 0) throw new Failure(showWords.nothing(path));
  const today = io.today ?? new Date().toISOString().slice(0, 10);
  const rows = waitingRows(texts, today);
  if (target) {
    const document = { kind: 'terms', content: { rows, today } } as const;
    writeTarget(target, await documentFile(document, target.format, io), io);
    const undated = rows.filter(({ until }) => until === null).length;
    io.stderr.write(`${showWords.written(target.path, rows.length, undated)}\n`);
  }
  if (json) io.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
  else io.stdout.write(waitingToTerminal(rows, terminalOptions(io)));
  return 0;
}

/** List the Markdown files of a folder and the folders in it, by name; hidden ones and those of packages are left out. */
function markdownIn(path: string, { cwd }: Io): string[] {
  const all = readdirSync(resolve(cwd, path), { recursive: true, encoding: 'utf8' });
  const names = all
    .filter((name) => /\.(?:md|markdown)$/iu.test(name))
    .filter((name) => !name.split(/[\\/]/u).some((part) => /^[.~]|^node_modules$/u.test(part)))
    .sort();
  if (names.length > mostFiles) throw new Failure(showWords.tooMany(path, mostFiles));
  return names.map((name) => join(path, name));
}
