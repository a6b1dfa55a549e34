import type { Comparison } from '@akkoord/clause';
import { comparisonToHtml, comparisonToMarkdown, comparisonToTerminal } from '@akkoord/render';
import { compareProtocols, readProtocol } from '@akkoord/workflow';
import { Failure } from './failure.ts';
import { named, readSource, stdinPath } from './input.ts';
import { type ExitCode, type Io, terminalOptions } from './io.ts';
import { type OutputFormat, openTarget, writeTarget } from './output.ts';
import { toPdfBytes } from './pdf-bytes.ts';
import { counted } from './report.ts';

/** Which changes give exit code 1. */
export const failOnChoices = ['substantive', 'any', 'none'] as const;

/** What stands after `akkoord compare`. */
export interface CompareOptions {
  json?: boolean;
  output?: string;
  failOn: (typeof failOnChoices)[number];
  force?: boolean;
}

/** Lay two protocols beside each other, and print or write the was-wordt table. */
export async function compareCommand(
  files: readonly [before: string, after: string],
  options: CompareOptions,
  io: Io,
): Promise<ExitCode> {
  if (files[0] === stdinPath && files[1] === stdinPath) {
    throw new Failure('Er kan maar één tekst van de standaardinvoer (-) komen.');
  }
  const output = options.output;
  const force = options.force ?? false;
  const target = output ? await openTarget(output, { force, inputs: files }, io) : undefined;
  const before = readProtocol(await readSource(files[0], io));
  const after = readProtocol(await readSource(files[1], io));
  const comparison = compareProtocols(before, after);
  if (options.json || target) reportRepairs(files, comparison, io);
  if (options.json) io.stdout.write(`${JSON.stringify(comparison, null, 2)}\n`);
  if (target) {
    writeTarget(target, await toFile(comparison, target.format, io), io.cwd);
    io.stderr.write(`Geschreven: ${target.path} (${summary(comparison)}).\n`);
    io.stderr.write(
      isChanged(comparison)
        ? `Volgende stap: open ${target.path} en loop de wijzigingen na.\n`
        : 'De twee teksten zijn gelijk.\n',
    );
  } else if (!options.json) {
    io.stdout.write(comparisonToTerminal(comparison, terminalOptions(io)));
  }
  return hasFailed(comparison, options.failOn) ? 1 : 0;
}

async function toFile(
  comparison: Comparison,
  format: OutputFormat,
  io: Io,
): Promise<string | Uint8Array> {
  if (format === 'md') return comparisonToMarkdown(comparison);
  if (format === 'html') return comparisonToHtml(comparison);
  return toPdfBytes((pdf) => pdf.comparisonToPdf(comparison), io);
}

function hasFailed(comparison: Comparison, failOn: CompareOptions['failOn']): boolean {
  if (failOn === 'none') return false;
  if (failOn === 'any') return isChanged(comparison);
  return comparison.changes.some(({ significance }) => significance === 'substantive');
}

function isChanged({ changes }: Comparison): boolean {
  return changes.some(({ kind }) => kind !== 'unchanged');
}

function summary({ changes }: Comparison): string {
  const same = changes.filter(({ kind }) => kind === 'unchanged').length;
  const changed = counted(changes.length - same, 'wijziging', 'wijzigingen');
  return `${changed}, ${counted(same, 'bepaling gelijk', 'bepalingen gelijk')}`;
}

/** A comparison rests on how its texts were read: where the table is not printed, say that they were repaired. */
function reportRepairs(files: readonly string[], comparison: Comparison, io: Io): void {
  [comparison.before, comparison.after].forEach((witness, index) => {
    const path = files[index] as string;
    if (witness.repairs === 0) return;
    const repaired = counted(witness.repairs, 'plek', 'plekken');
    const doubtful = witness.doubtful > 0 ? `, waarvan ${witness.doubtful} twijfelachtig` : '';
    const look = path === stdinPath ? '' : ` Bekijk ze met: akkoord parse ${path}`;
    io.stderr.write(`${named(path)}: op ${repaired} hersteld${doubtful}.${look}\n`);
  });
}
