import type { Bearer, Section } from '@akkoord/clause';
import { tokenize } from '@akkoord/text';
import { type Lexicon, sortedBearers } from './lexicon.ts';
import { readText } from './text.ts';

/** What the headings over a clause say of it. */
export interface HeadingReading {
  /** Whom the clauses under it bind; empty where it does not say. */
  bearers: readonly Bearer[];
  /** The heading that says so. */
  section: Section | null;
  /** True for `Voor medewerkers` or a bare `Medewerkers`; false where they merely come first. */
  strict: boolean;
  /** True over introductions and principles, where the present tense is no norm. */
  preamble: boolean;
  /** True over lists that ask for awareness: `Bedenk dat`. */
  thinking: boolean;
}

/**
 * Read the headings over a clause, the innermost first.
 *
 * @param sections Outermost first, as `sectionsByClause` gives them.
 */
export function readHeadings(sections: readonly Section[], lexicon: Lexicon): HeadingReading {
  const inward = [...sections].reverse();
  const titled = (id: string) => sections.some(({ heading }) => startsWith(heading, id, lexicon));
  const base = { preamble: titled('preambles'), thinking: titled('think_openers') };
  for (const section of inward) {
    const found = bearersOf(section.heading, lexicon);
    if (found) return { ...base, ...found, section };
  }
  return { ...base, bearers: [], section: null, strict: false };
}

function bearersOf(
  heading: string,
  lexicon: Lexicon,
): { bearers: readonly Bearer[]; strict: boolean } | null {
  const { tokens, roles: named } = readText(heading, lexicon);
  if (signalled(heading, 'neglect', lexicon).length > 0) return null;
  const roles = named.filter(({ value }) => value.bearer !== null);
  const first = roles[0];
  if (!first) return null;
  const before = tokens.slice(0, first.from).map(({ folded }) => folded);
  const addressed = before.includes('voor');
  const leading = before.every(
    (word) => lexicon.isArticle(word) || /^(?:de|betrokken|alle)$/.test(word),
  );
  if (!addressed && !leading) return null;
  const everyone = roles.find(({ value }) => value.bearer === 'everyone');
  const bearers = everyone
    ? ['everyone' as const]
    : sortedBearers(roles.map((r) => r.value.bearer));
  const inRole = new Set(roles.flatMap(({ from, to }) => range(from, to)));
  const bare = tokens.every(
    ({ folded }, i) =>
      inRole.has(i) ||
      lexicon.isFunctionWord(folded) ||
      folded === 'onderling' ||
      folded === 'betrokken',
  );
  return { bearers, strict: addressed || bare };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

/** Say whether a heading is, or begins with, one of the phrases of an entry. */
function startsWith(heading: string, id: string, lexicon: Lexicon): boolean {
  const length = tokenize(heading).length;
  return signalled(heading, id, lexicon).some(({ from, to }) => from === 0 && length <= to + 4);
}

function signalled(heading: string, id: string, lexicon: Lexicon) {
  return lexicon.headings
    .findAll(tokenize(heading))
    .filter(({ value }) => value.kind === 'signal' && value.id === id);
}
