import type { CarriedText } from '@akkoord/clause';
import { textOfLines } from '@akkoord/parse/lines';
import type { DocumentOptions, ReadableKind, ReadDocument, readDocument } from '@akkoord/read';
import { documentKind } from '@akkoord/read/kind';
import { noticeText } from '@akkoord/render/words/reading';
import { sourceFormat } from './format.ts';
import { overLimit } from './limits.ts';
import type { OwnDocument } from './own/own-document.ts';
import { UnreadableError } from './unreadable-error.ts';

/** The text of one manifestation, and the name under which messages speak of it. */
export interface Source {
  /** File name or path; of a text its extension decides how it is read. `-` where it has none. */
  path: string;
  content: string;
  /** What a document holds beside that text: headings, numbers, tables, notes. */
  document?: ReadDocument | undefined;
  /** What came of it where Akkoord wrote that document. */
  own?: OwnDocument | undefined;
}

/** A source with what a reader should know about how its bytes were decoded. */
export interface DecodedSource extends Source {
  /** `null` for a document, which has its own. */
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | null;
  /** Dutch sentences for the reader; empty where there is nothing to tell. */
  notices: string[];
}

/** How a document becomes lines. */
export interface DecodeOptions extends DocumentOptions {
  /**
   * Reads the document. Default: `readDocument` of `@akkoord/read`, in the same thread; who reads files of others gives
   * one that ends a reading that takes too long (`@akkoord/read/node`).
   */
  read?: typeof readDocument | undefined;
}

/** How large a text may be, in bytes. A protocol of a hundred pages takes about 0.3 MB. */
export const maxSourceSize = 5 * 1024 * 1024;

/** How large a document may be, in bytes, with its pictures. */
export { maxDocumentSize } from '@akkoord/read/limits';

/**
 * Turn the bytes of a file into text: a text, or a document of Word, OpenDocument or PDF.
 *
 * What it is, its content tells, not its name. The reader of documents is loaded when there is one to read.
 *
 * @param path File name or path, for `path` of the result.
 * @param bytes The whole file; for a file above `maxDocumentSize` its first `maxDocumentSize + 1` bytes will do.
 * @param options How a document is read.
 * @throws UnreadableError where the bytes are empty, too many, or of no kind that is read, or where the text
 * passes one of `readingLimits`.
 */
export async function decodeSource(
  path: string,
  bytes: Uint8Array,
  options: DecodeOptions = {},
): Promise<DecodedSource> {
  const kind = documentKind(bytes);
  switch (kind) {
    case 'docx':
    case 'odt':
    case 'pdf':
    case 'png':
    case 'jpeg':
    case 'tiff':
      return decodeDocument(path, { kind, bytes }, options);
    case 'text':
      return decodeText(path, bytes);
    default:
      throw new UnreadableError(kind);
  }
}

/**
 * Turn the bytes of a text into text; a document is refused.
 *
 * UTF-8 and UTF-16 are read as such, the latter with a byte order mark or by its zeros. Other bytes that are not
 * UTF-8 are read as Windows-1252, which older programs for Windows write, with a notice.
 *
 * @param path File name or path, for `path` of the result.
 * @param bytes The whole file; for a file above `maxSourceSize` its first `maxSourceSize + 1` bytes will do.
 * @throws UnreadableError where the bytes are empty, too many, or no text, or where it passes one of `readingLimits`.
 */
export function decodeText(path: string, bytes: Uint8Array): DecodedSource {
  if (bytes.length === 0) throw empty();
  if (documentKind(bytes) !== 'text') throw new UnreadableError('no-text-file');
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

async function decodeDocument(
  path: string,
  { kind, bytes }: { kind: ReadableKind; bytes: Uint8Array },
  { read, ...options }: DecodeOptions,
): Promise<DecodedSource> {
  const { DocumentError, readDocument } = await import('@akkoord/read');
  try {
    const document = await (read ?? readDocument)(kind, bytes, options);
    const own = document.carried ? await readOwn(document.carried) : null;
    // Of our own document, what stands over and under the pages was laid beside the kept text too.
    const isMet = (code: string) => own?.verdict === 'same' && code === 'margins-set-aside';
    const notices = document.notices
      .filter(({ code }) => !isMet(code))
      .map((notice) => noticeText(notice));
    if (own) notices.push(ownNotice(own));
    const source = {
      path,
      content: textOfLines(document.lines),
      document,
      ...(own ? { own } : {}),
    };
    assertText(source.content);
    assertWithinLimits(source);
    return { ...source, encoding: null, notices };
  } catch (error) {
    if (error instanceof DocumentError) throw new UnreadableError(error.says);
    throw error;
  }
}

async function readOwn(carried: CarriedText): Promise<OwnDocument | null> {
  const { ownDocument } = await import('./own/own-document.ts');
  return ownDocument(carried);
}

function ownNotice(own: OwnDocument): string {
  if (own.verdict === 'same') return noticeText({ code: 'own-document', data: {} });
  return noticeText({ code: 'own-document-changed', data: own.difference });
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
  const wide = wideEncoding(bytes);
  if (wide) {
    return { path, content: new TextDecoder(wide).decode(bytes), encoding: wide, notices: [] };
  }
  try {
    const content = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { path, content, encoding: 'utf-8', notices: [] };
  } catch {
    const encoding = 'windows-1252';
    const content = new TextDecoder(encoding).decode(bytes);
    const notices = [noticeText({ code: 'read-as-windows-1252', data: {} })];
    return { path, content, encoding, notices };
  }
}

/** UTF-16 has a byte order mark, or a zero as every second byte of nearly all signs: no other text has that. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 2000);
  if (bytes.length % 2 === 1 || head.length < 8) return null;
  const zeros = [0, 0];
  head.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] as number) + 1;
  });
  const half = head.length / 2;
  const [even, odd] = zeros as [number, number];
  if (odd > half * 0.9 && even === 0) return 'utf-16le';
  return even > half * 0.9 && odd === 0 ? 'utf-16be' : null;
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
