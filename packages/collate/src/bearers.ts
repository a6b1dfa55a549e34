import type { NormWords } from '@akkoord/taxonomy';
import { type Found, phraseFinder } from './phrases.ts';
import type { Token } from './tokenize.ts';

/** Reads whom a sentence binds. */
export interface BearerReader {
  /**
   * Read the first bearers before a modal word, else the first that the sentence names; what is joined
   * to them (`leerlingen en ouders`) comes along.
   */
  (tokens: readonly Token[], modal: number): { ids: string[]; found: Found | null };
  /** Say whether a word has someone who can bear a norm as its subject: at the head of the sentence and right before it. */
  isSubjectOf(tokens: readonly Token[], at: number): boolean;
}

/** Make a reader of bearers from the words of a taxonomy. */
export function bearerReader(norms: NormWords): BearerReader {
  const finders = Object.entries(norms.bearers).map(
    ([id, words]) => [id, phraseFinder(words)] as const,
  );
  const coordinators = phraseFinder(norms.coordinators);
  const namedIn = (tokens: readonly Token[]) =>
    finders
      .flatMap(([id, find]) => find(tokens).map((found) => ({ id, ...found })))
      .sort((a, b) => a.from - b.from || b.to - a.to);
  const read = (tokens: readonly Token[], modal: number) => {
    const named = namedIn(tokens);
    const first = named.find((found) => found.from < modal) ?? named[0];
    if (!first) return { ids: [], found: null };
    const joins = new Set(coordinators(tokens).map((found) => found.from));
    const ids = new Set([first.id]);
    let to = first.to;
    for (const next of named) {
      const gap = tokens.slice(to, Math.max(to, next.from));
      if (next.from < to || !gap.every((_, i) => joins.has(to + i))) continue;
      ids.add(next.id);
      to = next.to;
    }
    return { ids: [...ids].sort(), found: { phrase: '', from: first.from, to } };
  };
  return Object.assign(read, {
    isSubjectOf: (tokens: readonly Token[], at: number) =>
      namedIn(tokens).some((found) => found.to === at && found.from <= 1),
  });
}
