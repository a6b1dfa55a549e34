import type { UnreadableReason } from './unreadable-error.ts';

/** A kind of file that is no text, with what its user can do. */
export interface FileKind {
  reason: UnreadableReason;
  /** What the file is and how to get its text, in Dutch. */
  message: string;
}

const saveAsText =
  "Open het, kies 'Opslaan als', kies 'Tekst zonder opmaak (.txt)' (ook: platte tekst) en geef dat bestand op.";

const kinds = {
  pdf: {
    reason: 'pdf',
    message:
      'Dit is een PDF, en die leest Akkoord nog niet. Kopieer de tekst uit de PDF naar een tekstbestand (.txt), of maak dat met de opdracht: pdftotext bestand.pdf bestand.txt',
  },
  word: {
    reason: 'word',
    message: `Dit is een Word-document (.docx), en dat leest Akkoord nog niet. ${saveAsText}`,
  },
  oldOffice: {
    reason: 'word-97',
    message: `Dit is een document van een oude versie van Office (.doc), en dat leest Akkoord niet. ${saveAsText}`,
  },
  openDocument: {
    reason: 'open-document',
    message: `Dit is een OpenDocument-tekst (.odt), en die leest Akkoord nog niet. ${saveAsText}`,
  },
  richText: {
    reason: 'rich-text',
    message: `Dit is een document met opmaak (.rtf), en dat leest Akkoord niet. ${saveAsText}`,
  },
  spreadsheet: {
    reason: 'spreadsheet',
    message:
      'Dit is een rekenblad, en dat leest Akkoord niet. Kopieer de tekst naar een tekstbestand (.txt) en geef dat op.',
  },
  presentation: {
    reason: 'presentation',
    message:
      'Dit is een presentatie, en die leest Akkoord niet. Kopieer de tekst naar een tekstbestand (.txt) en geef dat op.',
  },
  image: {
    reason: 'image',
    message:
      'Dit is een afbeelding, en daarin kan Akkoord nog geen tekst herkennen. Laat de tekst herkennen (OCR), bewaar die als tekstbestand (.txt) en geef dat op.',
  },
  archive: {
    reason: 'archive',
    message:
      'Dit is een ingepakt bestand. Pak het eerst uit en geef dan de tekst (.txt of .md) op.',
  },
  webPage: {
    reason: 'web-page',
    message:
      'Dit is een webpagina. Open die in een browser, kopieer de tekst naar een tekstbestand (.txt) en geef dat op.',
  },
} satisfies Record<string, FileKind>;

/** First bytes, in hexadecimal, of files that are no text. Source: the PRONOM registry of The National Archives. */
const signatures: ReadonlyArray<readonly [RegExp, FileKind]> = [
  [/^d0cf11e0a1b11ae1/, kinds.oldOffice],
  [/^(?:89504e47|ffd8ff|47494638|49492a00|4d4d002a|52494646.{8}57454250)/, kinds.image],
  [/^.{8}66747970(?:68656963|68656978|6d696631|61766966)/, kinds.image],
  [/^(?:1f8b|377abcaf271c|526172211a07)/, kinds.archive],
];

/** First words of files that are text, but not the reader's text. */
const openings: ReadonlyArray<readonly [RegExp, FileKind]> = [
  [/^[\s\S]{0,1024}?%PDF-\d/, kinds.pdf],
  [/^\{\\rtf/, kinds.richText],
  [/^(?:ï»¿)?\s*<(?:!doctype\s+html|html[\s>])/i, kinds.webPage],
];

/** Names inside a zip archive that tell what the whole is. */
const zipMembers: ReadonlyArray<readonly [string, FileKind]> = [
  ['word/', kinds.word],
  ['xl/', kinds.spreadsheet],
  ['ppt/', kinds.presentation],
  ['application/vnd.oasis.opendocument.text', kinds.openDocument],
  ['application/vnd.oasis.opendocument.spreadsheet', kinds.spreadsheet],
  ['application/vnd.oasis.opendocument.presentation', kinds.presentation],
];

/**
 * Recognise a file that is no text by what stands in it; its name plays no part.
 *
 * @param bytes The file, or as much of its beginning as was read.
 * @returns What it is, or `undefined` where no kind is recognised.
 */
export function recogniseFile(bytes: Uint8Array): FileKind | undefined {
  const latin1 = new TextDecoder('windows-1252');
  const start = Array.from(bytes.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0'));
  const hex = start.join('');
  if (/^504b(?:0304|0506)/.test(hex)) {
    const names = latin1.decode(bytes);
    return zipMembers.find(([member]) => names.includes(member))?.[1] ?? kinds.archive;
  }
  const text = latin1.decode(bytes.subarray(0, 2048));
  const found =
    signatures.find(([signature]) => signature.test(hex)) ??
    openings.find(([opening]) => opening.test(text));
  return found?.[1];
}
