import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { documentKind } from '../src/index.ts';

const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const zip = (...names: string[]) =>
  zipSync(Object.fromEntries(names.map((name) => [name, latin('x')])));
const compound = (stream: string) =>
  latin(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${[...stream].map((sign) => `${sign}\0`).join('')}`);
const openDocument = (type: string) =>
  zipSync({ mimetype: [latin(`application/vnd.oasis.opendocument.${type}`), { level: 0 }] });

describe('documentKind', () => {
  test.each([
    ['docx', zip('[Content_Types].xml', 'word/document.xml')],
    ['docx', latin('PK\x03\x04 cut off before its directory: word/document.xml')],
    ['spreadsheet', zip('xl/workbook.xml')],
    ['presentation', zip('ppt/presentation.xml')],
    ['pages', zip('Index/Document.iwa', 'preview.jpg')],
    ['pages', zip('Index.zip', 'preview.jpg')],
    ['archive', zip('protocol.docx', 'about-word/x.txt')],
    ['odt', openDocument('text')],
    ['odt', openDocument('text-template')],
    ['spreadsheet', openDocument('spreadsheet')],
    ['doc', compound('WordDocument')],
    ['locked-office', compound('EncryptedPackage')],
    ['outlook', compound('__substg1.0_0037001F')],
    ['pdf', latin('%PDF-1.7\n')],
    ['pdf', latin('junk before it\n%PDF-1.4\n')],
    ['png', latin('\x89PNG\r\n')],
    ['jpeg', latin('\xff\xd8\xff\xe0')],
    ['tiff', latin('II*\0')],
    ['picture', latin('GIF89a')],
    ['rtf', latin('{\\rtf1 tekst}')],
    ['html', latin('\xef\xbb\xbf <html lang="nl">')],
    ['office-xml', latin('<?xml version="1.0"?>\n<office:document xmlns:office="x">')],
    [
      'office-xml',
      latin('<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument>'),
    ],
    ['mail', latin('Received: from a\r\n\tby b\r\nMessage-ID: <1@b>\r\nSubject: x\r\n\r\nHallo')],
    ['mail', latin('From a@b.nl Mon Nov 23 10:12:00 2026\nSubject: x\n\nHallo')],
    ['text', latin('Aan: de ouders\nOnderwerp: Regels\n\nBeste ouders,')],
    [
      'text',
      latin('Message-ID: is a word, and one such line is no mail\nMIME-Version stands here'),
    ],
    ['text', latin('Protocol\n\n1. Iedereen groet.')],
    ['text', new Uint8Array()],
  ] as const)('%s', (kind, bytes) => {
    expect(documentKind(bytes)).toBe(kind);
  });
});
