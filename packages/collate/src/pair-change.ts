import type { Band, Change, ChangeKind, Finding } from '@akkoord/clause';
import { withoutOtherActs } from './acts.ts';
import type { Aligned } from './align.ts';
import type { Analyser, Analysis } from './analyse.ts';
import { bandOf } from './band.ts';
import { blocksOrWords, type Contents } from './content/contents.ts';
import { mergeBlocks } from './content/merge-blocks.ts';
import { rightsOf } from './council-rights.ts';
import { diffWords, reverseDiff } from './diff.ts';
import { grownList } from './direction/grown-list.ts';
import { effectOf } from './direction/verdict.ts';
import { withoutLabels } from './labels.ts';
import type { Lexicon } from './lexicon.ts';
import { isSame } from './others/other.ts';
import { type ReferenceReader, withoutMentions } from './references/references.ts';
import type { Entry, Side } from './side.ts';
import { nameOf } from './witness.ts';

/** What the clauses of a group are read with. */
export interface PairContext {
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

/** Say what changed between clauses that answer each other. */
export function pairChange(group: Aligned, context: PairContext): Change {
  const { sides, turned, contents } = context;
  const before = group.rows.map((row) => sides[0].entries[row] as Entry);
  const after = group.columns.map((column) => sides[1].entries[column] as Entry);
  const [from, to] = [before, after].map((side) => side.map((entry) => entry.text).join('\n'));
  const diff = turned
    ? reverseDiff(diffWords(to as string, from as string))
    : diffWords(from as string, to as string);
  const band = bandOf(group);
  const analysis = withGrownList(readAs(band, [before, after], context), group, context);
  return {
    kind: kindOf(before, after, analysis),
    moved: group.moved,
    renumbered: isRenumbered(group, sides),
    before: before.map((entry) => entry.eId),
    after: after.map((entry) => entry.eId),
    matchedBy: group.by,
    score: round(group.score),
    band,
    ...(isGuess(group) ? withoutDirection(analysis) : analysis),
    diff,
    ...builtOf(before, after, { turned, contents }),
    rights: rightsOf([...before, ...after]),
  };
}

/** Read what differs, the more guardedly the less sure it is that the clauses answer each other. */
function readAs(
  band: Band,
  [before, after]: readonly [readonly Entry[], readonly Entry[]],
  context: PairContext,
): Analysis {
  const read =
    band === 'doubtful'
      ? withoutBans(context.analyse(before, after))
      : analysePair(before, after, context);
  return withoutOtherActs(read, [before, after], { lexicon: context.lexicon, band });
}

/** Whether little more than the subject, the place or the lack of anything nearer speaks for a group. */
function isGuess({ by, anchor, ...sure }: Aligned): boolean {
  const parts = [...by.split('+'), ...anchor.by.split('+')];
  if (parts.includes('subject') || parts.includes('nearest')) return true;
  return parts.includes('place') && bandOf(sure) === 'doubtful';
}

/** Say what differs and leave open which way it goes: of several rules beside several, or of a guess, nobody can tell. */
function withoutDirection({ significance, findings }: Analysis): Analysis {
  const open = findings.map((finding) => ({ ...finding, effect: null }));
  return { significance, effect: null, findings: open };
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
  { sides, taken, lexicon }: PairContext,
): Analysis {
  if (columns.length > 1 && rows.length > 1) return analysis;
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
  { turned, contents }: Pick<PairContext, 'turned' | 'contents'>,
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
  { lexicon, analyse, readReferences }: PairContext,
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
  if (before.length > 1 && after.length > 1) return 'substitution';
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
