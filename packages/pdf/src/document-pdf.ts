import { assertNever } from '@akkoord/clause';
import { type DocumentOf, type KindElsewhere, proposalsDocument } from '@akkoord/render';
import type { PdfResult } from './typst-page.ts';
import { comparisonToPdf, letterToPdf, protocolToPdf, synopsisToPdf } from './writer.ts';

/**
 * Write a document as PDF, of any kind that the registry of render leaves to this room.
 *
 * @returns The same bytes for the same document; `warnings` name each character that stands there otherwise.
 */
export function documentToPdf(document: DocumentOf<KindElsewhere<'pdf'>>): Promise<PdfResult> {
  switch (document.kind) {
    case 'protocol':
      return protocolToPdf(document.content.tree, document.content.options);
    case 'comparison':
      return comparisonToPdf(document.content.comparison, document.content.table);
    case 'synopsis':
      return synopsisToPdf(document.content.synopsis);
    case 'proposals':
      return protocolToPdf(proposalsDocument(document.content));
    case 'letter':
      return letterToPdf(document.content.letter, document.content.annexes);
    default:
      return assertNever(document);
  }
}
