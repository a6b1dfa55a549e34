import { strFromU8, unzipSync } from 'fflate';

const named: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  amp: '&',
};

/** The parts of a Word document that hold text, as XML. */
export function docxParts(docx: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(docx)).map(([name, part]) => [name, strFromU8(part)]),
  );
}

/** The text of all paragraphs, a line each, table cells and footnotes included. */
export function docxText(docx: Uint8Array): string {
  const parts = docxParts(docx);
  return ['word/document.xml', 'word/footnotes.xml']
    .map((name) => xmlText(parts[name] ?? ''))
    .join('\n');
}

/** What stands in a redline once all revisions are accepted, or rejected, by the letter of the standard. */
export function resolved(docx: Uint8Array, choice: 'accept' | 'reject'): string {
  return resolvedParts(docx, choice, '\n')[0];
}

/** The same of the body, with a mark after each cell of a table, and of the footnotes that are left. */
export function resolvedParts(
  docx: Uint8Array,
  choice: 'accept' | 'reject',
  cellEnd = '|',
): [body: string, notes: string] {
  const parts = docxParts(docx);
  const body = /<w:body>([\s\S]*)<\/w:body>/.exec(parts['word/document.xml'] ?? '')?.[1] ?? '';
  const left = without(body, choice)
    .replace(/<\/w:p>(?=<\/w:tc>)/g, cellEnd)
    .replaceAll('</w:tr>', cellEnd === '\n' ? '' : '\n');
  const ids = [...left.matchAll(/<w:footnoteReference w:id="(\d+)"/g)].map(([, id]) => id);
  const notes = [
    ...(parts['word/footnotes.xml'] ?? '').matchAll(
      /<w:footnote [^>]*w:id="(\d+)"[^>]*>([\s\S]*?)<\/w:footnote>/g,
    ),
  ].filter(([, id]) => ids.includes(id));
  return [xmlText(left), notes.map(([, , note]) => xmlText(without(note ?? '', choice))).join('')];
}

/** Carry out the revisions of one part: rows, paragraph marks, and runs. */
function without(xml: string, choice: 'accept' | 'reject'): string {
  const [gone, kept] = choice === 'accept' ? ['del', 'ins'] : ['ins', 'del'];
  return xml
    .replace(/<w:tr>(?:(?!<\/w:tr>)[\s\S])*<\/w:tr>/g, (row) =>
      new RegExp(`<w:trPr>(?:(?!</w:trPr>)[\\s\\S])*<w:${gone} `).test(row) ? '' : row,
    )
    .replace(/<w:p>(?:(?!<\/w:p>)[\s\S])*<\/w:p>/g, (paragraph) =>
      new RegExp(`<w:rPr><w:${gone} [^>]*/></w:rPr></w:pPr>`).test(paragraph)
        ? paragraph.replace('</w:p>', '')
        : paragraph,
    )
    .replace(new RegExp(`<w:${gone} [^>]*[^/]>[\\s\\S]*?</w:${gone}>`, 'g'), '')
    .replaceAll(`<w:${kept} `, '<w:kept ');
}

/** Undo the markup of WordprocessingML: a paragraph is a line. */
function xmlText(xml: string): string {
  return xml
    .replace(/<w:instrText[^>]*>[\s\S]*?<\/w:instrText>/g, '')
    .replace(/<w:tabs>[\s\S]*?<\/w:tabs>/g, '')
    .replace(/<w:tab\/>/g, '\t')
    .replace(/<\/w:p>|<w:br\/>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#x([0-9A-Fa-f]+)|#(\d+)|([a-z]+));/g, (all, hex, dec, name) => {
      if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
      return dec ? String.fromCodePoint(Number(dec)) : (named[name] ?? all);
    });
}
