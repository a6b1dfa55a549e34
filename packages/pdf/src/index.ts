export { documentToPdf } from './document-pdf.ts';
export type { PdfResult } from './typst-page.ts';
export { comparisonToPdf, createPdfWriter, letterToPdf, protocolToPdf } from './writer.ts';
export { synopsisToPdf } from './writer.ts';
export type { PdfWriter } from './writer.ts';
