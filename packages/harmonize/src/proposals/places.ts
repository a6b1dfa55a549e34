import {
  clausesOf,
  digestOfParts,
  digestPrefix,
  fullNum,
  ownText,
  type Section,
  sectionsOf,
} from '@akkoord/clause';
import type { Taxonomy } from '@akkoord/taxonomy';
import { rowClausesOf } from '../sources/row-clause.ts';
import type { Source } from '../sources/source.ts';
import type { ProposalPlace } from './row.ts';

/** By what a decision names the title, which has no eId. */
export const titlePlace = 'title';

/** Hex digits of a fingerprint, as of clauses. */
const length = 12;

/** A text with its clauses and headings as decisions name them. */
export interface PlacedSource {
  source: Source;
  /** Clauses by eId, in document order. */
  clauses: ReadonlyMap<string, ProposalPlace>;
  /** Headings by eId, in document order. */
  headings: ReadonlyMap<string, ProposalPlace>;
  title: ProposalPlace;
}

/** Name the clauses and headings of a text as decisions do. */
export function placedSource(source: Source, taxonomy: Taxonomy): PlacedSource {
  const texts = new Map(clausesOf(source.tree).map((clause) => [clause.eId, ownText(clause)]));
  const clauses = rowClausesOf(source, taxonomy).map(
    ({ eId, label, fingerprint }): [string, ProposalPlace] => [
      eId,
      { source, eId, label, fingerprint, text: texts.get(eId) ?? '' },
    ],
  );
  const headings = sectionsOf(source.tree).map((section): [string, ProposalPlace] => {
    const { eId, heading } = section;
    const place = { source, eId, label: printedHeading(section), text: heading };
    return [eId, { ...place, fingerprint: fingerprintOf(heading) }];
  });
  const text = source.tree.meta.title ?? '';
  const title = { source, eId: titlePlace, label: text, text, fingerprint: fingerprintOf(text) };
  return { source, clauses: new Map(clauses), headings: new Map(headings), title };
}

/** Give a heading as it is printed: `A Voor iedereen`. */
export function printedHeading(section: Section): string {
  return [fullNum(section), section.heading].filter(Boolean).join(' ');
}

function fingerprintOf(title: string): string {
  return digestOfParts([{ title, school: null }]).slice(
    digestPrefix.length,
    digestPrefix.length + length,
  );
}
