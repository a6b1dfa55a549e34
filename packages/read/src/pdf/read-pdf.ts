import type { Coded } from '@akkoord/clause';
import type { Attachment, DocumentMeta, ReadDocument } from '../document.ts';
import type { DocumentNotices } from '../notices.ts';
import { attachedSource } from '../own/source-name.ts';
import { taggedText } from '../own/tagged-text.ts';
import { DocumentError } from '../refusal.ts';
import { readAttachments } from './attachments.ts';
import { fontWeights } from './fonts.ts';
import { setApart } from './furniture.ts';
import { layOut } from './lay-out.ts';
import { readMeta } from './meta.ts';
import { openPdf } from './open-pdf.ts';
import { readRuns } from './page-runs.ts';
import type { PdfDocument, PdfPage } from './pdfjs.ts';
import { type Piece, toPieces } from './pieces.ts';
import { readTags, type Tag } from './tags.ts';

/** Letters on a page without which it has no text: a stamp or a page number may stand on a picture. */
const fewest = 20;
/** Share of letters that no font tells, with which a text cannot be read. */
const unknown = 0.3;

/**
 * Read a PDF into lines with layout: words from where letters stand, lines, columns, tables, notes, what pages add,
 * and the tags of its structure where it has them.
 *
 * Nothing in it is run, no link is followed, and no font is fetched. It may take long or much memory where the file was
 * made to: who reads files of others does so in a worker (`@akkoord/read/node`).
 *
 * @param bytes The whole file; it is copied, for pdf.js takes what it is given.
 * @throws DocumentError where it is locked, damaged, has too many pages, or no text.
 */
export async function readPdf(bytes: Uint8Array): Promise<ReadDocument> {
  const { document, close } = await openPdf(bytes);
  try {
    const read = await readPages(document);
    assertText(read);
    const meta = await readMeta(document);
    const lines = layOut({ title: meta.title, pages: setApart(read.pieces), tags: read.tags });
    const attachments = await readAttachments(document);
    const markdown = attachedSource(attachments);
    return {
      ...(markdown === null ? {} : { carried: { markdown, seen: await taggedText(document) } }),
      lines,
      meta,
      notices: noticesOf(read),
      ...(attachments.length > 0 ? { attachments } : {}),
    };
  } finally {
    await close();
  }
}

/**
 * Read what is attached to a PDF, and what it says of itself, without its text.
 *
 * @throws DocumentError where it is locked or damaged, or has too many pages.
 */
export async function readPdfAttachments(
  bytes: Uint8Array,
): Promise<{ readonly meta: DocumentMeta; readonly attachments: readonly Attachment[] }> {
  const { document, close } = await openPdf(bytes);
  try {
    return { meta: await readMeta(document), attachments: await readAttachments(document) };
  } finally {
    await close();
  }
}

interface ReadPages {
  readonly pieces: readonly (readonly Piece[])[];
  readonly tags: ReadonlyMap<string, Tag>;
  /** Pages, from 1, that show something and have no text. */
  readonly pictures: readonly number[];
  /** Pages, from 1, that could not be read. */
  readonly broken: readonly number[];
}

async function readPages(document: PdfDocument): Promise<ReadPages> {
  const bold = fontWeights();
  const pieces: Piece[][] = [];
  const tags = new Map<string, Tag>();
  const pictures: number[] = [];
  const broken: number[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const found = await readPage(document, number, bold).catch(() => null);
    pieces.push(found?.pieces ?? []);
    if (!found) {
      broken.push(number);
      continue;
    }
    const letters = found.pieces.reduce((sum, { text }) => sum + text.length, 0);
    if (letters < fewest && (await showsSomething(found.page))) pictures.push(number);
    await readTags(found.page, tags);
    found.page.cleanup();
  }
  return { pieces, tags, pictures, broken };
}

async function readPage(
  document: PdfDocument,
  number: number,
  bold: ReturnType<typeof fontWeights>,
): Promise<{ page: PdfPage; pieces: Piece[] }> {
  const page = await document.getPage(number);
  const { runs } = await readRuns(page, bold);
  return { page, pieces: toPieces(runs) };
}

/** A page on which nothing is drawn is an empty one, and no picture of text. */
async function showsSomething(page: PdfPage): Promise<boolean> {
  const listed = await page.getOperatorList().catch(() => null);
  return listed === null || listed.fnArray.length > 0;
}

function assertText({ pieces, pictures, broken }: ReadPages): void {
  const texts = pieces.flat().map(({ text }) => text);
  const letters = texts.reduce((sum, text) => sum + text.length, 0);
  if (broken.length === pieces.length) throw new DocumentError({ code: 'pdf-damaged', data: {} });
  const pages = pieces.length - broken.length;
  if (pictures.length > 0 && (letters < fewest || pictures.length > pages / 2)) {
    throw new DocumentError({ code: 'pdf-pictures', data: { pages: pictures.length } });
  }
  if (unknownIn(texts) > letters * unknown) {
    throw new DocumentError({ code: 'pdf-letters-unknown', data: {} });
  }
}

/** Letters without a meaning of their own: private ones, those that could not be told, and controls. */
function unknownIn(texts: readonly string[]): number {
  // Bullets of Symbol and Wingdings are private letters, and stand alone.
  const words = texts.map((text) => text.replace(/^[\uE000-\uF8FF](?=\s|$)/u, ''));
  return words.reduce(
    (sum, text) => sum + (text.match(/[\uE000-\uF8FF\uFFFD\p{Cc}\p{Cn}]/gu)?.length ?? 0),
    0,
  );
}

function noticesOf({ pictures, broken }: ReadPages): Coded<DocumentNotices>[] {
  const notices: Coded<DocumentNotices>[] = [];
  if (pictures.length > 0) notices.push({ code: 'pages-without-text', data: { pages: pictures } });
  if (broken.length > 0) notices.push({ code: 'pages-unreadable', data: { pages: broken } });
  return notices;
}
