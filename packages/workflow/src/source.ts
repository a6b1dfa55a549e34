import { noticeWords } from '@akkoord/render/words/reading';
import { recogniseFile } from './file-kind.ts';
import { sourceFormat } from './format.ts';
import { overLimit } from './limits.ts';
import { UnreadableError } from './unreadable-error.ts';

/** The text of one manifestation, and the name under which messages speak of it. */
export interface Source {
  /** File name or path; its extension decides how it is read. `-` where it has none. */
  path: string;
  content: string;
}

/** A source with what a reader should know about how its bytes were decoded. */
export interface DecodedSource extends Source {
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  /** Dutch sentences for the reader; empty where nothing was guessed. */
  notices: string[];
}

/** How large a source may be, in bytes. A protocol of a hundred pages takes about 0.3 MB. */
export const maxSourceSize = 5 * 1024 * 1024;

/**
 * Turn the bytes of a file into text.
 *
 * UTF-8 and UTF-16 with a byte order mark are read as such. Other bytes that are not UTF-8 are read as
 * Windows-1252, which older programs for Windows write, with a notice.
 *
 * @param path File name or path, for `path` of the result.
 * @param bytes The whole file; for a file above `maxSourceSize` its first `maxSourceSize + 1` bytes will do.
 * @throws UnreadableError where the bytes are empty, too many, or no text, or where it passes one of `readingLimits`.
 */
export function decodeSource(path: string, bytes: Uint8Array): DecodedSource {
  if (bytes.length === 0) throw empty();
  const kind = recogniseFile(bytes);
  if (kind) throw new UnreadableError(kind);
  if (bytes.length > maxSourceSize) {
    throw new UnreadableError('too-large');
  }
  const source = decode(path, bytes);
  if (isBinary(source.content)) {
    throw new UnreadableError('binary');
  }
  assertText(source.content);
  assertWithinLimits(source);
  return source;
}

/**
 * Refuse a text without a single letter or digit.
 *
 * @throws UnreadableError with reason `empty`.
 */
export function assertText(content: string): void {
  if (!/[\p{L}\p{N}]/u.test(content)) throw empty();
}

/**
 * Refuse a text that would take too long to read.
 *
 * @throws UnreadableError that says what is too much, and where.
 */
export function assertWithinLimits(source: Source): void {
  const over = overLimit(source.content, sourceFormat(source));
  if (over) throw new UnreadableError(over);
}

function decode(path: string, bytes: Uint8Array): DecodedSource {
  for (const encoding of ['utf-16le', 'utf-16be'] as const) {
    const [first, second] = encoding === 'utf-16le' ? [0xff, 0xfe] : [0xfe, 0xff];
    if (bytes[0] !== first || bytes[1] !== second) continue;
    return { path, content: new TextDecoder(encoding).decode(bytes), encoding, notices: [] };
  }
  try {
    const content = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { path, content, encoding: 'utf-8', notices: [] };
  } catch {
    const encoding = 'windows-1252';
    const content = new TextDecoder(encoding).decode(bytes);
    return { path, content, encoding, notices: [noticeWords['read-as-windows-1252']] };
  }
}

/** Text has no NUL, and hardly any other control characters; form feeds and the like are page breaks. */
function isBinary(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  const controls = text.match(/[\0-\x08\x0E-\x1F]/g)?.length ?? 0;
  return text.includes('\0') || controls > text.length / 100;
}

function empty(): UnreadableError {
  return new UnreadableError('empty');
}
