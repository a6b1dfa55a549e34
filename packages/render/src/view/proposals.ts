import type { Comparison, DiffPart } from '@akkoord/clause';
import type { ProposalRow, ProposalSide } from '@akkoord/harmonize';
import {
  agreementText,
  changeStateText,
  placeName,
  proposalWords,
} from '../words/proposal-words.ts';
import { isRewritten, readableRuns } from './runs.ts';

/** What a document about proposals is made of. */
export interface ProposalsContent {
  /** Title of the text that they are for. */
  title: string | null;
  /** By what the proposals go, in their order. */
  proposals: readonly string[];
  rows: readonly ProposalRow[];
  /** Of the base and each proposal. */
  comparisons: readonly Comparison[];
  /** What a person should look after in the resulting text: Dutch. */
  remarks: readonly string[];
}

/** Words with who or what they are of. */
export interface ProposalsLine {
  label: string;
  runs: readonly DiffPart[];
}

/** A place that is to be decided on. */
export interface ProposalsItem {
  place: string;
  lines: readonly ProposalsLine[];
  /** How the proposals stand to each other; empty where there is one. */
  notes: readonly string[];
  decision: string;
}

/** What every form shows of proposals, in this order. */
export interface ProposalsView {
  title: string;
  intro: readonly string[];
  /** The places that more than one proposal changes: a table. */
  met: { columns: readonly string[]; rows: ReadonlyArray<readonly string[]> } | null;
  items: readonly ProposalsItem[];
  remarks: readonly string[];
}

/** Lay out who proposes what, where proposals meet, and what was decided. */
export function toProposals({ title, proposals, rows, remarks }: ProposalsContent): ProposalsView {
  const count = (wanted: ProposalRow['agreement']) =>
    rows.filter(({ agreement }) => agreement === wanted).length;
  const decided = rows.filter(({ state }) => state.status === 'decided');
  const held = decided.filter(
    ({ state }) => state.status === 'decided' && state.decision.choose !== 'discuss',
  ).length;
  const counts = {
    same: count('same'),
    compatible: count('compatible'),
    clashing: count('clashing'),
  };
  return {
    title: proposalWords.title(title ?? proposalWords.untitled),
    intro: [
      proposalWords.intro(proposals),
      proposalWords.counts(rows.length),
      ...(proposals.length > 1 ? [proposalWords.met(counts)] : []),
      ...(rows.length > 0
        ? [proposalWords.standing({ decided: held, open: rows.length - held })]
        : []),
    ],
    met: metOf(rows, proposals),
    items: rows.map(itemOf),
    remarks,
  };
}

/** Give what is proposed as data: each place with the clauses that it is about, and the comparisons that it rests on. */
export function proposalsData({ rows, comparisons, proposals }: ProposalsContent): unknown {
  return {
    type: 'proposals',
    proposals,
    changes: rows.map(({ key, of, base, sides, agreement, why, merged, state }) => ({
      key,
      of,
      base: base.map(({ eId }) => eId),
      sides: sides.map(({ source, places, moved }) => ({
        proposal: source.id,
        clauses: places.map(({ eId }) => eId),
        moved,
      })),
      agreement,
      why,
      merged,
      state,
    })),
    comparisons,
  };
}

function metOf(rows: readonly ProposalRow[], proposals: readonly string[]): ProposalsView['met'] {
  const met = rows.filter(({ agreement }) => agreement !== 'lone');
  if (met.length === 0) return null;
  const { place, together, decision } = proposalWords.heads;
  return {
    columns: [place, ...proposals, together, decision],
    rows: met.map((row) => [
      placeName(row),
      ...proposals.map((id) => cellOf(row, id)),
      proposalWords.agreements[row.agreement],
      proposalWords.statuses[row.state.status],
    ]),
  };
}

function cellOf({ base, sides }: ProposalRow, id: string): string {
  const { changed, gone, added, moved } = proposalWords.cells;
  const side = sides.find(({ source }) => source.id === id);
  if (!side) return proposalWords.unchanged;
  if (side.places.length === 0) return gone;
  if (base.length === 0) return added;
  const isSame = side.places[0]?.fingerprint === base[0]?.fingerprint;
  return side.moved && isSame && side.places.length === 1 ? moved : changed;
}

function itemOf(row: ProposalRow): ProposalsItem {
  const { base, sides, merged } = row;
  const now = base.map(({ text }) => text).join('\n');
  const lone = sides.length === 1;
  const showsNow = base.length > 0 && (!lone || sides.some((side) => !marksAll(side)));
  return {
    place: placeName(row),
    lines: [
      ...(showsNow ? [line(proposalWords.now, now)] : []),
      ...sides.map((side) => ({ label: side.source.id, runs: runsOf(side, now) })),
      ...(merged === null ? [] : [line(proposalWords.merged, merged)]),
    ],
    notes: [
      ...sides.filter(({ moved }) => moved).map(({ source }) => proposalWords.movedNote(source.id)),
      ...(lone ? [] : [agreementText(row)]),
    ],
    decision: changeStateText(row),
  };
}

function line(label: string, text: string): ProposalsLine {
  return { label, runs: [{ op: 'equal', text }] };
}

/** The old words stand in the marks. */
function marksAll({ diff, places }: ProposalSide): boolean {
  return places.length === 0 || !isRewritten(diff);
}

function runsOf({ diff, places }: ProposalSide, now: string): DiffPart[] {
  if (places.length === 0) return [{ op: 'delete', text: now }];
  if (now === '' || isRewritten(diff)) {
    return [{ op: 'insert', text: places.map(({ text }) => text).join('\n') }];
  }
  return readableRuns(diff).merged;
}
