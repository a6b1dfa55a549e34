import { existsSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import type { Protocol } from '@akkoord/clause';
import { formatOfPath, hasFormat } from '@akkoord/render/formats';
import {
  annexesOfSession,
  type HarmonizationSession,
  type ToldHarmonization,
  wasWordt,
} from '@akkoord/workflow';
import { readProtocol, topicNames } from '@akkoord/workflow/reading';
import { documentFile } from '../documents.ts';
import { Failure } from '../failure.ts';
import { type Outgoing, writeFiles } from '../files/write-files.ts';
import { readText } from '../input.ts';
import type { Io } from '../io.ts';
import { openTargets, type Target } from '../output.ts';
import { fileFailures } from '../words/harmonize-failure-words.ts';
import { writingWords } from '../words/harmonize-words.ts';

/** Where the new protocol and what belongs to it go. */
export interface Documents {
  protocol: Target;
  annexes: Target;
  /** A was-wordt table for each school, in the order of the sources. */
  tables: Target[];
}

/** What is written. */
export interface Content {
  session: HarmonizationSession;
  result: ToldHarmonization;
}

/**
 * Check, before any question is asked, that the new protocol can go to its file, and what belongs to it to
 * files beside that one, in the same form where they have it.
 *
 * @throws Failure where one of them cannot be written, or exists and may not be overwritten; always where
 *   councils were asked about the protocol in it.
 */
export async function openDocuments(
  path: string,
  options: { force: boolean; inputs: readonly string[]; session: HarmonizationSession },
  io: Io,
): Promise<Documents> {
  await assertNotAsked(path, io);
  const beside = options.session.sources.map(({ id }) =>
    besideOf(path, writingWords.names.table(id), tableExtension(path)),
  );
  const [protocol, annexes, ...tables] = (await openTargets(
    [path, besideOf(path, writingWords.names.annexes), ...beside],
    { kind: 'protocol', ...options },
    io,
  )) as [Target, Target, ...Target[]];
  return { protocol, annexes, tables };
}

/** What councils were asked and decided stands in the file, and nowhere else. */
async function assertNotAsked(path: string, io: Io): Promise<void> {
  if (!/\.(?:md|markdown)$/i.test(path) || !existsSync(resolve(io.cwd, path))) return;
  const { meta } = await readProtocol(await readText(path, io));
  if (meta.status === undefined || meta.status === 'draft') return;
  throw new Failure(fileFailures.asked(path));
}

/**
 * Write the new protocol, its annexes and a was-wordt table for each school.
 *
 * As long as rows are open there are no tables: what was not decided would stand in them as gone.
 */
export async function writeDocuments(
  { protocol, annexes, tables }: Documents,
  { session, result }: Content,
  io: Io,
): Promise<void> {
  const { format } = protocol;
  const protocolFile = (tree: Protocol) =>
    documentFile({ kind: 'protocol', content: { tree } }, format, io);
  const written: Outgoing[] = [
    { ...protocol, content: await protocolFile(result.tree) },
    { ...annexes, content: await protocolFile(annexesOfSession(session, result)) },
  ];
  const waits = result.open.some(({ code }) => code === 'row');
  const table = { topics: topicNames(session.template.taxonomy) };
  for (const [index, source] of waits ? [] : session.sources.entries()) {
    const comparison = wasWordt(result, source, session);
    const file = tables[index] as Target;
    const document = { kind: 'comparison', content: { comparison, table } } as const;
    written.push({ ...file, content: await documentFile(document, file.format, io) });
  }
  writeFiles(written, { io });
  for (const { path } of written) io.stderr.write(`${writingWords.written(path)}\n`);
  io.stderr.write(`${waits ? writingWords.tablesLater : nextStep(protocol, result)}\n`);
}

function nextStep({ path, format }: Target, { open }: ToldHarmonization): string {
  const request = format === 'md' ? writingWords.request(path) : writingWords.requestMarkdown;
  return `${writingWords.read(open.length)} ${request}`;
}

/** A table has the form of the protocol, where tables have it; else Word, which the programs for that form open. */
function tableExtension(path: string): string {
  const format = formatOfPath(path);
  return format === null || hasFormat('comparison', format) ? extname(path) : '.docx';
}

function besideOf(path: string, name: string, extension = extname(path)): string {
  return `${path.slice(0, path.length - extname(path).length)}-${name}${extension}`;
}
