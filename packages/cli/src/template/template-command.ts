import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Question, Template } from '@akkoord/compose';
import { citedSource } from '@akkoord/render/words';
import {
  checkTemplate,
  readTemplate,
  shippedTemplate,
  starterTemplate,
  type TemplateFiles,
  templateIds,
} from '@akkoord/workflow';
import { findTemplate, loadNamed } from '../draft/draft-command.ts';
import { wrap } from '../draft/question-text.ts';
import { Failure } from '../failure.ts';
import type { ExitCode, Io } from '../io.ts';
import { writeTarget } from '../output.ts';
import { templateFailures, templateWords } from '../words/template-words.ts';

/**
 * Check a template folder, and print every finding, as lines or as JSON; exit code 1 where there are any.
 *
 * On a terminal a line tells how far it is; it is wiped at the end.
 */
export function templateCheckCommand(
  template: string,
  { json = false }: { json?: boolean },
  io: Io,
): ExitCode {
  const examples = templateIds.includes(template) ? 'composed' : 'compared';
  const { findings, protocols, clauses } = checkTemplate(filesOf(template, io), {
    examples,
    ...(io.stderr.isTTY ? { onProgress: progressOn(io) } : {}),
  });
  if (io.stderr.isTTY) io.stderr.write(wipe);
  const counts = { protocols, clauses, findings: findings.length };
  if (json) io.stdout.write(`${JSON.stringify({ template, ...counts, findings }, null, 2)}\n`);
  else
    for (const { ruleId, path, message } of findings) {
      io.stdout.write(`${template}: ${path}: ${message} (${ruleId})\n`);
    }
  io.stderr.write(`${template}: ${templateWords.checked(counts)}.\n`);
  return findings.length > 0 ? 1 : 0;
}

/** Back to the begin of the line, and nothing on it. */
const wipe = '\r\u001b[K';

/** Make what tells how far a check is, each time that a whole per cent more is done. */
function progressOn(io: Io): (done: number, total: number) => void {
  let last = -1;
  return (done, total) => {
    const percent = Math.floor((100 * done) / total);
    if (percent === last) return;
    last = percent;
    io.stderr.write(`${wipe}${templateWords.progress(percent)}`);
  };
}

/** List the templates that ship with Akkoord. */
export function templateListCommand(io: Io): ExitCode {
  const width = Math.max(...templateIds.map((id) => id.length)) + 2;
  for (const id of templateIds) {
    const { title, version, questions } = readTemplate(id);
    const about = templateWords.listed(title, version, questions.length);
    io.stdout.write(`${id.padEnd(width)}${about}\n`);
  }
  return 0;
}

/** Print what a template asks and offers, or its example answers. */
export function templateShowCommand(
  template: string,
  { example = false }: { example?: boolean },
  io: Io,
): ExitCode {
  if (example) {
    const answers = filesOf(template, io)['answers.example.yaml'];
    if (!answers) throw new Failure(templateFailures.noExample(template));
    io.stdout.write(answers);
    return 0;
  }
  const width = Math.min(io.stdout.columns ?? 80, 100);
  io.stdout.write(`${overview(loadNamed(template, io.cwd), width).join('\n')}\n`);
  return 0;
}

/** Write a small working template into a new folder. */
export function templateNewCommand(path: string, io: Io): ExitCode {
  const folder = resolve(io.cwd, path);
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw new Failure(templateFailures.notEmpty(path));
  }
  const id = basename(folder);
  if (!/^[a-z][a-z0-9-]*$/.test(id)) {
    throw new Failure(templateFailures.noId(path));
  }
  for (const [name, content] of Object.entries(starterTemplate(id))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeTarget({ path: join(path, name) }, content, io);
  }
  io.stderr.write(`${templateWords.written(path)}\n`);
  return 0;
}

function filesOf(template: string, io: Io): TemplateFiles {
  const files = findTemplate(template, io.cwd);
  return typeof files === 'string' ? shippedTemplate(files) : files;
}

function overview(template: Template, width: number): string[] {
  const { id, title, version, description, questions, sections, positions } = template;
  const lines = [
    templateWords.title(title, id, version),
    ...wrap(description, width),
    '',
    templateWords.questions,
  ];
  for (const [index, question] of questions.entries()) {
    lines.push(...indented(`${index + 1}. ${question.question} (${question.id})`, width));
    lines.push(...choices(question).flatMap((choice) => indented(choice, width, 5)));
  }
  for (const { heading, topics } of sections) {
    lines.push('', heading);
    for (const { position, weight, basis } of positions.filter(({ topic }) =>
      topics.includes(topic),
    )) {
      const sources = basis.map(citedSource).join('; ');
      lines.push(...indented(`- ${position}: ${weight}${sources ? `, ${sources}` : ''}`, width));
    }
  }
  return lines;
}

function choices(question: Question): string[] {
  return 'options' in question
    ? question.options.map(({ value, label }) => `- ${value}: ${label}`)
    : [];
}

function indented(text: string, width: number, indent = 2): string[] {
  return wrap(text, width - indent).map((line) => `${' '.repeat(indent)}${line}`);
}
