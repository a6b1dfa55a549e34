import type { ReadDocument } from '@akkoord/read';
import { layOutScans, type ScannedText, showsColumns } from '@akkoord/read/scans';
import { pageImages } from './page-images.ts';
import { pictureImage } from './picture-image.ts';
import { openRecogniser, type PageShape, type ScannedLine } from './recogniser.ts';

/** What is recognised: a PDF of pictures, or a picture of one page. */
export type ScanKind = 'pdf' | 'png' | 'jpeg';

/** How far the reading is: pages from 1. */
export interface ScanProgress {
  readonly page: number;
  readonly of: number;
}

/**
 * Recognise the text of a scan in this thread.
 *
 * @param onPage Called when a page is begun.
 * @throws DocumentError where the PDF is damaged or has too many pages, or the picture is too large.
 */
export async function readPages(
  kind: ScanKind,
  bytes: Uint8Array,
  onPage: (progress: ScanProgress) => void,
): Promise<ReadDocument> {
  const recogniser = await openRecogniser();
  try {
    const pages: ScannedText[][] = [];
    const images = kind === 'pdf' ? pageImages(bytes) : [pictureImage(bytes)];
    for await (const { png, scale, of } of images) {
      onPage({ page: pages.length + 1, of });
      const look = async (shape: PageShape) =>
        (await recogniser.recognise(png, shape)).map((line) => toPoints(line, scale));
      const lines = await look('column');
      pages.push(showsColumns(lines) ? await look('any') : lines);
    }
    const lines = layOutScans(pages);
    return { lines, meta: {}, notices: [{ code: 'recognised', data: { pages: pages.length } }] };
  } finally {
    await recogniser.close();
  }
}

function toPoints({ words, y, height }: ScannedLine, scale: number): ScannedText {
  return {
    words: words.map(({ text, left, right, confidence }) => ({
      text,
      x: left / scale,
      end: right / scale,
      confidence,
    })),
    y: y / scale,
    height: height / scale,
  };
}
