import {
  type DocumentContents,
  type DocumentFile,
  type DocumentKind,
  type FormatOf,
  writeDocument,
} from '@akkoord/render/formats';
import type { Io } from './io.ts';

/**
 * Make a document in a form that it has.
 *
 * The package for PDF is loaded only here, because its native compiler takes long to start. Its warnings go to
 * standard error.
 */
export function documentFile<Kind extends DocumentKind>(
  document: { kind: Kind; content: DocumentContents[Kind] },
  format: FormatOf<Kind>,
  io: Io,
): Promise<DocumentFile> {
  return writeDocument(document, format, {
    pdf: async (asked) => {
      const { documentToPdf } = await import('@akkoord/pdf');
      const { pdf, warnings } = await documentToPdf(asked);
      for (const warning of warnings) io.stderr.write(`${warning}\n`);
      return pdf;
    },
  });
}
