import type { Taxonomy } from '@akkoord/taxonomy';
import { clauseReader } from './clause-reader.ts';
import { type Condition, checkCondition } from './condition.ts';
import { isSubjectRight } from './council-rights.ts';
import { type BasisContext, checkSubjects, writtenOut } from './legal-basis.ts';
import { readLengths, readVersions } from './load-lengths.ts';
import { type Position, type RawPosition, readPosition, readTemplateYaml } from './position.ts';
import { checkBy, type Problem, TemplateError } from './problem.ts';
import { type Question, questionsSchema } from './question.ts';
import { readText, type Vocabulary } from './read-text.ts';
import { type TemplateFile, templateFileSchema } from './schema.ts';
import type { Template, TemplateFiles } from './template.ts';

/**
 * Read and check a template folder.
 *
 * @param files `template.yaml`, `questions.yaml` and everything under `clauses/`; where they are there, `lengths.yaml`
 *   and `versions/`; other files (example answers and what comes out of them) are left alone.
 * @param options The taxonomy, for topics.
 * @returns The template.
 * @throws TemplateError with every problem at once.
 */
export function loadTemplate(files: TemplateFiles, options: { taxonomy: Taxonomy }): Template {
  const problems: Problem[] = [];
  const read = <T>(
    file: string,
    parse: (content: string) => { value: T | undefined; problems: Problem[] },
  ) => {
    const content = files[file]?.replaceAll('\r\n', '\n');
    const result = content === undefined ? missing(file) : parse(content);
    problems.push(...result.problems);
    return result.value;
  };
  const head = read('template.yaml', (content) => {
    const yaml = readTemplateYaml(content, 'template.yaml');
    return yaml.problems.length > 0
      ? { value: undefined, problems: yaml.problems }
      : checkBy(templateFileSchema, yaml.value, 'template.yaml');
  });
  const questions = read('questions.yaml', (content) => {
    const yaml = readTemplateYaml(content, 'questions.yaml');
    return yaml.problems.length > 0
      ? { value: undefined, problems: yaml.problems }
      : checkBy(questionsSchema, yaml.value, 'questions.yaml');
  });
  const raw: RawPosition[] = [];
  const unread: string[] = [];
  for (const file of Object.keys(files)
    .filter((path) => path.startsWith('clauses/'))
    .sort()) {
    const result = readPosition(file, (files[file] ?? '').replaceAll('\r\n', '\n'));
    problems.push(...result.problems);
    if (result.position) raw.push(result.position);
    else unread.push(file);
  }
  const byId = new Map((questions ?? []).map((question) => [question.id, question]));
  problems.push(...checkQuestions(questions ?? []));
  if (head) problems.push(...checkHead(head, byId, options.taxonomy));
  if (head) problems.push(...checkTopics(head, raw, unread));
  // Without the questions every name in every text would be unknown.
  if (!questions || !head) throw new TemplateError(problems);
  const vocabulary: Vocabulary = {
    questions: byId,
    terms: new Set(Object.keys(head.terms ?? {})),
    wIds:
      unread.length > 0
        ? null
        : new Set(raw.flatMap(({ rawBlocks }) => rawBlocks.map(({ wId }) => wId))),
  };
  problems.push(...checkRightClauses(head, vocabulary.wIds));
  const context: BasisContext = { head, questions: byId };
  const positions = raw.map((position) => {
    problems.push(...checkPosition(position, context, options.taxonomy));
    const basis = writtenOut(position.basis, context);
    return { ...readBlocks(position, vocabulary, problems), basis };
  });
  const topics = new Set(head.sections.flatMap((section) => section.topics));
  const named = { files, positions, vocabulary, topics, problems };
  const lengths = readLengths(named);
  const versions = readVersions(named);
  if (problems.length > 0) throw new TemplateError(problems);
  const { taxonomy } = options;
  const readClause = clauseReader(taxonomy);
  return { ...head, questions, positions, lengths, versions, taxonomy, readClause };
}

function readBlocks(
  { file, rawBlocks, basis: _, ...position }: RawPosition,
  vocabulary: Vocabulary,
  problems: Problem[],
): Omit<Position, 'basis'> {
  const blocks = rawBlocks.map(({ wId, expects, line, source }) => {
    const text = readText(source, { file, line }, vocabulary);
    problems.push(...text.problems);
    return { wId, expects, nodes: text.nodes };
  });
  return { ...position, blocks };
}

function checkQuestions(questions: readonly Question[]): Problem[] {
  const earlier = new Map<string, Question>();
  return questions.flatMap((question, index) => {
    const path = `questions.yaml: [${index}]`;
    const found = checkCondition(question.when, earlier, `${path}.when`);
    if (earlier.has(question.id)) {
      found.push({ path, code: 'question-doubled', data: { id: question.id } });
    }
    earlier.set(question.id, question);
    return found;
  });
}

function checkHead(
  head: TemplateFile,
  questions: ReadonlyMap<string, Question>,
  taxonomy: Taxonomy,
): Problem[] {
  const problems: Problem[] = [];
  const check = (condition: Condition | undefined, path: string) =>
    problems.push(...checkCondition(condition, questions, `template.yaml: ${path}`));
  for (const [term, cases] of Object.entries(head.terms ?? {})) {
    const path = `terms.${term}`;
    for (const [index, { when }] of cases.entries()) check(when, `${path}[${index}].when`);
    if (cases.at(-1)?.when !== undefined) {
      problems.push({ path: `template.yaml: ${path}`, code: 'term-without-text', data: { term } });
    }
    if (questions.has(term)) {
      problems.push({ path: `template.yaml: ${path}`, code: 'term-is-question', data: { term } });
    }
  }
  for (const id of metaQuestions(head)) {
    if (questions.has(id)) continue;
    problems.push({ path: 'template.yaml: meta', code: 'meta-unknown-question', data: { id } });
  }
  const topics = new Set(taxonomy.topics.map(({ id }) => id));
  const used = new Set<string>();
  for (const [index, section] of head.sections.entries()) {
    for (const topic of section.topics) {
      const path = `template.yaml: sections[${index}].topics`;
      if (!topics.has(topic)) problems.push({ path, code: 'topic-unknown', data: { topic } });
      if (used.has(topic)) {
        problems.push({ path, code: 'topic-twice', data: { topic } });
      }
      used.add(topic);
    }
  }
  for (const [level, when] of Object.entries(head.councils)) check(when, `councils.${level}`);
  for (const [index, { when }] of head.constraints.entries())
    check(when, `constraints[${index}].when`);
  for (const [index, right] of head.rights.entries()) {
    check(right.when, `rights[${index}].when`);
    for (const topic of (right.topics ?? []).filter((topic) => !used.has(topic))) {
      const path = `template.yaml: rights[${index}].topics`;
      problems.push({ path, code: 'topic-not-placed', data: { topic } });
    }
    if (!isSubjectRight(right)) continue;
    const known = [...new Set(taxonomy.councilRights.map(({ subject }) => subject))];
    if (known.includes(right.subject)) continue;
    const path = `template.yaml: rights[${index}].subject`;
    problems.push({ path, code: 'right-unknown-subject', data: { subject: right.subject, known } });
  }
  return problems;
}

/** Check that the clauses that rights name are there. */
function checkRightClauses({ rights }: TemplateFile, known: ReadonlySet<string> | null): Problem[] {
  return rights.flatMap(({ clauses = [] }, index) =>
    clauses
      .filter((wId) => known && !known.has(wId))
      .map(
        (wId): Problem => ({
          path: `template.yaml: rights[${index}].clauses`,
          code: 'right-unknown-clause',
          data: { wId },
        }),
      ),
  );
}

/** Check that every topic of the sections has a file, and every file a section. */
function checkTopics(
  head: TemplateFile,
  positions: readonly RawPosition[],
  unread: readonly string[],
): Problem[] {
  const placed = new Set(head.sections.flatMap(({ topics }) => topics));
  const written = new Set(
    [...positions.map(({ file }) => file), ...unread].map((file) => file.split('/')[1]),
  );
  const withoutText = [...placed]
    .filter((topic) => !written.has(topic))
    .map(
      (topic): Problem => ({
        path: 'template.yaml: sections',
        code: 'topic-without-text',
        data: { topic },
      }),
    );
  const withoutPlace = positions
    .filter(({ topic }) => !placed.has(topic))
    .map(
      ({ file, topic }): Problem => ({
        path: `${file}: topic`,
        code: 'topic-without-section',
        data: { topic },
      }),
    );
  return [...withoutText, ...withoutPlace];
}

function checkPosition(
  position: RawPosition,
  context: BasisContext,
  taxonomy: Taxonomy,
): Problem[] {
  const { file, when, basis, topics } = position;
  const { questions } = context;
  const known = new Set(taxonomy.topics.map(({ id }) => id));
  return [
    ...checkSubjects(basis, `${file}: basis`, context),
    ...checkCondition(when, questions, `${file}: when`),
    ...basis.flatMap((entry, index) =>
      checkCondition(entry.when, questions, `${file}: basis[${index}].when`),
    ),
    ...topics
      .filter((topic) => !known.has(topic))
      .map(
        (topic): Problem => ({
          path: `${file}: topics`,
          code: 'topic-unknown',
          data: { topic },
        }),
      ),
  ];
}

function metaQuestions({ meta }: TemplateFile): string[] {
  return [
    meta.version,
    meta.school?.name,
    meta.school?.sector,
    meta.competentAuthority?.name,
    meta.competentAuthority?.schools,
    meta.adoption?.effectiveFrom,
    meta.adoption?.evaluateBy,
    meta.publication,
    meta.related,
  ].filter((id) => id !== undefined);
}

function missing(file: string): { value: undefined; problems: Problem[] } {
  return { value: undefined, problems: [{ path: file, code: 'file-missing', data: { file } }] };
}
