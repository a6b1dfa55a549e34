import { type Clause, clausesOf, isClause, type Protocol, walk } from '@akkoord/clause';
import { sourceLine } from '../words/account-words.ts';
import { messageReason } from '../words/reading-words.ts';

/** Below this confidence a person should look at what the reading decided. */
const doubtBelow = 0.7;

/** Comments for the places of a reading that a person should check. */
export interface Doubts {
  /** By eId of the clause in which the place lies. */
  readonly clauses: ReadonlyMap<string, readonly string[]>;
  /** Those that lie in no clause. */
  readonly others: readonly string[];
}

export const noDoubts: Doubts = { clauses: new Map(), others: [] };

/**
 * Turn the doubtful messages of a reading into comments, each with its clause.
 *
 * @param tree A tree that was read, with positions and ids.
 */
export function doubtsOf(tree: Protocol): Doubts {
  const clauses = new Map<string, string[]>();
  const others: string[] = [];
  for (const message of tree.data?.messages ?? []) {
    const { confidence, place } = message;
    if (confidence >= doubtBelow) continue;
    const clause = place ? clauseAt(tree, place.start.offset ?? 0) : null;
    const line = place ? sourceLine(place.start.line) : '';
    const comment = `<!-- twijfel: ${messageReason(message).replace(/-{2,}/g, '–').replace(/\s+/g, ' ')}${line} -->`;
    if (clause) clauses.set(clause.eId, [...(clauses.get(clause.eId) ?? []), comment]);
    else others.push(comment);
  }
  return { clauses, others };
}

/** The innermost clause around a place. */
function clauseAt(tree: Protocol, offset: number): Clause | null {
  let found: Clause | null = null;
  walk(tree, (node) => {
    const { position } = node;
    if (!isClause(node) || !position) return true;
    const within = (position.start.offset ?? 0) <= offset && offset <= (position.end.offset ?? 0);
    if (within) found = node;
    return within;
  });
  return found ?? nearest(tree, offset);
}

/** A number may stand apart from its clause: then it is the clause that begins next. */
function nearest(tree: Protocol, offset: number): Clause | null {
  return clausesOf(tree).find(({ position }) => (position?.start.offset ?? -1) >= offset) ?? null;
}
