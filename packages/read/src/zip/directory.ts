/** A file in a zip archive, as its directory tells. Offsets and sizes in bytes. */
export interface ZipEntry {
  /** Its path in the archive, read as UTF-8. */
  readonly name: string;
  /** Where its local header begins. */
  readonly at: number;
  readonly packed: number;
  /** What the directory says that it unpacks to. */
  readonly size: number;
  readonly crc: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly encrypted: boolean;
}

/** Why the directory of an archive cannot be read. */
export type DirectoryFault = 'no-directory' | 'zip64' | 'directory-damaged' | 'too-many-entries';

/** No document has so many parts: Word makes some twenty, and one for each picture. */
export const mostEntries = 4000;

const signature = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 } as const;
const endSize = 22;
const centralSize = 46;

/**
 * Read the directory at the end of a zip archive.
 *
 * Source: PKWARE, .ZIP File Format Specification 6.3.10, 4.3.12 and 4.3.16.
 *
 * @returns The entries in the order of the directory, or what is wrong with it.
 */
export function readDirectory(bytes: Uint8Array): readonly ZipEntry[] | DirectoryFault {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) return 'no-directory';
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  let at = view.getUint32(end + 16, true);
  if (count === 0xffff || at === 0xffffffff) return 'zip64';
  if (count > mostEntries) return 'too-many-entries';
  if (at + size > end) return 'directory-damaged';
  const entries: ZipEntry[] = [];
  for (let i = 0; i < count; i++) {
    if (at + centralSize > end || view.getUint32(at, true) !== signature.central) {
      return 'directory-damaged';
    }
    const nameLength = view.getUint16(at + 28, true);
    const extra = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    entries.push({
      name: utf8(bytes.subarray(at + centralSize, at + centralSize + nameLength)),
      at: view.getUint32(at + 42, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      crc: view.getUint32(at + 16, true),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    });
    at += centralSize + nameLength + extra;
  }
  return entries;
}

/**
 * Find where the packed bytes of an entry begin.
 *
 * @returns `null` where no local header stands at its place.
 */
export function dataStart(bytes: Uint8Array, { at }: ZipEntry): number | null {
  if (at + 30 > bytes.length) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(at, true) !== signature.local) return null;
  return at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
}

/** The end record stands behind all else but a comment of at most 65,535 bytes. */
function findEnd(view: DataView): number {
  const last = view.byteLength - endSize;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) {
    if (view.getUint32(at, true) !== signature.end) continue;
    if (at + endSize + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  return -1;
}

function utf8(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
