import { extname } from 'node:path';
import { verify } from '@akkoord/approve';
import type { Protocol } from '@akkoord/clause';
import { shownToTerminal, verificationToTerminal } from '@akkoord/render/terminal';
import { readProtocol } from '@akkoord/workflow/reading';
import { Failure } from '../failure.ts';
import { named, type ReadSource, readSource, stdinPath } from '../input.ts';
import { type ExitCode, type Io, terminalOptions } from '../io.ts';
import { readTaxonomyFile } from '../taxonomy-file.ts';
import { approvalFileFailures } from '../words/approval-input-words.ts';
import { readApprovalFile } from './file.ts';
import type { ShowOptions } from './show-options.ts';

/** Where the words of a document and those of the Markdown in it part. */
type Shown = NonNullable<ReadSource['own']>;

/**
 * Print whether a file still holds the text that was decided on, whether the record of that holds, where the text
 * stands now, and what differs word by word.
 *
 * A document that Akkoord wrote counts only where its reader sees the words of the Markdown in it: any other word makes it
 * another text, and nothing that is recorded in it says anything then.
 *
 * @returns 0 where all three hold, also while the text lies with the councils; 1 otherwise.
 */
export async function verifyCommand(path: string, options: ShowOptions, io: Io): Promise<ExitCode> {
  const { tree, shown } = await readVerified(path, options, io);
  if (shown?.verdict === 'different') return tellOther(shown, options, io);
  const result = verify(tree);
  if (options.json) {
    const whole = shown ? { ...result, shown: { verdict: shown.verdict } } : result;
    io.stdout.write(`${JSON.stringify(whole, null, 2)}\n`);
  } else io.stdout.write(verificationToTerminal(result, terminalOptions(io)));
  return result.holds ? 0 : 1;
}

/** @throws Failure where the file is neither Markdown nor a document in which Akkoord put the text. */
async function readVerified(
  path: string,
  options: ShowOptions,
  io: Io,
): Promise<{ tree: Protocol; shown?: Shown }> {
  const isText = path === stdinPath || /^\.(?:md|markdown|txt)?$/i.test(extname(path));
  if (isText) return readApprovalFile(path, options, io);
  const source = await readSource(path, io);
  if (!source.document) return readApprovalFile(path, options, io);
  if (!source.own) throw new Failure(approvalFileFailures.noSource(named(path)));
  const taxonomy = await readTaxonomyFile(options.taxonomy, io);
  return { tree: await readProtocol(source, { taxonomy }), shown: source.own };
}

function tellOther(
  { difference }: Extract<Shown, { verdict: 'different' }>,
  { json }: ShowOptions,
  io: Io,
): ExitCode {
  if (json) {
    const result = { holds: false, shown: { verdict: 'different', difference } };
    io.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
  } else io.stdout.write(shownToTerminal(difference, terminalOptions(io)));
  return 1;
}
