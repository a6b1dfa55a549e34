import { extname } from 'node:path';
import type { Harmonization } from '@akkoord/compose';
import {
  annexesOfSession,
  type HarmonizationSession,
  topicNames,
  wasWordt,
} from '@akkoord/workflow';
import { comparisonDocument, protocolDocument } from './documents.ts';
import type { Io } from './io.ts';
import { openTarget, type Target, writeTarget } from './output.ts';

/** What is written, and where. */
export interface Documents {
  session: HarmonizationSession;
  result: Harmonization;
  force: boolean;
}

/** Check, before any work is done, that the new protocol can go to its file. */
export function openDocuments(
  path: string,
  options: { force: boolean; inputs: readonly string[] },
  io: Io,
): Promise<Target> {
  return openTarget(path, options, io);
}

/**
 * Write the new protocol, and beside it, in the same form, its annexes and a was-wordt table for each school.
 *
 * As long as rows are open there are no tables: what was not decided would stand in them as gone.
 */
export async function writeDocuments(
  target: Target,
  { session, result, force }: Documents,
  io: Io,
): Promise<void> {
  const { format } = target;
  const beside = (name: string) =>
    openTarget(besideOf(target.path, name), { force, inputs: [] }, io);
  const written: Array<[Target, string | Uint8Array]> = [
    [target, await protocolDocument(result.tree, format, io)],
    [
      await beside('bijlagen'),
      await protocolDocument(annexesOfSession(session, result), format, io),
    ],
  ];
  const waits = result.open.some(({ kind }) => kind === 'row');
  for (const source of waits ? [] : session.sources) {
    const comparison = wasWordt(result, source, session.sources);
    const table = { topics: topicNames() };
    written.push([
      await beside(`was-wordt-${source.id}`),
      await comparisonDocument(comparison, { format, table }, io),
    ]);
  }
  for (const [file, content] of written) {
    writeTarget(file, content, io.cwd);
    io.stderr.write(`Geschreven: ${file.path}\n`);
  }
  io.stderr.write(
    waits ? 'De was-wordt-tabellen volgen als over elk onderwerp is besloten.\n' : nextStep(target),
  );
}

function nextStep({ path, format }: Target): string {
  return format === 'md'
    ? `Volgende stap: lees alles na en leg de tekst voor met akkoord approval request ${path}\n`
    : 'Volgende stap: lees alles na. Voorleggen aan de raden doet u met de Markdown: kies een naam op .md.\n';
}

function besideOf(path: string, name: string): string {
  const extension = extname(path);
  return `${path.slice(0, -extension.length)}-${name}${extension}`;
}
