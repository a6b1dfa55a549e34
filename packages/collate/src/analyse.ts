import {
  type Bearer,
  bearers,
  type Change,
  type Effect,
  type Finding,
  type Significance,
} from '@akkoord/clause';
import { findingsOf, type Reading } from './findings.ts';
import { holdsTogether } from './holds-together.ts';
import type { Lexicon } from './lexicon.ts';
import { type NamedReader, namedReader } from './mentions.ts';
import { type NormReader, normReader } from './norm.ts';
import { scopeFinding } from './scope.ts';
import type { Entry } from './side.ts';
import { wordingDifference } from './wording.ts';

/** What a change means. */
export type Analysis = Pick<Change, 'significance' | 'effect' | 'findings'>;

/** Analyses the clauses of one change, in document order; either side may be empty. */
export type Analyser = (before: readonly Entry[], after: readonly Entry[]) => Analysis;

/** A memo and no state: one lexicon always gives the same analyser. */
const analysers = new WeakMap<Lexicon, Analyser>();

/** Make an analyser from the words of a taxonomy; what was made once is used again. */
export function analyser(lexicon: Lexicon): Analyser {
  const known = analysers.get(lexicon) ?? makeAnalyser(lexicon);
  analysers.set(lexicon, known);
  return known;
}

function makeAnalyser(lexicon: Lexicon): Analyser {
  const readNorm = normReader(lexicon.taxonomy);
  const readNamed = namedReader(lexicon.taxonomy);
  return (before, after) => {
    const letters = [before, after].map((side) => side.map((entry) => entry.letters).join(''));
    if (letters[0] === letters[1] && signsOf(before) === signsOf(after)) {
      return boundTo(before, after);
    }
    if (before.length === 0 || after.length === 0) {
      return { significance: 'substantive', effect: null, findings: [] };
    }
    const readings = [before, after].map((side) => readSide(side, readNorm, readNamed));
    const [one, other] = readings as [Reading, Reading];
    const difference = wordingDifference(
      before.flatMap((entry) => entry.terms),
      after.flatMap((entry) => entry.terms),
    );
    const { shared, lost, gained } = difference;
    const close = shared >= lost.length + gained.length;
    const same = lost.length === 0 && gained.length === 0;
    const held =
      same && signsOf(before) === signsOf(after) && holdsTogether(before, after, lexicon);
    const findings = findingsOf(one, other, { close }).filter(
      // Words that are forms or misreadings of each other name the same people, where they stand in one order.
      ({ kind }) => kind !== 'bearer' || !same || !held || spokenToOthers(before, after),
    );
    const items = [...before, ...after].every((entry) => entry.clause.form === 'item');
    const scope = scopeFinding(one.norm, other.norm, difference, items);
    const reworded = findings.length === 0 && same && held;
    const significance: Significance = reworded ? 'editorial' : 'substantive';
    const qualified = findings.some(({ kind }) => kind === 'exception' || kind === 'condition');
    const all = scope && !qualified ? [...findings, scope] : findings;
    // The same words put together in another way: what that does to the rule, nothing here can tell.
    const unread = reworded || (same && !held);
    return { significance, effect: unread ? null : effectOf(all), findings: all };
  };
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

/** Read all clauses of one side together; the first that does something is the main one. */
function readSide(side: readonly Entry[], readNorm: NormReader, readNamed: NamedReader): Reading {
  const norms = side.map(readNorm);
  const all = (list: 'exceptions' | 'conditions' | 'cases' | 'negations' | 'emphasis' | 'hedges') =>
    norms.flatMap((norm) => norm[list]);
  const main = norms.find((norm) => norm.sentences.length > 0);
  return {
    norm: {
      sentences: norms.flatMap((norm) => norm.sentences),
      bearers: [...new Set(norms.flatMap((norm) => norm.bearers))],
      bearerQuote: (main ?? norms[0])?.bearerQuote ?? null,
      exceptions: all('exceptions'),
      conditions: all('conditions'),
      cases: all('cases'),
      words: norms.flatMap((norm) => norm.words),
      negations: all('negations'),
      emphasis: all('emphasis'),
      hedges: all('hedges'),
    },
    named: side.flatMap(readNamed),
  };
}

function effectOf(findings: readonly Finding[]): Effect | null {
  const effects = new Set(findings.flatMap((finding) => finding.effect ?? []));
  if (effects.size > 1) return 'mixed';
  return [...effects][0] ?? null;
}
