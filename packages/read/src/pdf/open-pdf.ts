import { DocumentError } from '../refusal.ts';
import { loadPdfjs, type PdfDocument } from './pdfjs.ts';

/** How many pages a PDF may have: the longest guide of a school has some hundred. */
export const mostPages = 500;

/** Pixels of a picture that is decoded at all; no picture is drawn, so hardly any is needed. */
const largestPicture = 4_000_000;

/** A PDF that is open. */
export interface OpenPdf {
  readonly document: PdfDocument;
  /** Let go of what pdf.js holds of it. */
  readonly close: () => Promise<void>;
}

/**
 * Open a PDF: no scripts, no forms of XFA, no network, no fonts from elsewhere, and no picture of more than four million
 * pixels.
 *
 * @throws DocumentError where it asks for a password, is damaged, or has too many pages.
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const pdfjs = await loadPdfjs();
  const task = pdfjs.getDocument({
    // A copy, since pdf.js takes what it is given; and no `Buffer`, which it refuses.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    disableAutoFetch: true,
    disableStream: true,
    disableRange: true,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: largestPicture,
    fontExtraProperties: true,
    verbosity: 0,
  });
  const close = () => task.destroy().catch(() => undefined);
  try {
    const document = await task.promise;
    const found = document.numPages;
    if (found > mostPages) {
      throw new DocumentError({ code: 'pdf-too-many-pages', data: { found, most: mostPages } });
    }
    return { document, close };
  } catch (error) {
    await close();
    throw toRefusal(error);
  }
}

function toRefusal(error: unknown): DocumentError {
  if (error instanceof DocumentError) return error;
  const locked = error instanceof Error && error.name === 'PasswordException';
  return new DocumentError({ code: locked ? 'pdf-locked' : 'pdf-damaged', data: {} });
}
