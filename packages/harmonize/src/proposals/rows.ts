import type { Change, Comparison, Other } from '@akkoord/clause';
import { compare } from '@akkoord/collate';
import type { Taxonomy } from '@akkoord/taxonomy';
import type { ChangeDecision } from '../ledger/decision.ts';
import { type Ledger, standing } from '../ledger/ledger.ts';
import { settledOn, standingOnSubjects } from '../ledger/state.ts';
import { weighed } from './agreement.ts';
import { followersOf } from './following.ts';
import { type PlacedSource, placedSource } from './places.ts';
import type { ProposalPlace, ProposalRow, ProposalSide } from './row.ts';

/** A text that is to be changed, and what is proposed for it. */
export interface ProposalsInput {
  /** Its id is `base`. Annotated, with ids. */
  base: PlacedSource['source'];
  /** Each with an id of its own; in the order in which they are shown. */
  proposals: ReadonlyArray<PlacedSource['source']>;
  /** Of the base and each proposal, in that order. */
  comparisons: readonly Comparison[];
  taxonomy: Taxonomy;
  ledger: Ledger<ChangeDecision>;
}

/** What one proposal makes of clauses, before it is laid beside what others make of them. */
interface Part {
  of: ProposalRow['of'];
  before: readonly ProposalPlace[];
  side: ProposalSide;
}

/**
 * List all that is proposed for a text, each clause, heading and the title once, in the order of the text: who
 * changes it, whether their words go together, and what was decided.
 *
 * A clause that only got another number is no row: numbers follow what is decided.
 *
 * @throws TypeError where the comparisons are not one for each proposal.
 */
export function proposalRows(input: ProposalsInput): ProposalRow[] {
  const { base, proposals, comparisons, taxonomy } = input;
  if (comparisons.length !== proposals.length) {
    throw new TypeError(
      `Expected ${proposals.length} comparisons, one a proposal, not ${comparisons.length}`,
    );
  }
  const text = placedSource(base, taxonomy);
  const parts = proposals.flatMap((source, index) =>
    partsOf(comparisons[index] as Comparison, text, placedSource(source, taxonomy)),
  );
  const rows = grouped(parts, input).map((group) => rowOf(group, text));
  const sorted = inOrder(rows, text, input);
  const decided = standingOnSubjects(sorted, standing(input.ledger));
  return sorted.map((row) => ({ ...row, state: settledOn(row, decided) }));
}

/** List what one proposal makes of the base. */
function partsOf(comparison: Comparison, base: PlacedSource, own: PlacedSource): Part[] {
  const elsewhere = new Set(
    comparison.others
      .filter(({ code }) => code === 'clause-depth' || code === 'clause-heading')
      .flatMap(({ after }) => after),
  );
  const followers = new Set(followersOf(comparison, base.source, own.source));
  const clauses = comparison.changes.flatMap((change): Part[] => {
    const before = placesAt(change.before, base.clauses);
    const places = placesAt(change.after, own.clauses);
    const moved = change.moved || change.after.some((eId) => elsewhere.has(eId));
    if (!moved && (isKept(before, places) || followers.has(change))) return [];
    const side = { source: own.source, places, diff: change.diff, moved, change };
    return [{ of: 'clause', before, side }];
  });
  const others = comparison.others.flatMap((other) => otherPart(other, base, own));
  return [...others, ...clauses];
}

function otherPart(
  { code, before, after, diff }: Other,
  base: PlacedSource,
  own: PlacedSource,
): Part[] {
  const side = { source: own.source, diff, moved: false, change: null };
  if (code === 'title') {
    return [{ of: 'title', before: [base.title], side: { ...side, places: [own.title] } }];
  }
  if (code !== 'heading-text') return [];
  const places = placesAt(after, own.headings);
  return [{ of: 'heading', before: placesAt(before, base.headings), side: { ...side, places } }];
}

/** Nothing of it is to be decided: the same words, tables and footnotes, one clause for one. */
function isKept(before: readonly ProposalPlace[], after: readonly ProposalPlace[]): boolean {
  const [from, to] = [before[0], after[0]];
  return before.length === 1 && after.length === 1 && from?.fingerprint === to?.fingerprint;
}

function placesAt(
  eIds: readonly string[],
  known: ReadonlyMap<string, ProposalPlace>,
): ProposalPlace[] {
  return eIds.flatMap((eId) => known.get(eId) ?? []);
}

/** A memo and no state: the same comparisons always give the same. */
const known = new WeakMap<readonly Comparison[], ReadonlyMap<string, readonly string[]>>();

/** Put together what is about the same clauses of the base, and what several add that says much the same. */
function grouped(parts: readonly Part[], input: ProposalsInput): Part[][] {
  const groups: Array<{ keys: Set<string>; parts: Part[] }> = [];
  const twins = known.get(input.comparisons) ?? addedAlike(parts, input.taxonomy);
  known.set(input.comparisons, twins);
  for (const part of parts) {
    const own = part.side.places.map((place) => nameOf(place));
    const keys = new Set(
      part.before.length > 0
        ? part.before.map((place) => `${part.of} ${nameOf(place)}`)
        : own.flatMap((name) => [name, ...(twins.get(name) ?? [])]),
    );
    const met = groups.filter((group) => [...keys].some((key) => group.keys.has(key)));
    const [first, ...rest] = met;
    if (!first) {
      groups.push({ keys, parts: [part] });
      continue;
    }
    for (const group of rest) groups.splice(groups.indexOf(group), 1);
    first.parts.push(...rest.flatMap((group) => group.parts), part);
    for (const key of [...keys, ...rest.flatMap((group) => [...group.keys])]) first.keys.add(key);
  }
  return groups.map((group) => group.parts);
}

/** Say which added clauses of several proposals answer each other, by name. */
function addedAlike(parts: readonly Part[], taxonomy: Taxonomy): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const adding = parts.filter(({ before }) => before.length === 0);
  const sources = [...new Set(adding.map(({ side }) => side.source))];
  const added = new Set(adding.flatMap(({ side }) => side.places.map(nameOf)));
  sources.forEach((one, index) => {
    for (const other of sources.slice(index + 1)) {
      for (const { before, after, band } of compare(one.tree, other.tree, { taxonomy }).changes) {
        const names = [
          ...before.map((eId) => `${one.id} ${eId}`),
          ...after.map((eId) => `${other.id} ${eId}`),
        ];
        if (band === 'doubtful' || !names.every((name) => added.has(name))) continue;
        for (const name of names) found.set(name, [...(found.get(name) ?? []), ...names]);
      }
    }
  });
  return found;
}

function nameOf({ source, eId }: ProposalPlace): string {
  return `${source.id} ${eId}`;
}

function rowOf(group: readonly Part[], text: PlacedSource): ProposalRow {
  const [first] = group as readonly [Part, ...Part[]];
  const order = [...text.clauses.keys(), ...text.headings.keys()];
  const base = [
    ...new Map(group.flatMap(({ before }) => before).map((place) => [place.eId, place])).values(),
  ].sort((a, b) => order.indexOf(a.eId) - order.indexOf(b.eId));
  const sides = joinedSides(group.map(({ side }) => side));
  const clauses = [...base, ...sides.flatMap(({ places }) => places)];
  const leading = (base[0] ?? first.side.places[0]) as ProposalPlace;
  return {
    key: base.length > 0 ? leading.eId : nameOf(leading),
    of: first.of,
    label: leading.label,
    base,
    sides,
    clauses,
    references: clauses.map(({ source, eId, fingerprint }) => `${source.id} ${eId} ${fingerprint}`),
    ...weighed(base, sides),
    state: { status: 'open' },
  };
}

/** A proposal that changes clauses in two ways, which another changes in one, is one side. */
function joinedSides(sides: readonly ProposalSide[]): ProposalSide[] {
  const found = new Map<string, ProposalSide>();
  for (const side of sides) {
    const known = found.get(side.source.id);
    found.set(
      side.source.id,
      known
        ? {
            ...known,
            places: [...known.places, ...side.places],
            diff: [...known.diff, ...side.diff],
            moved: known.moved || side.moved,
          }
        : side,
    );
  }
  return [...found.values()];
}

/** The title, then headings and clauses as they stand in the base; what is new behind what it follows. */
function inOrder(
  rows: readonly ProposalRow[],
  text: PlacedSource,
  { comparisons, proposals }: ProposalsInput,
): ProposalRow[] {
  const order = [...text.clauses.keys()];
  const under = new Map<string, number>();
  for (const eId of text.headings.keys()) {
    under.set(eId, order.findIndex((clause) => clause.startsWith(`${eId}__`)) - 0.5);
  }
  const before = new Map<string, number>();
  comparisons.forEach((comparison, index) => {
    let last = -1;
    for (const change of comparison.changes as readonly Change[]) {
      const own = change.before.map((eId) => order.indexOf(eId));
      if (own.length > 0 && !change.moved) last = Math.max(...own);
      for (const eId of change.after) before.set(`${proposals[index]?.id} ${eId}`, last + 0.25);
    }
  });
  const placeOf = ({ of, key, base }: ProposalRow) => {
    if (of === 'title') return Number.NEGATIVE_INFINITY;
    if (of === 'heading') return under.get(key) ?? 0;
    return base.length > 0 ? order.indexOf(key) : (before.get(key) ?? order.length);
  };
  return rows
    .map((row, index) => ({ row, index, place: placeOf(row) }))
    .sort((a, b) => a.place - b.place || a.index - b.index)
    .map(({ row }) => row);
}
