import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type ConsequenceGroup, proposedConsequences } from '@akkoord/workflow';
import { stringify } from 'yaml';
import { Failure } from '../failure.ts';
import { writeFiles } from '../files/write-files.ts';
import type { ExitCode, Io } from '../io.ts';
import { prepareWords } from '../words/prepare-words.ts';
import { targetWords } from '../words/target-words.ts';
import { readApprovalFile } from './file.ts';
import { comparedWith } from './request-command.ts';

/** What stands after `akkoord approval prepare`. */
export interface PrepareOptions {
  output?: string;
  previous?: string;
  force?: boolean;
  taxonomy?: string;
}

const groups: readonly ConsequenceGroup[] = ['staff', 'parents', 'pupils'];

/** Write the data of a request for a person to fill in, with what the model says of the consequences. */
export async function prepareCommand(
  path: string,
  { output, previous, force = false, taxonomy }: PrepareOptions,
  io: Io,
): Promise<ExitCode> {
  if (output !== undefined) assertTarget(output, force, io);
  const file = await readApprovalFile(path, taxonomy === undefined ? {} : { taxonomy }, io);
  const comparison = previous ? await comparedWith(previous, file, io) : undefined;
  const found = proposedConsequences(file.tree, { comparison, taxonomy: file.taxonomy });
  const lines = groups.map((group) => [group, found[group].map((line) => `- ${line}`).join('\n')]);
  const count = groups.reduce((sum, group) => sum + found[group].length, 0);
  const content = [
    `# ${prepareWords.head}`,
    ...(['by', 'on', 'respondBy', 'reasons'] as const).map(
      (field) => `# ${prepareWords.fields[field]}\n${field}:`,
    ),
    `# ${prepareWords.consequences(count, previous !== undefined)}`,
    stringify({ consequences: Object.fromEntries(lines) }, { lineWidth: 0 }).trimEnd(),
    `# ${prepareWords.fields.measures}\nmeasures:`,
    '',
  ].join('\n');
  if (output === undefined) {
    io.stdout.write(content);
    return 0;
  }
  writeFiles([{ path: output, content }], { io });
  io.stderr.write(`${prepareWords.written(output, count)}\n${prepareWords.next(path, output)}\n`);
  return 0;
}

function assertTarget(path: string, force: boolean, { cwd }: Io): void {
  if (!/\.ya?ml$/iu.test(path)) throw new Failure(prepareWords.notYaml(path));
  if (!force && existsSync(resolve(cwd, path))) throw new Failure(targetWords.exists([path]));
}
