import { strFromU8, strToU8 } from 'fflate';

/** The namespace of the part that holds the Markdown of a protocol, in base64. */
export const sourceNamespace = 'urn:akkoord:protocol:1';

const customXml = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006/relationships';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * Put the Markdown of a protocol beside the document that is made of it, as custom XML: Word and LibreOffice keep
 * such a part when they save the document.
 *
 * It stands there in base64, because XML has no place for some characters and folds some line ends.
 *
 * Source: ECMA-376 part 1, 15.2.5 (custom XML data storage) and 15.2.6 (its properties).
 */
export function withSource(
  parts: Readonly<Record<string, Uint8Array>>,
  source: string,
): Record<string, Uint8Array> {
  const types = strFromU8(parts['[Content_Types].xml'] as Uint8Array);
  const document = strFromU8(parts['word/_rels/document.xml.rels'] as Uint8Array);
  return {
    ...parts,
    '[Content_Types].xml': strToU8(
      types.replace(
        '</Types>',
        '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/></Types>',
      ),
    ),
    'word/_rels/document.xml.rels': strToU8(
      document.replace(
        '</Relationships>',
        `<Relationship Id="rIdAkkoord" Type="${relations}/customXml" Target="../customXml/item1.xml"/></Relationships>`,
      ),
    ),
    'customXml/item1.xml': strToU8(
      `${head}<protocol xmlns="${sourceNamespace}">${base64(strToU8(source))}</protocol>`,
    ),
    'customXml/itemProps1.xml': strToU8(
      `${head}<ds:datastoreItem xmlns:ds="${customXml}" ds:itemID="{5A0C1E2D-8B3F-4E6A-9D57-A1C2B3D4E5F6}"><ds:schemaRefs><ds:schemaRef ds:uri="${sourceNamespace}"/></ds:schemaRefs></ds:datastoreItem>`,
    ),
    'customXml/_rels/item1.xml.rels': strToU8(
      `${head}<Relationships xmlns="${packaged}"><Relationship Id="rId1" Type="${relations}/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
    ),
  };
}

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
