import {
  type Clause,
  clausesOf,
  isClause,
  ownText,
  type Protocol,
  sectionsOf,
} from '@akkoord/clause';

/** So many clauses, at least, make a list. */
export const leastPoints = 3;
/** Of the points before the last so many end as points of one sentence do. */
const mostOpen = 2 / 3;
/** The steps of a procedure are on one subject where so many of them are, and the points of another list. */
const subjectOf = { steps: 1 / 3, points: 3 / 4 } as const;

/** A list whose points belong together. */
export interface WholeList {
  /** The clause that opens it; `null` where a heading does. */
  lead: Clause | null;
  points: readonly Clause[];
  /** How much of it has to be on one subject for it to be on that subject as a whole. */
  share: number;
}

/**
 * List the procedures and lists of a protocol: three points or more that are one sentence, each but the last with an
 * open end.
 *
 * > 1. De leerling meldt het bij de mentor;
 * > 2. De mentor belt de ouders;
 * >                            ^
 *
 * Rules that have no more in common than the heading over them end with a full stop.
 */
export function wholeLists(tree: Protocol): WholeList[] {
  const runs = [
    ...sectionsOf(tree).map(({ children }) => ({ lead: null, points: children.filter(isClause) })),
    ...clausesOf(tree).map((lead) => ({ lead, points: lead.children.filter(isClause) })),
  ];
  return runs
    .filter(({ points }) => points.length >= leastPoints && isSentence(points))
    .map((run) => ({ ...run, share: isNumbered(run.points) ? subjectOf.steps : subjectOf.points }));
}

/** Whether clauses are points of one sentence, by their ends. */
export function isSentence(points: readonly Clause[]): boolean {
  const before = points.slice(0, -1);
  const open = before.filter((point) => hasOpenEnd(point));
  return before.length > 0 && open.length >= mostOpen * before.length;
}

/** A point with points of its own ends where the last of these ends. */
function hasOpenEnd(point: Clause): boolean {
  const own = point.children.filter(isClause);
  const text = ownText(own.at(-1) ?? point);
  return /[;,]\s*$/.test(text) || (own.length > 0 && /:\s*$/.test(ownText(point)));
}

function isNumbered(points: readonly Clause[]): boolean {
  const numbered = points.filter(({ form, num }) => form === 'item' && num !== null);
  return numbered.length >= mostOpen * points.length;
}
