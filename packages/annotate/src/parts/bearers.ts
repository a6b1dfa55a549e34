import type { Bearer, Provision } from '@akkoord/clause';
import type { Role } from '@akkoord/taxonomy';
import { phraseFinder, type Token } from '@akkoord/text';
import type { Quote } from './norm.ts';
import type { Passage } from './passage.ts';

/** Finds the words that name whom a norm binds; where it names nobody, the norm as a whole. */
export type BearerNamer = (
  entry: Passage,
  provision: Provision,
) => { readonly quote: Quote; readonly named: boolean };

/** Words between two names of one list: *leerlingen en hun ouders*. */
const apart = 2;

/**
 * Make a finder of bearers from the roles of a taxonomy.
 *
 * @param whoever Words for anyone at all: `wie`.
 */
export function bearerNamer(roles: readonly Role[], whoever: readonly string[]): BearerNamer {
  const finders = new Map<Bearer, ReturnType<typeof phraseFinder>>();
  for (const bearer of new Set(roles.flatMap((role) => role.bearer ?? []))) {
    const own = roles.filter((role) => role.bearer === bearer);
    const phrases = own.flatMap((role) => role.phrases);
    finders.set(bearer, phraseFinder(bearer === 'everyone' ? [...phrases, ...whoever] : phrases));
  }
  return (entry, { bearers, span }) => {
    const inOther = span.eId !== entry.eId;
    const tokens = entry.tokens.filter(
      (token) => inOther || (token.start >= span.start && token.end <= span.end),
    );
    const found = bearers
      .flatMap((bearer) => finders.get(bearer)?.(tokens) ?? [])
      .sort((a, b) => a.from - b.from);
    const [first] = found;
    if (!first) {
      const value = inOther ? '' : entry.text.slice(span.start, span.end);
      return { quote: { value, span }, named: false };
    }
    let to = first.to;
    for (const next of found) if (next.from - to <= apart) to = Math.max(to, next.to);
    const start = (tokens[first.from] as Token).start;
    const end = (tokens[to - 1] as Token).end;
    const at = { eId: entry.eId, start, end };
    return { quote: { value: entry.text.slice(start, end), span: at }, named: true };
  };
}
