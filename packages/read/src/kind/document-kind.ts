import { readDirectory } from '../zip/directory.ts';
import type { DocumentKind } from './kinds.ts';
import { isMail } from './mail.ts';

/** First bytes, in hexadecimal. Source: the PRONOM registry of The National Archives. */
const signatures: ReadonlyArray<readonly [RegExp, DocumentKind]> = [
  [/^89504e47/, 'png'],
  [/^ffd8ff/, 'jpeg'],
  [/^(?:49492a00|4d4d002a)/, 'tiff'],
  [/^(?:47494638|52494646.{8}57454250)/, 'picture'],
  [/^.{8}66747970(?:68656963|68656978|6d696631|61766966)/, 'picture'],
  [/^(?:1f8b|377abcaf271c|526172211a07)/, 'archive'],
];

/** First words of files that can be read as text, and are none. */
const openings: ReadonlyArray<readonly [RegExp, DocumentKind]> = [
  [/^[\s\S]{0,1024}?%PDF-\d/, 'pdf'],
  [/^\{\\rtf/, 'rtf'],
  [
    /^(?:ï»¿)?\s*<\?(?:xml|mso)[\s\S]{0,2000}<(?:office:document|w:wordDocument|pkg:package)[\s>]/,
    'office-xml',
  ],
  [/^(?:ï»¿)?\s*<(?:!doctype\s+html|html[\s>])/i, 'html'],
];

/** Names of parts that tell what an archive is; the first that one of its parts has counts. */
const parts: ReadonlyArray<readonly [RegExp, DocumentKind]> = [
  [/^word\//i, 'docx'],
  [/^xl\//i, 'spreadsheet'],
  [/^ppt\//i, 'presentation'],
  [/^Index(?:\/.*\.iwa|\.zip)$/, 'pages'],
];

/** What the first part of an OpenDocument file says. Source: OpenDocument 1.3, part 2, 3.3. */
const openDocument: ReadonlyArray<readonly [string, DocumentKind]> = [
  ['application/vnd.oasis.opendocument.text', 'odt'],
  ['application/vnd.oasis.opendocument.spreadsheet', 'spreadsheet'],
  ['application/vnd.oasis.opendocument.presentation', 'presentation'],
];

/** Names of streams in a compound file, in UTF-16. Source: [MS-CFB], [MS-OFFCRYPTO] 2.3.4, [MS-OXMSG] 2.2. */
const streams: ReadonlyArray<readonly [string, DocumentKind]> = [
  ['EncryptedPackage', 'locked-office'],
  ['__substg1.0_', 'outlook'],
  ['WordDocument', 'doc'],
  ['PowerPoint Document', 'presentation'],
  ['Workbook', 'spreadsheet'],
];

/**
 * Tell what a file is by what stands in it; its name plays no part.
 *
 * @param bytes The file. Of one that is too large its beginning will do: an archive is then told by the names
 * that stand in it.
 * @returns `text` where no other kind is recognised.
 */
export function documentKind(bytes: Uint8Array): DocumentKind {
  const start = Array.from(bytes.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0'));
  const hex = start.join('');
  if (/^504b(?:0304|0506)/.test(hex)) return archiveKind(bytes);
  if (/^d0cf11e0a1b11ae1/.test(hex)) return compoundKind(bytes);
  const text = latin(bytes.subarray(0, 4096));
  const found =
    signatures.find(([pattern]) => pattern.test(hex)) ??
    openings.find(([pattern]) => pattern.test(text));
  return found?.[1] ?? (isMail(text) ? 'mail' : 'text');
}

function archiveKind(bytes: Uint8Array): DocumentKind {
  const head = latin(bytes.subarray(0, 200));
  const open = openDocument.find(([type]) => head.includes(`mimetype${type}`));
  if (open) return open[1];
  const entries = readDirectory(bytes);
  if (typeof entries !== 'string') return kindByNames(entries.map(({ name }) => name));
  const names =
    latin(bytes).match(/(?:word|xl|ppt)\/[\w./]{1,60}|Index\/[\w./-]{1,60}\.iwa/g) ?? [];
  return kindByNames(names);
}

function kindByNames(names: readonly string[]): DocumentKind {
  return parts.find(([pattern]) => names.some((name) => pattern.test(name)))?.[1] ?? 'archive';
}

function compoundKind(bytes: Uint8Array): DocumentKind {
  const text = latin(bytes);
  const wide = (name: string) => [...name].map((sign) => `${sign}\0`).join('');
  return streams.find(([name]) => text.includes(wide(name)))?.[1] ?? 'doc';
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes);
}
