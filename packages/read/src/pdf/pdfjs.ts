import { getResolvedPDFJS } from 'unpdf';
import type { PDFDocumentProxy, PDFPageProxy } from 'unpdf/pdfjs';

/** A document that pdf.js has opened. */
export type PdfDocument = PDFDocumentProxy;

/** One page of it. */
export type PdfPage = PDFPageProxy;

/** The part of pdf.js that this room uses. */
export type Pdfjs = Awaited<ReturnType<typeof getResolvedPDFJS>>;

/**
 * Load pdf.js, as `unpdf` bundles it: without a canvas, a worker of its own or anything from a network.
 *
 * Node 20 lacks `ArrayBuffer.prototype.transferToFixedLength`, without which no font gives its name; it is put there
 * where it is missing. Source: ECMAScript 2024, 25.1.6.8.
 */
export function loadPdfjs(): Promise<Pdfjs> {
  const proto = ArrayBuffer.prototype as { transferToFixedLength?: unknown };
  if (proto.transferToFixedLength === undefined) {
    Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
      configurable: true,
      writable: true,
      value: copyOf,
    });
  }
  return getResolvedPDFJS();
}

function copyOf(this: ArrayBuffer, length: number = this.byteLength): ArrayBuffer {
  const copy = new ArrayBuffer(length);
  new Uint8Array(copy).set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
  return copy;
}
