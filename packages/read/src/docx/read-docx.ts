import type { Coded } from '@akkoord/clause';
import type { DocumentMeta, DocumentOptions, ReadDocument } from '../document.ts';
import { areLinesBroken, withoutParagraphs } from '../flow/broken-lines.ts';
import type { FlowBlock } from '../flow/flow.ts';
import { runningLines } from '../flow/running-lines.ts';
import { toLines } from '../flow/to-lines.ts';
import type { DocumentNotices } from '../notices.ts';
import { customSource } from '../own/packed-source.ts';
import { seenInLines } from '../own/seen-in-lines.ts';
import { child, childrenOf, textIn, type XmlElement } from '../xml/xml.ts';
import { damaged } from '../zip/archive.ts';
import { readBlocks } from './blocks.ts';
import { fieldsClose } from './inline.ts';
import { docxNotes } from './notes.ts';
import { readNumbering } from './numbering.ts';
import { type DocxPackage, openDocx } from './package.ts';
import type { DocxReading } from './reading.ts';
import { readStyles } from './styles.ts';

/**
 * Read a document of Word: of Word itself, LibreOffice, Google Docs or pandoc, transitional or strict.
 *
 * Headings are told by style and outline, labels are those that Word counts, notes stand behind the paragraph that
 * refers to them. Headers and footers, and a table of contents that Word made, are furniture. Comments, pictures and
 * hidden text are left out, and told. No macro is run and no link followed.
 *
 * @throws DocumentError where it is damaged, encrypted, or passes a limit.
 */
export async function readDocx(
  bytes: Uint8Array,
  { tracked = 'after' }: DocumentOptions = {},
): Promise<ReadDocument> {
  const file = await openDocx(bytes);
  const body = child(file.document, 'w:body');
  if (!body) throw damaged('word/document.xml');
  const reading = await readingOf(file, tracked);
  const blocks = readBlocks(body, reading);
  const [heads, feet] = [
    await marginsOf(file, 'header', reading),
    await marginsOf(file, 'footer', reading),
  ];
  const comments = (await file.related('comments')).flatMap((part) =>
    childrenOf(part, 'w:comment'),
  );
  const written = toLines([...heads, ...blocks, ...feet]);
  const broken = areLinesBroken(written);
  const lines = broken ? withoutParagraphs(written) : written;
  // What another program put in a custom part of its own stops no reading.
  const markdown = customSource(await file.related('customXml').catch(() => []));
  return {
    ...(markdown === null ? {} : { carried: { markdown, seen: seenInLines(lines) } }),
    lines,
    page: { left: 0 },
    meta: await metaOf(file),
    notices: noticesOf(file, reading, {
      broken,
      comments: comments.length,
      running: heads.length + feet.length,
    }),
  };
}

async function readingOf(file: DocxPackage, tracked: DocxReading['tracked']): Promise<DocxReading> {
  const styles = readStyles((await file.related('styles'))[0]);
  const [numbering] = await file.related('numbering');
  const parts = {
    footnote: await file.related('footnotes'),
    endnote: await file.related('endnotes'),
    settings: (await file.related('settings'))[0],
  };
  const reading: DocxReading = {
    tracked,
    styles,
    numbering: readNumbering(numbering, (style) => styles.paragraph(style).numId),
    notes: docxNotes(parts, () => reading),
    fields: fieldsClose(file.document) ? [] : null,
    told: { tracked: 0, hidden: 0, struck: 0, pictures: 0, merged: 0, chunks: 0, uncounted: 0 },
  };
  return reading;
}

/** The headers or footers of all pages. */
async function marginsOf(
  file: DocxPackage,
  kind: 'header' | 'footer',
  reading: DocxReading,
): Promise<FlowBlock[]> {
  const parts = await file.related(kind);
  const inside = (part: XmlElement): DocxReading => ({
    ...reading,
    fields: fieldsClose(part) ? [] : null,
  });
  return runningLines(parts.flatMap((part) => readBlocks(part, inside(part))));
}

async function metaOf(file: DocxPackage): Promise<DocumentMeta> {
  const [core, extended] = [
    await file.property('core-properties'),
    await file.property('extended-properties'),
  ];
  const value = (element: XmlElement | undefined, name: string) =>
    textIn(child(element, name)).trim();
  const meta = {
    title: value(core, 'dc:title'),
    author: value(core, 'dc:creator'),
    created: value(core, 'dcterms:created'),
    modified: value(core, 'dcterms:modified'),
    producer: value(extended, 'ep:Application'),
  };
  return Object.fromEntries(Object.entries(meta).filter(([, said]) => said !== ''));
}

function noticesOf(
  { names, external }: DocxPackage,
  { told, tracked, numbering }: DocxReading,
  { broken, comments, running }: { broken: boolean; comments: number; running: number },
): Coded<DocumentNotices>[] {
  const embedded = names.filter((name) => /^word\/(?:embeddings|activeX)\/[^/]+$/i.test(name));
  const formats = [...numbering.unknownFormats];
  const notices: Array<Coded<DocumentNotices> | false> = [
    told.tracked > 0 && { code: 'tracked-changes', data: { count: told.tracked, read: tracked } },
    comments > 0 && { code: 'comments-left-out', data: { count: comments } },
    running > 0 && { code: 'margins-set-aside', data: { count: running } },
    told.pictures > 0 && { code: 'pictures-left-out', data: { count: told.pictures } },
    told.hidden > 0 && { code: 'hidden-text-left-out', data: { count: told.hidden } },
    told.struck > 0 && { code: 'struck-text-read', data: { count: told.struck } },
    told.merged > 0 && { code: 'cells-merged', data: { count: told.merged } },
    broken && { code: 'lines-are-paragraphs', data: {} },
    told.uncounted > 0 && { code: 'field-numbers-left-out', data: { count: told.uncounted } },
    told.chunks > 0 && { code: 'inserted-files-left-out', data: { count: told.chunks } },
    embedded.length > 0 && { code: 'embedded-files-left-out', data: { names: embedded } },
    external > 0 && { code: 'linked-files-left-out', data: { count: external } },
    names.some((name) => /vbaProject\.bin$/i.test(name)) && { code: 'macros-not-run', data: {} },
    formats.length > 0 && { code: 'number-formats-unknown', data: { formats } },
  ];
  return notices.filter((notice) => notice !== false);
}
