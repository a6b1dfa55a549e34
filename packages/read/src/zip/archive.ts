import { archiveLimits } from '../limits.ts';
import { DocumentError } from '../refusal.ts';
import { crc32 } from './crc32.ts';
import { type DirectoryFault, dataStart, readDirectory, type ZipEntry } from './directory.ts';
import { inflate } from './inflate.ts';

/** A zip archive of which parts are unpacked when they are asked for. */
export interface Archive {
  readonly names: readonly string[];
  /**
   * Unpack a part.
   *
   * @returns `null` where the archive has none of that name.
   * @throws DocumentError where it is damaged, encrypted or too large.
   */
  part(name: string): Promise<Uint8Array | null>;
}

/**
 * Open a zip archive, and check what its directory tells: no part twice, none over another.
 *
 * @throws DocumentError where it is damaged or has too many parts.
 */
export function openArchive(bytes: Uint8Array): Archive {
  const entries = readDirectory(bytes);
  if (typeof entries === 'string') throw refusalOf(entries);
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  if (byName.size < entries.length) throw damaged(null);
  assertApart(entries);
  let total = 0;
  return {
    names: entries.map(({ name }) => name),
    part: async (name) => {
      const entry = byName.get(name);
      if (!entry) return null;
      const content = await unpack(bytes, entry);
      total += content.length;
      if (total > archiveLimits.total) throw tooLarge(archiveLimits.total);
      return content;
    },
  };
}

/** Say that a document is damaged, and in which part; `null` where that is the whole. */
export function damaged(part: string | null): DocumentError {
  return new DocumentError({ code: 'damaged', data: { part } });
}

function tooLarge(most: number): DocumentError {
  return new DocumentError({ code: 'unpacked-too-large', data: { most } });
}

function refusalOf(fault: DirectoryFault): DocumentError {
  if (fault !== 'too-many-entries') return damaged(null);
  return new DocumentError({ code: 'too-many-parts', data: {} });
}

/** Parts of which the packed bytes overlap would unpack to more than they are. */
function assertApart(entries: readonly ZipEntry[]): void {
  const sorted = [...entries].sort((a, b) => a.at - b.at);
  sorted.forEach(({ at, packed }, i) => {
    const next = sorted[i + 1];
    if (next && at + packed > next.at) throw damaged(next.name);
  });
}

async function unpack(bytes: Uint8Array, entry: ZipEntry): Promise<Uint8Array> {
  const { name, packed, size, crc, method, encrypted } = entry;
  if (encrypted) throw new DocumentError({ code: 'encrypted', data: {} });
  if (size > archiveLimits.part) throw tooLarge(archiveLimits.part);
  const start = dataStart(bytes, entry);
  if (start === null || start + packed > bytes.length) throw damaged(name);
  const raw = bytes.subarray(start, start + packed);
  const content = method === 0 ? raw : method === 8 ? await unpacked(raw, size, name) : null;
  if (content === null || content.length !== size || crc32(content) !== crc) throw damaged(name);
  return content;
}

async function unpacked(raw: Uint8Array, size: number, name: string): Promise<Uint8Array | null> {
  try {
    return await inflate(raw, size);
  } catch {
    throw damaged(name);
  }
}
