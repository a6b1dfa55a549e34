import { isColophon } from '@akkoord/annotate/parts';
import {
  type Clause,
  type ClauseName,
  type ComparisonWitness,
  type ContentBlock,
  digestOfParts,
  fullNum,
  isArticleWord,
  labelFrom,
  type Section,
  textParts,
} from '@akkoord/clause';
import type { Taxonomy } from '@akkoord/taxonomy';
import { dutch } from '@akkoord/taxonomy/dutch';
import type { Entry, Side } from './side.ts';

/** A decision of the reader under this confidence is one that a person should check. */
const sureReading = 0.7;

/** Gather what a document about a comparison needs to know of one side. */
export function witnessOf({ tree, entries }: Side, taxonomy: Taxonomy): ComparisonWitness {
  const messages = tree.data?.messages ?? [];
  const colophon = colophonOf(entries, taxonomy);
  return {
    title: tree.meta.title,
    digest: digestOfParts(textParts(tree)),
    meta: tree.meta,
    clauses: Object.fromEntries(
      entries.map((entry) => [
        entry.eId,
        {
          ...nameOf(entry, entries),
          ...placeOf(entry, entries),
          ...(colophon.has(entry.index) ? { colophon: true as const } : {}),
        },
      ]),
    ),
    repairs: messages.filter((message) => message.expected !== undefined).length,
    doubtful: messages.filter((message) => message.confidence < sureReading).length,
  };
}

/** Find the clauses that say for whom the text is or where it is published, with what is nested in them. */
function colophonOf(entries: readonly Entry[], taxonomy: Taxonomy): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { index, text, parent, sections } of entries) {
    const over = parent !== null && found.has(parent);
    const heading = sections.at(-1)?.heading ?? '';
    if (over || isColophon(text, taxonomy) || isColophon(heading, taxonomy)) found.add(index);
  }
  return found;
}

/** Add to the names of clauses what they are built of, where their words do not say all. */
export function withContent(
  witness: ComparisonWitness,
  { entries }: Side,
  contents: ReadonlyMap<number, ContentBlock[]>,
): ComparisonWitness {
  if (contents.size === 0) return witness;
  const clauses = { ...witness.clauses };
  for (const [index, content] of contents) {
    const eId = entries[index]?.eId;
    const name = eId === undefined ? undefined : clauses[eId];
    if (eId !== undefined && name) clauses[eId] = { ...name, content };
  }
  return { ...witness, clauses };
}

/** Tell where in the whole text a clause stands, and what it is about. */
function placeOf(
  { clause, parent, sections }: Entry,
  entries: readonly Entry[],
): Partial<ClauseName> {
  let depth = 0;
  for (let up = parent; up !== null; up = (entries[up] as Entry).parent) depth++;
  const topics = clause.data?.topics ?? [];
  return {
    num: clause.num,
    form: clause.form,
    depth,
    sections: sections.map(({ label, num, heading }) => ({
      ...(label ? { label } : {}),
      num,
      heading,
    })),
    ...(topics.length > 0 ? { topics } : {}),
  };
}

/**
 * Name a clause as a reader does: by the labels of its sections and of the clauses around it, in an article by
 * its member and point, and the
 * nearest heading.
 */
export function nameOf(entry: Entry, entries: readonly Entry[]): ClauseName {
  const clauses: Clause[] = [entry.clause];
  for (let up = entry.parent; up !== null; up = (entries[up] as Entry).parent) {
    clauses.unshift((entries[up] as Entry).clause);
  }
  const label = labelIn(entry.sections, clauses);
  return { label, heading: entry.sections.at(-1)?.heading ?? null };
}

/** `A.1`; in an article, which is numbered through the whole text, `Artikel 5 lid 1`. */
function labelIn(sections: readonly Section[], clauses: readonly Clause[]): string | null {
  const at = sections.findLastIndex(({ label, num }) => num !== null && isArticleWord(label));
  const article = sections[at];
  if (!article) return labelFrom([...sections, ...clauses]);
  const inner = [...sections.slice(at + 1), ...clauses].flatMap(({ num }) => num ?? []);
  const [first, ...others] = inner;
  if (first?.startsWith(`${article.num}.`)) {
    return [fullNum({ ...article, num: first }), ...others].join('.');
  }
  const named = inner.map((num, depth) =>
    depth === 0 && /^\d/.test(num) ? `${dutch.member} ${num}` : `${dutch.point} ${num}`,
  );
  return [fullNum(article), ...named].join(' ');
}
