import type { Meta, Section } from '@akkoord/clause';
import type { DraftSection } from './draft-sections.ts';
import type { Drafted } from './drafted.ts';
import type { Form, LeftOut } from './form.ts';
import type { Outline, Piece, Unit } from './outline.ts';
import { AnswersError, type Problem } from './problem.ts';
import type { Template } from './template.ts';
import { renderText } from './text.ts';

/**
 * Check that a template has this form.
 *
 * @throws AnswersError that names what it does have.
 */
export function assertForm(template: Template, { length, ...form }: Form): void {
  const { lengths } = template;
  const problems: Problem[] = [];
  const has = lengthsOf(template);
  if (!has.includes(length)) {
    problems.push({ path: length, code: 'length-missing', data: { length, known: has } });
  }
  const known = (lengths?.chapters ?? []).map(({ id }) => id);
  for (const chapter of [...form.without, ...Object.keys(form.elsewhere)]) {
    if (known.includes(chapter)) continue;
    problems.push({ path: chapter, code: 'chapter-unknown', data: { chapter, known } });
  }
  if (form.inParts && !lengths?.parts) {
    problems.push({ path: 'parts', code: 'length-missing', data: { length: 'parts', known: has } });
  }
  if (problems.length > 0) throw new AnswersError(problems);
}

/** List the lengths and versions that a template has. What is short as it is, is the same in full. */
export function lengthsOf({ lengths, versions }: Template): string[] {
  return [
    'full',
    ...(lengths === null ? [] : ['short']),
    ...versions.map(({ audience }) => audience),
  ];
}

/**
 * Check that no chapter was left out that the law asks for, or that another clause points at.
 *
 * @throws AnswersError with each of them.
 */
export function assertWhole(
  gone: Outline['gone'],
  referred: ReadonlyMap<string, ReadonlySet<string>>,
  labels: ReadonlyMap<string, string>,
): void {
  const problems = [...referred].flatMap(([chapter, wIds]): Problem[] => {
    const stay = [...wIds].filter((wId) => !gone.has(wId));
    const clauses = [...new Set(stay.map((wId) => labels.get(wId) ?? wId))];
    return clauses.length > 0
      ? [{ path: chapter, code: 'chapter-referred', data: { chapter, clauses } }]
      : [];
  });
  const required = new Map<string, string[]>();
  for (const [wId, { chapter, document, duty }] of gone) {
    if (document !== null || !duty) continue;
    required.set(chapter.name, [...(required.get(chapter.name) ?? []), wId]);
  }
  for (const [chapter, clauses] of required) {
    problems.push({ path: chapter, code: 'chapter-required', data: { chapter, clauses } });
  }
  if (problems.length > 0) throw new AnswersError(problems);
}

/** Name the chapter that was left out and had this clause, in one of its alternatives. */
export function chapterOf(
  wId: string,
  { lengths, positions }: Template,
  { form }: { form: Form },
): string | undefined {
  const topics = positions.filter(({ blocks }) => blocks.some((block) => block.wId === wId));
  return lengths?.chapters.find(
    (chapter) =>
      form.without.includes(chapter.id) &&
      topics.some(({ topic }) => chapter.topics.includes(topic)),
  )?.name;
}

/** What a reference to the clause itself reads as; in a text whose clauses are not joined its label. */
export function itself({ lengths }: Template, label: string): string {
  return lengths && lengths.short !== 'whole' ? lengths.short.itself : label;
}

/** Say where a chapter went, in the section that has the topic for it. */
export function referralsUnder(
  topics: readonly string[],
  template: Template,
  { form, scope }: { form: Form; scope: Pick<Parameters<typeof renderText>[1], 'values'> },
): Piece[] {
  return (template.lengths?.chapters ?? []).flatMap((chapter): Piece[] => {
    const document = form.elsewhere[chapter.id];
    if (document === undefined || !topics.includes(chapter.under)) return [];
    const wId = `${chapter.under}-${chapter.id}`;
    const norm = { modality: null, bearers: [] };
    const block = { wId, expects: norm, nodes: chapter.nodes };
    const values = new Map([...scope.values, ['document', document] as const]);
    const markdown = renderText(chapter.nodes, {
      values,
      ref: String,
      labelOf: (_, value) => value,
    });
    const position = {
      id: `${chapter.under}/${chapter.id}`,
      topic: chapter.under,
      topics: [chapter.under],
      position: chapter.name,
      start: 1,
      basis: [],
      weight: 'verplicht',
      why: chapter.name,
      blocks: [block],
    } as const;
    return [{ block, position, markdown, blanks: new Set(), waitsFor: null }];
  });
}

/** Put sections under the parts of the text. */
export function partsOf(
  { lengths }: Template,
  sections: readonly DraftSection[],
  children: readonly Section[],
): Section[] {
  const { label = null, list = [] } = lengths?.parts ?? {};
  return list.flatMap(({ heading }, part): Section[] => {
    const own = children.filter((_, index) => sections[index]?.part === part);
    if (own.length === 0) return [];
    const inner = own.map((section) => ({ ...section, depth: 2 as const }));
    const num = `${part + 1}`;
    return [{ type: 'section', eId: '', label, num, heading, depth: 1, children: inner }];
  });
}

/** Name the documents in which chapters stand among those that belong to the text. */
export function withRelated(meta: Meta, documents: readonly string[]): Meta {
  if (documents.length === 0) return meta;
  return { ...meta, related: [...new Set([...(meta.related ?? []), ...documents])] };
}

/** List what the full text has and this form does not. */
export function leftOut(
  { lengths }: Template,
  { full, drafted, form }: { full: Drafted; drafted: Drafted; form: Form },
): LeftOut[] {
  const reasons = new Map(
    (lengths && lengths.short !== 'whole' ? lengths.short.leave : []).flatMap(({ clauses, why }) =>
      clauses.map((wId) => [wId, why] as const),
    ),
  );
  const there = new Set(
    drafted.sections.flatMap(({ drafts }) => drafts.flatMap(({ unit }) => wIdsOf(unit))),
  );
  return full.sections.flatMap(({ drafts }) =>
    drafts
      .filter(({ unit }) => !there.has(unit[0].block.wId))
      .map(({ unit: [{ block, position, markdown }], label }): LeftOut => {
        const chapter = lengths?.chapters.find(
          ({ id, topics }) =>
            topics.includes(position.topic) && (form.without.includes(id) || form.elsewhere[id]),
        );
        const document = (chapter && form.elsewhere[chapter.id]) ?? null;
        return {
          wId: block.wId,
          label,
          markdown,
          norm: block.expects,
          chapter: chapter ? { name: chapter.name, document } : null,
          why: reasons.get(block.wId) ?? null,
        };
      }),
  );
}

/** List the wIds of the pieces of a clause. */
export function wIdsOf(unit: Unit): string[] {
  return unit.map(({ block }) => block.wId);
}
