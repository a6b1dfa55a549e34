import type { DocumentOptions, DocumentReader, ReadDocument } from './document.ts';
import type { ReadableKind } from './kind/kinds.ts';
import { maxDocumentSize } from './limits.ts';
import { DocumentError } from './refusal.ts';

/** The readers by kind. Each loads its own code when it reads. */
const readers = {
  docx: async (bytes, options) => {
    const { readDocx } = await import('./docx/read-docx.ts');
    return readDocx(bytes, options);
  },
  odt: async (bytes, options) => {
    const { readOdt } = await import('./odt/read-odt.ts');
    return readOdt(bytes, options);
  },
  pdf: async (bytes) => (await import('./pdf/read-pdf.ts')).readPdf(bytes),
  png: refuse('png'),
  jpeg: refuse('jpeg'),
  tiff: refuse('tiff'),
} as const satisfies Record<ReadableKind, DocumentReader>;

/**
 * Read a document into lines with layout.
 *
 * Nothing in it is run, no link is followed, and no other file is opened.
 *
 * @param kind What it is, as `documentKind` tells.
 * @param bytes The whole file.
 * @throws DocumentError where it cannot be read; its code says why.
 */
export async function readDocument(
  kind: ReadableKind,
  bytes: Uint8Array,
  options: DocumentOptions = {},
): Promise<ReadDocument> {
  if (bytes.length > maxDocumentSize) {
    throw new DocumentError({ code: 'document-too-large', data: { most: maxDocumentSize } });
  }
  return readers[kind](bytes, options);
}

function refuse(code: Exclude<ReadableKind, 'docx' | 'odt' | 'pdf'>): DocumentReader {
  return () => Promise.reject(new DocumentError({ code, data: {} }));
}
