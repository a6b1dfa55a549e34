import type { Bearer, Protocol } from '@akkoord/clause';
import { phraseFinder } from '@akkoord/text';
import type { Lexicon } from './lexicon.ts';
import type { ReadText } from './text.ts';

/** Who stands in the texts of a school, and not in those of just any society. */
const ofSchools: ReadonlySet<Bearer> = new Set([
  'parent',
  'pupil',
  'staff',
  'mentor',
  'mr',
  'school',
  'school_leadership',
]);

/**
 * Say whether a document is, or may be, one of a school, so that a council can have a right on it.
 *
 * It is where its metadata name a school or board. It is not where nothing in it is about a school, nor where it is a
 * law or the statutes of a society: those name themselves (*deze wet*, *deze statuten*), a law in the words of laws.
 */
export function isOfSchool(tree: Protocol, texts: readonly ReadText[], lexicon: Lexicon): boolean {
  const { school, competentAuthority } = tree.meta;
  if (school || competentAuthority) return true;
  const { laws } = lexicon.taxonomy.references;
  const says = (phrases: readonly string[]) => {
    const find = phraseFinder(phrases);
    return texts.some(({ tokens }) => find(tokens).length > 0);
  };
  if (says(laws.statutes) || (says(laws.selves) && says(laws.signs))) return false;
  return texts.some(
    ({ tokens, roles }) =>
      roles.some(({ value }) => value.bearer !== null && ofSchools.has(value.bearer)) ||
      tokens.some(({ folded }) => lexicon.isInstitution(folded)),
  );
}
