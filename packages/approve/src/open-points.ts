import {
  clausesOf,
  footnotesOf,
  fullNum,
  isClause,
  openPrefix,
  ownText,
  type Protocol,
  sectionsByClause,
  sectionsOf,
} from '@akkoord/clause';
import { findGaps, foldSpace } from '@akkoord/text';
import type { PartPlace } from './difference.ts';
import type { OpenPoint, Refusal } from './refusal.ts';

/**
 * List what a text still has to settle: the questions that its front matter calls open, the clauses that are
 * questions by their wId, and the gaps that a reader sees. What a heading is called says nothing.
 *
 * A gap that belongs to a question which is listed is not listed again. A question stays open until it is taken
 * out of the front matter: a text from which its clause was only deleted is not thereby settled.
 */
export function openPointsOf(tree: Protocol): OpenPoint[] {
  const recorded = tree.meta.open ?? [];
  const known = new Set(recorded.map(({ id }) => id));
  const explained = new Set(recorded.flatMap(({ clauses = [] }) => clauses));
  const clauses = clausesOf(tree);
  // A point of a list belongs to the clause that the list stands in.
  for (const { wId, children } of clauses) {
    for (const child of children)
      if (isClause(child) && explained.has(wId)) explained.add(child.wId);
  }
  const asking = clauses.filter(({ wId }) => wId.startsWith(openPrefix));
  const loose = asking
    .map((clause) => ({ id: clause.wId.slice(openPrefix.length), question: ownText(clause) }))
    .filter(({ id }) => !known.has(id));
  const questions = [...recorded, ...loose].map(
    ({ id, question }): OpenPoint => ({ of: 'question', id, question }),
  );
  const places: Array<readonly [string, PartPlace]> = [
    ...sectionsOf(tree).map(
      ({ heading }) => [heading, { of: 'heading', heading } satisfies PartPlace] as const,
    ),
    ...clauses
      .filter((clause) => !explained.has(clause.wId) && !asking.includes(clause))
      .map((clause) => [ownText(clause), placeOf(clause, tree)] as const),
    ...footnotesOf(tree).map((note) => [ownText(note), { of: 'footnote' }] as const),
  ];
  const gaps = places.flatMap(([text, place]) =>
    findGaps(text).map((gap): OpenPoint => ({ of: 'gap', text: foldSpace(gap.text), place })),
  );
  return [...questions, ...gaps];
}

function placeOf({ eId, num }: { eId: string; num: string | null }, tree: Protocol): PartPlace {
  const heading = sectionsByClause(tree).get(eId)?.at(-1);
  const name = heading && [fullNum(heading), heading.heading].filter(Boolean).join('. ');
  return { of: 'clause', num, under: name ?? null };
}

/** Refuse to ask for a decision, or to adopt, while something is open. */
export function refuseOpen(tree: Protocol, at: 'request' | 'adopt'): Refusal[] {
  const points = openPointsOf(tree);
  return points.length > 0 ? [{ code: 'open-points', data: { at, points } }] : [];
}
