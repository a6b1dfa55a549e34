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
import { foldText, tokenize, words } from '@akkoord/text';
import type { Source } from '../sources/source.ts';
import { isSentence, leastPoints } from '../sources/whole-lists.ts';
import { type Gathered, gathered, inPlaceOf } from './gathering.ts';
import { bySource } from './kept-leads.ts';
import type { Placed } from './outline.ts';
import type { Piece } from './piece.ts';

/**
 * Put clauses under the heading of their source where they need it, all of one heading together.
 *
 * A heading comes along, as the opening of a list, where its clauses bind other people without it (`Voor
 * medewerkers`), where it is the begin of their sentence (`Bedenk dat…`), where three or more are points of one
 * sentence, as the steps of a procedure are, or where lists from more sections of one
 * source come under one subject, as procedures for pupils and for staff do. It stands once, under the subject that most
 * of its clauses are on; of a list all points come with it, of other sections only what needs it.
 *
 * @param tops Clauses in the order in which they were chosen.
 */
export function withHeadings(tops: readonly Placed[], taxonomy: Taxonomy): Placed[] {
  const places = sectionPlaces(tops);
  const sectionOf = ({ piece }: Placed) =>
    piece.kind === 'source' ? (places.get(piece.from.source)?.get(piece.from.eId) ?? null) : null;
  const groups = gathered(tops, sectionOf);
  const beside = [...groups].filter(([place, group]) =>
    [...groups].some(([other, its]) => areBeside([place, group], [other, its])),
  );
  const isBeside = new Set(beside.map(([place]) => place));
  const needs = needing(groups, isBeside, taxonomy);
  const kept = [...gathered(tops, (one) => (needs.has(one) ? sectionOf(one) : null))];
  const made = kept.map(([place, group]) => ({
    place,
    gathered: group,
    one: headed(place, group),
  }));
  const withOne = inPlaceOf(tops, made);
  return withOuter(withOne, new Map(made.map(({ one, place }) => [one, place])));
}

/** A section of a source, and the section in which that stands. */
interface SectionPlace {
  source: Source;
  section: Section;
  outer: Section | null;
}

/** Give the innermost section of every clause that stands in one and is not a point of another clause. */
function sectionPlaces(tops: readonly Placed[]): Map<Source, Map<string, SectionPlace>> {
  const found = new Map<Source, Map<string, SectionPlace>>();
  for (const { piece } of tops) {
    if (piece.kind !== 'source' || found.has(piece.from.source)) continue;
    const { source } = piece.from;
    const sections = sectionsOf(source.tree);
    const places = sections.flatMap((section) => {
      const outer = sections.find(({ children }) => children.includes(section)) ?? null;
      const place: SectionPlace = { source, section, outer };
      return section.heading
        ? section.children.filter(isClause).map(({ eId }) => [eId, place] as const)
        : [];
    });
    found.set(source, new Map(places));
  }
  return found;
}

type Group = readonly [SectionPlace, Gathered];

/** Lists from two sections of one source, under one subject. */
function areBeside([place, group]: Group, [other, its]: Group): boolean {
  return (
    place.source === other.source &&
    place !== other &&
    group.owner === its.owner &&
    [group, its].every(({ members }) => members.length > 1 && members.filter(isPoint).length > 1)
  );
}

function isPoint({ piece }: Placed): boolean {
  return piece.kind === 'source' && piece.from.clause.form !== 'prose';
}

/** List the clauses that need the heading over them. */
function needing(
  groups: ReadonlyMap<SectionPlace, Gathered>,
  beside: ReadonlySet<SectionPlace>,
  taxonomy: Taxonomy,
): Set<Placed> {
  const found = new Set<Placed>();
  const opens = openingReader(taxonomy);
  for (const [place, { members }] of groups) {
    const isList = isSentence(place.section.children.filter(isClause));
    const isWhole = isList && members.length >= leastPoints;
    const all = isWhole || beside.has(place) || opens(place.section.heading);
    const alone = all ? [] : boundAlone(place, members, taxonomy);
    for (const one of all || (isList && alone.length > 0) ? members : alone) found.add(one);
  }
  return found;
}

/** Make a reader of headings that are the begin of a sentence: they end with dots or with a word that joins. */
function openingReader({ functionWords, terminology }: Taxonomy): (heading: string) => boolean {
  const joins = new Set([...functionWords.conjunctions, ...Object.values(terminology.relative)]);
  return (heading) =>
    /(?:\.{2,}|…)\s*$/u.test(heading) || joins.has(tokenize(heading).at(-1)?.folded ?? '');
}

/** List clauses that bind some people, and others or nobody once their heading is gone. */
function boundAlone(
  { source }: SectionPlace,
  members: readonly Placed[],
  taxonomy: Taxonomy,
): Placed[] {
  const clauses = members.flatMap(({ piece }) =>
    piece.kind === 'source' ? [piece.from.clause] : [],
  );
  const { meta } = source.tree;
  const alone = annotate({ type: 'protocol', meta, children: clauses }, { taxonomy }).children;
  return members.filter((_, index) =>
    bindsOthers(clauses[index] as Clause, alone[index] as Clause, taxonomy),
  );
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

function headed({ source, section }: SectionPlace, { members, owner }: Gathered): Placed {
  const points = [...members].sort(bySource);
  return { piece: headingPiece(source, section, owner), points, leads: [] };
}

/**
 * Put headings that stood under one heading under it again, where lists from elsewhere are beside them: `Voor de
 * mentor` under `Tussen leerling en medewerker` is another list than under `Tussen leerlingen`.
 */
function withOuter(tops: readonly Placed[], places: ReadonlyMap<Placed, SectionPlace>): Placed[] {
  const outerOf = (one: Placed) => {
    const place = places.get(one);
    const outer = place?.outer;
    if (!outer?.heading || outer.children.some(isClause)) return null;
    const elsewhere = [...places].some(
      ([other, its]) =>
        its.source === place?.source && its.outer !== outer && other.piece.item === one.piece.item,
    );
    return elsewhere ? outer : null;
  };
  const groups = [...gathered(tops, outerOf)].map(([outer, group]) => {
    const source = places.get(group.members[0] as Placed)?.source as Source;
    const piece = headingPiece(source, outer, group.owner);
    return { gathered: group, one: { piece, points: [...group.members], leads: [] } };
  });
  return inPlaceOf(tops, groups);
}

/** A heading as the opening sentence of a list; one that is the begin of a sentence keeps no dots of its own. */
function headingPiece(source: Source, section: Section, item: Placed['piece']['item']): Piece {
  const heading = section.heading.replace(/[\s.…:]+$/u, '');
  const clause: Clause = {
    type: 'clause',
    eId: section.eId,
    wId: section.eId,
    num: null,
    form: 'prose',
    children: [{ type: 'paragraph', children: [{ type: 'text', value: `${heading}:` }] }],
  };
  return {
    id: `${source.id} ${section.eId} ${item.key}`,
    item,
    kind: 'heading',
    from: { source, heading, clause },
  };
}
