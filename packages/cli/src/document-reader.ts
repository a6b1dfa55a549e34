import type { ReadDocument } from '@akkoord/read';
import type { DecodeOptions } from '@akkoord/workflow/reading';
import type { Io } from './io.ts';
import { scanWords } from './words/reading-words.ts';

type Read = NonNullable<DecodeOptions['read']>;

/** The part of `@akkoord/ocr` that is used. */
type Ocr = Pick<typeof import('@akkoord/ocr'), 'readScan'>;

/**
 * Make a reader of documents that keeps what files of others can do within bounds: a PDF is read in a thread that can be
 * ended, and a scan by `@akkoord/ocr`, with its progress on a terminal.
 *
 * @param loadOcr Gives the recogniser, or `null` where it is not installed: then a scan is refused, and told how to
 * install it.
 */
export function documentReader(io: Io, loadOcr: () => Promise<Ocr | null> = installedOcr): Read {
  const readScan = async (kind: 'pdf' | 'png' | 'jpeg', bytes: Uint8Array) => {
    const ocr = await loadOcr();
    return ocr && withProgress(io, (onPage) => ocr.readScan(kind, bytes, { onPage }));
  };
  return async (kind, bytes, options) => {
    const { DocumentError, readDocument } = await import('@akkoord/read');
    if (kind === 'png' || kind === 'jpeg') {
      return (await readScan(kind, bytes)) ?? readDocument(kind, bytes, options);
    }
    if (kind !== 'pdf') return readDocument(kind, bytes, options);
    const { readDocumentApart } = await import('@akkoord/read/node');
    try {
      return await readDocumentApart(kind, bytes, options);
    } catch (error) {
      const pictures = error instanceof DocumentError && error.says.code === 'pdf-pictures';
      const read = pictures ? await readScan(kind, bytes) : null;
      if (!read) throw error;
      return read;
    }
  };
}

/** Say on a terminal which page is read, on one line that is wiped when all is read. */
async function withProgress(
  { stderr }: Io,
  read: (
    onPage: (progress: { readonly page: number; readonly of: number }) => void,
  ) => Promise<ReadDocument>,
): Promise<ReadDocument> {
  let width = 0;
  const show = (text: string) => {
    if (stderr.isTTY) stderr.write(`\r${text.padEnd(width)}`);
    width = text.length;
  };
  try {
    return await read(({ page, of }) => show(scanWords.page(page, of)));
  } finally {
    show('');
    if (stderr.isTTY) stderr.write('\r');
  }
}

async function installedOcr(): Promise<Ocr | null> {
  try {
    return await import('@akkoord/ocr');
  } catch (error) {
    if ((error as { code?: unknown }).code === 'ERR_MODULE_NOT_FOUND') return null;
    throw error;
  }
}
