import { annotate } from '@akkoord/annotate';
import {
  type Change,
  type Comparison,
  clausesOf,
  type Other,
  type Protocol,
  type Reader,
} from '@akkoord/clause';
import type { Taxonomy } from '@akkoord/taxonomy';
import { type Aligned, type Alignment, type AlignOptions, align } from './align.ts';
import { analyser } from './analyse.ts';
import { bandOf } from './band.ts';
import { contentsOf } from './content/contents.ts';
import { withSubjects } from './elsewhere.ts';
import { lexiconOf } from './lexicon.ts';
import { limitsOf } from './limits.ts';
import { loneChanges } from './lone-changes.ts';
import { inOrder } from './order.ts';
import type { IndexPairs } from './others/headings.ts';
import { pairNotes } from './others/notes.ts';
import { isSame, other } from './others/other.ts';
import { type OthersOptions, othersOf } from './others/others.ts';
import { outlineOf } from './others/outline.ts';
import { type PairContext, pairChange } from './pair-change.ts';
import { mirrored, type Pins } from './pins.ts';
import { referenceReader } from './references/references.ts';
import { readSides, type Side } from './side.ts';
import { summaryOf } from './summary/summary.ts';
import { withContent, witnessOf } from './witness.ts';

/** What a comparison goes by. */
export interface CompareOptions {
  taxonomy: Taxonomy;
  /** Pairs that a person made or took apart, by eId. */
  pins?: Pins;
  /** Keep only pairs that are almost never wrong; all else is repealed and inserted. Default `false`. */
  sure?: boolean;
  /** For whom the summary is. Default: everyone. */
  reader?: Reader | undefined;
}

/**
 * Lay two expressions beside each other: which clause answers which, and what changed.
 *
 * Clauses are found whatever their order, number or section. Names of the school's own, spellings and
 * extraction damage are no difference of rule, but the diff shows them. The same input gives the same
 * value, and `compare(b, a)` mirrors `compare(a, b)`.
 *
 * @throws TypeError where `pins` names an unknown clause, or one clause twice.
 *
 * @param before The old text, or one school's.
 * @param after The new text, or another school's.
 * @returns A comparison in which every clause of both stands in exactly one change, in the order of the
 *   after side, with repeals where they stood.
 *
 * Source: Dekker and others, the Gothenburg model of collation (tokenize, normalize, align, analyse).
 */
export function compare(
  before: Protocol,
  after: Protocol,
  { taxonomy, pins = {}, sure = false, reader }: CompareOptions,
): Comparison {
  const lexicon = lexiconOf(taxonomy);
  const [one, other] = [before, after].map((tree) => annotated(tree, taxonomy)) as [
    Protocol,
    Protocol,
  ];
  const sides = readSides(one, other, lexicon);
  const witnesses = sides.map((side) => witnessOf(side, taxonomy)) as [
    ReturnType<typeof witnessOf>,
    ReturnType<typeof witnessOf>,
  ];
  const turned = witnesses[0].digest > witnesses[1].digest;
  const sameDigest = witnesses[0].digest === witnesses[1].digest;
  const alignment =
    sameDigest && Object.keys(pins).length === 0
      ? inPlace(sides)
      : alignSides(sides, turned, { lexicon, pins, sure });
  const outlines = [outlineOf(sides[0]), outlineOf(sides[1])] as const;
  const notes = pairNotes(...outlines, leadingPairs(alignment));
  const contents = contentsOf(outlines, notes, turned);
  const context: PairContext = {
    sides,
    turned,
    lexicon,
    analyse: analyser(lexicon),
    readReferences: referenceReader(alignment, sides),
    contents,
    taken: [
      new Set(alignment.groups.flatMap(({ rows }) => rows)),
      new Set(alignment.groups.flatMap(({ columns }) => columns)),
    ],
  };
  const changes = [
    ...alignment.groups.map((group) => pairChange(group, context)),
    ...loneChanges('repeal', alignment, context),
    ...loneChanges('insertion', alignment, context),
  ];
  const ordered = withSubjects(inOrder(changes, sides), sides, taxonomy);
  return {
    type: 'comparison',
    before: withContent(witnesses[0], sides[0], contents.before),
    after: withContent(witnesses[1], sides[1], contents.after),
    changes: ordered,
    others: sameDigest
      ? []
      : seen(othersOf(outlines, { ...othersOptions(alignment, sides), notes }), changes),
    ...(contents.notes.length > 0 ? { notes: contents.notes } : {}),
    summary: summaryOf(ordered, { sides, lexicon }, reader),
    limits: limitsOf([sides[0].tree, sides[1].tree], witnesses),
  };
}

/** A digest that differs is never without a row: where nothing else says why, one says that the layout does. */
function seen(others: Other[], changes: readonly Change[]): Other[] {
  const told = changes.some(
    ({ kind, moved, renumbered }) => kind !== 'unchanged' || moved || renumbered,
  );
  return told || others.length > 0 ? others : [other('document-layout', { before: [], after: [] })];
}

/** Say which clauses answer each other, and of which it is sure enough to tell how they stand. */
function othersOptions(
  { groups }: Alignment,
  sides: readonly [Side, Side],
): Omit<OthersOptions, 'notes'> {
  const pairs = leadingPairs({ groups });
  const sure = groups
    .filter((group) => group.rows.length === 1 && group.columns.length === 1)
    .filter((group) => bandOf(group) === 'certain')
    .map(({ anchor }) => [anchor.row, anchor.column] as const);
  const answers = new Map(pairs);
  return {
    pairs,
    sure,
    unchanged: (row) => {
      const column = answers.get(row);
      return (
        column !== undefined && isSame(sides[0].entries[row]?.text, sides[1].entries[column]?.text)
      );
    },
  };
}

/** Give the pairs of clauses that answer each other; of a split or join the leading one. */
function leadingPairs({ groups }: Pick<Alignment, 'groups'>): IndexPairs {
  return groups.map(({ anchor }) => [anchor.row, anchor.column] as const);
}

/** A tree that nobody annotated is annotated here, so that both sides are read in one way. */
function annotated(tree: Protocol, taxonomy: Taxonomy): Protocol {
  const isRead = clausesOf(tree).some(({ data }) => data?.provisions ?? data?.rights);
  return isRead ? tree : annotate(tree, { taxonomy });
}

/** Two texts of one digest are the same clause by clause, whatever stands in them twice. */
function inPlace([before]: readonly [Side, Side]): Alignment {
  const groups = before.entries.map(
    ({ index }): Aligned => ({
      rows: [index],
      columns: [index],
      anchor: { row: index, column: index, score: 1, by: 'same-text', within: false },
      by: 'same-text',
      score: 1,
      weakest: 1,
      mutual: true,
      moved: false,
    }),
  );
  return { groups, bestBefore: () => 1, bestAfter: () => 1 };
}

/** Align in one direction, whichever was asked for: ties fall the same way then. */
function alignSides(
  [before, after]: readonly [Side, Side],
  turned: boolean,
  options: AlignOptions,
): Alignment {
  if (!turned) return align(before, after, options);
  const pins = mirrored(options.pins);
  const { groups, bestBefore, bestAfter } = align(after, before, { ...options, pins });
  return {
    groups: groups.map((group) => ({
      ...group,
      rows: group.columns,
      columns: group.rows,
      anchor: { ...group.anchor, row: group.anchor.column, column: group.anchor.row },
      by: group.by === 'split' ? 'join' : group.by === 'join' ? 'split' : group.by,
    })),
    bestBefore: bestAfter,
    bestAfter: bestBefore,
  };
}
