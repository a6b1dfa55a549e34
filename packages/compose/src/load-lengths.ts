import { type LengthsFile, lengthsFileSchema, versionFileSchema } from './length-schema.ts';
import type { Position } from './position.ts';
import { readTemplateYaml } from './position.ts';
import { checkBy, type Problem } from './problem.ts';
import { readText, type Vocabulary } from './read-text.ts';
import type { TemplateFiles } from './template.ts';
import type { TextNode } from './text.ts';

/** The lengths in which a template can be written, its chapters and its parts. */
export interface Lengths extends Omit<LengthsFile, 'chapters'> {
  chapters: ReadonlyArray<LengthsFile['chapters'][number] & { nodes: readonly TextNode[] }>;
}

/** One way to say a rule of a version. */
export interface VersionWay {
  /** The clauses for which it stands: of one position, where alternatives share the wId. */
  of: ReadonlyArray<{ wId: string; position: string | null }>;
  nodes: readonly TextNode[];
}

/** One rule of a version: the first way of which all clauses are in the text. */
export interface VersionRule {
  id: string;
  ways: readonly VersionWay[];
}

/** For whom a version is written. */
export type Audience = 'pupils' | 'parents';

/** A text for one group, of rules that each stand for clauses of the text that holds. */
export interface Version {
  audience: Audience;
  title: string;
  for: readonly string[];
  sections: ReadonlyArray<{ heading: string; rules: readonly VersionRule[] }>;
  closing: { heading: string; nodes: readonly TextNode[] };
  leave: ReadonlyArray<{ clauses: readonly string[]; why: string }>;
}

interface Context {
  files: TemplateFiles;
  positions: readonly Position[];
  vocabulary: Vocabulary;
  /** The topics of the sections. */
  topics: ReadonlySet<string>;
  problems: Problem[];
}

const lengthsPath = 'lengths.yaml';

/**
 * Read `lengths.yaml`; `null` where the template has none. What it names must be in the template.
 *
 * @param context The files, and where problems go.
 */
export function readLengths(context: Context): Lengths | null {
  const { files, problems, topics } = context;
  const content = files[lengthsPath];
  if (content === undefined) return null;
  const yaml = readTemplateYaml(content.replaceAll('\r\n', '\n'), lengthsPath);
  problems.push(...yaml.problems);
  if (yaml.problems.length > 0) return null;
  const { value, problems: misfits } = checkBy(lengthsFileSchema, yaml.value, lengthsPath);
  problems.push(...misfits);
  if (!value) return null;
  const { short, chapters, parts } = value;
  if (short !== 'whole') {
    const rows = [...short.clauses, ...short.leave.map(({ clauses }) => clauses)];
    checkNames(rows.flat(), `${lengthsPath}: short`, context);
    const under = short.sections?.flatMap((section) => section.topics);
    for (const topic of topics) {
      const times = under?.filter((one) => one === topic).length ?? 1;
      const path = `${lengthsPath}: short.sections`;
      if (times > 1) problems.push({ path, code: 'topic-twice', data: { topic } });
      if (times === 0) problems.push({ path, code: 'topic-without-section', data: { topic } });
    }
  }
  const named = [
    ...(short === 'whole' ? [] : (short.sections ?? [])).flatMap((section) => section.topics),
    ...chapters.flatMap((chapter) => [...chapter.topics, chapter.under]),
    ...(parts?.list ?? []).flatMap((part) => part.topics),
  ];
  for (const topic of named.filter((topic) => !topics.has(topic))) {
    problems.push({ path: lengthsPath, code: 'topic-not-placed', data: { topic } });
  }
  return {
    ...value,
    chapters: chapters.map((chapter) => ({
      ...chapter,
      nodes: nodesOf(chapter.elsewhere, `${lengthsPath}: ${chapter.id}`, ['document'], context),
    })),
  };
}

/** Read the files under `versions/`. What they name must be in the template. */
export function readVersions(context: Context): Version[] {
  const paths = Object.keys(context.files).filter((path) => /^versions\/[^/]+\.yaml$/.test(path));
  return paths.sort().flatMap((path) => readVersion(path, context));
}

function readVersion(path: string, context: Context): Version[] {
  const { files, problems } = context;
  const yaml = readTemplateYaml((files[path] ?? '').replaceAll('\r\n', '\n'), path);
  problems.push(...yaml.problems);
  if (yaml.problems.length > 0) return [];
  const { value, problems: misfits } = checkBy(versionFileSchema, yaml.value, path);
  problems.push(...misfits);
  if (!value) return [];
  const places = new Map(
    context.positions.flatMap(({ id, topic, blocks }) =>
      blocks.map(({ wId }): [string, { wId: string; position: string }] => [
        `${id}${wId.slice(topic.length)}`,
        { wId, position: id },
      ]),
    ),
  );
  checkNames(
    value.leave.flatMap(({ clauses }) => clauses),
    `${path}: leave`,
    context,
  );
  const sections = value.sections.map(({ heading, rules }) => ({
    heading,
    rules: rules.map(({ id, ways }) => ({
      id,
      ways: ways.map(({ of, text }) => {
        const at = `${path}: ${id}`;
        const plain = of.filter((name) => !places.has(name));
        checkNames(plain, at, context);
        return {
          of: of.map((name) => places.get(name) ?? { wId: name, position: null }),
          nodes: nodesOf(text, at, [], context),
        };
      }),
    })),
  }));
  const { heading, text } = value.closing;
  const terms = ['text_title', 'text_version', 'text_digest'];
  const closing = { heading, nodes: nodesOf(text, `${path}: closing`, terms, context) };
  return [{ ...value, sections, closing }];
}

function nodesOf(
  text: string,
  file: string,
  terms: readonly string[],
  { vocabulary, problems }: Context,
): readonly TextNode[] {
  const more = { ...vocabulary, terms: new Set([...vocabulary.terms, ...terms]) };
  const read = readText(text.trim(), { file, line: 1 }, more);
  problems.push(...read.problems);
  return read.nodes;
}

function checkNames(names: readonly string[], path: string, { vocabulary, problems }: Context) {
  const known = vocabulary.wIds;
  const seen = new Set<string>();
  for (const wId of names) {
    if (seen.has(wId)) problems.push({ path, code: 'clause-twice', data: { wId } });
    seen.add(wId);
    if (known && !known.has(wId)) {
      problems.push({ path, code: 'length-unknown-clause', data: { wId } });
    }
  }
}
