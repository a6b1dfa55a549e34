import { strToU8, zipSync } from 'fflate';

/** The parts of a document of Word, as the XML within their roots. */
export interface DocxParts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  readonly settings?: string;
  readonly header?: string;
  readonly footer?: string;
  readonly core?: string;
  /** Relations of the document beside those of its parts. */
  readonly relations?: string;
  /** Files beside its parts. */
  readonly files?: Readonly<Record<string, Uint8Array>>;
  /** The namespaces of a strict document. */
  readonly strict?: boolean;
}

const spaces = {
  transitional: {
    w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
    r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  },
  strict: {
    w: 'http://purl.oclc.org/ooxml/wordprocessingml/main',
    r: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
  },
} as const;

const roots = {
  styles: 'w:styles',
  numbering: 'w:numbering',
  footnotes: 'w:footnotes',
  endnotes: 'w:endnotes',
  comments: 'w:comments',
  settings: 'w:settings',
  header: 'w:hdr',
  footer: 'w:ftr',
} as const;

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const packageSpace = 'http://schemas.openxmlformats.org/package/2006';

/** Write a document of Word as a zip archive. */
export function docx(parts: DocxParts): Uint8Array<ArrayBuffer> {
  const { w, r } = spaces[parts.strict ? 'strict' : 'transitional'];
  const names =
    `xmlns:w="${w}" xmlns:r="${r}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"` +
    ' xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wps="urn:x-shapes"';
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes(parts),
    '_rels/.rels': relations([
      ['officeDocument', 'word/document.xml', r],
      ['metadata/core-properties', 'docProps/core.xml', packageSpace],
    ]),
    'word/document.xml': `${head}<w:document ${names}><w:body>${parts.body}${margins(parts)}</w:body></w:document>`,
  };
  const related: [string, string, string][] = [];
  for (const [part, root] of Object.entries(roots)) {
    const content = parts[part as keyof typeof roots];
    if (content === undefined) continue;
    files[`word/${part}.xml`] = `${head}<${root} ${names}>${content}</${root}>`;
    related.push([part, `${part}.xml`, r]);
  }
  files['word/_rels/document.xml.rels'] = relations(related, parts.relations);
  files['docProps/core.xml'] =
    `${head}<cp:coreProperties xmlns:cp="${packageSpace}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">${parts.core ?? ''}</cp:coreProperties>`;
  const bytes = Object.entries(files).map(([name, content]) => [name, strToU8(content)]);
  return zipSync({ ...Object.fromEntries(bytes), ...parts.files }, { mtime: new Date(2026, 0, 1) });
}

/** What stands over and under the pages is shown where the section names it, by the place of its relation. */
function margins(parts: DocxParts): string {
  const related = Object.keys(roots).filter((part) => part in parts);
  const shown = ['header', 'footer'].filter((part) => related.includes(part));
  if (shown.length === 0) return '';
  const each = shown.map(
    (part) => `<w:${part}Reference w:type="default" r:id="r${related.indexOf(part)}"/>`,
  );
  return `<w:sectPr>${each.join('')}</w:sectPr>`;
}

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Word opens no part of which the type is not said. */
function contentTypes(parts: DocxParts): string {
  const word = ['document', ...Object.keys(roots).filter((part) => part in parts)].map((part) => [
    `/word/${part}.xml`,
    `${wordType}.${part === 'document' ? 'document.main' : part}+xml`,
  ]);
  const core = ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'];
  const each = [...word, core].map(
    ([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`,
  );
  const defaults =
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/octet-stream"/>';
  return `${head}<Types xmlns="${packageSpace}/content-types">${defaults}${each.join('')}</Types>`;
}

function relations(list: readonly (readonly [string, string, string])[], more = ''): string {
  const each = list.map(
    ([kind, target, space], i) =>
      `<Relationship Id="r${i}" Type="${space}/${kind}" Target="${target}"/>`,
  );
  return `${head}<Relationships xmlns="${packageSpace}/relationships">${each.join('')}${more}</Relationships>`;
}

/** What a paragraph says of itself. */
export interface ParagraphOptions {
  readonly style?: string;
  /** The list and the level. */
  readonly list?: readonly [numId: string | number, level?: number];
  /** Further XML of its properties. */
  readonly properties?: string;
}

/** Write a paragraph; what begins with `<` is taken for runs. */
export function p(text: string, { style, list, properties = '' }: ParagraphOptions = {}): string {
  const level = list?.[1];
  const number = list
    ? `<w:numPr>${level === undefined ? '' : `<w:ilvl w:val="${level}"/>`}<w:numId w:val="${list[0]}"/></w:numPr>`
    : '';
  const named = style ? `<w:pStyle w:val="${style}"/>` : '';
  return `<w:p><w:pPr>${named}${number}${properties}</w:pPr>${text.startsWith('<') ? text : r(text)}</w:p>`;
}

/** Write a run. */
export function r(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A level of a list: its format, its label, and more. */
export interface LevelOptions {
  readonly format?: string;
  readonly text: string;
  readonly start?: number;
  readonly more?: string;
  /** In twips. */
  readonly left?: number;
}

/** Write the definition of a list. */
export function abstractNum(id: number, levels: readonly LevelOptions[], more = ''): string {
  const each = levels.map(({ format = 'decimal', text, start = 1, more: own = '', left }, i) => {
    const indent = left ?? 360 * (i + 1);
    return `<w:lvl w:ilvl="${i}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${own}<w:lvlText w:val="${text}"/><w:pPr><w:ind w:left="${indent}" w:hanging="360"/></w:pPr></w:lvl>`;
  });
  return `<w:abstractNum w:abstractNumId="${id}">${more}${each.join('')}</w:abstractNum>`;
}

/** Write a list of a definition. */
export function num(id: number, definition: number, overrides = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/>${overrides}</w:num>`;
}

/** Write a style of paragraphs. */
export function style(id: string, name: string, properties = '', basedOn = ''): string {
  const based = basedOn ? `<w:basedOn w:val="${basedOn}"/>` : '';
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${based}<w:pPr>${properties}</w:pPr></w:style>`;
}

/** Write a table from its rows. */
export function table(...rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]) =>
    row.map((cell) => (cell.startsWith('<w:tc>') ? cell : `<w:tc>${p(cell)}</w:tc>`)).join('');
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`;
}
