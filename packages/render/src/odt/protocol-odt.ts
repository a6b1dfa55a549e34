import type { Protocol } from '@akkoord/clause';
import { strToU8, zipSync } from 'fflate';
import { toMarkdown } from '../markdown/to-markdown.ts';
import { type DocumentSection, type ProtocolDocument, toDocument } from '../view/document.ts';
import { type FrontPage, frontPage } from '../view/front-page.ts';
import { type Logo, logoSize } from '../view/logo.ts';
import type { ProtocolOptions } from '../view/protocol-options.ts';
import { footerLine } from '../view/surroundings.ts';
import { basisWords } from '../words/basis-words.ts';
import { phrases } from '../words/phrases.ts';
import { namespaces, styleNames } from './house.ts';
import { OdtContent } from './odt-content.ts';
import { stylesXml } from './page-styles.ts';
import { element, textXml, type Xml } from './xml.ts';

/** Where the canonical Markdown of a protocol lies in the document that is made of it. */
export const sourceEntry = 'akkoord/protocol.md';

const mediaType = 'application/vnd.oasis.opendocument.text';
const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/**
 * Write a protocol as an OpenDocument text: headings, numbers that a program counts and that are those of the
 * protocol, tables, footnotes, and where the text stands, which shows on every page.
 *
 * Own code, because no kept library writes this form. The canonical Markdown goes with it as a file, so that the
 * document is read back whole.
 *
 * Source: OpenDocument 1.3, part 2 (packages) and part 3 (schema).
 *
 * @param tree A clause tree with ids.
 * @param options A logo, whether the Markdown goes with it, and where the sources of clauses stand.
 * @returns The same bytes for the same tree.
 */
export function protocolToOdt(
  tree: Protocol,
  { logo, source = 'inside', sources }: ProtocolOptions = {},
): Uint8Array {
  const document = toDocument(tree, sources);
  const front = frontPage(tree);
  const content = new OdtContent(document.notes);
  const text = [
    ...head(front, logo),
    content.bullets(front.openPoints),
    ...contents(document.contents),
    content.text(document.content),
    ...sourcesAnnex(document, content),
    ...annex(front, content),
  ];
  const files: Record<string, Uint8Array> = {
    mimetype: strToU8(mediaType),
    'content.xml': xmlFile(
      element(
        'office:document-content',
        namespaces,
        element('office:automatic-styles', {}, content.styles()),
        element('office:body', {}, element('office:text', {}, ...text)),
      ),
    ),
    'styles.xml': xmlFile(
      stylesXml({ header: [front.title, front.mark ?? ''], footer: footerLine(tree.meta) }),
    ),
    'meta.xml': xmlFile(metaXml(front.title)),
    ...(logo ? { [logoEntry(logo)]: logo.bytes } : {}),
    ...(source === 'inside' ? { [sourceEntry]: strToU8(toMarkdown(tree)) } : {}),
  };
  return packed({ ...files, 'META-INF/manifest.xml': xmlFile(manifest(Object.keys(files))) });
}

function head({ owner, title, mark, openPoints, lines }: FrontPage, logo: Logo | undefined): Xml[] {
  return [
    ...(logo ? [logoXml(logo, owner ?? title)] : []),
    ...(owner ? [styled(styleNames.owner, textXml(owner))] : []),
    styled(styleNames.title, textXml(title)),
    ...(mark ? [styled(styleNames.mark, textXml(mark))] : []),
    ...lines.map(({ label, value }) =>
      styled(
        styleNames.front,
        element('text:span', { 'text:style-name': 'Vet' }, textXml(`${label}:`)),
        ` ${textXml(value)}`,
      ),
    ),
    ...(openPoints.length > 0 ? [styled(styleNames.unlisted, textXml(phrases.openPoints))] : []),
  ];
}

/**
 * A real table of contents, which a program fills in with numbers of pages; until then each entry leads to its heading.
 */
function contents(listed: readonly DocumentSection[]): Xml[] {
  if (listed.length === 0) return [];
  const entries = listed
    .filter(({ level }) => level <= 2)
    .map(({ eId, title, level }) =>
      styled(
        styleNames.small,
        level > 1 ? element('text:s', { 'text:c': 4 }) : '',
        element('text:a', { 'xlink:type': 'simple', 'xlink:href': `#${eId}` }, textXml(title)),
      ),
    );
  return [
    styled(styleNames.unlisted, textXml(phrases.contents)),
    element(
      'text:table-of-content',
      { 'text:name': phrases.contents },
      element('text:table-of-content-source', { 'text:outline-level': 2 }),
      element('text:index-body', {}, ...entries),
    ),
  ];
}

function soft(text: string): Xml {
  return element('text:span', { 'text:style-name': 'Zacht' }, textXml(text));
}

/** On what clauses rest; a line for each source. */
function sourcesAnnex({ sources }: ProtocolDocument, content: OdtContent): Xml[] {
  if (sources.length === 0) return [];
  return [
    styled(styleNames.unlisted, textXml(basisWords.annex)),
    styled('Standard', textXml(basisWords.intro)),
    content.facts(
      [
        [soft(basisWords.clause), soft(basisWords.source)],
        ...sources.map(
          (row) => [soft(row.label), row.sources.map(textXml).join('<text:line-break/>')] as const,
        ),
      ],
      0.18,
    ),
  ];
}

function annex({ annex: rows }: FrontPage, content: OdtContent): Xml[] {
  if (rows.length === 0) return [];
  const value = (text: string) =>
    text === phrases.notYet
      ? element('text:span', { 'text:style-name': 'Onbekend' }, textXml(text))
      : textXml(text);
  return [
    styled(styleNames.unlisted, textXml(phrases.approvalAnnex)),
    content.facts([
      [soft(phrases.fact), soft(phrases.state)],
      ...rows.map((row) => [soft(row.label), value(row.value)] as const),
    ]),
  ];
}

function styled(style: string, ...children: readonly Xml[]): Xml {
  return element('text:p', { 'text:style-name': style }, ...children);
}

function logoEntry({ kind }: Logo): string {
  return `Pictures/logo.${kind}`;
}

function logoXml(logo: Logo, name: string): Xml {
  const { width, height } = logoSize(logo);
  const image = element('draw:image', {
    'xlink:href': logoEntry(logo),
    'xlink:type': 'simple',
    'xlink:show': 'embed',
    'xlink:actuate': 'onLoad',
  });
  return styled(
    'Standard',
    element(
      'draw:frame',
      {
        'draw:name': 'logo',
        'draw:style-name': 'Logo',
        'text:anchor-type': 'as-char',
        'svg:width': `${width}mm`,
        'svg:height': `${height}mm`,
      },
      image,
      element('svg:title', {}, textXml(name)),
    ),
  );
}

function metaXml(title: string): Xml {
  return element(
    'office:document-meta',
    namespaces,
    element(
      'office:meta',
      {},
      element('meta:generator', {}, 'Akkoord'),
      element('dc:title', {}, textXml(title)),
      element('dc:language', {}, 'nl-NL'),
    ),
  );
}

const mediaTypes: Readonly<Record<string, string>> = {
  xml: 'text/xml',
  md: 'text/markdown',
  png: 'image/png',
  jpeg: 'image/jpeg',
  svg: 'image/svg+xml',
};

function manifest(names: readonly string[]): Xml {
  const entry = (path: string, type: string) =>
    element('manifest:file-entry', { 'manifest:full-path': path, 'manifest:media-type': type });
  return element(
    'manifest:manifest',
    {
      'xmlns:manifest': 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0',
      'manifest:version': '1.3',
    },
    entry('/', mediaType),
    ...names
      .filter((name) => name !== 'mimetype')
      .map((name) => entry(name, mediaTypes[name.replace(/^.*\./, '')] ?? '')),
  );
}

function xmlFile(xml: Xml): Uint8Array {
  return strToU8(declaration + xml);
}

/** The first entry says what the file is, and is not compressed. */
function packed(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const mtime = new Date(2000, 0, 1);
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, bytes]) => [
        name,
        [bytes, { mtime, level: name === 'mimetype' ? 0 : 9 }],
      ]),
    ),
  );
}
