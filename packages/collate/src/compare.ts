import { annotate } from '@akkoord/annotate';
import {
  type Change,
  type ChangeKind,
  type Comparison,
  clausesOf,
  type Finding,
  type Other,
  type Protocol,
  type Reader,
} from '@akkoord/clause';
import type { Taxonomy } from '@akkoord/taxonomy';
import { type Aligned, type Alignment, type AlignOptions, align } from './align.ts';
import { type Analyser, type Analysis, analyser } from './analyse.ts';
import { bandOf } from './band.ts';
import { blocksOrWords, type Contents, contentsOf } from './content/contents.ts';
import { mergeBlocks } from './content/merge-blocks.ts';
import { rightsOf } from './council-rights.ts';
import { diffWords, reverseDiff } from './diff.ts';
import { grownList } from './direction/grown-list.ts';
import { effectOf } from './direction/verdict.ts';
import { withSubjects } from './elsewhere.ts';
import { withoutLabels } from './labels.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { limitsOf } from './limits.ts';
import { loneChanges } from './lone-changes.ts';
import { inOrder } from './order.ts';
import type { IndexPairs } from './others/headings.ts';
import { pairNotes } from './others/notes.ts';
import { isSame, other } from './others/other.ts';
import { type OthersOptions, othersOf } from './others/others.ts';
import { outlineOf } from './others/outline.ts';
import { mirrored, type Pins } from './pins.ts';
import { type ReferenceReader, referenceReader, withoutMentions } from './references/references.ts';
import { type Entry, readSides, type Side } from './side.ts';
import { summaryOf } from './summary/summary.ts';
import { nameOf, withContent, witnessOf } from './witness.ts';

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
  const context: Context = {
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

interface Context {
  sides: readonly [Side, Side];
  /** True where the work is done with the sides swapped, so that both directions give one result. */
  turned: boolean;
  lexicon: Lexicon;
  analyse: Analyser;
  readReferences: ReferenceReader;
  contents: Contents;
  /** The clauses of each side that are answered. */
  taken: readonly [ReadonlySet<number>, ReadonlySet<number>];
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

function pairChange(group: Aligned, context: Context): Change {
  const { sides, turned, contents } = context;
  const before = group.rows.map((row) => sides[0].entries[row] as Entry);
  const after = group.columns.map((column) => sides[1].entries[column] as Entry);
  const [from, to] = [before, after].map((side) => side.map((entry) => entry.text).join('\n'));
  const diff = turned
    ? reverseDiff(diffWords(to as string, from as string))
    : diffWords(from as string, to as string);
  const band = bandOf(group);
  const read =
    band === 'doubtful'
      ? withoutBans(context.analyse(before, after))
      : analysePair(before, after, context);
  const analysis = withGrownList(read, group, context);
  return {
    kind: kindOf(before, after, analysis),
    moved: group.moved,
    renumbered: isRenumbered(group, sides),
    before: before.map((entry) => entry.eId),
    after: after.map((entry) => entry.eId),
    matchedBy: group.by,
    score: round(group.score),
    band,
    ...analysis,
    diff,
    ...builtOf(before, after, { turned, contents }),
    rights: rightsOf([...before, ...after]),
  };
}

/** Leave open which way a ban goes that one side of a doubtful pair lacks: it may be said there in other words, `rookvrij`. */
function withoutBans(analysis: Analysis): Analysis {
  const isBan = ({ code }: Finding) => code === 'prohibition-gone' || code === 'prohibition-new';
  if (!analysis.findings.some(isBan)) return analysis;
  const findings = analysis.findings.map((one) => (isBan(one) ? { ...one, effect: null } : one));
  return { ...analysis, effect: null, findings };
}

/** Add what a list has of its own that was one sentence on the other side: its members that nothing answers. */
function withGrownList(
  analysis: Analysis,
  { rows, columns }: Aligned,
  { sides, taken, lexicon }: Context,
): Analysis {
  const comes = columns.length > 1;
  const [own, held] = comes ? [columns, taken[1]] : [rows, taken[0]];
  const { entries } = sides[comes ? 1 : 0];
  const lead = own.find((index) => own.some((other) => entries[other]?.parent === index));
  const members = entries.filter(({ parent, index }) => parent === lead && !held.has(index));
  if (lead === undefined || own.length === 1 || members.length === 0) return analysis;
  const finding = grownList(entries[lead] as Entry, members, { comes, lexicon });
  const silent = analysis.effect === null && analysis.significance === 'substantive';
  const effect = silent ? null : effectOf([finding, { effect: analysis.effect }]);
  return { significance: 'substantive', effect, findings: [...analysis.findings, finding] };
}

/** Lay what two clauses are built of over each other, where their words do not say all. */
function builtOf(
  [from, ...joined]: readonly Entry[],
  [to, ...split]: readonly Entry[],
  { turned, contents }: Pick<Context, 'turned' | 'contents'>,
): Pick<Change, 'blocks'> {
  if (!from || !to || joined.length + split.length > 0) return {};
  const [old, fresh] = [contents.before.get(from.index), contents.after.get(to.index)];
  if (!old && !fresh) return {};
  const [one, other] = [blocksOrWords(old, from.text), blocksOrWords(fresh, to.text)];
  return { blocks: mergeBlocks(one, other, turned) };
}

/** Analyse clauses that surely answer each other: a label that followed its clause is no difference. */
function analysePair(
  before: readonly Entry[],
  after: readonly Entry[],
  { lexicon, analyse, readReferences }: Context,
): Analysis {
  const references = readReferences(before, after);
  // What one clause points at is not known to be what several do, cut or put together.
  const single = before.length === 1 && after.length === 1;
  const { followed } = references;
  const findings = single ? references.findings : [];
  const [from, to] = withoutLabels([before, after], lexicon);
  const lettersOf = (side: readonly Entry[]) => side.map(({ letters }) => letters).join('');
  // A label that was left in the text hid what the clause is nested in: whom that binds, is not another one.
  if ((from !== before || to !== after) && lettersOf(from) === lettersOf(to)) return unchanged;
  const [one, other] = [from, to].map((side) =>
    side.map((entry) => withoutMentions(entry, followed, lexicon)),
  ) as [Entry[], Entry[]];
  const analysis = analyse(one, other);
  if (findings.length === 0) return analysis;
  return {
    ...analysis,
    significance: 'substantive',
    findings: [...analysis.findings, ...findings],
  };
}

const unchanged: Analysis = { significance: 'none', effect: null, findings: [] };

/** The same text that binds others, or points elsewhere, is another rule in the same words. */
function kindOf(
  before: readonly Entry[],
  after: readonly Entry[],
  { significance }: Analysis,
): ChangeKind {
  if (after.length > 1) return 'split';
  if (before.length > 1) return 'join';
  return isSame(before[0]?.text, after[0]?.text) && significance === 'none'
    ? 'unchanged'
    : 'substitution';
}

function isRenumbered({ anchor }: Aligned, [before, after]: readonly [Side, Side]): boolean {
  const one = before.entries[anchor.row] as Entry;
  const other = after.entries[anchor.column] as Entry;
  if (one.clause.num === null || other.clause.num === null) return false;
  return nameOf(one, before.entries).label !== nameOf(other, after.entries).label;
}

function round(score: number): number {
  return Math.round(score * 1000) / 1000;
}
