import { DocumentError } from '@akkoord/read';
import type { PageImage } from './page-images.ts';

/** Points of the width of a page: a picture does not say how large it was on paper, so it is taken for A4. */
const pageWidth = 595;
/** Pixels of a picture: A3 at 600 an inch has seventy million. */
const mostPixels = 80_000_000;

/**
 * Take a picture for one page.
 *
 * @throws DocumentError where it has too many pixels, or is no picture.
 */
export function pictureImage(bytes: Uint8Array): PageImage & { of: number } {
  const size = pngSize(bytes) ?? jpegSize(bytes);
  if (!size || size.width === 0 || size.height === 0)
    throw new DocumentError({ code: 'picture-damaged', data: {} });
  if (size.width * size.height > mostPixels) {
    const data = { found: size.width * size.height, most: mostPixels };
    throw new DocumentError({ code: 'picture-too-large', data });
  }
  return { png: bytes, scale: size.width / pageWidth, of: 1 };
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Source: PNG, third edition, 11.2.1: the header comes first. */
function pngSize(bytes: Uint8Array): Size | null {
  if (bytes.length < 24 || bytes[0] !== 0x89 || bytes[1] !== 0x50) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** The first frame header. Source: ITU-T T.81, B.2.2. */
function jpegSize(bytes: Uint8Array): Size | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let at = 2;
  while (at + 9 < bytes.length) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] as number;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}
