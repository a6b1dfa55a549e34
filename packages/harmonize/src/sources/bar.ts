import { findPersonalData } from '@akkoord/annotate';
import { clausesOf, isClause, ownText, type Protocol, sectionsOf } from '@akkoord/clause';
import type { Taxonomy } from '@akkoord/taxonomy';
import { documentReader } from './own-document.ts';
import { recordReader } from './record.ts';
import type { Source } from './source.ts';

/**
 * Why a clause cannot stand in another protocol as it is: it records something of its own text (who adopted it and
 * when, for whom it is, where it can be found), it names a person or how to reach one, it sends its readers to a
 * document by the name that only its own school gives it, or it opens what stands in the paragraphs behind it.
 */
export type Bar = 'record' | 'person' | 'document' | 'opening';

/**
 * Find the clauses of a protocol that are true of that very text or school only.
 *
 * @returns What bars them, by eId. A line that opens a list of records bars its points too.
 */
export function barsIn({ tree }: Source, taxonomy: Taxonomy): Map<string, Bar> {
  const isRecord = recordReader(taxonomy.governance);
  const namesDocument = documentReader(taxonomy.governance);
  const persons = new Set(findPersonalData(tree).map(({ span }) => span.eId));
  const openings = openingsIn(tree);
  const found = new Map<string, Bar>();
  for (const clause of clausesOf(tree)) {
    if (isRecord(clause)) for (const { eId } of clausesOf(clause)) found.set(eId, 'record');
    if (found.has(clause.eId)) continue;
    if (persons.has(clause.eId)) found.set(clause.eId, 'person');
    else if (namesDocument(clause)) found.set(clause.eId, 'document');
    else if (openings.has(clause.eId)) found.set(clause.eId, 'opening');
  }
  return found;
}

/**
 * Find paragraphs that end with a colon and have no points, before a paragraph that goes on with what they open.
 *
 * > Deze uitgangspunten zijn zo samen te vatten:
 * >                                            ^
 */
function openingsIn(tree: Protocol): Set<string> {
  const runs = [tree, ...sectionsOf(tree)].map(({ children }) => children.filter(isClause));
  const found = runs.flatMap((clauses) =>
    clauses.filter((clause, index) => {
      const next = clauses[index + 1];
      const opens = clause.children.every(
        ({ type }) => type === 'paragraph' || type === 'furniture',
      );
      return opens && next?.form === 'prose' && /:\s*$/.test(ownText(clause));
    }),
  );
  return new Set(found.map(({ eId }) => eId));
}
