import { type Context, contextOf, type NormReader, signsOf } from '@akkoord/annotate/parts';
import type { Finding } from '@akkoord/clause';
import { findingsOf, type Reading } from '../findings.ts';
import type { Lexicon } from '../lexicon.ts';
import { wordingDifference } from '../wording.ts';
import { coverage } from './coverage.ts';
import { listDifferences } from './list-differences.ts';
import {
  isCrossed,
  isOfBearers,
  isOfReferences,
  isToldBy,
  listFinding,
  movedJoin,
} from './list-findings.ts';
import { groupFinding } from './pupil-groups.ts';
import { caseFinding, segmentFinding } from './segment-findings.ts';
import { type Segment, saysTheSame, segmentsOf, termsIn } from './segments.ts';
import type { Unit } from './units.ts';
import { holdsHere, isOfAnother, isOfNewPart, isReplaced, isTurned, weighed } from './weigh.ts';

/** What differs between two sentences that answer each other. */
export interface UnitReading {
  readonly findings: readonly Finding[];
  /** Whether the findings tell all that differs; if not, what it does to the rule cannot be told. */
  readonly told: boolean;
  /** Whether they share most of their words. */
  readonly close: boolean;
  readonly context: Context;
}

/** What a pair of sentences is read with. */
export interface UnitTools {
  readonly lexicon: Lexicon;
  readonly readNorm: NormReader;
}

/** Words without a rule that a sentence may gain or lose and still be read: one in so many that both sides have. */
const unread = 6;

/**
 * Say what differs between two sentences, and whether that is all.
 *
 * @param named What the clauses of these sentences name on one side only; it counts as told where it stands.
 */
export function readPair(
  before: Unit,
  after: Unit,
  { lexicon, readNorm }: UnitTools,
  named: readonly Finding[],
): UnitReading {
  const pair = [before, after] as const;
  const { shared, lost, gained } = wordingDifference(before.terms, after.terms);
  const close = shared >= lost.length + gained.length;
  const [one, other] = pair.map((unit): Reading => ({ norm: readNorm(unit), named: [] })) as [
    Reading,
    Reading,
  ];
  const contexts = pair.map((unit) => contextOf(unit, lexicon)) as [Context, Context];
  const context = contexts[0] === contexts[1] ? contexts[0] : 'none';
  const segments = segmentsOf(before, after).filter((segment) => !saysTheSame(segment, lexicon));
  const read = findingsOf(one, other, { close });
  const known = read
    .filter((finding) => !isOfNewPart(finding, segments, lexicon))
    .filter((finding) => holdsHere(finding, pair, { context, lexicon }))
    .map((finding) => weighed(finding, pair, { context, lexicon }))
    .map((finding) => (isTurned(finding, read) ? { ...finding, effect: null } : finding))
    .map((finding) =>
      isReplaced(finding, segments, lexicon) || isOfAnother(finding, pair, named)
        ? { ...finding, effect: null }
        : finding,
    );
  const found: Finding[] = [];
  const emphasised = coverage(
    pair,
    known.filter(({ code }) => code.startsWith('emphasis')),
    { words: [], lexicon },
  );
  const open = segments.filter((segment) => !emphasised(segment));
  const cases = caseFinding(pair, open, { context, lexicon });
  if (cases) found.push(cases);
  const groups = groupFinding(pair, { context, lexicon });
  if (groups) found.push(groups);
  const join = movedJoin(open);
  const lists = ((close && !cases && listDifferences(before, after, lexicon)) || []).filter(
    (list) =>
      !isOfBearers(list, known) && !isOfReferences(list, pair) && !(join && isCrossed(list)),
  );
  found.push(...lists.map((list) => listFinding(list, pair, { context, lexicon })));
  const listed = lists.flatMap(({ words }) => words);
  const covered = coverage(pair, [...known, ...named, ...found], { words: listed, lexicon });
  const rest = segments.filter((segment) => {
    if (segment === join || covered(segment)) return false;
    const finding = segmentFinding(segment, pair, { context, lexicon });
    if (finding && !found.some((other) => isToldBy(other, finding))) found.push(finding);
    return finding === null;
  });
  const toldOf = coverage(pair, found, { words: [], lexicon });
  const left = rest.filter((segment) => !toldOf(segment));
  const loose = left.reduce((sum, segment) => sum + termsOf(segment, lexicon), 0);
  const cased = found.filter(({ kind }) => kind === 'condition');
  const denied = known.some(
    (finding) =>
      (finding.code === 'denial-gone' || finding.code === 'denial-new') &&
      !cased.some((other) => holds(other, finding)),
  );
  // What a list does that cannot be told, silences the rest of its sentence too.
  const unsure =
    context === 'duty' &&
    found.some(({ code, effect }) => code === 'list-changed' && effect === null);
  const misplaced = read.some(
    (finding) =>
      isOfNewPart(finding, segments, lexicon) && !cased.some((other) => holds(other, finding)),
  );
  const told = !denied && !unsure && !misplaced && !left.some(isJoin) && loose * unread <= shared;
  const findings = [...known, ...found];
  if (!isSwapped(pair, lexicon)) return { findings, told, close, context };
  const silenced = findings.map((one) => ({ ...one, effect: null }));
  return { findings: silenced, told: false, close, context };
}

/** One side puts something in the place of another thing: what is left of the rest, its words do not say. */
function isSwapped([before, after]: readonly [Unit, Unit], lexicon: Lexicon): boolean {
  const count = ({ tokens }: Unit) => signsOf(tokens, 'instead', lexicon.taxonomy).length;
  return count(before) !== count(after);
}

/** Tell whether a finding quotes all that another does. */
function holds(outer: Finding, inner: Finding): boolean {
  return (['before', 'after'] as const).every((side) => {
    const [span, within] = [outer[side]?.span, inner[side]?.span];
    return !within || (!!span && within.start >= span.start && within.end <= span.end);
  });
}

function termsOf({ removed, added }: Segment, lexicon: Lexicon): number {
  return termsIn(removed, lexicon).length + termsIn(added, lexicon).length;
}

/** Another *en* or *of*, and hardly more: what that does, nothing here tells. */
function isJoin({ removed, added }: Segment): boolean {
  return [removed, added].some(
    (tokens) =>
      tokens.length <= 2 && tokens.some(({ folded }) => folded === 'en' || folded === 'of'),
  );
}
