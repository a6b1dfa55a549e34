import {
  type Clause,
  clausesOf,
  isClause,
  isSection,
  labelsOf,
  ownText,
  type Protocol,
  type Section,
} from '@akkoord/clause';
import { listed } from '@akkoord/text';
import { placeWords } from '../words/place-words.ts';
import { printedTitle } from './document.ts';

/** What a reader looks for: a clause by its number, or one without a number by its first words. */
interface Place {
  /** `C.1`; `null` for a clause without a number. */
  label: string | null;
  /** First words, for a clause without a number. */
  words: string;
  /** The number of the clause around one without a number; `null` where that has none either. */
  around: string | null;
}

/** The clauses under one heading of the first level, or those that stand before any. */
interface Chapter {
  section: Section | null;
  clauses: Clause[];
}

/** Of what a place is made. */
interface Sought {
  wanted: ReadonlySet<string>;
  labels: ReadonlyMap<string, string | null>;
}

/**
 * Name clauses as a reader finds them, a line for each chapter: `Grenzen: C.1 tot en met C.6`.
 *
 * Items without a number stand with the clause around them, as definitions do with their list; where it is not meant
 * itself, they are named by their first words.
 *
 * @param wIds The clauses; those that the text does not have are left out.
 * @param form `short`: a chapter that has a number goes by that alone, as in `A` and `B 1–10 en 13`. Default: `full`.
 */
export function placesOf(
  tree: Protocol,
  wIds: readonly string[],
  form: 'full' | 'short' = 'full',
): string[] {
  const wanted = new Set(wIds);
  const all = clausesOf(tree);
  if (all.length > 0 && all.every(({ wId }) => wanted.has(wId))) return [placeWords.all];
  const sought = { wanted, labels: labelsOf(tree) };
  return chaptersOf(tree).flatMap((chapter) => {
    const places = chapter.clauses.flatMap((clause) => placesIn(clause, null, sought));
    return places.length === 0 ? [] : [lineOf(chapter, { places, sought, form })];
  });
}

function chaptersOf(tree: Protocol): Chapter[] {
  const loose = tree.children.filter(isClause);
  const sections = tree.children.filter(isSection);
  return [
    ...(loose.length > 0 ? [{ section: null, clauses: loose }] : []),
    ...sections.map((section) => ({ section, clauses: outermost(section) })),
  ];
}

function outermost(section: Section): Clause[] {
  return section.children.flatMap((child) =>
    isClause(child) ? [child] : isSection(child) ? outermost(child) : [],
  );
}

function placesIn(clause: Clause, around: string | null, sought: Sought): Place[] {
  const inner = clause.children.filter(isClause);
  const label = clause.num === null ? null : (sought.labels.get(clause.eId) ?? null);
  const near = label ?? around;
  if (!sought.wanted.has(clause.wId)) return inner.flatMap((one) => placesIn(one, near, sought));
  const own: Place = { label, words: openingOf(clause), around };
  const numbered = inner.filter(({ num }) => num !== null);
  const meant = numbered.filter(({ wId }) => sought.wanted.has(wId));
  if (meant.length === 0 || meant.length === numbered.length) return [own];
  return [own, ...meant.flatMap((one) => placesIn(one, near, sought))];
}

/** The first words of a clause, up to the colon behind a term. */
function openingOf(clause: Clause): string {
  const words = ownText(clause).trim().split(/\s+/u);
  const term = words.findIndex((word) => word.endsWith(':'));
  if (term >= 0 && term < 4)
    return words
      .slice(0, term + 1)
      .join(' ')
      .slice(0, -1);
  return words.length > 6 ? `${words.slice(0, 6).join(' ')} …` : words.join(' ');
}

function lineOf(
  { section, clauses }: Chapter,
  { places, sought, form }: { places: readonly Place[]; sought: Sought; form: 'full' | 'short' },
): string {
  const isWhole = clauses.every((clause) => isMeant(clause, sought.wanted));
  const num = section?.num ?? null;
  if (form === 'short' && num !== null) {
    const inside = places.map((place) => ({ ...place, label: withoutNum(place.label, num) }));
    return isWhole ? num : `${num} ${namesOf(inside, form)}`;
  }
  const names = namesOf(places, form);
  if (!section) return names;
  const whole = isWhole && (places.some(({ label }) => label === null) || names.includes(','));
  if (whole) return `${printedTitle(section)}: ${placeWords.whole}`;
  const told = num !== null && places.some(({ label, around }) => label ?? around);
  const title = told ? section.heading : printedTitle(section);
  return title ? `${title}: ${names}` : names;
}

/** A clause is meant with what stands under it, unless that is named apart. */
function isMeant(clause: Clause, wanted: ReadonlySet<string>): boolean {
  const inner = clause.children.filter(isClause);
  if (!wanted.has(clause.wId)) {
    return inner.length > 0 && inner.every((one) => isMeant(one, wanted));
  }
  const numbered = inner.filter(({ num }) => num !== null);
  const meant = numbered.filter(({ wId }) => wanted.has(wId));
  return meant.length === 0 || meant.length === numbered.length;
}

function withoutNum(label: string | null, num: string): string | null {
  return label?.startsWith(`${num}.`) ? label.slice(num.length + 1) : label;
}

function namesOf(places: readonly Place[], form: 'full' | 'short'): string {
  const labels = places.flatMap(({ label }) => (label === null ? [] : [label]));
  const bare = new Map<string | null, string[]>();
  for (const { label, words, around } of places) {
    if (label !== null) continue;
    bare.set(around, [...(bare.get(around) ?? []), placeWords.opening(words)]);
  }
  const unnumbered = [...bare].flatMap(([around, words]) =>
    around === null ? words : [placeWords.under(around, listed(words))],
  );
  return listed([...ranges(labels, form), ...unnumbered]);
}

/** Take three or more numbers in a row together: `C.1 tot en met C.4`. */
function ranges(labels: readonly string[], form: 'full' | 'short'): string[] {
  const runs: string[][] = [];
  for (const label of labels) {
    const run = runs.at(-1);
    if (run && follows(run.at(-1) as string, label)) run.push(label);
    else runs.push([label]);
  }
  return runs.flatMap((run) =>
    run.length > 2 ? [placeWords.range[form](run[0] as string, run.at(-1) as string)] : run,
  );
}

function follows(before: string, label: string): boolean {
  const [, stem, last] = /^(.*?)(\d+)$/u.exec(before) ?? [];
  const [, own, number] = /^(.*?)(\d+)$/u.exec(label) ?? [];
  return stem !== undefined && stem === own && Number(number) === Number(last) + 1;
}
