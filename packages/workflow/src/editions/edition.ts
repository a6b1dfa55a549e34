import { annotate } from '@akkoord/annotate';
import {
  type Clause,
  type ClauseContent,
  clausesOf,
  type Edit,
  identify,
  isClause,
  isSection,
  labelsOf,
  ownText,
  type Protocol,
  rewriteOwnText,
  type SectionContent,
  textParts,
} from '@akkoord/clause';
import { editionMarks, editionProblems } from '@akkoord/render/words';
import { defaultTaxonomy, type Taxonomy } from '@akkoord/taxonomy';
import { EditionError, type Fillings } from './fillings.ts';

/** A place of a shared text that is a school's own. */
export type OwnPlace = { eId: string; label: string } & (
  | { kind: 'fill'; name: string; start: number; end: number }
  | { kind: 'differ'; start: number; end: number }
);

const marks = {
  fill: new RegExp(String.raw`\[${editionMarks.fill}:\s*([^\]]+?)\s*\]`, 'giu'),
  differ: new RegExp(String.raw`\s*\[${editionMarks.differ}\]`, 'giu'),
};

/** List what a shared text leaves to its schools, in its order: `[in te vullen: …]` and `[mag afwijken]`. */
export function ownPlaces(shared: Protocol): OwnPlace[] {
  const labels = labelsOf(shared);
  return clausesOf(shared).flatMap((clause) => {
    const text = ownText(clause);
    const { eId } = clause;
    const place = { eId, label: labels.get(eId) ?? eId };
    const at = ({ index, 0: words }: RegExpExecArray) => ({
      start: index,
      end: index + words.length,
    });
    return [
      ...[...text.matchAll(marks.fill)].map(
        (match): OwnPlace => ({ ...place, kind: 'fill', name: match[1] ?? '', ...at(match) }),
      ),
      ...[...text.matchAll(marks.differ)].map(
        (match): OwnPlace => ({ ...place, kind: 'differ', ...at(match) }),
      ),
    ];
  });
}

/**
 * Write the edition of one school: the shared text with what this school filled in, and its own words where it may
 * have these.
 *
 * @throws EditionError with every problem: an unknown school or place, a clause that may not differ, a place that was
 *   not filled in.
 */
export function editionOf(
  shared: Protocol,
  fillings: Fillings,
  { taxonomy = defaultTaxonomy() }: { taxonomy?: Taxonomy | undefined } = {},
): Protocol {
  const places = ownPlaces(shared);
  const problems = problemsOf(shared, fillings, places);
  if (problems.length > 0) throw new EditionError(problems);
  const own = new Map<string, string>();
  for (const [name, text] of Object.entries(fillings.differ)) {
    const place = places.find(
      ({ label, eId, kind }) => kind === 'differ' && isNamed({ label, eId }, name),
    );
    if (place) own.set(place.eId, text);
  }
  const {
    approval: _,
    status: __,
    digest: ___,
    ...meta
  } = shared.meta as Protocol['meta'] & { digest?: unknown };
  const { school, sector } = fillings;
  const tree: Protocol = {
    type: 'protocol',
    meta: { ...meta, school: { name: school, ...(sector ? { sector } : {}) }, status: 'draft' },
    children: shared.children.map((child) => written(child, { places, own, fillings })),
  };
  const edition = identify(tree);
  const left = marksLeft(edition);
  if (left.length > 0) throw new EditionError(left.map(editionProblems.left));
  return annotate(edition, { taxonomy });
}

/** Find marks that no clause has in its words: in a heading, the title or a footnote, or without a name. */
function marksLeft(tree: Protocol): string[] {
  const mark = new RegExp(
    String.raw`\[(?:${editionMarks.fill}|${editionMarks.differ})[^\]]*\]?`,
    'giu',
  );
  return textParts(tree).flatMap((part) => {
    const words = Object.values(part).filter((value) => typeof value === 'string');
    return words.flatMap((text) => text.match(mark) ?? []);
  });
}

interface Writing {
  places: readonly OwnPlace[];
  own: ReadonlyMap<string, string>;
  fillings: Fillings;
}

function written<Child extends SectionContent | ClauseContent>(child: Child, how: Writing): Child {
  if (isSection(child)) {
    return { ...child, children: child.children.map((one) => written(one, how)) };
  }
  if (!isClause(child)) return child;
  const text = how.own.get(child.eId);
  const nested = child.children.filter(isClause);
  const clause: Clause =
    text === undefined
      ? rewriteOwnText(child, editsIn(child, how))
      : {
          ...child,
          children: [
            ...text.split(/\n\s*\n/).map(
              (value): ClauseContent => ({
                type: 'paragraph',
                children: [{ type: 'text', value: value.replace(/\s+/g, ' ').trim() }],
              }),
            ),
            ...nested,
          ],
        };
  const { data: _, position: __, ...rest } = clause;
  return { ...rest, children: clause.children.map((one) => written(one, how)) } as Clause as Child;
}

function editsIn({ eId }: Clause, { places, fillings }: Writing): Edit[] {
  return places
    .filter((place) => place.eId === eId)
    .map((place) => ({
      start: place.start,
      end: place.end,
      text: place.kind === 'fill' ? (fillings.fill[place.name] ?? '') : '',
    }));
}

function problemsOf(
  { meta, ...shared }: Protocol,
  { school, fill, differ }: Fillings,
  places: readonly OwnPlace[],
): string[] {
  const schools = meta.competentAuthority?.schools ?? [];
  const names = [
    ...new Set(places.flatMap((place) => (place.kind === 'fill' ? [place.name] : []))),
  ];
  const may = places.filter(({ kind }) => kind === 'differ');
  const labels = [...labelsOf({ meta, ...shared })];
  const known = may.map(({ label }) => label);
  return [
    ...(schools.length > 0 && !schools.includes(school)
      ? [editionProblems.unknownSchool(school, schools)]
      : []),
    ...Object.keys(fill)
      .filter((name) => !names.includes(name))
      .map((name) => editionProblems.unknownPlace(name, names)),
    ...Object.keys(differ).flatMap((name) => {
      const here = may.filter((place) => isNamed(place, name)).length;
      if (here === 1) return [];
      const is = labels.some(([eId, label]) => isNamed({ eId, label: label ?? '' }, name));
      return here === 0 && is
        ? [editionProblems.mayNotDiffer(name, known)]
        : [editionProblems.unknownClause(name, known)];
    }),
    ...places.flatMap((place) =>
      place.kind === 'fill' && fill[place.name] === undefined && !isReplaced(place, differ)
        ? [editionProblems.unfilled(place.label, place.name)]
        : [],
    ),
  ];
}

/** A clause that a school words itself has nothing left to fill in. */
function isReplaced(place: OwnPlace, differ: Fillings['differ']): boolean {
  return Object.keys(differ).some((name) => isNamed(place, name));
}

function isNamed({ eId, label }: { eId: string; label: string }, name: string): boolean {
  return eId === name || label === name;
}
