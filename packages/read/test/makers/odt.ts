import { strToU8, zipSync } from 'fflate';

/** The parts of a text of OpenDocument, as the XML within their roots. */
export interface OdtParts {
  readonly text: string;
  /** Styles that a program made for single paragraphs. */
  readonly automatic?: string;
  readonly styles?: string;
  readonly masters?: string;
  readonly meta?: string;
  readonly manifest?: string;
  readonly files?: Readonly<Record<string, Uint8Array>>;
}

const oasis = 'urn:oasis:names:tc:opendocument:xmlns';
const spaces = [
  ['office', 'office'],
  ['text', 'text'],
  ['table', 'table'],
  ['style', 'style'],
  ['draw', 'drawing'],
  ['meta', 'meta'],
  ['manifest', 'manifest'],
  ['fo', 'xsl-fo-compatible'],
]
  .map(([prefix, name]) => `xmlns:${prefix}="${oasis}:${name}:1.0"`)
  .concat('xmlns:dc="http://purl.org/dc/elements/1.1/"')
  .concat('xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"')
  .join(' ');

/** Write a text of OpenDocument as a zip archive. */
export function odt(parts: OdtParts): Uint8Array<ArrayBuffer> {
  const root = (name: string, content: string) =>
    strToU8(`<?xml version="1.0"?><office:${name} ${spaces}>${content}</office:${name}>`);
  const styles = `<office:styles>${parts.styles ?? ''}</office:styles><office:master-styles>${parts.masters ?? ''}</office:master-styles>`;
  return zipSync(
    {
      mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
      'content.xml': root(
        'document-content',
        `<office:automatic-styles>${parts.automatic ?? ''}</office:automatic-styles><office:body><office:text>${parts.text}</office:text></office:body>`,
      ),
      'styles.xml': root('document-styles', styles),
      'meta.xml': root('document-meta', `<office:meta>${parts.meta ?? ''}</office:meta>`),
      'META-INF/manifest.xml': strToU8(
        `<manifest:manifest ${spaces}>${parts.manifest ?? ''}</manifest:manifest>`,
      ),
      ...parts.files,
    },
    { mtime: new Date(2026, 0, 1) },
  );
}

/** Write a style of lists from its levels: what stands in the element of each. */
export function listStyle(name: string, ...levels: readonly string[]): string {
  const each = levels.map((level, i) => {
    const kind = level.includes('bullet-char') ? 'bullet' : 'number';
    return `<text:list-level-style-${kind} text:level="${i + 1}" ${level}><style:list-level-properties text:space-before="${i * 18}pt" text:min-label-width="18pt"/></text:list-level-style-${kind}>`;
  });
  return `<text:list-style style:name="${name}">${each.join('')}</text:list-style>`;
}

/** Write a list of items; what begins with `<` is taken as it is. */
export function list(attributes: string, ...items: readonly string[]): string {
  const each = items.map(
    (item) => `<text:list-item>${item.startsWith('<') ? item : tp(item)}</text:list-item>`,
  );
  return `<text:list ${attributes}>${each.join('')}</text:list>`;
}

/** Write a paragraph. */
export function tp(content: string, style = 'Standard'): string {
  return `<text:p text:style-name="${style}">${content}</text:p>`;
}

/** Write a heading. */
export function th(content: string, level: number, attributes = ''): string {
  return `<text:h text:outline-level="${level}" ${attributes}>${content}</text:h>`;
}
