/** A picture that stands over the title of a document. */
export interface Logo {
  kind: LogoKind;
  bytes: Uint8Array;
  /** Its own size; only the ratio counts. */
  width: number;
  height: number;
}

export type LogoKind = 'png' | 'jpeg' | 'svg';

/** Why a file is no logo that can be used. */
export type LogoProblem =
  | { code: 'logo-too-large'; data: { bytes: number; most: number } }
  | { code: 'logo-kind' }
  | { code: 'logo-damaged' }
  | { code: 'logo-pixels'; data: { width: number; height: number; most: number } }
  | { code: 'logo-active' };

/** How large a logo may be: bytes of the file, and pixels along a side. */
export const logoLimits = { bytes: 1024 * 1024, pixels: 5000 } as const;

/** How much room a logo has at most, in millimetres. */
const room = { width: 60, height: 18 } as const;

/**
 * Read a logo by its content, whatever its file is called.
 *
 * Pictures are passed on as they are: only their kind and size are read. A drawing (SVG) may hold no script, no other
 * document, and nothing from elsewhere.
 *
 * @returns The logo, or why it cannot be used.
 */
export function readLogo(bytes: Uint8Array): Logo | LogoProblem {
  if (bytes.length > logoLimits.bytes) {
    return { code: 'logo-too-large', data: { bytes: bytes.length, most: logoLimits.bytes } };
  }
  const kind = kindOf(bytes);
  if (!kind) return { code: 'logo-kind' };
  const size = sizes[kind](bytes);
  if (size === 'active') return { code: 'logo-active' };
  if (!size || !(size.width > 0 && size.height > 0)) return { code: 'logo-damaged' };
  if (kind !== 'svg' && Math.max(size.width, size.height) > logoLimits.pixels) {
    return { code: 'logo-pixels', data: { ...size, most: logoLimits.pixels } };
  }
  return { kind, bytes, ...size };
}

/** Tell a logo from the reason why there is none. */
export function isLogo(read: Logo | LogoProblem): read is Logo {
  return 'kind' in read;
}

/** How large a logo stands on paper, in millimetres. */
export function logoSize({ width, height }: Logo): { width: number; height: number } {
  const scale = Math.min(room.width / width, room.height / height);
  const rounded = (length: number) => Math.max(1, Math.round(length * scale * 100) / 100);
  return { width: rounded(width), height: rounded(height) };
}

/** Write a logo as an address that holds the picture itself. */
export function logoAddress({ kind, bytes }: Logo): string {
  const type = kind === 'svg' ? 'svg+xml' : kind;
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return `data:image/${type};base64,${btoa(binary)}`;
}

interface Size {
  width: number;
  height: number;
}

const sizes = { png: pngSize, jpeg: jpegSize, svg: svgSize } as const satisfies Record<
  LogoKind,
  (bytes: Uint8Array) => Size | 'active' | null
>;

/** Source: W3C PNG 3, 5.2; ITU T.81, B.1.1.3. */
function kindOf(bytes: Uint8Array): LogoKind | null {
  const begins = (...signature: number[]) => signature.every((byte, at) => bytes[at] === byte);
  if (begins(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png';
  if (begins(0xff, 0xd8, 0xff)) return 'jpeg';
  return /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<svg[\s>]/.test(textOf(bytes))
    ? 'svg'
    : null;
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return '';
  }
}

/** Source: W3C PNG 3, 11.2.1: the header is the first chunk, and the last one ends the file. */
function pngSize(bytes: Uint8Array): Size | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 45 || view.getUint32(12) !== 0x49484452) return null;
  if (view.getUint32(bytes.length - 8) !== 0x49454e44) return null;
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** Source: ITU T.81, B.2.2: the frame header, of any process, has the size; `FFD9` ends the picture. */
function jpegSize(bytes: Uint8Array): Size | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length;
  while (end > 2 && bytes[end - 1] === 0) end -= 1;
  if (bytes[end - 2] !== 0xff || bytes[end - 1] !== 0xd9) return null;
  for (let at = 2; at + 9 < bytes.length; ) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] as number;
    if (marker === 0xff) at += 1;
    else if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    } else at += 2 + view.getUint16(at + 2);
  }
  return null;
}

/** The size of a drawing is that of its view box, or its width and height. */
function svgSize(bytes: Uint8Array): Size | 'active' | null {
  const text = textOf(bytes);
  if (isActive(text)) return 'active';
  const root = /<svg\b[^>]*>/.exec(text)?.[0] ?? '';
  if (!/<\/svg\s*>\s*(?:<!--[\s\S]*?-->\s*)*$/.test(text) && !/\/>\s*$/.test(root)) return null;
  const box = /\bviewBox\s*=\s*["']\s*([^"']+?)\s*["']/.exec(root)?.[1]?.split(/[\s,]+/);
  if (box?.length === 4) return { width: Number(box[2]), height: Number(box[3]) };
  const length = (name: string) =>
    Number(
      new RegExp(`\\s${name}\\s*=\\s*["']\\s*([0-9.]+)(?:px|mm|cm|pt|in)?\\s*["']`).exec(root)?.[1],
    );
  return { width: length('width'), height: length('height') };
}

/** A drawing that runs, asks or holds something is none: a page or a program might follow it. */
function isActive(text: string): boolean {
  return (
    /<!DOCTYPE|<!ENTITY|<\?xml-stylesheet|<(?:\w+:)?(?:script|foreignObject|iframe|image|a|use[^>]*href\s*=\s*["'][^#])\b/i.test(
      text,
    ) ||
    /\son[a-z]+\s*=/i.test(text) ||
    /href\s*=\s*["']\s*(?!#)[^"'\s]/i.test(text) ||
    /url\(\s*["']?\s*(?!#)[^)"'\s]|@import/i.test(text)
  );
}
