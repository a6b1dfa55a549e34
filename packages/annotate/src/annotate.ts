import { type Clause, isClause, type Protocol, type Sector } from '@akkoord/clause';
import type { Taxonomy } from '@akkoord/taxonomy';
import { statementsOf } from './provision/statements.ts';
import type { ClauseReading } from './provisions.ts';
import { type Entry, readDocument } from './reader.ts';
import { topicSpansOf } from './topics.ts';

/** With what a document is annotated. */
export interface AnnotateOptions {
  taxonomy: Taxonomy;
  /**
   * The kind of school, for council rights; without it, that of `meta.school`. Where that does not say it either,
   * a right that does not hold in every kind of school comes with the `sectors` in which it does.
   */
  sector?: Sector | undefined;
}

/**
 * Say of every clause who must, may or may not do what, on which subject, and which council right it touches.
 *
 * Topics that a clause already has stay: a person, or the template that it came from, gave them. Computed ones
 * go with `topicsProposed` and are computed anew. Council rights are a proposal, because the reglement of a council may differ.
 *
 * @param tree A clause tree; it is left as it is.
 * @returns The same tree with `provisions`, `topics`, `topicSpans`, `mentions` and `rights` in the data of every clause,
 *   `topicsInherited` where it says nothing of its own subject, and `addressees` where what stands over it says to whom it speaks.
 */
export function annotate(tree: Protocol, { taxonomy, sector }: AnnotateOptions): Protocol {
  const entries = readDocument(tree, { taxonomy, sector });
  return withData(tree, entries);
}

function withData<Node extends { children: unknown[] }>(
  node: Node,
  entries: ReadonlyMap<string, Entry>,
): Node {
  const children = node.children.map((child) => {
    const inner = child as { type: string; children?: unknown[] };
    if (isClause(inner)) return annotated(withData(inner, entries), entries);
    return inner.type === 'section'
      ? withData(inner as typeof inner & { children: unknown[] }, entries)
      : child;
  });
  return { ...node, children };
}

function annotated(clause: Clause, entries: ReadonlyMap<string, Entry>): Clause {
  const entry = entries.get(clause.eId);
  if (!entry) return clause;
  const { addressees } = entry.reading;
  // What an earlier annotation said of it is said anew.
  const {
    addressees: _,
    statements: __,
    topicSpans: ___,
    topicsInherited: ____,
    ...data
  } = clause.data ?? {};
  const statements = statementsOf(entry.reading);
  const topicSpans = topicSpansOf(entry.reading.read, spokenIn(entry.reading));
  return {
    ...clause,
    data: {
      ...data,
      provisions: [...entry.reading.provisions],
      ...(statements.length > 0 ? { statements } : {}),
      ...(addressees.length > 0 ? { addressees: [...addressees] } : {}),
      topics: entry.topics.map(({ id }) => id),
      ...(entry.topicsGiven ? {} : { topicsProposed: true }),
      ...(entry.topics[0]?.inherited ? { topicsInherited: true } : {}),
      ...(topicSpans.length > 0 ? { topicSpans } : {}),
      mentions: [...entry.mentions],
      rights: entry.rights.map(({ right }) => right),
    },
  };
}

/** Give each sentence with whom its norms bind. */
function spokenIn({ clause, sentences, provisions }: ClauseReading) {
  return sentences.map(({ sentence: { start, end } }) => ({
    start,
    end,
    bearers: [
      ...new Set(
        provisions.flatMap(({ span, bearers }) =>
          span.eId === clause.eId && span.start < end && span.end > start ? bearers : [],
        ),
      ),
    ].sort(),
  }));
}
