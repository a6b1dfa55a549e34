/**
 * Print the example of a PDF in `protocols/` anew from the text beside it: `node scripts/example-pdf.ts`.
 *
 * It is printed as schools print: two columns, a running head, page numbers, words broken at line ends; by WeasyPrint, so
 * that it is no PDF of Akkoord's own. That takes pandoc and weasyprint.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printPdf } from '../packages/read/test/pdf/printed.ts';

const folder = join(import.meta.dirname, '../protocols/de-pauwenveer/mobiele-telefoons/2024-08-26');

const css = `
  @page { size: A5; margin: 17mm 13mm 15mm;
    @top-left { content: 'Basisschool De Pauwenveer'; font: 7pt 'DejaVu Sans', sans-serif; }
    @bottom-right { content: 'Bladzijde ' counter(page); font: 7pt 'DejaVu Sans', sans-serif; } }
  body { font: 8.5pt/1.35 'DejaVu Sans', sans-serif; columns: 2; column-gap: 7mm; hyphens: auto; text-align: justify; }
  h1.title { column-span: all; font-size: 15pt; text-align: left; }
  h1 { font-size: 10.5pt; margin: 0.9em 0 0.3em; text-align: left; hyphens: none; }
  p { margin: 0 0 0.4em; }
  ol, ul { margin: 0; padding-left: 1.5em; }
  section.footnotes { font-size: 7.5pt; }
  a { color: inherit; text-decoration: none; }
  a.footnote-back { display: none; }
`;

const text = readFileSync(join(folder, 'printed.txt'), 'utf8');
writeFileSync(join(folder, 'protocol.pdf'), printPdf(text, { by: 'weasyprint', css }));
