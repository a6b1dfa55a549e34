import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { gatherRights, levelQuestion } from '@akkoord/approve';
import {
  type ChangedClause,
  type ConsequenceGroup,
  changesByGroup,
  proposedConsequences,
} from '@akkoord/workflow';
import { stringify } from 'yaml';
import { Failure } from '../failure.ts';
import { writeFiles } from '../files/write-files.ts';
import type { ExitCode, Io } from '../io.ts';
import { prepareWords } from '../words/prepare-words.ts';
import { targetWords } from '../words/target-words.ts';
import { readApprovalFile } from './file.ts';
import { comparedTexts } from './request-command.ts';

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
  const compared = previous ? await comparedTexts(previous, file, io) : undefined;
  const found = proposedConsequences(file.tree, {
    comparison: compared?.comparison,
    taxonomy: file.taxonomy,
  });
  const changes = compared && changesByGroup(file.tree, { ...compared, taxonomy: file.taxonomy });
  const lines = groups.map((group) => [
    prepareWords.keys[group],
    [...found[group], ...(changes?.[group] ?? []).map(changeText)]
      .map((line) => `- ${line}`)
      .join('\n'),
  ]);
  const count = groups.reduce((sum, group) => sum + found[group].length, 0);
  const unknown = (changes?.unknown ?? []).map((change) => `#   ${changeText(change)}`);
  const asksLevel = levelQuestion(file.tree, gatherRights(file.tree)).length > 0;
  const content = [
    `# ${prepareWords.head}`,
    ...(['by', 'on', 'respondBy', 'reasons'] as const).map(empty),
    ...(asksLevel ? [empty('level')] : []),
    `# ${prepareWords.consequences(count, previous !== undefined)}`,
    ...(unknown.length > 0 ? [`# ${prepareWords.unknown(unknown.length)}`, ...unknown] : []),
    stringify(
      { [prepareWords.keys.consequences]: Object.fromEntries(lines) },
      { lineWidth: 0 },
    ).trimEnd(),
    empty('measures'),
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

/** A field that a person fills in, with what belongs there. */
function empty(field: keyof typeof prepareWords.fields): string {
  return `# ${prepareWords.fields[field]}\n${prepareWords.keys[field]}:`;
}

/** Say of a change what it is, with the first words of its clause. */
function changeText({ kind, effect, label, text }: ChangedClause): string {
  const words = text.length > 120 ? `${text.slice(0, 120).replace(/\s+\S*$/u, '')} …` : text;
  const what = prepareWords.changes[kind === 'changed' ? (effect ?? 'changed') : kind];
  return prepareWords.change(label, what, words);
}

function assertTarget(path: string, force: boolean, { cwd }: Io): void {
  if (!/\.ya?ml$/iu.test(path)) throw new Failure(prepareWords.notYaml(path));
  if (!force && existsSync(resolve(cwd, path))) throw new Failure(targetWords.exists([path]));
}
