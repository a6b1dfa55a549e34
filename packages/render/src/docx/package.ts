import { Document, type IPropertiesOptions, Packer } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { withSource } from './source-part.ts';

/**
 * Write a Word document of which the same input gives the same bytes.
 *
 * The library puts the clock and random ids in: dates of making and of changes go out, since all three are
 * optional, and random ids become numbers in the order in which they stand.
 *
 * @param source Canonical Markdown to go with it, as a custom part. Default: none.
 *
 * Source: ECMA-376 part 1, 17.13 (revisions); part 2, 11 (core properties).
 */
export async function packDocx(options: IPropertiesOptions, source?: string): Promise<Uint8Array> {
  const document = new Document(options);
  const made = unzipSync(await Packer.pack(document, 'uint8array'));
  const parts = source === undefined ? made : withSource(made, source);
  const rename = renamer();
  const names = Object.keys(parts).sort(
    (a, b) =>
      Number(b === 'word/document.xml') - Number(a === 'word/document.xml') || (a < b ? -1 : 1),
  );
  const entries = names.map((name) => {
    const part = parts[name] as Uint8Array;
    const isXml = /\.(?:xml|rels)$/.test(name);
    return [name, isXml ? strToU8(rename(withoutDates(strFromU8(part)))) : part] as const;
  });
  const first = '[Content_Types].xml';
  entries.sort(([a], [b]) => Number(b === first) - Number(a === first) || (a < b ? -1 : 1));
  return zipSync(
    Object.fromEntries(entries.map(([name, part]) => [name, [part, { mtime, level: 9 }]])),
  );
}

const mtime = new Date(2000, 0, 1);

function withoutDates(xml: string): string {
  return xml
    .replace(/<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g, '')
    .replace(/(<w:[A-Za-z]+ [^>]*?) w:date="[^"]*"/g, '$1');
}

/**
 * Number anew, in the order in which they stand and the same in every part, what the library numbers at
 * random or on from the documents before: relationships, bookmarks, pictures, and headings in the table of contents.
 */
function renamer(): (xml: string) => string {
  const numbers = new Map<string, number>();
  const numberOf = (kind: string, id: string) => {
    const key = `${kind} ${id}`;
    const number = numbers.get(key) ?? numbers.size + 1;
    numbers.set(key, number);
    return String(number);
  };
  return (xml) =>
    xml
      .replace(/(?<=\b(?:Id|r:id)="rId)[A-Za-z0-9_-]{12,}(?=")/g, (id) => `X${numberOf('rel', id)}`)
      .replace(/(?<=\b_Toc)\d+\b/g, (id) => numberOf('toc', id))
      .replace(/(?<=<w:bookmark(?:Start|End)\b[^>]*\bw:id=")\d+(?=")/g, (id) =>
        numberOf('bookmark', id),
      )
      .replace(/(?<=<wp:docPr id=")\d+(?=")/g, (id) => numberOf('picture', id));
}
