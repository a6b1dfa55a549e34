import type { Bearer, CouncilRight } from '@akkoord/clause';
import type { Taxonomy } from '@akkoord/taxonomy';
import { PhraseIndex } from './phrases.ts';
import { tokenize } from './token.ts';

/** The kinds of school that the taxonomy knows. */
export type Sector = 'po' | 'vo' | 'so' | 'mbo';

/** What a clause gives to tell by which council right it touches. */
export interface RightEvidence {
  text: string;
  /** Main one first. */
  topics: readonly string[];
  bearers: readonly Bearer[];
}

/** Lists the rights that a clause touches, each with the entry of the taxonomy that says so. */
export type RightReader = (evidence: RightEvidence) => Array<{ id: string; right: CouncilRight }>;

/** The sectors that fall under the WMS, so that a right of all three holds where the sector is not known. */
const covered: readonly Sector[] = ['po', 'vo', 'so'];

/**
 * Make a reader of council rights for a school of one sector.
 *
 * @param sector Not known: only what holds in every sector that the law covers is proposed.
 */
export function rightReader({ councilRights }: Taxonomy, sector: Sector | undefined): RightReader {
  const phrases = new PhraseIndex<string>();
  const entries = councilRights.filter(({ sectors }) =>
    sector ? sectors.includes(sector) : covered.every((one) => sectors.includes(one)),
  );
  for (const entry of entries)
    for (const phrase of entry.phrases ?? []) phrases.add(phrase, entry.id);
  return ({ text, topics, bearers }) => {
    const main = topics[0];
    if (main === undefined) return [];
    const said = new Set(phrases.find(tokenize(text)).map(({ value }) => value));
    const touched = entries.filter(
      (entry) =>
        entry.topics.includes(main) &&
        (!entry.phrases || said.has(entry.id)) &&
        (!entry.bearers ||
          bearers.some((bearer) => entry.bearers?.includes(bearer) || bearer === 'everyone')),
    );
    const seen = new Set<string>();
    return touched.flatMap(({ id, body, right, basis, asOf }) => {
      const key = `${body} ${right} ${basis}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ id, right: { body, right, basis, asOf } }];
    });
  };
}
