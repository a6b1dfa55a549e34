import type { Comparison, Protocol } from '@akkoord/clause';
import type { TableOptions } from '@akkoord/render';
import { comparisonData } from './comparison-data.ts';
import { comparisonTemplate } from './comparison-template.ts';
import { protocolData } from './protocol-data.ts';
import { protocolTemplate } from './protocol-template.ts';
import { readShippedFonts } from './shipped-fonts.ts';
import { type PdfResult, TypstPages } from './typst-page.ts';

/** Writes many documents with one compiler. */
export interface PdfWriter {
  protocolToPdf(tree: Protocol): Promise<PdfResult>;
  comparisonToPdf(comparison: Comparison, options?: TableOptions): Promise<PdfResult>;
  /** Remove the writer's private folder; it cannot write after that. */
  close(): void;
}

/** Open a writer for many documents; the first costs the reading of the fonts, later ones do not. */
export function createPdfWriter(): PdfWriter {
  const pages = new TypstPages(readShippedFonts());
  return {
    protocolToPdf: async (tree) => pages.set(protocolTemplate, protocolData(tree)),
    comparisonToPdf: async (comparison, options) =>
      pages.set(comparisonTemplate, comparisonData(comparison, options)),
    close: () => pages.close(),
  };
}

/**
 * Write a protocol as tagged PDF/UA-1: title, where it stands, text with its own numbers, footnotes.
 *
 * @param tree A clause tree with ids.
 * @returns The same bytes for the same tree; `warnings` name each character that stands there otherwise.
 */
export async function protocolToPdf(tree: Protocol): Promise<PdfResult> {
  return once((writer) => writer.protocolToPdf(tree));
}

/**
 * Write a comparison as tagged PDF/UA-1: a was-wordt table on A4, on its side.
 *
 * @param comparison Two texts compared.
 * @param options Which rows, in which order. Default: all, in text order.
 * @returns The same bytes for the same comparison; `warnings` name each character that stands there otherwise.
 */
export async function comparisonToPdf(
  comparison: Comparison,
  options?: TableOptions,
): Promise<PdfResult> {
  return once((writer) => writer.comparisonToPdf(comparison, options));
}

async function once(write: (writer: PdfWriter) => Promise<PdfResult>): Promise<PdfResult> {
  const writer = createPdfWriter();
  try {
    return await write(writer);
  } finally {
    writer.close();
  }
}
