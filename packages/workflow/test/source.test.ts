import { describe, expect, test } from 'vitest';
import { decodeSource, decodeText, maxSourceSize, UnreadableError } from '../src/index.ts';

const bytes = (...parts: Array<string | number[]>) =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === 'string' ? [...part].map((char) => char.charCodeAt(0)) : part,
    ),
  );

describe('decodeSource', () => {
  test('reads UTF-8 and drops its byte order mark', async () => {
    const utf8 = new TextEncoder().encode('\uFEFFPrivé beleid');
    expect(await decodeSource('a.txt', utf8)).toEqual({
      path: 'a.txt',
      content: 'Privé beleid',
      encoding: 'utf-8',
      notices: [],
    });
  });

  test.each([
    ['utf-16le', bytes([0xff, 0xfe], 'H', [0], 'i', [0])],
    ['utf-16be', bytes([0xfe, 0xff], [0], 'H', [0], 'i')],
  ])('reads %s by its byte order mark', async (encoding, source) => {
    expect(await decodeSource('a.txt', source)).toMatchObject({
      content: 'Hi',
      encoding,
      notices: [],
    });
  });

  test.each([
    ['utf-16le', bytes(...[...'Regels\n'].map((sign) => `${sign}\0`))],
    ['utf-16be', bytes(...[...'Regels\n'].map((sign) => `\0${sign}`))],
  ])('reads %s without a mark by its zeros', async (encoding, source) => {
    expect(await decodeSource('a.txt', source)).toMatchObject({ content: 'Regels\n', encoding });
  });

  test('reads other bytes as Windows-1252 and says so', async () => {
    const source = await decodeSource('a.txt', bytes('priv', [0xe9], ' ', [0x80], '5'));
    expect(source).toMatchObject({ content: 'privé €5', encoding: 'windows-1252' });
    expect(source.notices.join()).toMatch(/Windows-1252/);
  });

  test('keeps form feeds, with which pages are separated', async () => {
    expect((await decodeSource('a.txt', bytes('een\ftwee'))).content).toBe('een\ftwee');
  });

  test.each([
    ['empty', bytes()],
    ['empty', bytes(' \n\t\n')],
    ['empty', bytes('-- * --')],
    ['binary', bytes('abc', [0, 1, 2, 3], 'def')],
    ['binary', bytes('a', [1, 2, 3, 4, 5])],
    ['too-large', new Uint8Array(maxSourceSize + 1).fill(0x61)],
    ['spreadsheet', bytes('PK', [3, 4], '....xl/workbook.xml')],
    ['presentation', bytes('PK', [3, 4], '....ppt/presentation.xml')],
    ['pages', bytes('PK', [3, 4], '....Index/Document.iwa')],
    ['archive', bytes('PK', [3, 4], 'foto.jpg')],
    ['archive', bytes([0x1f, 0x8b, 8])],
    ['doc', bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ['locked-office', compound('EncryptedPackage')],
    ['outlook', compound('__substg1.0_0037001F')],
    ['rtf', bytes('{\\rtf1 tekst}')],
    ['picture', bytes('GIF89a')],
    ['picture', bytes([0, 0, 0, 24], 'ftypheic')],
    ['html', bytes('<!DOCTYPE html>\n<html>')],
    ['mail', bytes('MIME-Version: 1.0\nMessage-ID: <a@b>\nSubject: Regels\n\nHallo')],
  ] as const)('refuses %s', async (reason, source) => {
    const error = await refusal(() => decodeSource('bestand', source));
    expect(error.reason).toBe(reason);
    expect(error.message).toMatch(/^Dit (?:bestand )?is .*[.\w]$/);
  });

  test('says how to convert an old document of Word', async () => {
    const word = await refusal(() => decodeSource('a.doc', compound('WordDocument')));
    expect(word.message).toContain("'Word-document (.docx)'");
  });

  test('a letter that a person typed is no mail of a program', async () => {
    const letter = 'Aan: de ouders\nOnderwerp: regels\n\n1. Iedereen groet.';
    expect((await decodeSource('a.txt', bytes(letter))).content).toBe(letter);
  });
});

describe('decodeText', () => {
  test('refuses what is a document', async () => {
    const error = await refusal(async () => decodeText('a.yaml', bytes('%PDF-1.7')));
    expect(error.reason).toBe('no-text-file');
  });
});

/** The beginning of a compound file with a stream of this name. */
function compound(name: string): Uint8Array {
  const wide = [...name].map((sign) => `${sign}\0`).join('');
  return bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], wide);
}

async function refusal(action: () => Promise<unknown>): Promise<UnreadableError> {
  try {
    await action();
  } catch (error) {
    if (error instanceof UnreadableError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}
