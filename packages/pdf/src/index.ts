export { documentToPdf } from './document-pdf.ts';
export type { PdfResult } from './typst-page.ts';
export { comparisonToPdf, createPdfWriter, letterToPdf, type PdfWriter, protocolToPdf, synopsisToPdf } from './writer.ts';
