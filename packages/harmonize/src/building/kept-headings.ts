import { annotate } from '@akkoord/annotate';
import {
  type Bearer,
  type Clause,
  isClause,
  ownText,
  type Section,
  sectionsOf,
} from '@akkoord/clause';
import type { Taxonomy } from '@akkoord/taxonomy';
import { foldText, words } from '@akkoord/text';
import type { Source } from '../sources/source.ts';
import type { Placed } from './outline.ts';
import type { Piece } from './piece.ts';

/**
 * Put clauses under the heading of their source where they need it.
 *
 * A heading comes along, as the opening of a list, where its clauses bind other people without it (`Voor
 * medewerkers`), or where lists from more sections of one source come under one subject, as procedures for
 * pupils and for staff do.
 *
 * @param tops Clauses in the order in which they were chosen.
 */
export function withHeadings(tops: readonly Placed[], taxonomy: Taxonomy): Placed[] {
  const sections = new Map<Source, Map<string, Section>>();
  const runs = runsIn(tops, (source) => {
    const known = sections.get(source) ?? sectionsByEId(source);
    sections.set(source, known);
    return known;
  });
  const beside = new Set(
    runs.filter((run) => runs.some((other) => isBeside(run, other))).map(({ section }) => section),
  );
  return runs.flatMap((run) => {
    const { source, section, placed } = run;
    if (!source || !section?.heading) return placed;
    const needed = beside.has(section) || bindsOthersAlone(run, taxonomy);
    return needed ? [headed(source, section, placed)] : placed;
  });
}

/** Clauses on one subject that stand beside each other as they did in a section of their source. */
interface Run {
  source: Source | null;
  section: Section | null;
  placed: Placed[];
}

function runsIn(
  tops: readonly Placed[],
  sectionsOfSource: (source: Source) => ReadonlyMap<string, Section>,
): Run[] {
  const runs: Run[] = [];
  for (const one of tops) {
    const { piece } = one;
    const source = piece.kind === 'source' ? piece.from.source : null;
    const section =
      piece.kind === 'source'
        ? (sectionsOfSource(piece.from.source).get(piece.from.eId) ?? null)
        : null;
    const last = runs.at(-1);
    const goesOn =
      section !== null &&
      last?.section === section &&
      last.placed[0]?.piece.item.key === piece.item.key;
    if (goesOn) last.placed.push(one);
    else runs.push({ source, section, placed: [one] });
  }
  return runs;
}

/** Give the innermost section of every clause that stands in one and is not a point of another clause. */
function sectionsByEId({ tree }: Source): Map<string, Section> {
  return new Map(
    sectionsOf(tree).flatMap((section) =>
      section.children.filter(isClause).map(({ eId }): [string, Section] => [eId, section]),
    ),
  );
}

/** Lists from two sections of one source, under one subject. */
function isBeside(one: Run, other: Run): boolean {
  return (
    one.source !== null &&
    one.source === other.source &&
    one.section !== other.section &&
    one.placed[0]?.piece.item.key === other.placed[0]?.piece.item.key &&
    [one, other].every((run) => run.section && run.placed.length > 1 && run.placed.every(isPoint))
  );
}

function isPoint({ piece }: Placed): boolean {
  return piece.kind === 'source' && piece.from.clause.form !== 'prose';
}

/** Tell whether clauses bind some people, and others or nobody once their heading is gone. */
function bindsOthersAlone({ source, placed }: Run, taxonomy: Taxonomy): boolean {
  const clauses = placed.flatMap(({ piece }) =>
    piece.kind === 'source' ? [piece.from.clause] : [],
  );
  const meta = (source as Source).tree.meta;
  const alone = annotate({ type: 'protocol', meta, children: clauses }, { taxonomy }).children;
  return clauses.some((clause, index) => bindsOthers(clause, alone[index] as Clause, taxonomy));
}

/** Tell whether a clause bound some, not all, whom it does not name, and binds others or nobody now. */
export function bindsOthers(before: Clause, after: Clause, { roles }: Taxonomy): boolean {
  const bearers = bearersOf(before);
  if (bearers.length === 0 || bearers.includes('everyone')) return false;
  if (`${bearers}` === `${bearersOf(after)}`) return false;
  const named = words(foldText(ownText(before))).filter(({ isWord }) => isWord);
  const text = ` ${named.map((word) => word.text).join(' ')} `;
  return !roles.some(
    ({ bearer, phrases }) =>
      bearer !== null &&
      bearers.includes(bearer) &&
      phrases.some((phrase) => text.includes(` ${foldText(phrase)} `)),
  );
}

function bearersOf({ data }: Clause): Bearer[] {
  return [...(data?.provisions?.[0]?.bearers ?? [])].sort();
}

function headed(source: Source, section: Section, placed: Placed[]): Placed {
  const { item } = (placed[0] as Placed).piece;
  const heading = section.heading.replace(/\s*:$/, '');
  const clause: Clause = {
    type: 'clause',
    eId: section.eId,
    wId: section.eId,
    num: null,
    form: 'prose',
    children: [{ type: 'paragraph', children: [{ type: 'text', value: `${heading}:` }] }],
  };
  const piece: Piece = {
    id: `${source.id} ${section.eId} ${item.key}`,
    item,
    kind: 'heading',
    from: { source, heading, clause },
  };
  return { piece, points: placed, leads: [] };
}
