import { textOfLines } from '@akkoord/parse';
import { type DocumentKind, documentKind, readDocument } from '@akkoord/read';

/** The text of a Word document as its readers see it, numbers included. */
export async function wordText(bytes: Uint8Array): Promise<string> {
  const kind: DocumentKind = documentKind(bytes);
  if (kind !== 'docx') throw new TypeError(`Expected docx, not ${kind}`);
  const { lines } = await readDocument(kind, bytes);
  return textOfLines(lines);
}
