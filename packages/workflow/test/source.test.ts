import { describe, expect, test } from 'vitest';
import { decodeSource, maxSourceSize, UnreadableError } from '../src/index.ts';

const bytes = (...parts: Array<string | number[]>) =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === 'string' ? [...part].map((char) => char.charCodeAt(0)) : part,
    ),
  );

describe('decodeSource', () => {
  test('reads UTF-8 and drops its byte order mark', () => {
    const utf8 = new TextEncoder().encode('\uFEFFPrivé beleid');
    expect(decodeSource('a.txt', utf8)).toEqual({
      path: 'a.txt',
      content: 'Privé beleid',
      encoding: 'utf-8',
      notices: [],
    });
  });

  test.each([
    ['utf-16le', bytes([0xff, 0xfe], 'H', [0], 'i', [0])],
    ['utf-16be', bytes([0xfe, 0xff], [0], 'H', [0], 'i')],
  ])('reads %s by its byte order mark', (encoding, source) => {
    expect(decodeSource('a.txt', source)).toMatchObject({ content: 'Hi', encoding, notices: [] });
  });

  test('reads other bytes as Windows-1252 and says so', () => {
    const source = decodeSource('a.txt', bytes('priv', [0xe9], ' ', [0x80], '5'));
    expect(source).toMatchObject({ content: 'privé €5', encoding: 'windows-1252' });
    expect(source.notices.join()).toMatch(/Windows-1252/);
  });

  test('keeps form feeds, with which pages are separated', () => {
    expect(decodeSource('a.txt', bytes('een\ftwee')).content).toBe('een\ftwee');
  });

  test.each([
    ['empty', bytes()],
    ['empty', bytes(' \n\t\n')],
    ['empty', bytes('-- * --')],
    ['binary', bytes('abc', [0, 1, 2, 3], 'def')],
    ['binary', bytes('a', [1, 2, 3, 4, 5])],
    ['too-large', new Uint8Array(maxSourceSize + 1).fill(0x61)],
    ['pdf', bytes('%PDF-1.7\n')],
    ['pdf', bytes('junk\n%PDF-1.4\n')],
    ['word', bytes('PK', [3, 4], '....word/document.xml')],
    ['spreadsheet', bytes('PK', [3, 4], '....xl/workbook.xml')],
    ['presentation', bytes('PK', [3, 4], '....ppt/presentation.xml')],
    ['open-document', bytes('PK', [3, 4], 'mimetypeapplication/vnd.oasis.opendocument.text')],
    ['archive', bytes('PK', [3, 4], 'foto.jpg')],
    ['archive', bytes([0x1f, 0x8b, 8])],
    ['word-97', bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ['rich-text', bytes('{\\rtf1 tekst}')],
    ['image', bytes([0x89], 'PNG\r\n')],
    ['image', bytes([0xff, 0xd8, 0xff, 0xe0])],
    ['image', bytes('GIF89a')],
    ['image', bytes([0, 0, 0, 24], 'ftypheic')],
    ['web-page', bytes('<!DOCTYPE html>\n<html>')],
  ] as const)('refuses %s', (reason, source) => {
    const error = refusal(() => decodeSource('bestand', source));
    expect(error.reason).toBe(reason);
    expect(error.message).toMatch(/^Dit (?:bestand )?is .*[.\w]$/);
  });

  test('says how to get the text of a Word document and of a PDF', () => {
    const word = refusal(() => decodeSource('a.docx', bytes('PK', [3, 4], 'word/document.xml')));
    expect(word.message).toContain("'Opslaan als'");
    const pdf = refusal(() => decodeSource('a.pdf', bytes('%PDF-1.7')));
    expect(pdf.message).toContain('pdftotext');
  });

  test('names a large Word document as what it is, not as too large', () => {
    const large = new Uint8Array(maxSourceSize + 1);
    large.set(bytes('PK', [3, 4], 'word/document.xml'));
    expect(refusal(() => decodeSource('a.docx', large)).reason).toBe('word');
  });
});

function refusal(action: () => unknown): UnreadableError {
  try {
    action();
  } catch (error) {
    if (error instanceof UnreadableError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}
