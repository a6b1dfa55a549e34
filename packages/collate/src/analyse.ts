import { normReader } from '@akkoord/annotate/parts';
import {
  type Bearer,
  bearers,
  type Change,
  type Finding,
  type Significance,
} from '@akkoord/clause';
import { tokenize } from '@akkoord/text';
import {
  isRejoined,
  type LoneSentences,
  loneSentences,
  unanswered,
} from './direction/lone-sentences.ts';
import { measureEffect } from './direction/measures.ts';
import { quantityEffect } from './direction/quantities.ts';
import { readPair, type UnitReading, type UnitTools } from './direction/unit-findings.ts';
import { pairUnits, unitsOf } from './direction/units.ts';
import { effectOf, verdictOf } from './direction/verdict.ts';
import { holdsTogether } from './holds-together.ts';
import type { Lexicon } from './lexicon.ts';
import { namedFindings, namedKinds, namedReader } from './mentions.ts';
import type { Entry } from './side.ts';
import { wordingDifference } from './wording.ts';

/** What a change means. */
export type Analysis = Pick<Change, 'significance' | 'effect' | 'findings'>;

/**
 * Analyses the clauses of one change, in document order; either side may be empty.
 *
 * @param place Of a clause that stands alone: where it stands.
 */
export type Analyser = (
  before: readonly Entry[],
  after: readonly Entry[],
  place?: AnalysedPlace,
) => Analysis;

/** Where a clause stands that nothing answers. */
export interface AnalysedPlace {
  /** What it is nested in, where that is answered. */
  readonly lead: Entry | null;
  /** In its place stands a clause that nothing answers either, so that what it did may be said there in other words. */
  readonly replaced: boolean;
  /** A rule of its own text that it speaks of is answered by another one. */
  readonly rewritten: boolean;
}

const within: AnalysedPlace = { lead: null, replaced: false, rewritten: false };

/** A memo and no state: one lexicon always gives the same analyser. */
const analysers = new WeakMap<Lexicon, Analyser>();

/** Make an analyser from the words of a taxonomy; what was made once is used again. */
export function analyser(lexicon: Lexicon): Analyser {
  const known = analysers.get(lexicon) ?? makeAnalyser(lexicon);
  analysers.set(lexicon, known);
  return known;
}

function makeAnalyser(lexicon: Lexicon): Analyser {
  const tools: UnitTools = { lexicon, readNorm: normReader(lexicon.taxonomy) };
  const readNamed = namedReader(lexicon.taxonomy);
  return (before, after, place = within) => {
    const letters = [before, after].map((side) => side.map((entry) => entry.letters).join(''));
    if (letters[0] === letters[1] && signsOf(before) === signsOf(after)) {
      return boundTo(before, after);
    }
    const units = pairUnits(
      before.flatMap((entry) => unitsOf(entry, lexicon)),
      after.flatMap((entry) => unitsOf(entry, lexicon)),
    );
    const one = before.length <= 1 && after.length <= 1;
    const rejoined = one && isRejoined(units);
    const lone = rejoined
      ? noSentences
      : loneSentences(one ? units : unanswered(units), place, tools);
    if (before.length === 0 || after.length === 0) {
      const findings = place.replaced
        ? lone.findings.map((finding) => ({ ...finding, effect: null }))
        : [...lone.findings];
      return { significance: 'substantive', effect: effectOf(findings), findings };
    }
    const { shared, lost, gained } = wordingDifference(
      before.flatMap((entry) => entry.terms),
      after.flatMap((entry) => entry.terms),
    );
    const close = shared >= lost.length + gained.length;
    const same = lost.length === 0 && gained.length === 0;
    const held =
      same && signsOf(before) === signsOf(after) && holdsTogether(before, after, lexicon);
    const things = namedFindings(before.flatMap(readNamed), after.flatMap(readNamed), close);
    const readings = units.pairs.map((pair) => ({ pair, ...readPair(...pair, tools, things) }));
    const named = things
      .map((finding) => withEffect(finding, readings, lexicon))
      .map((one) => ({ ...one, effect: measureEffect(one, units, lexicon.taxonomy) }));
    const findings = [...readings.flatMap((reading) => reading.findings), ...named]
      .filter(isFirst)
      .filter(
        // What a sentence or clause of its own says on the other side came nor went.
        (finding) => !rejoined || (finding.kind !== 'member' && finding.kind !== 'condition'),
      )
      .filter(
        (finding) => one || finding.kind !== 'member' || !standsThere(finding, [before, after]),
      )
      .filter(
        // Words that are forms or misreadings of each other name the same people, where they stand in one order.
        ({ kind }) => kind !== 'bearer' || !same || !held || spokenToOthers(before, after),
      );
    const kept = (list: readonly Finding[]) => list.filter((each) => findings.includes(each));
    const evidence = {
      readings: readings.map((reading) => ({
        ...reading,
        findings: kept(reading.findings),
        told: reading.told && !named.some((one) => isUnread(one, reading.pair)),
      })),
      named: kept(named),
      lone,
      partial: !one && units.dropped.length + units.added.length > 0,
    };
    const effect = verdictOf(evidence);
    // Of several clauses a sentence that nothing answers is told only where it is what pulls the verdict apart.
    const alone = verdictOf({ ...evidence, lone: noSentences });
    const left = one || effect !== alone ? lone.findings : [];
    const reworded = findings.length === 0 && left.length === 0 && same && held;
    const significance: Significance = reworded ? 'editorial' : 'substantive';
    // The same words put together in another way: what that does to the rule, nothing here can tell.
    const read =
      readings.length > 0 && readings.every((each) => each.told && each.findings.length > 0);
    const unread = reworded || rejoined || (same && !held && !read);
    return { significance, effect: unread ? null : effect, findings: [...findings, ...left] };
  };
}

/** Whether a finding is the first that says what it says of what stands on both sides: one word may stand in two lists. */
function isFirst({ code, data, effect }: Finding, at: number, all: readonly Finding[]): boolean {
  const key = JSON.stringify([code, data, effect]);
  const first = all.findIndex((one) => JSON.stringify([one.code, one.data, one.effect]) === key);
  return first === at || code !== 'list-changed';
}

const noSentences: LoneSentences = { findings: [], unsure: false };

/** Whether what a list gained or lost stands on both sides, in whichever of several clauses. */
function standsThere(
  { before, after }: Finding,
  [from, to]: readonly [readonly Entry[], readonly Entry[]],
): boolean {
  const said = (side: readonly Entry[]) =>
    new Set(side.flatMap(({ tokens }) => tokens.map(({ folded }) => folded)));
  const quoted = (words: string) => tokenize(words).map(({ folded }) => folded);
  const stands = (quote: Finding['before'], side: readonly Entry[]) =>
    quote === null || quoted(quote.value).every((word) => said(side).has(word));
  return stands(before, to) && stands(after, from);
}

/** The direction of a quantity that changed, by the sentences in which it stands. */
function withEffect(
  finding: Finding,
  readings: ReadonlyArray<UnitReading & { pair: readonly [Entry, Entry] }>,
  lexicon: Lexicon,
): Finding {
  const { before, after } = finding;
  if (finding.code !== 'named-changed' || !before || !after) return finding;
  const reading = readings.find(({ pair }) => holds(pair[0], before) && holds(pair[1], after));
  if (!reading) return finding;
  return { ...finding, effect: quantityEffect(finding, reading.pair, reading.context, lexicon) };
}

/** Whether a quantity of a pair of sentences changed and nothing tells what that does, so that the rest is not all. */
function isUnread(
  { code, kind, effect, before, after }: Finding,
  [from, to]: readonly [Entry, Entry],
) {
  if (code !== 'named-changed' || effect !== null || namedKinds[kind] !== 'each') return false;
  return before !== null && after !== null && holds(from, before) && holds(to, after);
}

function holds({ tokens, eId }: Entry, { span }: NonNullable<Finding['before']>): boolean {
  return span.eId === eId && tokens.some(({ start, end }) => start < span.end && end > span.start);
}

/** Signs that say something, as letters do: `5 %` is not `5`. */
function signsOf(side: readonly Entry[]): string {
  return side.flatMap(({ text }) => text.match(/[\p{Sc}\p{Sm}%§&@]/gu) ?? []).join('');
}

/** The same words bind the same people, unless the heading over them, or what they are nested in, says otherwise. */
function boundTo(before: readonly Entry[], after: readonly Entry[]): Analysis {
  const bound = boundOtherwise(before, after);
  if (!bound) return { significance: 'none', effect: null, findings: [] };
  const finding: Finding = {
    kind: 'bearer',
    code: 'bearers-changed',
    data: bound,
    before: whole(before[0]),
    after: whole(after[0]),
    effect: null,
  };
  return { significance: 'substantive', effect: null, findings: [finding] };
}

/** Whom the same words bind on both sides; none where that cannot be read. */
export interface Bound {
  from: Bearer[];
  to: Bearer[];
}

/** Whom each norm of a clause binds; of a clause without one, to whom the heading or lead-in over it speaks. */
function boundBy({ clause: { data } }: Entry): Bearer[][] {
  const provisions = data?.provisions ?? [];
  if (provisions.length === 0) return data?.addressees ? [[...data.addressees].sort()] : [];
  return provisions.map(({ bearers }) => [...bearers].sort());
}

/** Tell whether what stands over clauses that name no one themselves speaks to other people on the other side. */
function spokenToOthers(before: readonly Entry[], after: readonly Entry[]): boolean {
  const [one, other] = [before, after].map((side) =>
    bearers.filter((one) => side.some(({ clause }) => clause.data?.addressees?.includes(one))),
  ) as [Bearer[], Bearer[]];
  return one.length > 0 && other.length > 0 && one.join() !== other.join();
}

/**
 * Say whom the norms of clauses with the same words bind where it is not the same people on both sides; null where it
 * is. Each norm is held against its own counterpart.
 */
export function boundOtherwise(before: readonly Entry[], after: readonly Entry[]): Bound | null {
  const [one, other] = [before, after].map((side) => side.flatMap(boundBy)) as [
    Bearer[][],
    Bearer[][],
  ];
  const paired = one.length === other.length;
  const differs = (list: Bearer[][], others: Bearer[][]) =>
    paired ? list.filter((bound, i) => bound.join() !== others[i]?.join()) : list;
  const union = (lists: Bearer[][]) => bearers.filter((bearer) => lists.flat().includes(bearer));
  const [from, to] = [union(differs(one, other)), union(differs(other, one))];
  return from.join() === to.join() ? null : { from, to };
}

function whole(entry: Entry | undefined): Finding['before'] {
  if (!entry) return null;
  return { value: entry.text, span: { eId: entry.eId, start: 0, end: entry.text.length } };
}
