import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DocumentError, type ReadDocument } from '@akkoord/read';
import { describe, expect, it } from 'vitest';
import { madePdf } from '../../read/test/pdf/made-pdf.ts';
import { documentReader } from '../src/document-reader.ts';
import type { Io } from '../src/io.ts';
import { runMain, temporaryFolder } from './run-main.ts';

const scan: ReadDocument = { lines: [{ text: 'Herkend.' }], meta: {}, notices: [] };
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47]);
const pictures = madePdf([{ texts: [], picture: true }]);

function ioWith(isTTY: boolean): { io: Io; said: () => string } {
  let said = '';
  const stderr = {
    isTTY,
    write: (text: string) => {
      said += text;
    },
  };
  return { io: { stderr } as unknown as Io, said: () => said };
}

const recogniser = async () => ({
  readScan: async (
    _kind: unknown,
    _bytes: unknown,
    options: { onPage?: ((progress: { page: number; of: number }) => void) | undefined } = {},
  ) => {
    options.onPage?.({ page: 1, of: 2 });
    options.onPage?.({ page: 2, of: 2 });
    return scan;
  },
});

describe('a scan', () => {
  it('is recognised where the recogniser is installed, with its progress on a terminal', async () => {
    const { io, said } = ioWith(true);
    const read = documentReader(io, recogniser);
    expect(await read('png', png)).toBe(scan);
    expect(await read('pdf', pictures)).toBe(scan);
    expect(said()).toContain('\rBladzijde 2 van 2 wordt herkend …');
    expect(said()).toMatch(/\r$/);
  });

  it('says nothing where no one looks', async () => {
    const { io, said } = ioWith(false);
    await documentReader(io, recogniser)('png', png);
    expect(said()).toBe('');
  });

  it('is refused where it is not', async () => {
    const read = documentReader(ioWith(false).io, async () => null);
    for (const [kind, bytes, code] of [
      ['png', png, 'png'],
      ['pdf', pictures, 'pdf-pictures'],
    ] as const) {
      const error = await read(kind, bytes).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(DocumentError);
      expect(error).toMatchObject({ says: { code } });
    }
  });
});

it('a PDF that cannot be read leaves no file', async () => {
  const cwd = temporaryFolder();
  const sound = madePdf([{ texts: [{ text: 'De planten krijgen water.', at: [70, 780] }] }]);
  writeFileSync(join(cwd, 'stuk.pdf'), sound.slice(0, 60));
  const { code, stderr } = await runMain(['render', 'stuk.pdf', '-o', 'uit.docx'], { cwd });
  expect([code, stderr]).toEqual([2, expect.stringContaining('Deze PDF is beschadigd')]);
  expect(readdirSync(cwd)).toEqual(['stuk.pdf']);
});

it('a PDF is read in a thread of its own', async () => {
  const texts = [{ text: 'De planten krijgen water.', at: [70, 780] as const }];
  const { lines } = await documentReader(ioWith(false).io, async () => null)(
    'pdf',
    madePdf([{ texts }]),
  );
  expect(lines.map(({ text }) => text)).toEqual(['De planten krijgen water.']);
});
