import { type Clause, ownText } from '@akkoord/clause';
import type { GovernanceWords } from '@akkoord/taxonomy';

/**
 * Make a reader of clauses that send readers to a document by a name: between quotation marks, or in two words or more
 * with a capital each.
 *
 * > op basis van het document ‘Samen Sterk’
 * >                           ^^^^^^^^^^^^
 *
 * What every school has (`de schoolgids`, `het leerlingenstatuut`) has no name of its own, and a law is no such document.
 */
export function documentReader({ documents }: GovernanceWords): (clause: Clause) => boolean {
  const noun = documents.join('|');
  const quoted = String.raw`["“„‘'’]\p{Lu}[^"“”„‘’']{2,60}["”’']`;
  const capitals = String.raw`\p{Lu}\p{Ll}+(?:\s(?:en|van|de|op|in)){0,2}\s\p{Lu}\p{Ll}+`;
  const named = new RegExp(
    String.raw`(?<![\p{L}\p{N}])\p{L}*(?:${noun})\s(?:${quoted}|${capitals})`,
    'gu',
  );
  return (clause) => {
    const laws = (clause.data?.mentions ?? []).filter(({ kind }) => kind === 'law');
    return [...ownText(clause).matchAll(named)].some(({ index, 0: words }) =>
      laws.every(({ span }) => span.end <= index || index + words.length <= span.start),
    );
  };
}
