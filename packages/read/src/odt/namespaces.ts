import type { Prefixes } from '../xml/xml.ts';

const oasis = 'urn:oasis:names:tc:opendocument:xmlns';

/** The namespaces of OpenDocument, by the prefix that this room gives them. Source: OpenDocument 1.3, part 3, 1.4. */
export const odtPrefixes: Prefixes = {
  [`${oasis}:office:1.0`]: 'office',
  [`${oasis}:text:1.0`]: 'text',
  [`${oasis}:table:1.0`]: 'table',
  [`${oasis}:style:1.0`]: 'style',
  [`${oasis}:drawing:1.0`]: 'draw',
  [`${oasis}:meta:1.0`]: 'meta',
  [`${oasis}:manifest:1.0`]: 'manifest',
  [`${oasis}:xsl-fo-compatible:1.0`]: 'fo',
  'urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0': 'loext',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://www.w3.org/XML/1998/namespace': 'xml',
};
