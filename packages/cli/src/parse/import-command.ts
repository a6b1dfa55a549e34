import { clausesOf, type Protocol } from '@akkoord/clause';
import { toMarkdown } from '@akkoord/render/markdown';
import { counted } from '@akkoord/text';
import { readProtocol } from '@akkoord/workflow/reading';
import { Failure } from '../failure.ts';
import { readSource } from '../input.ts';
import type { ExitCode, Io } from '../io.ts';
import { openTarget, writeTarget } from '../output.ts';
import { reportReading } from '../report.ts';
import { readTaxonomyFile } from '../taxonomy-file.ts';

/** What stands after `akkoord import`. */
export interface ImportOptions {
  output?: string;
  force?: boolean;
  repair: boolean;
  personalData: boolean;
  taxonomy?: string;
}

/**
 * Read a protocol out of whatever text there is, and write it as Markdown for a person to correct: what the
 * reading doubts stands in it as comments.
 */
export async function importCommand(
  file: string,
  options: ImportOptions,
  io: Io,
): Promise<ExitCode> {
  const { output, force = false } = options;
  const target = output
    ? await openTarget(output, { kind: 'protocol', force, inputs: [file] }, io)
    : undefined;
  if (target && target.format !== 'md') {
    throw new Failure(
      `${target.path}: import schrijft Markdown. Kies een naam die eindigt op .md.`,
    );
  }
  const taxonomy = await readTaxonomyFile(options.taxonomy, io);
  const tree = await readProtocol(await readSource(file, io), {
    taxonomy,
    repair: options.repair,
    hidePersonalData: !options.personalData,
  });
  const text = toMarkdown(withoutTopics(tree), { doubts: true });
  if (!target) {
    reportReading(file, tree, io);
    io.stdout.write(text);
    return 0;
  }
  writeTarget(target, text, io.cwd);
  const clauses = counted(clausesOf(tree).length, 'bepaling', 'bepalingen');
  const persons = tree.data?.messages?.filter(({ ruleId }) => ruleId === 'personal-data') ?? [];
  if (persons.length > 0) {
    io.stderr.write(
      `Let op: er ${persons.length === 1 ? 'staat 1 persoonsgegeven' : `staan ${persons.length} persoonsgegevens`} in de tekst (regel ${persons.map(({ place }) => place?.start.line ?? '?').join(', ')} van ${file}). Met --no-personal-data zet u er een omschrijving voor in de plaats.\n`,
    );
  }
  const doubts = text.match(/<!-- twijfel:/g)?.length ?? 0;
  io.stderr.write(`Geschreven: ${target.path} (${clauses}).\n`);
  io.stderr.write(
    doubts === 0
      ? `Volgende stap: lees ${target.path} na en vul de gegevens bovenaan aan.\n`
      : `Volgende stap: kijk ${counted(doubts, 'plaats', 'plaatsen')} met <!-- twijfel --> na. Hoeveel er nog open zijn, ziet u met akkoord parse ${target.path}\n`,
  );
  return 0;
}

/** Topics that the program found are not written down as if a person had chosen them. */
function withoutTopics(tree: Protocol): Protocol {
  const copy = structuredClone(tree);
  for (const clause of clausesOf(copy)) if (clause.data) delete clause.data.topics;
  return copy;
}
