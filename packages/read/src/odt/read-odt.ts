import type { Coded } from '@akkoord/clause';
import type { DocumentMeta, DocumentOptions, ReadDocument } from '../document.ts';
import { areLinesBroken, withoutParagraphs } from '../flow/broken-lines.ts';
import type { FlowBlock } from '../flow/flow.ts';
import { runningLines } from '../flow/running-lines.ts';
import { toLines } from '../flow/to-lines.ts';
import { archiveLimits } from '../limits.ts';
import type { DocumentNotices } from '../notices.ts';
import { sourceEntry } from '../own/packed-source.ts';
import { seenInLines } from '../own/seen-in-lines.ts';
import { sourceIn } from '../own/source-name.ts';
import { DocumentError } from '../refusal.ts';
import {
  child,
  childrenOf,
  parseXml,
  textIn,
  within,
  type XmlBudget,
  type XmlElement,
} from '../xml/xml.ts';
import { damaged, openArchive } from '../zip/archive.ts';
import { readBlocks } from './blocks.ts';
import { listStyles } from './list-styles.ts';
import { odtPrefixes } from './namespaces.ts';
import type { Changes, OdtReading } from './reading.ts';
import { odtStyles } from './styles.ts';

/** The parts of a document of OpenDocument. */
interface OdtPackage {
  readonly names: readonly string[];
  readonly content: XmlElement;
  readonly styles: XmlElement | null;
  readonly meta: XmlElement | null;
  /** The canonical Markdown that goes with it. */
  readonly source: string | null;
}

/**
 * Read a text of OpenDocument: of LibreOffice, Google Docs or pandoc.
 *
 * Headings are told by the outline, labels are those that the lists count, notes stand behind the paragraph that
 * refers to them. What stands over and under the pages, and a table of contents, is furniture. Comments and pictures
 * are left out, and told. No macro is run and no link followed.
 *
 * @throws DocumentError where it is damaged, encrypted, or passes a limit.
 */
export async function readOdt(
  bytes: Uint8Array,
  { tracked = 'after' }: DocumentOptions = {},
): Promise<ReadDocument> {
  const file = await openOdt(bytes);
  const text = child(child(file.content, 'office:body'), 'office:text');
  if (!text) throw damaged('content.xml');
  const reading = readingOf(file, text, tracked);
  const blocks = readBlocks(text, reading);
  const margins = marginsOf(file, reading);
  const written = toLines([...blocks, ...margins]);
  const broken = areLinesBroken(written);
  const lines = broken ? withoutParagraphs(written) : written;
  const { source: markdown } = file;
  return {
    ...(markdown === null ? {} : { carried: { markdown, seen: seenInLines(lines) } }),
    lines,
    page: { left: 0 },
    meta: metaOf(file),
    notices: noticesOf(file, reading, { broken, running: margins.length }),
  };
}

async function openOdt(bytes: Uint8Array): Promise<OdtPackage> {
  const archive = openArchive(bytes);
  const budget: XmlBudget = { elements: archiveLimits.elements };
  const read = async (name: string) => {
    const content = await archive.part(name);
    return content && parseXml(content, { part: name, prefixes: odtPrefixes, budget });
  };
  const manifest = await read('META-INF/manifest.xml');
  if (within(manifest ?? undefined, 'manifest:encryption-data').length > 0) {
    throw new DocumentError({ code: 'encrypted', data: {} });
  }
  const content = await read('content.xml');
  if (!content) throw damaged('content.xml');
  const source = await archive.part(sourceEntry);
  return {
    names: archive.names,
    content,
    styles: await read('styles.xml'),
    meta: await read('meta.xml'),
    source: source && sourceIn(source),
  };
}

function readingOf(
  { content, styles }: OdtPackage,
  text: XmlElement,
  tracked: OdtReading['tracked'],
): OdtReading {
  const parts = styles ? [styles, content] : [content];
  return {
    tracked,
    paragraphs: odtStyles(parts, 'paragraph'),
    letters: odtStyles(parts, 'text'),
    ...listStyles(parts),
    changes: changesIn(text),
    told: { comments: 0, pictures: 0, hidden: 0, struck: 0, merged: 0 },
    counting: { outline: [], byList: new Map(), lastOfStyle: new Map(), next: 0 },
    noteLabels: new Set(),
  };
}

function changesIn(text: XmlElement): Changes {
  const inserted = new Set<string>();
  const deleted = new Map<string, XmlElement>();
  for (const region of childrenOf(child(text, 'text:tracked-changes'), 'text:changed-region')) {
    const id = region.attributes['text:id'] ?? region.attributes['xml:id'] ?? '';
    const deletion = child(region, 'text:deletion');
    if (child(region, 'text:insertion')) inserted.add(id);
    if (deletion) deleted.set(id, deletion);
  }
  return { inserted, deleted, open: new Set() };
}

/** What stands over and under the pages. */
function marginsOf({ styles }: OdtPackage, reading: OdtReading): FlowBlock[] {
  const masters = childrenOf(
    child(styles ?? undefined, 'office:master-styles'),
    'style:master-page',
  );
  const kinds = ['style:header', 'style:footer', 'style:header-left', 'style:footer-left'];
  const found = masters.flatMap((master) => kinds.flatMap((kind) => childrenOf(master, kind)));
  return runningLines(found.flatMap((one) => readBlocks(one, reading)));
}

function metaOf({ meta }: OdtPackage): DocumentMeta {
  const said = child(meta ?? undefined, 'office:meta');
  const value = (name: string) => textIn(child(said, name)).trim();
  const found = {
    title: value('dc:title'),
    author: value('meta:initial-creator') || value('dc:creator'),
    created: value('meta:creation-date'),
    modified: value('dc:date'),
    producer: value('meta:generator'),
  };
  return Object.fromEntries(Object.entries(found).filter(([, one]) => one !== ''));
}

function noticesOf(
  { names }: OdtPackage,
  { changes, told, tracked }: OdtReading,
  { broken, running }: { broken: boolean; running: number },
): Coded<DocumentNotices>[] {
  const count = changes.inserted.size + changes.deleted.size;
  const embedded = names.filter((name) => /^Object [^/]*\/content\.xml$/.test(name));
  const notices: Array<Coded<DocumentNotices> | false> = [
    count > 0 && { code: 'tracked-changes', data: { count, read: tracked } },
    told.comments > 0 && { code: 'comments-left-out', data: { count: told.comments } },
    running > 0 && { code: 'margins-set-aside', data: { count: running } },
    told.pictures > 0 && { code: 'pictures-left-out', data: { count: told.pictures } },
    told.hidden > 0 && { code: 'hidden-text-left-out', data: { count: told.hidden } },
    told.struck > 0 && { code: 'struck-text-read', data: { count: told.struck } },
    told.merged > 0 && { code: 'cells-merged', data: { count: told.merged } },
    broken && { code: 'lines-are-paragraphs', data: {} },
    embedded.length > 0 && { code: 'embedded-files-left-out', data: { names: embedded } },
    names.some((name) => /^(?:Basic|Scripts)\/./.test(name)) && {
      code: 'macros-not-run',
      data: {},
    },
  ];
  return notices.filter((notice) => notice !== false);
}
