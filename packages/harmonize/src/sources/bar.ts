import { findPersonalData } from '@akkoord/annotate';
import { clausesOf } from '@akkoord/clause';
import type { Taxonomy } from '@akkoord/taxonomy';
import { documentReader } from './own-document.ts';
import { recordReader } from './record.ts';
import type { Source } from './source.ts';

/**
 * Why a clause cannot stand in another protocol as it is: it records something of its own text (who adopted it and
 * when, for whom it is, where it can be found), it names a person or how to reach one, or it sends its readers to a
 * document by the name that only its own school gives it.
 */
export type Bar = 'record' | 'person' | 'document';

/**
 * Find the clauses of a protocol that are true of that very text or school only.
 *
 * @returns What bars them, by eId. A line that opens a list of records bars its points too.
 */
export function barsIn({ tree }: Source, taxonomy: Taxonomy): Map<string, Bar> {
  const isRecord = recordReader(taxonomy.governance);
  const namesDocument = documentReader(taxonomy.governance);
  const persons = new Set(findPersonalData(tree).map(({ span }) => span.eId));
  const found = new Map<string, Bar>();
  for (const clause of clausesOf(tree)) {
    if (isRecord(clause)) for (const { eId } of clausesOf(clause)) found.set(eId, 'record');
    if (found.has(clause.eId)) continue;
    if (persons.has(clause.eId)) found.set(clause.eId, 'person');
    else if (namesDocument(clause)) found.set(clause.eId, 'document');
  }
  return found;
}
