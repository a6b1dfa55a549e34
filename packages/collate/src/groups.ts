import type { Candidates, Match } from './candidates.ts';
import { certain, type Fitted, slight } from './parameters.ts';
import type { Pinned } from './pins.ts';
import type { Entry } from './side.ts';
import { likeness, union, type Vector } from './vectors.ts';

/** Clauses of both sides that answer each other: one to one, one to many, many to one, or many to many. */
export interface Group {
  rows: readonly number[];
  columns: readonly number[];
  /** The pair around which the group was made. */
  anchor: Match;
  by: string;
  score: number;
  /** The lowest score of a clause in it. */
  weakest: number;
  /** True where the anchor is the best candidate of both its clauses. */
  mutual: boolean;
}

interface Draft {
  rows: number[];
  columns: number[];
  anchor: Match;
  weakest: number;
}

/**
 * Look around each chosen pair for splits and joins.
 *
 * A clause that stands alone joins the pair of its best candidate, where that score is at least the
 * floor, the pair is not of one text (it needs no more), and the clauses together are not much less
 * like the other side than the pair was. Best first; a group grows on one side only. Then a lead-in
 * goes where most of its list went.
 */
export function groupsOf(pairs: readonly Match[], around: Surroundings): Group[] {
  const { candidates, sides } = around;
  const drafts = pairs.map(
    (anchor): Draft => ({
      rows: [anchor.row],
      columns: [anchor.column],
      anchor,
      weakest: strength(anchor),
    }),
  );
  const byRow = new Map(drafts.map((draft) => [draft.anchor.row, draft]));
  const byColumn = new Map(drafts.map((draft) => [draft.anchor.column, draft]));
  const open = candidates.matches
    .filter((match) => byRow.has(match.row) !== byColumn.has(match.column))
    .sort(
      (a, b) =>
        Number(b.within) - Number(a.within) ||
        b.score - a.score ||
        a.row - b.row ||
        a.column - b.column,
    );
  for (const match of open) {
    if (byRow.has(match.row) && byColumn.has(match.column)) continue;
    const draft = byRow.get(match.row) ?? (byColumn.get(match.column) as Draft);
    if (!admits(draft, match, around)) continue;
    draft.weakest = Math.min(draft.weakest, strength(match));
    if (byRow.has(match.row)) {
      draft.columns.push(match.column);
      byColumn.set(match.column, draft);
    } else {
      draft.rows.push(match.row);
      byRow.set(match.row, draft);
    }
  }
  followLists(byRow, 'rows', { ...around, entries: sides[0] });
  followLists(byColumn, 'columns', { ...around, entries: sides[1] });
  return drafts.map((draft) => finish(draft, candidates));
}

/** All that a group can be made of. */
export interface Surroundings {
  candidates: Candidates;
  fitted: Fitted;
  pinned: Pinned;
  sides: readonly [readonly Entry[], readonly Entry[]];
}

function admits(draft: Draft, match: Match, around: Surroundings): boolean {
  const { candidates, pinned, sides, fitted } = around;
  const { rows: held, columns: facing } = draft;
  if (facing.some((column) => pinned.isApart(match.row, column))) return false;
  if (held.some((row) => pinned.isApart(row, match.column))) return false;
  if (match.by === 'same-text' || draft.anchor.by === 'same-text') return false;
  if (match.score < fitted.floor && !match.within) return false;
  if (isSlight(match, draft.anchor)) return false;
  const splits = draft.anchor.row === match.row;
  const grown = splits ? draft.rows : draft.columns;
  if (grown.length > 1) return false;
  const own = splits ? candidates.byColumn.get(match.column) : candidates.byRow.get(match.row);
  if (own?.[0]?.score !== match.score) return false;
  const far = candidates.revision || (match.score < fitted.unproven && !match.within);
  if (far && !isNear(draft, match, sides)) return false;
  if (match.within) return true;
  const { before, after, evidence } = candidates.vectors;
  const rows = draft.rows.map((row) => before[row] as Vector);
  const columns = draft.columns.map((column) => after[column] as Vector);
  const now = likeness(union(rows), union(columns), evidence);
  const then = splits
    ? likeness(union(rows), union([...columns, after[match.column] as Vector]), evidence)
    : likeness(union([...rows, before[match.row] as Vector]), union(columns), evidence);
  return then >= (candidates.revision ? now : fitted.keeps * now);
}

/** Whether a part is so little like the rest that a pair that is sure would become doubtful by it. */
function isSlight(match: Match, anchor: Match): boolean {
  return anchor.score >= certain && match.score < slight * anchor.score && !match.within;
}

/**
 * Whether a part stands under the heading of the rest of its group, or right beside it: in a revision of one text a
 * clause of another article is another rule, however alike its words are; between texts of two hands one that is hardly
 * alike is.
 */
function isNear(draft: Draft, match: Match, sides: Surroundings['sides']): boolean {
  const splits = draft.anchor.row === match.row;
  const entries = splits ? sides[1] : sides[0];
  const part = entries[splits ? match.column : match.row];
  return (splits ? draft.columns : draft.rows).some((index) => {
    const held = entries[index];
    const beside = Math.abs(index - (part?.index ?? index)) <= 1;
    return beside || held?.sections.at(-1) === part?.sections.at(-1);
  });
}

/** How sure a clause's place in a group is: what stands there to the letter is sure. */
function strength(match: Match): number {
  return match.within ? 1 : match.score;
}

/** Let a lead-in that stands alone go with its list, where more than half of that went to one group. */
function followLists(
  own: Map<number, Draft>,
  side: 'rows' | 'columns',
  { entries, pinned }: Surroundings & { entries: readonly Entry[] },
): void {
  const lists = new Map<number, number[]>();
  for (const { index, parent } of entries) {
    if (parent !== null) lists.set(parent, [...(lists.get(parent) ?? []), index]);
  }
  const across = side === 'rows' ? 'columns' : 'rows';
  for (const [lead, items] of lists) {
    if (own.has(lead) || pinned[side].has(lead)) continue;
    const draft = items.map((item) => own.get(item)).find((found) => found !== undefined);
    if (!draft || draft[across].length > 1 || draft.anchor.by === 'same-text') continue;
    if (items.filter((item) => own.get(item) === draft).length * 2 <= items.length) continue;
    const isApart = (other: number) =>
      side === 'rows' ? pinned.isApart(lead, other) : pinned.isApart(other, lead);
    if (draft[across].some(isApart)) continue;
    draft[side].push(lead);
    own.set(lead, draft);
  }
}

function finish(draft: Draft, candidates: Candidates): Group {
  const rows = [...draft.rows].sort((a, b) => a - b);
  const columns = [...draft.columns].sort((a, b) => a - b);
  const { anchor } = draft;
  const split = columns.length > 1 ? 'split' : rows.length > 1 ? 'join' : null;
  const { before, after, evidence } = candidates.vectors;
  const score = split
    ? likeness(
        union(rows.map((row) => before[row] as Vector)),
        union(columns.map((column) => after[column] as Vector)),
        evidence,
      )
    : anchor.score;
  const best = (list: readonly Match[] | undefined) => (list?.[0]?.score ?? 0) <= anchor.score;
  return {
    rows,
    columns,
    anchor,
    by: split ?? anchor.by,
    score: Math.min(1, score),
    weakest: draft.weakest,
    mutual: best(candidates.byRow.get(anchor.row)) && best(candidates.byColumn.get(anchor.column)),
  };
}
