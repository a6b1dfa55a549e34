import { clausesOf, type Protocol } from '@akkoord/clause';
import { protocolToHtml, toMarkdown } from '@akkoord/render';
import {
  AnswersError,
  draftProtocol,
  TemplateError,
  type TemplateFiles,
  templateIds,
} from '@akkoord/workflow';
import { Failure } from './failure.ts';
import { named, readSource } from './input.ts';
import type { ExitCode, Io } from './io.ts';
import { type OutputFormat, openTarget, writeTarget } from './output.ts';
import { toPdfBytes } from './pdf-bytes.ts';
import { counted } from './report.ts';
import { readTemplateFolder } from './template-folder.ts';

/** What stands after `akkoord draft`. */
export interface DraftOptions {
  answers: string;
  output?: string;
  force?: boolean;
}

/** Draft a protocol from a template and answers, and print or write it. */
export async function draftCommand(
  template: string,
  options: DraftOptions,
  io: Io,
): Promise<ExitCode> {
  const { answers, output, force = false } = options;
  const target = output ? await openTarget(output, { force, inputs: [answers] }, io) : undefined;
  const files = findTemplate(template, io.cwd);
  const source = await readSource(answers, io);
  const tree = draft(files, { template, answers, content: source.content });
  if (!target) {
    io.stdout.write(toMarkdown(tree));
    return 0;
  }
  writeTarget(target, await toFile(tree, target.format, io), io.cwd);
  const clauses = counted(clausesOf(tree).length, 'bepaling', 'bepalingen');
  io.stderr.write(`Geschreven: ${target.path} (${clauses}).\n`);
  io.stderr.write(
    target.format === 'md'
      ? `Volgende stap: leg uw huidige protocol ernaast met akkoord compare <was> ${target.path}\n`
      : `Volgende stap: lees ${target.path} na en leg het voor aan de medezeggenschapsraad.\n`,
  );
  return 0;
}

async function toFile(tree: Protocol, format: OutputFormat, io: Io): Promise<string | Uint8Array> {
  if (format === 'md') return toMarkdown(tree);
  if (format === 'html') return protocolToHtml(tree);
  return toPdfBytes((pdf) => pdf.protocolToPdf(tree), io);
}

/** A template that ships with Akkoord goes by its id; any other is a folder. */
function findTemplate(template: string, cwd: string): string | TemplateFiles {
  if (templateIds.includes(template)) return template;
  const files = readTemplateFolder(template, cwd);
  if (files) return files;
  throw new Failure(
    `${template}: dit sjabloon bestaat niet. Kies uit ${templateIds.join(', ')}, of geef een map op met een template.yaml.`,
  );
}

function draft(
  files: string | TemplateFiles,
  from: { template: string; answers: string; content: string },
): Protocol {
  try {
    return draftProtocol(files, from.content);
  } catch (error) {
    const path = error instanceof AnswersError ? named(from.answers) : from.template;
    if (!(error instanceof AnswersError || error instanceof TemplateError)) throw error;
    throw new Failure(
      ...error.problems.map((problem) =>
        [path, problem.path, problem.message].filter(Boolean).join(': '),
      ),
    );
  }
}
