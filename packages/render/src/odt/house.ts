/** Names of styles, as LibreOffice lists them. */
export const styleNames = {
  title: 'Title',
  owner: 'Eigenaar',
  front: 'Stand',
  mark: 'Stempel',
  unlisted: 'Tussenkop',
  small: 'Klein',
  code: 'Code',
} as const;

/** Room for a label, in millimetres. */
export const labelRoom = 9;

/** Width between the margins, in millimetres. */
export const paperWidth = 160;

/** Colours, the same as those of the other forms. */
export const colours = {
  ink: '#1b1b1f',
  soft: '#55555f',
  edge: '#c9ced6',
  accent: '#0b4f8a',
} as const;

/** What stands behind code and heads of tables. */
export const ground = '#f3f5f8';

/** The namespaces of OpenDocument that we write. */
export const namespaces = {
  'xmlns:office': 'urn:oasis:names:tc:opendocument:xmlns:office:1.0',
  'xmlns:style': 'urn:oasis:names:tc:opendocument:xmlns:style:1.0',
  'xmlns:text': 'urn:oasis:names:tc:opendocument:xmlns:text:1.0',
  'xmlns:table': 'urn:oasis:names:tc:opendocument:xmlns:table:1.0',
  'xmlns:draw': 'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0',
  'xmlns:fo': 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0',
  'xmlns:svg': 'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0',
  'xmlns:xlink': 'http://www.w3.org/1999/xlink',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:meta': 'urn:oasis:names:tc:opendocument:xmlns:meta:1.0',
  'office:version': '1.3',
} as const;
