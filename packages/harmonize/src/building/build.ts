import {
  type Clause,
  type ClauseContent,
  type ClauseData,
  type Form,
  identify,
  isClause,
  labelsOf,
  type MdastNode,
  rewriteOwnText,
  type Section,
  type SectionContent,
} from '@akkoord/clause';
import type { Template } from '@akkoord/compose';
import { plainNode, sectionNumber, trimmedBlock } from '@akkoord/compose';
import type { RowClause } from '../sources/row-clause.ts';
import { Notes } from './notes.ts';
import { closed, withOpening } from './openings.ts';
import type { OutlineSection, Placed } from './outline.ts';
import type { Piece } from './piece.ts';
import { addWords, type Rewriting, type Words } from './rewriting.ts';

/** A clause of the new protocol, and what it was made of. */
export interface Built {
  wId: string;
  piece: Piece;
  /** Opening sentences that it took along. */
  leads: readonly RowClause[];
  /** Words that were changed in it. */
  words: Words;
}

/** The new protocol without its metadata. */
export interface Building {
  children: SectionContent[];
  /** In document order. */
  built: Built[];
}

interface Pass {
  template: Template;
  rewriting: Rewriting;
  built: Built[];
  counts: Map<string, number>;
  notes: Notes;
}

/**
 * Number the sections and clauses of an outline, and write out their texts.
 *
 * @param extra Clauses of the program's own, in the section with their topic, after the others.
 */
export function build(
  outline: readonly OutlineSection[],
  extra: ReadonlyArray<{ topic: string; clause: Clause }>,
  { template, rewriting }: { template: Template; rewriting: Rewriting },
): Building {
  const pass: Pass = { template, rewriting, built: [], counts: new Map(), notes: new Notes() };
  const { sections: style, clauses: restart } = template.numbering;
  const children: Section[] = [];
  let count = 0;
  for (const { heading, topics, placed } of outline) {
    if (restart === 'per-section') count = 0;
    const content: SectionContent[] = [];
    for (const one of placed) {
      count += 1;
      const place: Place = { num: `${count}`, form: 'item', wId: wIdOf(one, pass), isLast: true };
      const clause = buildClause(one, place, pass);
      content.push(clause, ...pass.notes.fresh());
    }
    for (const { clause } of extra.filter(({ topic }) => topics.includes(topic))) {
      count += 1;
      content.push({ ...clause, num: `${count}` });
    }
    if (content.length === 0) continue;
    const num = sectionNumber(children.length, style);
    children.push({ type: 'section', eId: '', num, heading, depth: 1, children: content });
  }
  return { children, built: pass.built };
}

/** Give the label of every clause of a building by its wId. */
export function labelsIn({ children }: Building): Map<string, string> {
  const tree = identify({ type: 'protocol', meta: { title: null, language: 'nl' }, children });
  const labels = labelsOf(tree);
  const found = new Map<string, string>();
  const visit = (nodes: readonly { type: string }[]) => {
    for (const node of nodes) {
      if (isClause(node)) found.set(node.wId, labels.get(node.eId) ?? node.eId);
      if ('children' in node) visit(node.children as Array<{ type: string }>);
    }
  };
  visit(tree.children);
  return found;
}

function wIdOf({ piece }: Placed, { counts }: Pass): string {
  const topic = piece.item.topic || 'other';
  const count = (counts.get(topic) ?? 0) + 1;
  counts.set(topic, count);
  return `${topic}-${count}`;
}

interface Place {
  num: string | null;
  form: Form;
  wId: string;
  /** True where no point of the same list comes behind it. */
  isLast: boolean;
}

function buildClause(placed: Placed, place: Place, pass: Pass): Clause {
  const { piece, leads, points } = placed;
  const broken = piece.kind === 'model' ? [...piece.from.broken] : [];
  const words: Words = { terms: [], references: [], broken };
  // Its place among the others is that of its own text, before its points.
  pass.built.push({ wId: place.wId, piece, leads, words });
  const own =
    piece.kind === 'source'
      ? withOpening(
          leads.length > 0 || (place.isLast && points.length === 0)
            ? closed(rewritten(piece.from, words, pass), words)
            : rewritten(piece.from, words, pass),
          leads.map((lead) => rewritten(lead, words, pass)),
        )
      : otherText(piece, words, pass);
  const content = plainContent(own, { piece, words }, pass);
  const kept =
    piece.kind === 'source'
      ? []
      : own.children
          .filter(isClause)
          .map((child, k) => keptPoint(child, `${place.wId}-${k + 1}`, { piece, words, pass }));
  let item = 0;
  const built = points.map((point, k) => {
    const { form, num } = point.piece.from.clause;
    // A heading has points of its own, which are told apart by its number.
    const isHeading = point.piece.kind === 'heading';
    const numbered = isHeading || (num !== null && form !== 'prose');
    if (numbered) item += 1;
    const isLoose = form === 'prose' || (form === 'item' && num === null);
    const inner: Place = {
      num: numbered ? pointNumber(item, num) : null,
      form: isHeading ? 'item' : isLoose ? 'bullet' : form,
      wId: `${place.wId}-${k + 1}`,
      isLast: k === points.length - 1 && (place.isLast || piece.kind === 'heading'),
    };
    return buildClause(point, inner, pass);
  });
  return {
    type: 'clause',
    eId: '',
    wId: place.wId,
    num: place.num,
    form: place.form,
    children: [...content, ...kept, ...built],
    data: dataOf(piece, pass.template),
  };
}

/** A point keeps letters where it had these. */
function pointNumber(count: number, num: string | null): string {
  return num !== null && /^[a-z]$/.test(num) && count <= 26
    ? String.fromCharCode(96 + count)
    : `${count}`;
}

function rewritten(from: RowClause, words: Words, { rewriting }: Pass): Clause {
  const changed = rewriting.ofSource(from);
  addWords(words, changed.words);
  return rewriteOwnText(from.clause, changed.edits);
}

function otherText(
  piece: Exclude<Piece, { kind: 'source' }>,
  words: Words,
  { rewriting }: Pass,
): Clause {
  return reworded(piece.from.clause, { piece, words }, rewriting);
}

/** A heading names its own school; texts of the model and of one's own name none. */
function reworded(clause: Clause, { piece, words }: Writing, rewriting: Rewriting): Clause {
  const source = piece.kind === 'heading' ? piece.from.source.id : null;
  const changed = rewriting.ofOther(clause, source);
  addWords(words, changed.words);
  return rewriteOwnText(clause, changed.edits);
}

/** A piece that is being written, with the words that are changed in it. */
interface Writing {
  piece: Piece;
  words: Words;
}

function plainContent(
  clause: Clause,
  { piece, words }: Writing,
  { notes, rewriting }: Pass,
): ClauseContent[] {
  const content = clause.children.filter((child) => !isClause(child) && child.type !== 'furniture');
  const rename = notes.renamer(piece, rewriting, words);
  return content.map(
    (child) => trimmedBlock(plainNode(child as MdastNode, rename)) as ClauseContent,
  );
}

/** A point of a text of the model, or of one's own, comes along as it is. */
function keptPoint(clause: Clause, wId: string, writing: Writing & { pass: Pass }): Clause {
  const { pass } = writing;
  const own = reworded(clause, writing, pass.rewriting);
  const points = own.children
    .filter(isClause)
    .map((child, k) => keptPoint(child, `${wId}-${k + 1}`, writing));
  const { num, form } = clause;
  return {
    type: 'clause',
    eId: '',
    wId,
    num,
    form,
    children: [...plainContent(own, writing, pass), ...points],
  };
}

function dataOf(piece: Piece, { taxonomy }: Template): ClauseData {
  const { topic } = piece.item;
  const known = new Set(taxonomy.topics.map(({ id }) => id));
  const own = piece.kind === 'source' ? (piece.from.clause.data?.topics ?? []) : [];
  const more = piece.kind === 'model' ? piece.from.position.topics : own;
  const topics = [...new Set([topic, ...more])].filter((id) => known.has(id));
  return topics.length > 0 ? { topics } : {};
}
