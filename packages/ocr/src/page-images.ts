import { DocumentError } from '@akkoord/read';
import { createCanvas } from '@napi-rs/canvas';
import type { PDFPageProxy } from 'pdfjs-dist';

/** A picture of a page: a PNG, and how many of its pixels go in a point of the page. */
export interface PageImage {
  readonly png: Uint8Array;
  readonly scale: number;
}

/** Pixels an inch: what scanners give and tesseract was trained on; more takes longer and reads no better. */
const resolution = 200;
/** Pixels of a side: a poster is made smaller. */
const longest = 4000;
/** How many pages are recognised: a page takes some seconds. */
export const mostScans = 60;

/**
 * Draw the pages of a PDF one by one, without scripts, forms or a network.
 *
 * @throws DocumentError where it is locked, damaged, or has more pages than are recognised.
 */
export async function* pageImages(bytes: Uint8Array): AsyncGenerator<PageImage & { of: number }> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({
    // A copy, since pdf.js takes what it is given; and no `Buffer`, which it refuses.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    maxImageSize: 60_000_000,
    verbosity: 0,
  });
  try {
    const document = await task.promise.catch(() => {
      throw new DocumentError({ code: 'pdf-damaged', data: {} });
    });
    const found = document.numPages;
    if (found > mostScans)
      throw new DocumentError({ code: 'pdf-too-many-pages', data: { found, most: mostScans } });
    for (let number = 1; number <= found; number++) {
      const page = await document.getPage(number);
      yield { ...(await drawn(page)), of: found };
      page.cleanup();
    }
  } finally {
    await task.destroy();
  }
}

async function drawn(page: PDFPageProxy): Promise<PageImage> {
  const { width, height } = page.getViewport({ scale: 1 });
  const scale = Math.min(resolution / 72, longest / Math.max(width, height));
  const viewport = page.getViewport({ scale });
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  const context = canvas.getContext('2d');
  context.fillStyle = 'white';
  context.fillRect(0, 0, canvas.width, canvas.height);
  // pdf.js asks for a canvas of a browser; the one of @napi-rs draws the same.
  const target = { canvas: canvas as never, canvasContext: context as never };
  await page.render({ ...target, viewport }).promise;
  return { png: new Uint8Array(await canvas.encode('png')), scale };
}
