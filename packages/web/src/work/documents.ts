import type { Sector } from '@akkoord/clause';
import type { Act } from './acts/entry.ts';

/** A document of the work. */
export interface WorkDocument {
  id: string;
  /** Name of its file: untrusted text. */
  name: string;
}

/** The documents of the work, and what a person said of them all. */
export interface Documents {
  list: readonly WorkDocument[];
  /** What kind of school it is; `null` where nobody said. */
  sector: Sector | null;
}

/** Before anything was added. */
export const noDocuments: Documents = { list: [], sector: null };

/** Give the documents after an act. */
export function documentsAfter(documents: Documents, act: Act): Documents {
  switch (act.kind) {
    case 'document-added':
      return { ...documents, list: [...documents.list, { id: act.document, name: act.name }] };
    case 'document-removed':
      return { ...documents, list: documents.list.filter(({ id }) => id !== act.document) };
    case 'sector-said':
      return { ...documents, sector: act.sector };
    default:
      return documents;
  }
}
