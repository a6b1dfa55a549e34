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

/** First bytes, as Latin-1, of files that are no text. Source: the PRONOM registry of The National Archives. */
const signatures: ReadonlyArray<readonly [RegExp, FileKind]> = [
  [/^[\s\S]{0,1024}?%PDF-\d/, kinds.pdf],
  [/^\{\\rtf/, kinds.richText],
  [/^\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1/, kinds.oldOffice],
  [/^(?:\x89PNG\r\n|\xFF\xD8\xFF|GIF8[79]a|II\*\0|MM\0\*|RIFF[\s\S]{4}WEBP)/, kinds.image],
  [/^[\s\S]{4}ftyp(?:heic|heix|mif1|avif)/, kinds.image],
  [/^(?:\x1F\x8B|7z\xBC\xAF\x27\x1C|Rar!\x1A\x07)/, kinds.archive],
  [/^(?:\xEF\xBB\xBF)?\s*<(?:!doctype\s+html|html[\s>])/i, kinds.webPage],
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
  const head = toBinary(bytes.subarray(0, 2048));
  if (/^PK(?:\x03\x04|\x05\x06)/.test(head)) {
    const names = latin1.decode(bytes);
    return zipMembers.find(([member]) => names.includes(member))?.[1] ?? kinds.archive;
  }
  return signatures.find(([signature]) => signature.test(head))?.[1];
}

/** One character for each byte; `windows-1252` would turn 0x80 to 0x9F into others. */
function toBinary(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
