import type { Sector } from '@akkoord/clause';
import type { Correction } from './acts/correction.ts';
import type { Act } from './acts/entry.ts';

/** A document of the work. */
export interface WorkDocument {
  id: string;
  /** Name of its file: untrusted text. */
  name: string;
  /** What a person corrected in how it is read, in that order. */
  corrections: readonly Correction[];
  /** Whether a person said that it was read well, and corrected nothing since. */
  isChecked: boolean;
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
      return { ...documents, list: [...documents.list, fresh(act.document, act.name)] };
    case 'document-removed':
      return { ...documents, list: documents.list.filter(({ id }) => id !== act.document) };
    case 'document-corrected':
      return changed(documents, act.document, ({ corrections }) => ({
        corrections: [...corrections, act.correction],
        isChecked: false,
      }));
    case 'document-checked':
      return changed(documents, act.document, () => ({ isChecked: true }));
    case 'sector-said':
      return { ...documents, sector: act.sector };
    default:
      return documents;
  }
}

function fresh(id: string, name: string): WorkDocument {
  return { id, name, corrections: [], isChecked: false };
}

function changed(
  documents: Documents,
  id: string,
  change: (document: WorkDocument) => Partial<WorkDocument>,
): Documents {
  const list = documents.list.map((one) => (one.id === id ? { ...one, ...change(one) } : one));
  return { ...documents, list };
}
