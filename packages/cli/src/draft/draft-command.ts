import { clausesOf, type Protocol } from '@akkoord/clause';
import { composeForm, composeVersion, leaveOpen, type Template } from '@akkoord/compose';
import { toMarkdown } from '@akkoord/render/markdown';
import { templateText } from '@akkoord/render/words';
import type { Taxonomy } from '@akkoord/taxonomy';
import {
  AnswersError,
  keepOwnClauses,
  oldClauses,
  parseAnswers,
  readTemplate,
  TemplateError,
  type TemplateFiles,
  templateIds,
} from '@akkoord/workflow';
import { documentFile } from '../documents.ts';
import { Failure } from '../failure.ts';
import { named, readText } from '../input.ts';
import { canAsk, type ExitCode, type Io } from '../io.ts';
import { openTarget, type Target, writeTarget } from '../output.ts';
import type { Prompts } from '../prompts.ts';
import { placeOfSources, type SourcesName } from '../sources-option.ts';
import { readTaxonomyFile } from '../taxonomy-file.ts';
import { tellSources } from '../tell-sources.ts';
import { readTemplateFolder } from '../template/template-folder.ts';
import type { Tracked } from '../tracked-option.ts';
import { draftFailures, draftWords, openWords } from '../words/draft-words.ts';
import { answersPath } from './answers-file.ts';
import { draftByQuestions } from './draft-by-questions.ts';
import { type Existing, existingInDutch, readExisting, withPrefilled } from './draft-from.ts';
import { formOf } from './form-of.ts';
import type { FormOptions } from './form-option.ts';
import { formReport, versionReport } from './form-report.ts';
import { oldClausesInDutch } from './old-clauses-text.ts';
import { openReport } from './open-report.ts';

/** What stands after `akkoord draft`. */
export interface DraftOptions extends FormOptions {
  tracked?: Tracked;
  answers?: string;
  /** Leave open what the answers file does not answer. */
  openRest?: boolean;
  restOpen?: boolean;
  from?: string;
  taxonomy?: string;
  save?: string;
  output?: string;
  sources?: SourcesName;
  force?: boolean;
}

/**
 * Draft a protocol from a template, and print or write it.
 *
 * The answers come from a file, or else from a conversation on the terminal.
 *
 * @param template Id of a shipped template, or a folder.
 * @param options What stands behind it.
 * @param io Where input comes from and results go.
 * @param prompts How to ask; with @clack/prompts where left out.
 */
export async function draftCommand(
  template: string,
  options: DraftOptions,
  io: Io,
  prompts?: Prompts,
): Promise<ExitCode> {
  const { answers, from, save = answersPath, output, force = false } = options;
  const wanted = formOf(options);
  const taxonomy = await readTaxonomyFile(options.taxonomy, io);
  const loaded = loadNamed(template, io.cwd, taxonomy);
  if (answers === undefined && !canAsk(io)) throw cannotAsk(loaded);
  const inputs = [answers ?? save, ...(from === undefined ? [] : [from])];
  const target = output
    ? await openTarget(output, { kind: 'protocol', force, inputs }, io)
    : undefined;
  const existing =
    from === undefined
      ? undefined
      : await readExisting(from, { template: loaded, tracked: options.tracked }, io);
  if (answers !== undefined) {
    const { content } = await readText(answers, io);
    if (existing) io.stderr.write(`${existingInDutch(existing)}\n`);
    const read = () => {
      const given = parseAnswers(content);
      const all = existing ? withPrefilled(loaded, given, existing) : given;
      return options.openRest || options.restOpen ? leaveOpen(loaded, all) : all;
    };
    const whole = (drafted: Protocol) =>
      existing
        ? withExisting(drafted, existing, { answers: read(), io, template: loaded })
        : drafted;
    const { tree, told } = composed(loaded, read, { template, answers, wanted, whole });
    return give(tree, { template: loaded, target, told, sources: options.sources, io });
  }
  if (options.openRest || options.restOpen) throw new Failure(draftFailures.openRestAlone);
  const ask = prompts ?? (await import('../terminal-prompts.ts')).terminalPrompts(io);
  const result = await draftByQuestions(loaded, {
    save,
    force,
    askTarget: !target,
    prompts: ask,
    io,
    ...(existing ? { existing } : {}),
  });
  if (result === null) return 130;
  const given = { answers: result.answers, io, template: loaded };
  const whole = (drafted: Protocol) =>
    existing ? withExisting(drafted, existing, given) : drafted;
  const source = { template, answers: save, wanted, whole };
  const { tree, told } = composed(loaded, () => result.answers, source);
  const chosen = { target: target ?? result.target, sources: options.sources };
  return give(tree, { template: loaded, ...chosen, told, io });
}

/** Keep the rules of the existing protocol that the draft does not have, and say what became of each of its clauses. */
function withExisting(
  drafted: Protocol,
  { protocol, settled }: Existing,
  { answers, template, io }: { answers: unknown; template: Template; io: Io },
): Protocol {
  const { taxonomy } = template;
  const given = answers as Record<string, unknown>;
  const fates = oldClauses(protocol, { tree: drafted, settled, answers: given, taxonomy });
  const own = fates.flatMap((fate) => (fate.kind === 'kept' ? fate.clause : []));
  const { own: heading } = taxonomy.documentPhrases.drafted.headings;
  const tree = keepOwnClauses(drafted, own, { from: protocol, heading });
  io.stderr.write(`${oldClausesInDutch(fates, { from: protocol, to: drafted })}\n`);
  return tree;
}

async function give(
  tree: Protocol,
  {
    template,
    target,
    told,
    sources,
    io,
  }: {
    template: Template;
    target: Target | undefined;
    told: readonly string[];
    sources: SourcesName | undefined;
    io: Io;
  },
): Promise<ExitCode> {
  const report = [...told, ...openReport(tree, template)];
  if (!target) {
    io.stdout.write(toMarkdown(tree));
    for (const line of report) io.stderr.write(`${line}\n`);
    return 0;
  }
  const document = {
    kind: 'protocol',
    content: { tree, options: { sources: placeOfSources(sources) } },
  } as const;
  writeTarget(target, await documentFile(document, target.format, io), io);
  io.stderr.write(`${draftWords.written(target.path, clausesOf(tree).length)}\n`);
  await tellSources(tree, { target, name: sources }, io);
  for (const line of report) io.stderr.write(`${line}\n`);
  // No council decides on a version for pupils or parents.
  if (tree.meta.versionOf) return 0;
  io.stderr.write(`${nextStep(tree, target)}\n`);
  return 0;
}

function nextStep({ meta }: Protocol, { path, format }: Target): string {
  const isOpen = (meta.open ?? []).length > 0;
  if (format !== 'md') return isOpen ? draftWords.nextFill : draftWords.nextRead(path);
  return isOpen ? draftWords.nextDiscuss(path) : draftWords.nextCompare(path);
}

/**
 * Find a template by its id or folder, and read it.
 *
 * @throws Failure where it is not there, or does not load.
 */
export function loadNamed(template: string, cwd: string, taxonomy?: Taxonomy): Template {
  const files = findTemplate(template, cwd);
  try {
    return readTemplate(files, taxonomy);
  } catch (error) {
    throw toTemplateFailure(error, template);
  }
}

/** A template that ships with Akkoord goes by its id; any other is a folder. */
export function findTemplate(template: string, cwd: string): string | TemplateFiles {
  if (templateIds.includes(template)) return template;
  const files = readTemplateFolder(template, cwd);
  if (files) return files;
  throw new Failure(draftFailures.noTemplate(template, templateIds));
}

function composed(
  template: Template,
  read: () => unknown,
  from: {
    template: string;
    answers: string;
    wanted: ReturnType<typeof formOf>;
    /** Adds to the text what the school keeps of its existing protocol. */
    whole: (drafted: Protocol) => Protocol;
  },
): { tree: Protocol; told: string[] } {
  const { audience, form } = from.wanted;
  try {
    if (audience !== null) {
      let own = 0;
      const whole = (drafted: Protocol) => {
        const kept = from.whole(drafted);
        own = clausesOf(kept).length - clausesOf(drafted).length;
        return kept;
      };
      const tree = composeVersion(template, read(), { audience, form, whole });
      return { tree, told: versionReport(tree, own) };
    }
    const { protocol: drafted, left } = composeForm(template, read(), form);
    return { tree: from.whole(drafted), told: formReport(drafted, { template, form, left }) };
  } catch (error) {
    if (!(error instanceof AnswersError)) throw toTemplateFailure(error, from.template);
    const lines = toLines(named(from.answers), error.problems);
    const openable = error.problems.filter(({ path, code }) => {
      const question = template.questions.find(({ id }) => id === path);
      return code === 'answer-missing' && question && !question.known;
    });
    if (openable.length > 0) lines.push(openWords.leaveRest(openable.length));
    throw new Failure(...lines);
  }
}

function toTemplateFailure(error: unknown, path: string): unknown {
  return error instanceof TemplateError ? new Failure(...toLines(path, error.problems)) : error;
}

function toLines(path: string, problems: AnswersError['problems']): string[] {
  return problems.map((problem) =>
    [path, problem.path, templateText(problem)].filter(Boolean).join(': '),
  );
}

function cannotAsk({ id, questions }: Template): Failure {
  return new Failure(...draftFailures.cannotAsk(id, questions[0]));
}
