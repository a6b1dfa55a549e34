import type { Attachment } from '../document.ts';
import type { PdfDocument } from './pdfjs.ts';

/** How many attachments are read. */
const most = 20;
/** Bytes of all of them together. */
const largest = 10 * 1024 * 1024;

/**
 * Read the files that are attached to a PDF, in the order of their names, as long as they stay within 20 files and 10 MB;
 * what passes that is left out.
 */
export async function readAttachments(document: PdfDocument): Promise<Attachment[]> {
  const found: unknown = await document.getAttachments().catch(() => null);
  if (typeof found !== 'object' || found === null) return [];
  const read: Attachment[] = [];
  let size = 0;
  for (const value of Object.values(found).slice(0, most)) {
    const { filename, content } = value as { filename?: unknown; content?: unknown };
    if (typeof filename !== 'string' || !(content instanceof Uint8Array)) continue;
    size += content.length;
    if (size > largest) break;
    read.push({ name: filename, bytes: content });
  }
  return read.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}
