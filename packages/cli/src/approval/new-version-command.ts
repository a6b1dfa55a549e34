import { keepIds, type NewVersionInput, newVersion, proposeCouncils } from '@akkoord/approve';
import { clausesOf, type Meta, type Protocol } from '@akkoord/clause';
import { toMarkdown } from '@akkoord/render/markdown';
import type { Taxonomy } from '@akkoord/taxonomy';
import { compareProtocols, readProtocol } from '@akkoord/workflow/reading';
import { Failure } from '../failure.ts';
import { writeFiles } from '../files/write-files.ts';
import { readSource, stdinPath } from '../input.ts';
import type { ExitCode, Io } from '../io.ts';
import { openTarget } from '../output.ts';
import type { Prompts } from '../prompts.ts';
import { readTaxonomyFile } from '../taxonomy-file.ts';
import { newVersionWords } from '../words/approval-input-words.ts';
import { reportProposal } from './proposal-report.ts';
import { stopped } from './request-command.ts';
import { type Step, takeStep, today } from './step.ts';

/** What stands after `akkoord new-version`. */
export interface NewVersionOptions {
  number?: string;
  by?: string;
  on?: string;
  oldDates?: boolean;
  text?: string;
  taxonomy?: string;
  data?: string;
  output?: string;
  force?: boolean;
}

/**
 * Start the next version of a protocol, with the same text or with one that was edited already.
 *
 * The clauses of an edited text get the ids of those that they come from, so that each stays the same
 * clause, and the changes are weighed.
 */
export async function newVersionCommand(
  path: string,
  options: NewVersionOptions,
  io: Io,
  prompts?: Prompts,
): Promise<ExitCode> {
  const { number, by, on, oldDates, text, data, output, force = false } = options;
  const inputs = [path, ...(text ? [text] : []), ...(data ? [data] : [])];
  const target = output
    ? await openTarget(output, { kind: 'protocol', force, inputs }, io)
    : undefined;
  if (target && target.format !== 'md') {
    throw new Failure(newVersionWords.onlyMarkdown(target.path));
  }
  const taxonomy = await readTaxonomyFile(options.taxonomy, io);
  const source = await readSource(path, io);
  const before = await readProtocol(source, { taxonomy });
  const edited = text ? await readProtocol(await readSource(text, io), { taxonomy }) : undefined;
  const result = await takeStep(before, step(before), {
    flags: { version: number, by, on, oldDates },
    path,
    defaults: today(io),
    data,
    io,
    prompts,
  });
  if (result === null) return stopped(io);
  const tree = edited ? withText(result.tree, { before, edited, taxonomy }, io) : result.tree;
  if (!target) {
    io.stdout.write(toMarkdown(tree));
    return 0;
  }
  const unchanged = path === stdinPath ? [] : [{ path, bytes: source.bytes }];
  writeFiles([{ ...target, content: toMarkdown(tree) }], { unchanged, io });
  io.stderr.write(`${newVersionWords.written(target.path, clausesOf(tree).length)}\n`);
  const next = edited ? newVersionWords.nextRequest : newVersionWords.nextEdit;
  io.stderr.write(`${next(target.path, path)}\n`);
  return 0;
}

function step(tree: Protocol): Step {
  return {
    fields: ['version', 'by', 'on'],
    questions: () => ({
      version: {
        message: newVersionWords.number(tree.meta.version ?? undefined),
      },
      by: { message: newVersionWords.by },
      on: { message: newVersionWords.on },
    }),
    take: (given) => newVersion(tree, given as NewVersionInput),
  };
}

/** What the edited text says of itself wins, but for its approval: that goes on from the old version. */
function withText(
  started: Protocol,
  {
    before,
    edited,
    taxonomy,
  }: { before: Protocol; edited: Protocol; taxonomy: Taxonomy | undefined },
  io: Io,
): Protocol {
  const comparison = compareProtocols(before, edited, { taxonomy });
  const kept = keepIds(before, edited, comparison);
  const { title, audience, publication, related } = edited.meta;
  const own = Object.entries({ title, audience, publication, related }).filter(
    ([, value]) => value != null,
  );
  const meta = { ...started.meta, ...Object.fromEntries(own) } as Meta;
  const tree = { ...kept, meta };
  reportProposal(proposeCouncils(comparison, before, tree), tree, io);
  return tree;
}
