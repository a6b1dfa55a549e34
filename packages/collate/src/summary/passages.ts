import type { Change, Finding } from '@akkoord/clause';
import { diffWords } from '../diff.ts';
import { pairUnits, type Unit, unitsOf } from '../direction/units.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Entry } from '../side.ts';

/** A sentence of a change that is not the same on both sides: of both, or of one. */
export interface Passage {
  readonly before: Unit | null;
  readonly after: Unit | null;
}

/** List the sentences of a change that differ, those that answer each other first. */
export function passagesOf(
  before: readonly Entry[],
  after: readonly Entry[],
  lexicon: Lexicon,
): Passage[] {
  const [one, other] = [before, after].map((side) =>
    side.flatMap((entry) => unitsOf(entry, lexicon)),
  ) as [Unit[], Unit[]];
  const { pairs, dropped, added } = pairUnits(one, other);
  return [
    ...pairs
      .filter(([from, to]) => from.letters !== to.letters)
      .map(([from, to]) => ({ before: from, after: to })),
    ...added.map((unit) => ({ before: null, after: unit })),
    ...dropped.map((unit) => ({ before: unit, after: null })),
  ];
}

/** The findings of a change that are about a sentence. */
export function findingsIn({ before, after }: Passage, { findings }: Change): Finding[] {
  return findings.filter((finding) => holds(before, finding.before) || holds(after, finding.after));
}

function holds(unit: Unit | null, side: Finding['before']): boolean {
  if (!unit || side?.span.eId !== unit.eId) return false;
  const [from, to] = [unit.tokens[0]?.start ?? 0, unit.tokens.at(-1)?.end ?? 0];
  return side.span.start < to && side.span.end > from;
}

/** The words that only one of two sentences has, in order; marks alone are none. */
export function wordsApart(before: string, after: string): { came: string[]; went: string[] } {
  const parts = diffWords(before, after);
  const only = (op: 'insert' | 'delete') =>
    parts
      .filter((part) => part.op === op)
      .map(({ text }) => text.trim().replace(/^[,;:.]\s*|\s*[,;:.]$/gu, ''))
      .filter((text) => /[\p{L}\p{N}]/u.test(text));
  return { came: only('insert'), went: only('delete') };
}
