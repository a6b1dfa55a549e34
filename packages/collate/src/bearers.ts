import type { Bearer, Provision } from '@akkoord/clause';
import type { Role } from '@akkoord/taxonomy';
import { phraseFinder, type Token } from '@akkoord/text';
import type { Quote } from './norm.ts';
import type { Entry } from './side.ts';

/** Finds the words that name whom a norm binds; where it names nobody, the norm as a whole. */
export type BearerNamer = (entry: Entry, provision: Provision) => Quote;

/** Words between two names of one list: *leerlingen en hun ouders*. */
const apart = 2;

/** Make a finder of bearers from the roles of a taxonomy. */
export function bearerNamer(roles: readonly Role[]): BearerNamer {
  const finders = new Map<Bearer, ReturnType<typeof phraseFinder>>();
  for (const bearer of new Set(roles.flatMap((role) => role.bearer ?? []))) {
    const own = roles.filter((role) => role.bearer === bearer);
    finders.set(bearer, phraseFinder(own.flatMap(({ phrases }) => phrases)));
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
    if (!first) return { value: inOther ? '' : entry.text.slice(span.start, span.end), span };
    let to = first.to;
    for (const next of found) if (next.from - to <= apart) to = Math.max(to, next.to);
    const start = (tokens[first.from] as Token).start;
    const end = (tokens[to - 1] as Token).end;
    return { value: entry.text.slice(start, end), span: { eId: entry.eId, start, end } };
  };
}
