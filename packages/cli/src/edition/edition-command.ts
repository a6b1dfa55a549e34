import { toMarkdown } from '@akkoord/render/markdown';
import {
  EditionError,
  editionOf,
  editionOverview,
  editionRows,
  type Fillings,
  parseFillings,
} from '@akkoord/workflow/editions';
import { readProtocol } from '@akkoord/workflow/reading';
import { documentFile } from '../documents.ts';
import { Failure } from '../failure.ts';
import { named, readSource, readText } from '../input.ts';
import type { ExitCode, Io } from '../io.ts';
import { openTarget, writeTarget } from '../output.ts';
import { compareWords } from '../words/compare-words.ts';
import { editionFailures, editionTold } from '../words/edition-words.ts';

/** What stands after `akkoord edition`. */
export interface EditionOptions {
  school?: string;
  output?: string;
  force?: boolean;
}

/** What a school filled in, with the file that it came from. */
interface Filled {
  path: string;
  fillings: Fillings;
}

/**
 * Write the edition of one school from a shared text; without a school, say who has what where.
 *
 * @param shared The shared text.
 * @param paths What each school filled in.
 */
export async function editionCommand(
  shared: string,
  paths: readonly string[],
  { school, output, force = false }: EditionOptions,
  io: Io,
): Promise<ExitCode> {
  const inputs = [shared, ...paths];
  const target = output
    ? await openTarget(output, { kind: 'protocol', force, inputs }, io)
    : undefined;
  const tree = await readProtocol(await readSource(shared, io, {}));
  const filled: Filled[] = [];
  for (const path of paths) {
    const { content } = await readText(path, io);
    filled.push({ path, fillings: attempt(path, () => parseFillings(content)) });
  }
  const names = filled.map(({ fillings }) => fillings.school);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Failure(editionFailures.twoSchools(twice));
  // Every school is checked, also where only one is written: a wrong file is told before it is used.
  const editions = filled.map(({ path, fillings }) => ({
    school: fillings.school,
    tree: attempt(path, () => editionOf(tree, fillings)),
  }));
  const own = filled.map(({ fillings }) => fillings);
  const edition = editions.find((one) => one.school === school);
  if (school !== undefined && !edition) throw new Failure(editionFailures.noSchool(school, names));
  if (target) {
    const content = { tree: edition?.tree ?? editionOverview(tree, own) };
    writeTarget(target, await documentFile({ kind: 'protocol', content }, target.format, io), io);
    const what = edition ? editionTold.edition(edition.school) : editionTold.overview;
    io.stderr.write(`${compareWords.written(target.path, what)}\n`);
  } else if (edition) io.stdout.write(toMarkdown(edition.tree));
  else io.stdout.write(overviewText(editionRows(tree, own), names));
  return 0;
}

function overviewText(rows: ReturnType<typeof editionRows>, names: readonly string[]): string {
  if (rows.length === 0) return `${editionTold.nothing}\n`;
  return `${rows
    .map(({ place, cells }) =>
      [place, ...cells.map((cell, index) => `  ${names[index]}: ${cell}`)].join('\n'),
    )
    .join('\n\n')}\n`;
}

/** Say in which file a problem is. */
function attempt<Value>(path: string, work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof EditionError)) throw error;
    throw new Failure(...error.problems.map((problem) => `${named(path)}: ${problem}`));
  }
}
