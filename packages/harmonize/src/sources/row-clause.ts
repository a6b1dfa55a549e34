import { type Clause, clausesOf, digestOfClause, digestPrefix, textParts } from '@akkoord/clause';
import type { Taxonomy } from '@akkoord/taxonomy';
import { placeNames } from '../references/place-names.ts';
import { type Bar, barsIn } from './bar.ts';
import type { Source } from './source.ts';

/** A clause of a source, as decisions name it. */
export interface RowClause {
  source: Source;
  clause: Clause;
  eId: string;
  /** Place in document order, from 0. */
  index: number;
  /** How readers call it: `A.1`, `Inleiding, 2e alinea`. */
  label: string;
  /** Digest of its text and footnotes without its number: the same after a renumbering. */
  fingerprint: string;
  /** Why it cannot stand in another protocol as it is; `null` where nothing is known against it. */
  bar: Bar | null;
}

/** Hex digits of a fingerprint. */
const length = 12;

/** List the clauses of a source in document order, as decisions name them. */
export function rowClausesOf(source: Source, taxonomy: Taxonomy): RowClause[] {
  const bars = barsIn(source, taxonomy);
  const parts = textParts(source.tree).filter((part) => 'clause' in part);
  const names = placeNames(source.tree, taxonomy);
  return clausesOf(source.tree).map((clause, index) => {
    const part = parts[index];
    if (!part) throw new TypeError(`No text of clause ${clause.eId}`);
    const fingerprint = digestOfClause({ ...part, num: null }).slice(digestPrefix.length);
    return {
      source,
      clause,
      eId: clause.eId,
      index,
      label: names.get(clause.eId) ?? clause.eId,
      fingerprint: fingerprint.slice(0, length),
      bar: bars.get(clause.eId) ?? null,
    };
  });
}

/** Write a clause as a decision records it: `basisschool-de-vuurtoren sec_A__cl_1 1f3870be274f`. */
export function toReference({ source, eId, fingerprint }: RowClause): string {
  return `${source.id} ${eId} ${fingerprint}`;
}

/** Read what `toReference` wrote. */
export function fromReference(reference: string): {
  source: string;
  eId: string;
  fingerprint: string;
} {
  const [source = '', eId = '', fingerprint = ''] = reference.split(/\s+/);
  return { source, eId, fingerprint };
}
