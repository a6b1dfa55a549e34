import type { FileReason } from './unreadable-error.ts';

/** First bytes, in hexadecimal, of files that are no text. Source: the PRONOM registry of The National Archives. */
const signatures: ReadonlyArray<readonly [RegExp, FileReason]> = [
  [/^d0cf11e0a1b11ae1/, 'word-97'],
  [/^(?:89504e47|ffd8ff|47494638|49492a00|4d4d002a|52494646.{8}57454250)/, 'image'],
  [/^.{8}66747970(?:68656963|68656978|6d696631|61766966)/, 'image'],
  [/^(?:1f8b|377abcaf271c|526172211a07)/, 'archive'],
];

/** First words of files that are text, but not the reader's text. */
const openings: ReadonlyArray<readonly [RegExp, FileReason]> = [
  [/^[\s\S]{0,1024}?%PDF-\d/, 'pdf'],
  [/^\{\\rtf/, 'rich-text'],
  [/^(?:ï»¿)?\s*<(?:!doctype\s+html|html[\s>])/i, 'web-page'],
];

/** Names inside a zip archive that tell what the whole is. */
const zipMembers: ReadonlyArray<readonly [string, FileReason]> = [
  ['word/', 'word'],
  ['xl/', 'spreadsheet'],
  ['ppt/', 'presentation'],
  ['application/vnd.oasis.opendocument.text', 'open-document'],
  ['application/vnd.oasis.opendocument.spreadsheet', 'spreadsheet'],
  ['application/vnd.oasis.opendocument.presentation', 'presentation'],
];

/**
 * Recognise a file that is no text by what stands in it; its name plays no part.
 *
 * @param bytes The file, or as much of its beginning as was read.
 * @returns What it is, or `undefined` where no kind is recognised.
 */
export function recogniseFile(bytes: Uint8Array): FileReason | undefined {
  const latin1 = new TextDecoder('windows-1252');
  const start = Array.from(bytes.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0'));
  const hex = start.join('');
  if (/^504b(?:0304|0506)/.test(hex)) {
    const names = latin1.decode(bytes);
    return zipMembers.find(([member]) => names.includes(member))?.[1] ?? 'archive';
  }
  const text = latin1.decode(bytes.subarray(0, 2048));
  const found =
    signatures.find(([signature]) => signature.test(hex)) ??
    openings.find(([opening]) => opening.test(text));
  return found?.[1];
}
