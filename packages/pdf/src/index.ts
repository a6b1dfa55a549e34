export type { PdfResult } from './typst-page.ts';
export { comparisonToPdf, createPdfWriter, type PdfWriter, protocolToPdf } from './writer.ts';
